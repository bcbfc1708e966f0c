// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/civil.h"

#include <array>
#include <charconv>

namespace backpay {

namespace {

// boost::gregorian counts days from 4714 BC; its number of 1970-01-01.
constexpr std::int64_t epochDay = 2440588;
constexpr std::int64_t secondsPerDay = 86400;

constexpr std::array<std::string_view, 7> weekdayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                          "friday", "saturday", "sunday"};

void appendPadded(std::string &text, int value, int width)
{
    const std::string digits = std::to_string(value);
    text.append(static_cast<std::size_t>(width) > digits.size() ? static_cast<std::size_t>(width) - digits.size() : 0,
                '0');
    text.append(digits);
}

std::string clockText(std::int32_t second)
{
    std::string text;
    appendPadded(text, second / 3600, 2);
    text.push_back(':');
    appendPadded(text, second / 60 % 60, 2);
    text.push_back(':');
    appendPadded(text, second % 60, 2);
    return text;
}

/** Unlike boost's date it takes any number, and in a few nanoseconds: sums ask it once per row. */
std::chrono::year_month_day calendarDay(DayNumber day) { return std::chrono::sys_days(std::chrono::days(day)); }

std::optional<int> number(std::string_view text)
{
    int value = 0;
    if (text.empty())
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}

std::optional<DayNumber> dayNumber(int year, int month, int day)
{
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    const auto number = std::chrono::sys_days(date).time_since_epoch().count();
    if (number < firstDay || number > lastDay)
        return std::nullopt;
    return static_cast<DayNumber>(number);
}

DayNumber dayNumber(const CivilDate &date)
{
    return static_cast<DayNumber>(static_cast<std::int64_t>(date.day_number()) - epochDay);
}

DayNumber dayNumber(Instant instant)
{
    return static_cast<DayNumber>(std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

CivilDate civilDate(DayNumber day)
{
    return CivilDate(boost::gregorian::gregorian_calendar::from_day_number(static_cast<unsigned>(day + epochDay)));
}

When whenOf(Instant instant)
{
    const DayNumber day = dayNumber(instant);
    return {WhenKind::Utc, day, static_cast<std::int32_t>(instant.time_since_epoch().count() - day * secondsPerDay)};
}

std::string isoDate(DayNumber day)
{
    const std::chrono::year_month_day date = calendarDay(day);
    std::string text;
    appendPadded(text, static_cast<int>(date.year()), 4);
    text.push_back('-');
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text.push_back('-');
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

std::string isoInstant(Instant instant) { return isoWhen(whenOf(instant)); }

std::string isoWhen(const When &when)
{
    switch (when.kind) {
    case WhenKind::Undated: return {};
    case WhenKind::Date: return isoDate(when.day);
    case WhenKind::Local: return isoDate(when.day) + 'T' + clockText(when.second);
    case WhenKind::Utc: return isoDate(when.day) + 'T' + clockText(when.second) + 'Z';
    }
    return {};
}

std::optional<DayNumber> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return dayNumber(*year, *month, *day);
}

std::optional<When> parseIsoWhen(std::string_view text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto day = parseIsoDate(text.substr(0, 10));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    if (!day || !hour || !minute || text[13] != ':' || *hour > 23 || *minute > 59)
        return std::nullopt;
    std::string_view rest = text.substr(16);
    int second = 0;
    if (rest.size() >= 3 && rest[0] == ':') {
        const auto read = number(rest.substr(1, 2));
        if (!read || *read > 59)
            return std::nullopt;
        second = *read;
        rest.remove_prefix(3);
    }
    const std::int32_t sinceMidnight = *hour * 3600 + *minute * 60 + second;
    if (rest.empty())
        return When{WhenKind::Local, *day, sinceMidnight};
    if (rest == "Z")
        return When{WhenKind::Utc, *day, sinceMidnight};
    if (rest.size() != 6 || (rest[0] != '+' && rest[0] != '-') || rest[3] != ':')
        return std::nullopt;
    const auto offsetHours = number(rest.substr(1, 2));
    const auto offsetMinutes = number(rest.substr(4, 2));
    if (!offsetHours || !offsetMinutes || *offsetHours > 15 || *offsetMinutes > 59)
        return std::nullopt;
    const int offset = (*offsetHours * 60 + *offsetMinutes) * (rest[0] == '+' ? 60 : -60);
    return whenOf(Instant(std::chrono::seconds(*day * secondsPerDay + sinceMidnight - offset)));
}

Weekday weekdayOf(DayNumber day)
{
    // 1970-01-01 was a Thursday.
    const int index = (day % 7 + 7 + 3) % 7;
    return static_cast<Weekday>(index);
}

DayNumber weekStart(DayNumber day, Weekday start)
{
    const int back = (static_cast<int>(weekdayOf(day)) - static_cast<int>(start) + 7) % 7;
    return day - back;
}

DayNumber monthStart(DayNumber day)
{
    return day - (static_cast<DayNumber>(static_cast<unsigned>(calendarDay(day).day())) - 1);
}

DayNumber monthEnd(DayNumber day)
{
    constexpr DayNumber longestMonth = 31;
    return monthStart(monthStart(day) + longestMonth) - 1;
}

std::string_view weekdayName(Weekday weekday) { return weekdayNames[static_cast<std::size_t>(weekday)]; }

std::optional<Weekday> weekdayNamed(std::string_view name)
{
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        if (weekdayNames[i] == name)
            return static_cast<Weekday>(i);
    }
    return std::nullopt;
}

}
