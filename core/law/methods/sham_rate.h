// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/time/civil.h"

#include <optional>
#include <vector>

namespace backpay {

/** What was paid for one workweek, as the payer states it. */
struct StatedWeek
{
    DayNumber start = 0;
    Exact hours;
    std::optional<Exact> rate; // an hour, where one is stated
    Exact wages;               // all pay but the bonus
    Exact bonus;

    [[nodiscard]] Exact sum() const { return wages + bonus; }
};

/** What several weeks show together. */
enum class ShamSign {
    SumStays,     // the rate falls as hours rise, and the week's sum stays (29 CFR 778.327(b), .500)
    AverageStays, // the rate falls as hours rise, and the pay for each hour worked stays (29 CFR 778.327(a), .500)
    BonusFills,   // the bonus falls as hours rise, and the week's sum stays (29 CFR 778.502, .503)
};

/** Weeks that show a sign, by hours. A fact to look at: whether the device is a sham is not decided here. */
struct ShamFact
{
    ShamSign sign = ShamSign::SumStays;
    std::vector<StatedWeek> weeks;
    std::vector<Step> steps; // one a week
    std::vector<Citation> citations;
};

/**
 * Weeks of different hours whose sum, or whose pay for an hour, stayed while the rate or the bonus fell and never rose
 * with the hours. "Stayed" means within half a percent: rates are rounded, and the regulation's own example (330.00 for
 * 50 hours, 328.95 for 42) differs by a third of one. The order of the weeks does not matter.
 */
[[nodiscard]] std::vector<ShamFact> shamFacts(const std::vector<StatedWeek> &weeks);

}
