// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/regime.h"
#include "core/law/week_facts.h"

namespace backpay {

/** Where the method of a regular rate is written. */
struct RateCitations
{
    std::vector<Citation> citations;
    Certainty certainty = Certainty::Read;
};

/** The sections by which a week with these lines is computed under the federal regime, or the regime's own. */
[[nodiscard]] RateCitations rateCitations(const Regime &regime, const WeekFacts &week);

/** All straight time must be paid before overtime can be said to be paid (29 CFR 778.315). */
[[nodiscard]] const Citation &unpaidStraightTime();

/** The rate that overtime is counted from is no less than the minimum wage (29 CFR 778.5). */
[[nodiscard]] const Citation &premiumFloor();

}
