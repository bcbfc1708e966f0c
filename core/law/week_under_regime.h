// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/minimum_test.h"
#include "core/law/week_minimum.h"
#include "core/law/week_wages.h"

namespace backpay {

/** One answer to what the facts leave open. */
struct WeekCase
{
    const WeekMinimum *minimum = nullptr; // null where no minimum wage is known; `noMinimum` then says why
    std::optional<Missing> noMinimum;
    std::optional<Missing> noOvertime; // why nothing is said about overtime; absent where it is
};

struct WeekFigures
{
    RegimeWeek week;
    MinimumTest test;
};

/**
 * Every figure of one week under one regime for one answer. `periodShortfall` stands in for the week's own shortfall
 * where the regime tests the minimum over a longer pay period.
 */
[[nodiscard]] WeekFigures weekUnderRegime(const Regime &regime, const WeekFacts &week, const WeekCase &open,
                                          const std::optional<Exact> &periodShortfall);

}
