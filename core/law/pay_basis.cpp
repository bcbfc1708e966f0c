// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pay_basis.h"

#include <algorithm>

namespace backpay {

namespace {

Exact least(const Exact &a, const Exact &b) { return a < b ? a : b; }

/** Adds what a line is worth to the kind of pay it is. */
void addAmount(PayBasis &basis, const PayLine &line)
{
    const Exact amount = weeklyAmount(line);
    if (line.kind != PayKind::Expense)
        basis.paid += amount;
    switch (line.kind) {
    case PayKind::Hourly:
    case PayKind::Waiting:
        basis.hasHourly = true;
        basis.hourly += amount;
        break;
    case PayKind::Piece:
        basis.hasPiece = true;
        basis.pieces += amount;
        break;
    case PayKind::DayRate:
    case PayKind::Salary:
        basis.hasFixed = true;
        basis.fixed += amount;
        break;
    case PayKind::Bonus:
        if (line.basis == BonusBasis::Discretionary)
            break;
        if (line.basis == BonusBasis::Flat)
            basis.flatBonuses += amount;
        basis.incentives += amount;
        break;
    case PayKind::Commission: basis.incentives += amount; break;
    case PayKind::Premium:
    case PayKind::Expense: break;
    }
}

/** The hours that one day rate line pays for. */
Exact dayRateHours(const Regime &regime, const WeekFacts &week, const PayLine &line)
{
    if (!regime.dayRateByWorkday || !regime.daily)
        return week.hours;
    Exact hours = 0;
    for (const DayHours &day : week.days)
        hours += least(day.hours, regime.daily->hours);
    return week.days.empty() ? least(week.hours, regime.daily->hours * line.days) : hours;
}

struct Covered
{
    Exact hourly; // waiting included
    Exact waiting;
    Exact pieces;
    Exact fixed;
    bool open = false; // some line does not say which hours it pays for
};

Covered coveredHours(const Regime &regime, const WeekFacts &week)
{
    Covered covered;
    bool salaried = false;
    for (const PayLine &line : week.pay) {
        switch (line.kind) {
        case PayKind::Waiting: covered.waiting += line.hours.value_or(Exact(0)); [[fallthrough]];
        case PayKind::Hourly: covered.hourly += line.hours.value_or(Exact(0)); break;
        case PayKind::Piece:
            covered.pieces += line.hours.value_or(Exact(0));
            covered.open = covered.open || !line.hours;
            break;
        case PayKind::DayRate: covered.fixed = dayRateHours(regime, week, line); break;
        case PayKind::Salary:
            if (!regime.salaryCovers || (regime.salaryCoversUnlessFixed && line.coversHours))
                covered.fixed += line.coversHours.value_or(week.hours);
            else if (!salaried)
                covered.fixed += regime.salaryCovers->hours;
            salaried = true;
            break;
        case PayKind::Bonus:
        case PayKind::Commission:
        case PayKind::Premium:
        case PayKind::Expense: break;
        }
    }
    return covered;
}

bool salaryLimitedByLaw(const Regime &regime, const WeekFacts &week)
{
    return regime.salaryCovers && std::any_of(week.pay.begin(), week.pay.end(), [&](const PayLine &line) {
               return line.kind == PayKind::Salary && !(regime.salaryCoversUnlessFixed && line.coversHours);
           });
}

}

PayBasis payBasis(const Regime &regime, const WeekFacts &week, const OvertimeHours &hours)
{
    PayBasis basis;
    for (const PayLine &line : week.pay)
        addAmount(basis, line);
    basis.remuneration = basis.hourly + basis.pieces + basis.fixed + basis.incentives;
    const Covered covered = coveredHours(regime, week);
    // Time without a piece: a waiting line pays for it; else it is paid apart, or the piece pay covers it (778.318(c)).
    const Exact nonproductive = basis.hasPiece ? atLeastZero(week.nonproductiveHours - covered.waiting) : Exact(0);
    const Exact rest = basis.hasPiece ? week.restHours : Exact(0);
    if (regime.pieceRestPaidApart) {
        basis.restApart = least(rest, week.hours);
        basis.nonproductiveApart = least(nonproductive, week.hours - basis.restApart);
    }
    const Exact withPieces = regime.pieceRestPaidApart ? Exact(0) : Exact(rest + nonproductive);
    const Exact payable = week.hours - basis.restApart - basis.nonproductiveApart;
    const Exact unpaid = week.unpaidHours.value_or(Exact(0));
    const bool anyBase = basis.hasHourly || basis.hasPiece || basis.hasFixed;
    if (basis.hasFixed) {
        basis.hourlyHours = covered.hourly;
        basis.pieceHours = covered.pieces;
        basis.fixedHours = covered.fixed;
        basis.paidFor = covered.fixed + covered.hourly + covered.pieces;
        if (covered.open && basis.paidFor < payable - unpaid) {
            basis.pieceHours += payable - unpaid - basis.paidFor;
            basis.paidFor = payable - unpaid;
        }
        // What the law lets a salary cover are straight hours only (Lab. Code 515(d)): all overtime is beyond it.
        const bool alone = !basis.hasHourly && !basis.hasPiece;
        basis.beyondFixed = salaryLimitedByLaw(regime, week) && alone ? Exact(hours.overtime + hours.doubleTime)
                                                                      : atLeastZero(payable - basis.paidFor);
        return basis;
    }
    basis.paidFor = week.unpaidHours || covered.open || !anyBase
                        ? atLeastZero(payable - unpaid)
                        : least(covered.hourly + covered.pieces + withPieces, payable);
    if (!anyBase && basis.remuneration == 0)
        basis.paidFor = 0;
    basis.hourlyHours = basis.hasPiece ? least(covered.hourly, basis.paidFor) : basis.paidFor;
    basis.pieceHours = basis.hasPiece ? Exact(basis.paidFor - basis.hourlyHours) : Exact(0);
    basis.unpaidHours = atLeastZero(payable - basis.paidFor);
    return basis;
}

}
