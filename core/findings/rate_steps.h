// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace backpay {

/** What one piece of work paid an hour. */
struct RatePoint
{
    DayNumber day = 0;
    std::int64_t rate = 0; // minor units an hour
    std::size_t row = 0;   // whatever the caller knows it by
};

/** A stretch of points that belong together: [first, last). */
struct RateSpan
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::int64_t low = 0; // lowest, quarter, middle, three quarters, highest
    std::int64_t quarter = 0;
    std::int64_t middle = 0;
    std::int64_t threeQuarters = 0;
    std::int64_t high = 0;

    [[nodiscard]] std::size_t count() const { return last - first; }
};

/**
 * Parts points, sorted by day, where their rates change for good. Each cut lies between two days, at the place where
 * the sums before and after differ most, and is kept only where it is plain: the middle rates differ, the middle halves
 * do not touch, and there are enough rows on both sides. Rates that stand still (middle half within 2 %) need three
 * rows and a change of 1 %, others twenty and 10 %. Nothing is rounded; at most 10^7 points of at most 10^9.
 */
[[nodiscard]] std::vector<RateSpan> rateSpans(std::span<const RatePoint> points);

}
