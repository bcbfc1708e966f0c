// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/law/rule_book.h"

#include <array>

namespace backpay {

/** A member of a regime with the key it has in the packs. */
struct RegimeHours
{
    const char *key;
    const std::optional<CitedHours> *value;
};
struct RegimeRule
{
    const char *key;
    const std::optional<Citation> *value;
};
[[nodiscard]] std::array<RegimeHours, 7> regimeHours(const Regime &regime);
[[nodiscard]] std::array<RegimeRule, 7> regimeRules(const Regime &regime);

// Each rule with the keys of the packs; what a rule does not have is null or an empty list.
[[nodiscard]] Json tierJson(const WageTier &tier);
[[nodiscard]] Json wagesJson(const WageSeries &series);
[[nodiscard]] Json regimeJson(const Regime &regime);
[[nodiscard]] Json limitationJson(const Limitation &limit);
[[nodiscard]] Json actJson(const FreelanceAct &act);
[[nodiscard]] Json testJson(const EmploymentTest &test);

}
