// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/missing.h"
#include "core/law/pay_basis.h"

#include <tl/expected.hpp>

namespace backpay {

/** Pay that is due beside straight time and overtime, in major units, with its working. */
struct ExtraPay
{
    Exact amount;
    std::vector<Step> steps;
};

/**
 * Rest breaks beside piece pay: hours × the larger of what the other hours of the week were paid on average and the
 * minimum (Cal. Lab. Code 226.2(a)(3)(A)).
 */
[[nodiscard]] ExtraPay restPay(const WeekFacts &week, const PayBasis &basis, const Exact &minimum);

/**
 * Other time without a piece: at the minimum (226.2(a)(4)), unless hourly pay of at least the minimum for all hours is
 * paid beside the pieces (226.2(a)(7)).
 */
[[nodiscard]] ExtraPay nonproductivePay(const WeekFacts &week, const PayBasis &basis, const Exact &minimum);

/**
 * Told to report and given less than half the scheduled day: half of it, at least 2 and at most 4 hours; told to report
 * again the same day and given less than 2 hours: 2 (IWC orders s. 5). Only what was not worked is in the amount, at
 * `rate`; it is not hours worked. Missing: a reported day's scheduled hours, where less than 4 hours were worked.
 */
[[nodiscard]] tl::expected<ExtraPay, Missing> reportingPay(const WeekFacts &week, const Exact &rate);

/**
 * An hour at the minimum for each day that spreads, from the start of the first to the end of the last work by the
 * clock, over more than `limit` hours (12 NYCRR 142-2.4, 142-2.18). It is due beside the minimum for the hours worked;
 * pay above that minimum counts toward it. The same hour is due for a split shift; what one is was not read, so a day
 * with a break that does not spread so far is named in a step and counts for nothing.
 */
[[nodiscard]] ExtraPay spreadPay(const WeekFacts &week, const PayBasis &basis, const Exact &limit,
                                 const Exact &minimum);

}
