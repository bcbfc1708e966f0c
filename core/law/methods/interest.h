// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/time/civil.h"

#include <vector>

namespace backpay {

/** A sum and the day it was due. */
struct DatedSum
{
    Exact amount;
    DayNumber due = 0;
};

/**
 * Simple interest on each sum from the day after it was due to `asOf` included: amount × share × days ÷ 365, in leap
 * years too. Never compounding. The share of one comes with its citation from the law that gives it: 1/10 in California
 * (Cal. Lab. Code 218.6, Civ. Code 3289(b)), 9/100 in New York (CPLR 5004).
 */
[[nodiscard]] Figure yearlyInterest(const std::vector<DatedSum> &sums, const Exact &sharePerYear, DayNumber asOf,
                                    const Citation &citation);

/**
 * A share of each sum for every whole month that has passed since it was due, on the sum alone: 5/100 in Illinois, "for
 * each month following the date of payment" (820 ILCS 105/12(a)). A month that has begun does not count yet.
 */
[[nodiscard]] Figure monthlyInterest(const std::vector<DatedSum> &sums, const Exact &sharePerMonth, DayNumber asOf,
                                     const Citation &citation);

/** amount × share × days ÷ 365; 0 where `to` is not after `from`. */
[[nodiscard]] Exact simpleInterest(const Exact &amount, const Exact &sharePerYear, DayNumber from, DayNumber to);

}
