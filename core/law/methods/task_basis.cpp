// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/task_basis.h"

#include <algorithm>

namespace backpay {

namespace {

const Exact dailyLimit = 8;
const Exact weeklyLimit = 40;

Exact notNegative(const Exact &value) { return std::max(value, Exact(0)); }

Exact truePremium(const TaskDay &day, const Exact &agreedRate, std::vector<Step> &steps)
{
    const Exact beyond = day.taskHours + day.additionalHours - dailyLimit;
    if (day.taskHours < dailyLimit || beyond <= 0)
        return 0;
    const Exact premium = notNegative(day.additionalPay - beyond * agreedRate);
    if (premium > 0)
        steps.push_back({StepKind::TruePremium, {isoDate(day.day), hoursText(beyond)}, amountText(premium)});
    return premium;
}

}

Answer<TaskBasis> taskBasis(const TaskWeek &week)
{
    TaskBasis found;
    for (const TaskDay &day : week.days) {
        found.hours += day.taskHours + day.additionalHours;
        found.planTotal += day.taskPay + day.additionalPay;
    }
    found.planTotal += week.weeklyPremium;
    if (found.hours <= 0)
        return missing(MissingKind::HoursWorked, {week.days.empty() ? "" : isoDate(week.days.front().day)});

    std::vector<Step> &steps = found.stillDue.steps;
    steps.push_back({StepKind::HoursWorked, {}, hoursText(found.hours)});
    steps.push_back({StepKind::AgreedTotal, {}, amountText(found.planTotal)});
    for (const TaskDay &day : week.days)
        found.excludablePremium += truePremium(day, week.agreedRate, steps);
    found.overtimeHours = notNegative(found.hours - weeklyLimit);
    if (week.weeklyPremium > 0 && found.overtimeHours > 0) {
        found.excludablePremium += week.weeklyPremium;
        steps.push_back({StepKind::TrueWeeklyPremium, {}, amountText(week.weeklyPremium)});
    }
    found.remuneration = found.planTotal - found.excludablePremium;
    found.regularRate = found.remuneration / found.hours;
    found.overtimePremium = found.overtimeHours * found.regularRate / 2;
    found.stillDue.amount = notNegative(found.overtimePremium - found.excludablePremium);
    found.weekTotal = found.planTotal + found.stillDue.amount;

    steps.push_back({StepKind::Remuneration, {}, amountText(found.remuneration)});
    steps.push_back({StepKind::RegularRate, {}, rateText(found.regularRate)});
    steps.push_back({StepKind::WeeklyOvertime, {plainText(weeklyLimit)}, hoursText(found.overtimeHours)});
    steps.push_back({StepKind::OvertimePremium,
                     {hoursText(found.overtimeHours), rateText(found.regularRate / 2)},
                     amountText(found.overtimePremium)});
    steps.push_back({StepKind::PremiumCredited, {}, amountText(found.excludablePremium)});
    steps.push_back({StepKind::StillDue, {}, amountText(found.stillDue.amount)});
    steps.push_back({StepKind::TotalDue, {}, amountText(found.weekTotal)});
    found.stillDue.citations = {{"29 CFR 778.312", ""}, {"29 CFR 778.313", ""}};
    return found;
}

}
