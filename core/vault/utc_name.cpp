// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/utc_name.h"

#include "core/time/civil.h"

#include <algorithm>

namespace backpay {

std::string utcName(Instant instant)
{
    std::string text = isoInstant(instant);
    std::erase(text, '-');
    std::erase(text, ':');
    return text;
}

std::optional<Instant> instantNamed(std::string_view text)
{
    constexpr std::string_view shape = "00000000T000000Z";
    const auto fits = [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; };
    if (!std::ranges::equal(text, shape, fits))
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (const char c : text.substr(at, digits))
            value = value * 10 + (c - '0');
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(4, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(6, 2)))};
    const int hour = number(9, 2);
    const int minute = number(11, 2);
    const int second = number(13, 2);
    if (!day.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Instant(std::chrono::sys_days(day)) + std::chrono::hours(hour) + std::chrono::minutes(minute)
           + std::chrono::seconds(second);
}

}
