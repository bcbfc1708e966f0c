// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/law/regime.h"

#include <optional>
#include <vector>

namespace backpay {

/** What is due and unpaid, by its parts; none is below zero. */
struct ShortfallParts
{
    Exact minimumWage; // unpaid minimum wages
    Exact overtime;
    Exact other; // premiums and wages of other kinds

    [[nodiscard]] Exact sum() const { return minimumWage + overtime + other; }
};

/** What a court or an office may add when a breach is proven: apart from what is due, and never added to it here. */
struct PossibleRemedy
{
    Remedy remedy;           // name, multiplier, condition, who receives it
    Exact base;              // what it is counted on, interest that belongs to the base included
    Answer<Figure> addition; // its amount, or the day or rate it needs
};

/**
 * The regime's remedies for one shortfall that was due on one day, in the regime's order. A remedy whose base is
 * nothing is left out: liquidated damages on minimum wages where only overtime is unpaid.
 *
 * Each amount is base × multiplier, and the yearly and monthly shares of the base, simple, from `due` to `asOf`
 * (interest.h). A base of "minimum wages and the interest on them" takes the yearly rate of the regime's own interest
 * and holds that interest once (Cal. Lab. Code 1194.2); the interest remedy beside it stays a figure of its own.
 */
[[nodiscard]] std::vector<PossibleRemedy> possibleRemedies(const Regime &regime, const ShortfallParts &shortfall,
                                                           std::optional<DayNumber> due, std::optional<DayNumber> asOf);

}
