// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/deferred_pay.h"

namespace backpay {

namespace {

bool hoursFit(const WorkedWeek &week) { return week.overtimeHours >= 0 && week.overtimeHours <= week.hours; }

/** Adds the week's steps to the working and gives its extra pay. */
Exact addHalfTime(const Exact &share, const WorkedWeek &week, std::vector<Step> &steps)
{
    if (week.overtimeHours == 0)
        return 0;
    const Exact increase = share / week.hours;
    const Exact due = week.overtimeHours * increase / 2;
    const std::string start = isoDate(week.start);
    steps.push_back({StepKind::HourlyIncrease, {start, hoursText(week.hours)}, rateText(increase)});
    steps.push_back({StepKind::HalfTimeOnIncrease,
                     {start, hoursText(week.overtimeHours), rateText(increase / 2)},
                     amountText(due)});
    return due;
}

}

Answer<Figure> halfTimeOnShare(const Exact &share, const WorkedWeek &week)
{
    if (!hoursFit(week))
        return missing(MissingKind::HoursWorked, {isoDate(week.start)});
    Figure figure;
    figure.amount = addHalfTime(share, week, figure.steps);
    figure.citations = {{"29 CFR 778.119", ""}};
    return figure;
}

Answer<Figure> deferredCommission(const Exact &commission, const PayStretch &stretch, const WorkedWeek &week)
{
    if (!hoursFit(week))
        return missing(MissingKind::HoursWorked, {isoDate(week.start)});
    Figure figure;
    figure.steps.push_back(perWeekStep(commission, stretch));
    figure.amount = addHalfTime(perWeek(commission, stretch), week, figure.steps);
    figure.citations = {{"29 CFR 778.120(a)", ""}};
    figure.conditions = {Condition::OnlyIfNotTiedToWeeks};
    return figure;
}

Answer<Figure> deferredBonus(const Exact &bonus, const std::vector<WorkedWeek> &weeks, Apportionment apportionment)
{
    if (weeks.empty())
        return missing(MissingKind::WeeksEarned);
    Exact hours;
    for (const WorkedWeek &week : weeks) {
        if (!hoursFit(week))
            return missing(MissingKind::HoursWorked, {isoDate(week.start)});
        hours += week.hours;
    }
    const bool byHours = apportionment == Apportionment::ByHours;
    if (byHours && hours == 0)
        return missing(MissingKind::HoursWorked, {isoDate(weeks.front().start)});
    Figure figure;
    for (const WorkedWeek &week : weeks) {
        const Exact share = byHours ? Exact(bonus * week.hours / hours) : Exact(bonus / weeks.size());
        figure.steps.push_back({StepKind::ApportionedShare, {isoDate(week.start)}, amountText(share)});
        figure.amount += addHalfTime(share, week, figure.steps);
    }
    figure.citations = {{"29 CFR 778.209(a)-(b)", ""}};
    figure.conditions = {Condition::OnlyIfNotTiedToWeeks};
    return figure;
}

}
