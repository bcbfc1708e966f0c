// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/salary_equivalent.h"
#include "core/time/civil.h"

#include <vector>

namespace backpay {

/** A workweek that a later payment reaches back to. */
struct WorkedWeek
{
    DayNumber start = 0;
    Exact hours;         // all hours worked
    Exact overtimeHours; // of them, those beyond 40
};

/**
 * The extra overtime pay that a sum earned in a week brings: sum ÷ hours is the increase of the regular rate, and half
 * of it is due for each overtime hour; in short sum × O ÷ (2 T) (29 CFR 778.119, 778.120(a)(2), 778.209(a)). Half, for
 * the sum itself already paid the straight time. A week without overtime brings nothing.
 */
[[nodiscard]] Answer<Figure> halfTimeOnShare(const Exact &share, const WorkedWeek &week);

/** The extra overtime pay of one week from a commission that cannot be tied to weeks: the sum for one workweek, as in
 * perWeek, then halfTimeOnShare (29 CFR 778.120(a)). */
[[nodiscard]] Answer<Figure> deferredCommission(const Exact &commission, const PayStretch &stretch,
                                                const WorkedWeek &week);

enum class Apportionment {
    Equally, // the same sum to each week (29 CFR 778.209(b), 778.120(a))
    ByHours, // the same sum to each hour worked (29 CFR 778.209(b), 778.120(b))
};

/**
 * The extra overtime pay of all weeks from a bonus that was earned over them and paid later: the bonus is apportioned
 * back, then halfTimeOnShare for each week. The figure is the sum over the weeks, whose order does not matter.
 */
[[nodiscard]] Answer<Figure> deferredBonus(const Exact &bonus, const std::vector<WorkedWeek> &weeks,
                                           Apportionment apportionment);

}
