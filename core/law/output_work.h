// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/uk_output_work.h"
#include "core/law/week_wages.h"

#include <vector>

namespace backpay {

/** A pay line of pieces as rated output work: what a piece, and what these pieces, must pay at least. */
struct OutputWork
{
    std::size_t line = 0; // its place in the week's pay, from 0
    Answer<FairPieceRate> rate;
    Answer<Figure> least; // pounds: the pieces × the exact rate, with working, citations and conditions of both
    Answer<Exact> below;  // that less what the line pays, not below 0
};

/**
 * The piece lines of one British week that say how many pieces an average worker makes in an hour, at the minimum wage
 * of the week (NMW Regulations 2015 reg. 41 to 43, methods/uk_output_work.h); none under another regime. It stands
 * beside the week's own test by the hours really worked, which holds where the conditions of output work are not met:
 * the two are never added. Where the minimum wage changes within the week, the rate is missing.
 */
[[nodiscard]] std::vector<OutputWork> outputWork(const RuleBook &book, const WageScenario &scenario,
                                                 const WeekFacts &facts, const RegimeWeek &week);

}
