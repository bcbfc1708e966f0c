// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_weeks.h"

#include <algorithm>

namespace backpay {

Weekday chartStart(const Books &books)
{
    const auto differs = [&](const Contract &contract) {
        return contract.workweekStart != books.contracts.front().workweekStart;
    };
    if (books.contracts.empty() || std::any_of(books.contracts.begin(), books.contracts.end(), differs))
        return Weekday::Monday;
    return books.contracts.front().workweekStart;
}

DayNumber chartWeek(DayNumber day, const Contract &contract, Weekday start)
{
    constexpr DayNumber middle = 3;
    return weekStart(weekStart(day, contract.workweekStart) + middle, start);
}

}
