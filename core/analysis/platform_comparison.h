// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/summary.h"
#include "core/money/exact.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace backpay {

/** An earning whose money arrived whole, and the day the last of it did. */
struct PaidEarning
{
    std::uint32_t earning = 0; // index into Books::earnings
    DayNumber paidOn = 0;
};

/** From the day of the work to the day of the money. */
struct DaysToPayment
{
    Exact median; // of an even number: half way between the two in the middle
    DayNumber largest = 0;
    std::int64_t earnings = 0; // that it is of
};

/** A part of a whole that is above 0. */
struct Share
{
    std::int64_t part = 0;
    std::int64_t whole = 1;
};

/** One platform and currency. */
struct ComparisonRow
{
    SummaryRow sums; // by platform: the three rates, times and items
    std::optional<DaysToPayment> daysToPayment;
    std::int64_t weeks = 0; // from the first with a dated row to the last, those without a row counted
    std::optional<Share> volatility;

    /** Shares, four decimals, rounded once; none where the whole is 0. */
    [[nodiscard]] std::optional<std::string> unpaidShare() const;      // unpaid time ÷ worked time
    [[nodiscard]] std::optional<std::string> rejectionRate() const;    // rejected items ÷ decided items
    [[nodiscard]] std::optional<std::string> cancellationRate() const; // cancelled items ÷ all items
    [[nodiscard]] std::optional<std::string> volatilityText() const;
};

/**
 * Platforms side by side, one row per platform and currency in the order of summarise(); `options.by` is not read. Of
 * `paid` those earnings count that are in the span.
 *
 * Volatility is how far a week's pay usually is from the usual week's: the median distance of the weeks' earned amounts
 * from their median, as a share of it. Weeks run from Monday for every platform, so that they compare; one without a
 * row between the first and the last counts as 0, and one that the span cuts counts with what is left of it. None for a
 * single week, or where the median is not above 0.
 */
[[nodiscard]] std::vector<ComparisonRow> comparePlatforms(const Books &books, SummaryOptions options,
                                                          std::span<const PaidEarning> paid, const ZoneResolver &zones);

}
