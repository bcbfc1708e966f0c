// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/remedies.h"
#include "core/law/week_wages.h"

#include <vector>

namespace backpay {

/**
 * What the regime's law may add to a week's shortfall when a breach is proven. Apart from the week's figures and never
 * added to them. Empty where nothing is short or the shortfall cannot be computed. Interest runs from the week's payday
 * to the scenario's as-of day; what lacks one says so.
 */
[[nodiscard]] std::vector<PossibleRemedy> weekRemedies(const RuleBook &book, const WageScenario &scenario,
                                                       const WeekFacts &facts, const RegimeWeek &week);

}
