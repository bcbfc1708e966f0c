// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/fact_origin.h"
#include "core/time/zone_resolver.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** The week a payer counts work by: seven local days of the payer's own zone, which is rarely the worker's. */
struct PayWeek
{
    std::string zone; // IANA; "" where it is not known, and then no instant can be told from it
    Weekday starts = Weekday::Monday;
    std::int32_t second = 0; // of the day it starts, since midnight
};

/** One pay week. Work is in it from `begin` to before `end`, the cut-off at which its figures are closed. */
struct PayPeriod
{
    Instant begin;
    Instant end;
    DayNumber firstDay = 0; // of the payer's zone, as are all days below
    DayNumber lastDay = 0;  // the day of its last second
};

/**
 * The pay week that holds `instant`; nothing where the zone is not known. Weeks follow each other without gap or
 * overlap: where the clocks show the start twice it is the first time, where they jump over it the instant they jumped
 * to.
 */
[[nodiscard]] std::optional<PayPeriod> payWeekAt(const PayWeek &week, Instant instant, const ZoneResolver &zones);

/** How often a payer pays. */
enum class PayoutSchedule : std::uint8_t {
    Weekly,
    SemiMonthly, // work of days 1 to 15, and of day 16 to the month's end
    Monthly,
    OnRequest, // when the worker withdraws
};
/** "weekly", "semi-monthly", "monthly", "on-request". */
[[nodiscard]] std::string_view payoutScheduleName(PayoutSchedule schedule);

/** Days from the pay day to the money's arrival. Working days are Monday to Friday; holidays are not known here. */
struct PayoutLag
{
    std::int32_t least = 0;
    std::int32_t most = 0;
    bool workingDays = false;
};

/** When a payer pays for what was worked. Only the members its schedule uses are filled. */
struct PayoutRule
{
    PayoutSchedule schedule = PayoutSchedule::Weekly;
    std::optional<Weekday> weekday; // Weekly: the first such day after the week's last day is the pay day
    // SemiMonthly: the pay day, in the same month, for days 1 to 15, then that in the next month for the others.
    // Monthly: the first and the last day of the next month on which it pays.
    std::optional<std::pair<std::int32_t, std::int32_t>> days;
    std::optional<PayoutLag> lag; // none: the money arrives on the pay day as far as is known
    std::string method;           // through whom, in words; "" where it is not known
};

/** Days of a calendar, both of them included. */
struct DayRange
{
    DayNumber first = 0;
    DayNumber last = 0;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/**
 * The days on which the money may arrive. `worked` is the pay week's last day for a weekly payer, the day of the work
 * for a semi-monthly or monthly one, the day of the request for one who pays on request. A pay day that a month does
 * not have is the month's last; with working days a pay day on a weekend counts from the Monday after it. Nothing where
 * the rule does not say enough.
 */
[[nodiscard]] std::optional<DayRange> expectedPayout(const PayoutRule &rule, DayNumber worked);

/** Work that nobody reviews counts as approved after so many days. */
struct ApprovalRule
{
    std::int32_t days = 0;
};
/** The day from which work finished on `done` counts as approved. */
[[nodiscard]] DayNumber approvedOn(const ApprovalRule &rule, DayNumber done);

/** How long the figures of a pay week may be disputed. */
struct DisputeWindow
{
    std::optional<std::int32_t> days; // after the week's last day; none: all of the next pay week
};
/** The last day on which the pay week that ends with `weekEnd` may be disputed, in the payer's zone. */
[[nodiscard]] DayNumber lastDisputeDay(const DisputeWindow &window, DayNumber weekEnd);

/** How far back a platform shows the worker's history. */
struct HistoryWindow
{
    std::int32_t days = 0;
};
/** The first day on which what is dated `day` may be gone: today counts as one of the days shown. */
[[nodiscard]] DayNumber historyLeavesOn(const HistoryWindow &window, DayNumber day);

/** Hours from reporting work to being allowed to withdraw its pay; none where that kind of pay is not known of. */
struct WithdrawalRule
{
    std::optional<std::int32_t> hourlyHours;
    std::optional<std::int32_t> taskHours;
    std::optional<std::int32_t> betweenHours; // from one withdrawal to the next
};
enum class PayUnit : std::uint8_t {
    Hour,
    Task
};
/** From when the pay of work reported at `reported` may be withdrawn; nothing where the rule does not say. */
[[nodiscard]] std::optional<Instant> withdrawableAt(const WithdrawalRule &rule, PayUnit unit, Instant reported);

/** What is known of when one platform pays, every fact with its origin. A part that is missing is not known. */
struct PayCalendar
{
    std::optional<Sourced<PayWeek>> week;
    std::vector<Sourced<PayoutRule>> payouts; // one per way of being paid
    std::optional<Sourced<ApprovalRule>> approval;
    std::optional<Sourced<DisputeWindow>> dispute;
    std::optional<Sourced<HistoryWindow>> history;
    std::optional<Sourced<WithdrawalRule>> withdrawal;
};

/** The calendar of the platform with that name, as contracts and payouts name it. */
struct PlatformCalendar
{
    std::string platform;
    PayCalendar calendar;
};

}
