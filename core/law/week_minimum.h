// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/minimum_wage.h"
#include "core/law/step.h"
#include "core/law/week_facts.h"

namespace backpay {

/** What an hour of a week must be paid at least. */
struct WeekMinimum
{
    Exact average;                       // by hours, where the rate changes within the week; else the rate
    Exact printed;                       // the rate of the week's last day of work
    std::vector<const WageRate *> rates; // those it is made of; they stay in the rule book
    std::vector<Step> steps;
};

/** The bounds of what it can be; `open` names what would decide where they differ. */
struct WeekMinimumRange
{
    WeekMinimum least;
    WeekMinimum most;
    std::optional<Missing> open;
};

/**
 * The minimum wage at `place` for the days of a week, each day's hours at that day's rate. Where the rate changes
 * within a week of which only the sum of hours is known, the range runs from the lower to the higher rate.
 */
[[nodiscard]] tl::expected<WeekMinimumRange, Missing> weekMinimum(const RuleBook &book, std::string_view place,
                                                                  const WeekFacts &week, const TierFacts &facts);

}
