// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/pay_calendar.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace backpay {

namespace {

DayNumber localDay(const PayWeek &week, Instant instant, const ZoneResolver &zones)
{
    return dayNumber(instant + zones.offsetAt(week.zone, instant));
}

/** The instant at which the pay week that starts on `day` begins. */
Instant beginOn(const PayWeek &week, DayNumber day, const ZoneResolver &zones)
{
    return std::visit(
        [](const auto &found) {
            using Found = std::decay_t<decltype(found)>;
            if constexpr (std::is_same_v<Found, Twice>)
                return found.first;
            else if constexpr (std::is_same_v<Found, Never>)
                return found.justAfter;
            else
                return found.instant;
        },
        zones.lookUp(week.zone, When{WhenKind::Local, day, week.second}));
}

bool isWeekend(DayNumber day) { return weekdayOf(day) >= Weekday::Saturday; }

DayNumber nextWorkingDay(DayNumber day)
{
    while (isWeekend(day))
        ++day;
    return day;
}

DayNumber withWorkingDays(DayNumber day, std::int32_t count)
{
    day = nextWorkingDay(day);
    for (; count > 0; --count)
        day = nextWorkingDay(day + 1);
    return day;
}

/** The first day of the month behind the one that begins on `month`. */
DayNumber nextMonth(DayNumber month)
{
    constexpr int longestMonth = 31;
    return monthStart(month + longestMonth);
}

/** A day of the month that begins on `month`, or its last where it has no such day. */
DayNumber dayOfMonth(DayNumber month, std::int32_t day) { return std::min(month + day, nextMonth(month)) - 1; }

std::optional<DayRange> payDays(const PayoutRule &rule, DayNumber worked)
{
    constexpr int halfOfMonth = 15;
    const DayNumber month = monthStart(worked);
    switch (rule.schedule) {
    case PayoutSchedule::Weekly: {
        if (!rule.weekday)
            return rule.lag ? std::optional(DayRange{worked, worked}) : std::nullopt;
        const DayNumber day = weekStart(worked, *rule.weekday) + 7;
        return DayRange{day, day};
    }
    case PayoutSchedule::SemiMonthly: {
        if (!rule.days)
            return std::nullopt;
        const DayNumber day = worked - month < halfOfMonth ? dayOfMonth(month, rule.days->first)
                                                           : dayOfMonth(nextMonth(month), rule.days->second);
        return DayRange{day, day};
    }
    case PayoutSchedule::Monthly:
        if (!rule.days)
            return std::nullopt;
        return DayRange{dayOfMonth(nextMonth(month), rule.days->first),
                        dayOfMonth(nextMonth(month), rule.days->second)};
    case PayoutSchedule::OnRequest: return rule.lag ? std::optional(DayRange{worked, worked}) : std::nullopt;
    }
    return std::nullopt;
}

}

std::string_view payoutScheduleName(PayoutSchedule schedule)
{
    constexpr std::array<std::string_view, 4> names = {"weekly", "semi-monthly", "monthly", "on-request"};
    return names[static_cast<std::size_t>(schedule)];
}

std::optional<PayPeriod> payWeekAt(const PayWeek &week, Instant instant, const ZoneResolver &zones)
{
    if (!zones.known(week.zone))
        return std::nullopt;
    DayNumber day = weekStart(localDay(week, instant, zones), week.starts);
    // Off by a week only near the start itself: before its hour, or where the clocks were put back over it.
    while (instant < beginOn(week, day, zones))
        day -= 7;
    while (instant >= beginOn(week, day + 7, zones))
        day += 7;
    PayPeriod period{beginOn(week, day, zones), beginOn(week, day + 7, zones), day, 0};
    period.lastDay = localDay(week, period.end - std::chrono::seconds(1), zones);
    return period;
}

std::optional<DayRange> expectedPayout(const PayoutRule &rule, DayNumber worked)
{
    auto range = payDays(rule, worked);
    if (!range || !rule.lag)
        return range;
    if (rule.lag->workingDays)
        return DayRange{withWorkingDays(range->first, rule.lag->least), withWorkingDays(range->last, rule.lag->most)};
    return DayRange{range->first + rule.lag->least, range->last + rule.lag->most};
}

DayNumber approvedOn(const ApprovalRule &rule, DayNumber done) { return done + rule.days; }

DayNumber lastDisputeDay(const DisputeWindow &window, DayNumber weekEnd) { return weekEnd + window.days.value_or(7); }

DayNumber historyLeavesOn(const HistoryWindow &window, DayNumber day) { return day + window.days; }

std::optional<Instant> withdrawableAt(const WithdrawalRule &rule, PayUnit unit, Instant reported)
{
    const auto &hours = unit == PayUnit::Hour ? rule.hourlyHours : rule.taskHours;
    return hours ? std::optional(reported + std::chrono::hours(*hours)) : std::nullopt;
}

}
