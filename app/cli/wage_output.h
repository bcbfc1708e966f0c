// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/law/week_limits.h"
#include "core/law/week_remedies.h"
#include "core/law/week_wages.h"

#include <QString>

#include <vector>

namespace backpay {

/** Texts with where they are written. */
[[nodiscard]] Json citationsJson(const std::vector<Citation> &citations);
/** What may be had on proof; amounts with that many digits. */
[[nodiscard]] Json remedyJson(const PossibleRemedy &possible, int digits);
[[nodiscard]] Json limitJson(const WeekLimit &limit);

/** What `calc --json` prints: every week under every regime, money with the currency's digits, each rounded once. */
[[nodiscard]] Json wagesJson(const WageScenario &scenario, const std::vector<WeekWages> &weeks, const RuleBook &book);
/** The same for people: figures, working and citations of each week. */
[[nodiscard]] QString wagesText(const WageScenario &scenario, const std::vector<WeekWages> &weeks,
                                const RuleBook &book);

}
