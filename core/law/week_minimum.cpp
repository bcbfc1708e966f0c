// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_minimum.h"

#include <algorithm>

namespace backpay {

namespace {

struct DayRate
{
    DayNumber day = 0;
    Exact hours;
    MinimumWageOfDay wage;
};

WeekMinimum minimumOf(const MinimumWage &wage)
{
    return {wage.amount,
            wage.amount,
            {wage.rate},
            {{StepKind::MinimumWage, {wage.series->place, isoDate(wage.rate->from)}, exactText(wage.amount, 4)}}};
}

/** Each day's hours at that day's rate. */
WeekMinimum averageOf(const std::vector<DayRate> &days, const MinimumWage MinimumWageOfDay::*bound)
{
    WeekMinimum minimum;
    Exact hours = 0;
    Exact required = 0;
    for (const DayRate &day : days) {
        const MinimumWage &wage = day.wage.*bound;
        hours += day.hours;
        required += day.hours * wage.amount;
        minimum.printed = wage.amount;
        if (std::find(minimum.rates.begin(), minimum.rates.end(), wage.rate) != minimum.rates.end())
            continue;
        minimum.rates.push_back(wage.rate);
        minimum.steps.push_back(
            {StepKind::MinimumWage, {wage.series->place, isoDate(wage.rate->from)}, exactText(wage.amount, 4)});
    }
    minimum.average = required / hours;
    if (minimum.average != minimum.printed)
        minimum.steps.push_back({StepKind::MinimumWageAverage, {}, exactText(minimum.average, 4)});
    return minimum;
}

bool same(const MinimumWageOfDay &a, const MinimumWageOfDay &b)
{
    return a.least.rate == b.least.rate && a.most.rate == b.most.rate;
}

}

tl::expected<WeekMinimumRange, Missing> weekMinimum(const RuleBook &book, std::string_view place, const WeekFacts &week,
                                                    const TierFacts &facts)
{
    DayNumber first = week.start;
    DayNumber last = week.start + daysOfWeek - 1;
    std::vector<DayRate> worked;
    for (const DayHours &day : week.days) {
        if (day.hours > 0)
            worked.push_back({day.day, day.hours, {}});
    }
    if (!worked.empty()) {
        first = worked.front().day;
        last = worked.back().day;
    }
    const auto atFirst = minimumWageOn(book, place, first, facts);
    const auto atLast = minimumWageOn(book, place, last, facts);
    if (!atFirst || !atLast)
        return tl::unexpected(atFirst ? atLast.error() : atFirst.error());
    if (same(*atFirst, *atLast))
        return WeekMinimumRange{minimumOf(atFirst->least), minimumOf(atFirst->most), atFirst->open};

    if (worked.empty()) {
        // One rate for some of the hours and another for the rest: which is not known.
        DayNumber change = last;
        while (change > first) {
            const auto before = minimumWageOn(book, place, change - 1, facts);
            if (!before)
                return tl::unexpected(before.error());
            if (!same(*before, *atLast))
                break;
            --change;
        }
        const bool rises = atFirst->least.amount < atLast->least.amount;
        const MinimumWage &least = rises ? atFirst->least : atLast->least;
        const MinimumWage &most = atFirst->most.amount < atLast->most.amount ? atLast->most : atFirst->most;
        auto open = atFirst->open ? atFirst->open : Missing{MissingKind::Days, {isoDate(change)}};
        if (least.amount == most.amount)
            open.reset();
        return WeekMinimumRange{minimumOf(least), minimumOf(most), std::move(open)};
    }
    std::optional<Missing> open;
    for (DayRate &day : worked) {
        auto wage = minimumWageOn(book, place, day.day, facts);
        if (!wage)
            return tl::unexpected(wage.error());
        if (!open)
            open = wage->open;
        day.wage = std::move(*wage);
    }
    return WeekMinimumRange{averageOf(worked, &MinimumWageOfDay::least), averageOf(worked, &MinimumWageOfDay::most),
                            std::move(open)};
}

}
