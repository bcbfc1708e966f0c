// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_limits.h"

#include <algorithm>

namespace backpay {

std::vector<WeekLimit> weekLimits(const RuleBook &book, std::string_view regime, const WeekFacts &week,
                                  std::optional<DayNumber> asOf)
{
    const DayNumber due = week.payday.value_or(week.start + 6);
    std::vector<WeekLimit> limits;
    for (const Limitation &limitation : book.limitations) {
        if (limitation.regime != regime || !limitation.period)
            continue;
        WeekLimit limit{&limitation, lastClaimDay(*limitation.period, due), std::nullopt, std::nullopt};
        if (limitation.extended)
            limit.extendedDay = lastClaimDay(*limitation.extended, due);
        if (asOf)
            limit.oldestDay = oldestClaimable(*limitation.period, *asOf);
        limits.push_back(limit);
    }
    std::stable_sort(limits.begin(), limits.end(),
                     [](const WeekLimit &a, const WeekLimit &b) { return a.lastDay < b.lastDay; });
    return limits;
}

}
