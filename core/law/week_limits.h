// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"
#include "core/law/week_facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace backpay {

/** Until when one week's wages may be claimed, by one law. */
struct WeekLimit
{
    const Limitation *limitation = nullptr; // stays in the rule book
    DayNumber lastDay = 0;                  // the claim must be made on or before it
    std::optional<DayNumber> extendedDay;   // by the longer period, if its condition is shown
    std::optional<DayNumber> oldestDay;     // the oldest day whose wages may still be claimed on the as-of day
};

/**
 * The limits of a regime's claims for one week, the earliest first. They run from the week's payday or, where that is
 * not known, from the week's last day: no payday is earlier. Limits whose period was not read are left out.
 */
[[nodiscard]] std::vector<WeekLimit> weekLimits(const RuleBook &book, std::string_view regime, const WeekFacts &week,
                                                std::optional<DayNumber> asOf);

}
