// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/minimum_test.h"

namespace backpay {

namespace {

/** What lines pay below the minimum for the hours they pay for, each kind by itself. */
Exact belowMinimum(const WeekFacts &week, const PayBasis &basis, const Exact &minimum)
{
    Exact below = 0;
    Exact named = 0;
    for (const PayLine &line : week.pay) {
        if (line.kind == PayKind::Hourly || line.kind == PayKind::Waiting)
            named += line.hours.value_or(Exact(0));
    }
    // Lines may credit more hours than were worked: then their pay is spread over those that were.
    const Exact share = named > 0 ? Exact(basis.hourlyHours / named) : Exact(0);
    for (const PayLine &line : week.pay) {
        if (line.kind == PayKind::Hourly || line.kind == PayKind::Waiting)
            below += atLeastZero(line.hours.value_or(Exact(0)) * share * minimum - weeklyAmount(line));
    }
    if (basis.hasPiece)
        below += atLeastZero(basis.pieceHours * minimum - basis.pieces);
    if (basis.hasFixed) {
        const Exact within = week.hours - basis.beyondFixed;
        const Exact &covered = basis.fixedHours < within ? basis.fixedHours : within;
        below += atLeastZero(covered * minimum - basis.fixed);
    }
    return atLeastZero(below - basis.incentives);
}

}

bool testsEachHour(const Regime &regime, const PayBasis &basis)
{
    switch (regime.minimumUnit) {
    case MinimumUnit::Hour: return true;
    case MinimumUnit::PayUnit:
    case MinimumUnit::PayPeriodUnlessHourly: return basis.hasHourly || basis.hasFixed;
    case MinimumUnit::Week:
    case MinimumUnit::PayPeriod: break;
    }
    return false;
}

MinimumTest minimumTest(const Regime &regime, const WeekFacts &week, const PayBasis &basis, const StraightTimeDue &due,
                        const Exact &minimum)
{
    MinimumTest test;
    const Exact hours = week.hours - basis.restApart - basis.nonproductiveApart; // those are paid apart
    test.required = hours * minimum;
    test.credited = basis.remuneration + due.beyondFixed + due.unpaid;
    test.eachHour = testsEachHour(regime, basis);
    if (!test.eachHour) {
        test.shortfall = atLeastZero(test.required - test.credited);
        test.steps.push_back({StepKind::MinimumRequired, {exactText(hours, 2)}, exactText(test.required, 2)});
        return test;
    }
    const Exact unpaid = atLeastZero(basis.unpaidHours * minimum - due.unpaid);
    const Exact beyond = atLeastZero(basis.beyondFixed * minimum - due.beyondFixed);
    const Exact below = belowMinimum(week, basis, minimum);
    if (unpaid > 0)
        test.steps.push_back({StepKind::MinimumOfUnpaidHours,
                              {exactText(basis.unpaidHours, 2), exactText(minimum, 4)},
                              exactText(unpaid, 2)});
    if (below + beyond > 0)
        test.steps.push_back({StepKind::MinimumOfPaidHours,
                              {exactText(basis.paidFor, 2), exactText(minimum, 4)},
                              exactText(below + beyond, 2)});
    test.shortfall = unpaid + beyond + below;
    return test;
}

}
