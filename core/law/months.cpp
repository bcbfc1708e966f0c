// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/months.h"

#include <chrono>

namespace backpay {

namespace {

std::chrono::year_month_day calendarDay(DayNumber day) { return std::chrono::sys_days(std::chrono::days(day)); }

}

DayNumber monthsLater(DayNumber day, std::int32_t months)
{
    const auto later = calendarDay(day) + std::chrono::months(months);
    const std::chrono::sys_days found = later.ok()
                                            ? std::chrono::sys_days(later)
                                            : std::chrono::sys_days(later.year() / later.month() / std::chrono::last);
    return static_cast<DayNumber>(found.time_since_epoch().count());
}

std::int32_t wholeMonths(DayNumber from, DayNumber to)
{
    if (to <= from)
        return 0;
    const auto begin = calendarDay(from);
    const auto end = calendarDay(to);
    const auto months = static_cast<std::int32_t>((end.year() / end.month() - begin.year() / begin.month()).count());
    return monthsLater(from, months) <= to ? months : months - 1;
}

}
