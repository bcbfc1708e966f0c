// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "app/records/scenario_reader.h"
#include "core/law/week_limits.h"
#include "core/law/week_remedies.h"
#include "core/law/week_wages.h"

#include <QString>

#include <vector>

namespace backpay {

/** What may be had on proof; amounts with that many digits. */
[[nodiscard]] Json remedyJson(const PossibleRemedy &possible, int digits);
[[nodiscard]] Json limitJson(const WeekLimit &limit);

/**
 * What `calc --json` prints: every week under every regime, and an answer for each block that the scenario has beside
 * them; money with the currency's digits, each figure rounded once.
 */
[[nodiscard]] Json calcJson(const CalcScenario &scenario, const RuleBook &book);
/** The same for people: figures, working and citations. */
[[nodiscard]] QString calcText(const CalcScenario &scenario, const RuleBook &book);

}
