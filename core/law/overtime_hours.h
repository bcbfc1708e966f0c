// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/regime.h"
#include "core/law/step.h"
#include "core/law/week_facts.h"

#include <vector>

namespace backpay {

/** The hours of a week by what a regime multiplies them with. They sum to the hours worked. */
struct OvertimeHours
{
    Exact straight;
    Exact overtime;   // × 1.5
    Exact doubleTime; // × 2
    std::vector<Step> steps;
    std::vector<Citation> citations;
};

/**
 * Weekly hours beyond the regime's limit and, where days are known, its daily ladder: an hour that a daily rule counts
 * is not counted again toward the weekly limit (no pyramiding). Where a regime takes the greatest of several counts
 * (Colorado), that one alone stands. `daily` is false where the regime's daily rules do not reach this worker. Where
 * only the week's sum is known, daily rules are left out and a step says so.
 */
[[nodiscard]] OvertimeHours overtimeHours(const Regime &regime, const WeekFacts &week, bool daily);

}
