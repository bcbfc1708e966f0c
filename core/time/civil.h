// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace backpay {

using CivilDate = boost::gregorian::date;

/** Days since 1970-01-01 of the proleptic Gregorian calendar: how rows and the vault hold a day. */
using DayNumber = std::int32_t;

/** The days the app works with: 1900-01-01 to 2199-12-31. A date outside is a reading error, not a date. */
constexpr DayNumber firstDay = -25567;
constexpr DayNumber lastDay = 84005;

/** The day of a calendar date, or nothing where there is no such date or it lies outside firstDay..lastDay. */
[[nodiscard]] std::optional<DayNumber> dayNumber(int year, int month, int day);
[[nodiscard]] DayNumber dayNumber(const CivilDate &date);
[[nodiscard]] DayNumber dayNumber(Instant instant);
[[nodiscard]] CivilDate civilDate(DayNumber day);

/** How much a row says about its time. Stored with the row; a kind is never turned into another. */
enum class WhenKind : std::uint8_t {
    Undated = 0, // nothing was written
    Date = 1,    // a date; which zone it is in is not known
    Local = 2,   // wall clock without a zone
    Utc = 3,     // a point on the UTC scale
};

/** What was written about a row's time, not what we wish had been: day and second are UTC for an instant, as written
 * else. */
struct When
{
    WhenKind kind = WhenKind::Undated;
    DayNumber day = 0;       // 0 when undated
    std::int32_t second = 0; // since midnight; 0 when undated or a date

    friend auto operator<=>(const When &, const When &) = default;
};

[[nodiscard]] When whenOf(Instant instant);

/** "2026-11-22" (ISO 8601). */
[[nodiscard]] std::string isoDate(DayNumber day);
/** "2026-11-22T14:10:00Z" (ISO 8601, UTC). */
[[nodiscard]] std::string isoInstant(Instant instant);
/** "2026-11-22", "2026-11-22T14:10:00" or "2026-11-22T14:10:00Z" by kind; "" when undated. */
[[nodiscard]] std::string isoWhen(const When &when);
/** Reads exactly YYYY-MM-DD. */
[[nodiscard]] std::optional<DayNumber> parseIsoDate(std::string_view text);
/** Reads YYYY-MM-DDTHH:MM[:SS] as wall clock and the same with a trailing Z or ±HH:MM as an instant; 'T' may be a
 * space. */
[[nodiscard]] std::optional<When> parseIsoWhen(std::string_view text);

enum class Weekday : std::uint8_t {
    Monday = 0,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday
};

[[nodiscard]] Weekday weekdayOf(DayNumber day);
/** The first day of the week that holds `day`, where weeks begin on `start`. */
[[nodiscard]] DayNumber weekStart(DayNumber day, Weekday start);
/** The first day of the month that holds `day`. */
[[nodiscard]] DayNumber monthStart(DayNumber day);
/** The last day of the month that holds `day`. */
[[nodiscard]] DayNumber monthEnd(DayNumber day);
/** "monday" … "sunday". */
[[nodiscard]] std::string_view weekdayName(Weekday weekday);
[[nodiscard]] std::optional<Weekday> weekdayNamed(std::string_view name);

}
