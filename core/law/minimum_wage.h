// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/missing.h"
#include "core/law/rule_book.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** One rate that may be the one that applies. */
struct MinimumWage
{
    Exact amount; // major units an hour
    const WageSeries *series = nullptr;
    const WageRate *rate = nullptr; // both stay in the rule book
};

/**
 * The minimum wage of one day. Where facts leave several open, `least` and `most` are the bounds of what it can be and
 * `open` names the first fact that would decide; else both are the same.
 */
struct MinimumWageOfDay
{
    MinimumWage least;
    MinimumWage most;
    std::optional<Missing> open;
};

/**
 * The highest rate of the place, its state and its country on that day for those facts (local over state over
 * federal). A day that no checked rate of the place or its state covers is Missing; the federal rate, once past its own
 * checked day, does not hide a state's.
 */
[[nodiscard]] tl::expected<MinimumWageOfDay, Missing> minimumWageOn(const RuleBook &book, std::string_view place,
                                                                    DayNumber day, const TierFacts &facts);

}
