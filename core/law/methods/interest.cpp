// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/interest.h"

#include "core/law/months.h"

namespace backpay {

namespace {

constexpr int daysPerYear = 365;

}

Exact simpleInterest(const Exact &amount, const Exact &sharePerYear, DayNumber from, DayNumber to)
{
    return to > from ? Exact(amount * sharePerYear * (to - from) / daysPerYear) : Exact(0);
}

Figure yearlyInterest(const std::vector<DatedSum> &sums, const Exact &sharePerYear, DayNumber asOf,
                      const Citation &citation)
{
    Figure figure;
    figure.citations = {citation};
    for (const DatedSum &sum : sums) {
        const Exact interest = simpleInterest(sum.amount, sharePerYear, sum.due, asOf);
        figure.amount += interest;
        figure.steps.push_back({StepKind::YearlyInterest,
                                {amountText(sum.amount), percentText(sharePerYear), isoDate(sum.due), isoDate(asOf)},
                                amountText(interest)});
    }
    return figure;
}

Figure monthlyInterest(const std::vector<DatedSum> &sums, const Exact &sharePerMonth, DayNumber asOf,
                       const Citation &citation)
{
    Figure figure;
    figure.citations = {citation};
    for (const DatedSum &sum : sums) {
        const std::int32_t months = wholeMonths(sum.due, asOf);
        const Exact addition = sum.amount * sharePerMonth * months;
        figure.amount += addition;
        figure.steps.push_back({StepKind::MonthsUnpaid, {isoDate(sum.due), isoDate(asOf)}, std::to_string(months)});
        figure.steps.push_back({StepKind::MonthlyAddition,
                                {amountText(sum.amount), percentText(sharePerMonth), std::to_string(months)},
                                amountText(addition)});
    }
    return figure;
}

}
