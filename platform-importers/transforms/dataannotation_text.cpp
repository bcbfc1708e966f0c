// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/transforms/dataannotation_text.h"

#include "core/time/date_text.h"
#include "platform-importers/engine/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace backpay {

namespace {

constexpr std::size_t centDigits = 2;
constexpr std::size_t longestCents = 15; // digits; far beyond any pay
constexpr std::string_view separator = "·";
constexpr std::array<std::string_view, 3> statuses = {"Pending Approval", "Transferrable", "Paid"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/** Length of "$1,234.56" at the text's start, which ends two digits behind its point; 0 where there is none. */
std::size_t amountLength(std::string_view text)
{
    std::size_t at = 1;
    while (at < text.size() && (isDigit(text[at]) || text[at] == ','))
        ++at;
    if (at == 1)
        return 0;
    const std::string_view rest = text.substr(at);
    const bool cents = rest.size() > centDigits && rest[0] == '.' && isDigit(rest[1]) && isDigit(rest[2]);
    return cents ? at + 1 + centDigits : at;
}

/** Length of "6h 45 min", "30min" or "2h" at the text's start. */
std::size_t timeLength(std::string_view text)
{
    std::size_t taken = 0;
    for (const std::string_view unit : {"h", "min"}) {
        std::size_t at = taken;
        while (at < text.size() && text[at] == ' ')
            ++at;
        const std::size_t digits = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == digits)
            continue;
        if (unit == "min" && text.substr(at).starts_with(' '))
            ++at;
        if (text.substr(at).starts_with(unit))
            taken = at + unit.size();
    }
    return taken;
}

/** Whether a text only says how long ago something was: "1 day ago". */
bool isAge(std::string_view text) { return text.ends_with(" ago") || text == "just now" || text == "right now"; }

}

std::string_view withoutDots(std::string_view text)
{
    text = trimmed(text);
    while (text.starts_with(separator))
        text = trimmed(text.substr(separator.size()));
    while (text.ends_with(separator))
        text = trimmed(text.substr(0, text.size() - separator.size()));
    return text;
}

FundsText splitFundsText(std::string_view text)
{
    const std::size_t mark = text.rfind('$');
    if (mark == std::string_view::npos || amountLength(text.substr(mark)) == 0)
        return {std::string(withoutDots(text)), {}, {}, {}};
    FundsText parts;
    parts.title = withoutDots(text.substr(0, mark));
    text.remove_prefix(mark);
    parts.amount = text.substr(0, amountLength(text));
    text.remove_prefix(parts.amount.size());
    const std::size_t time = timeLength(text);
    parts.time = trimmed(text.substr(0, time));
    text = withoutDots(text.substr(time));
    const auto known = std::find_if(statuses.begin(), statuses.end(),
                                    [text](std::string_view status) { return text.starts_with(status); });
    const std::string_view other = withoutDots(text.substr(0, std::min(text.find(separator), text.size())));
    if (known != statuses.end())
        parts.status = *known;
    else if (!isAge(other))
        parts.status = other;
    return parts;
}

std::optional<MonthDay> readMonthDay(std::string_view text)
{
    static const auto pattern = DatePattern::compile("MMM D, YYYY");
    // A leap year takes every day of the year.
    const auto read = pattern->read(std::string(text) + ", 2024");
    if (!read)
        return std::nullopt;
    const CivilDate date = civilDate(read->day);
    return MonthDay{static_cast<int>(date.month()), static_cast<int>(date.day())};
}

std::optional<DayNumber> latestDate(MonthDay day, DayNumber limit)
{
    constexpr int leapCycle = 8; // years within which every date comes, 1900 and 2100 included
    const int year = civilDate(limit).year();
    for (int back = 0; back <= leapCycle; ++back) {
        const auto date = dayNumber(year - back, day.month, day.day);
        if (date && *date <= limit)
            return date;
    }
    return std::nullopt;
}

std::optional<Instant> readEpochMilliseconds(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (text.empty() || fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    const auto second = std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(count));
    const auto day = std::chrono::floor<std::chrono::days>(second).count();
    if (day < firstDay || day >= lastDay)
        return std::nullopt;
    return Instant(second);
}

std::string dollarsOfCents(std::string_view cents)
{
    const bool whole = !cents.empty() && cents.size() <= longestCents
                       && std::all_of(cents.begin(), cents.end(), [](char c) { return isDigit(c); });
    if (!whole)
        return {};
    std::string digits(cents);
    digits.insert(0, digits.size() > centDigits ? 0 : centDigits + 1 - digits.size(), '0');
    std::string dollars = digits.substr(0, digits.size() - centDigits);
    for (std::size_t at = dollars.size(); at > 3; at -= 3)
        dollars.insert(at - 3, 1, ',');
    return '$' + dollars + '.' + digits.substr(digits.size() - centDigits);
}

}
