// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "app/text/rule_words.h"
#include "core/law/rule_book.h"

namespace backpay {

/** Where each text is written. */
[[nodiscard]] Json citationsJson(const std::vector<Citation> &citations);

// Each rule with the keys of the packs; what a rule does not have is null or an empty list.
[[nodiscard]] Json tierJson(const WageTier &tier);
[[nodiscard]] Json wagesJson(const WageSeries &series);
[[nodiscard]] Json regimeJson(const Regime &regime);
[[nodiscard]] Json limitationJson(const Limitation &limit);
[[nodiscard]] Json actJson(const FreelanceAct &act);
[[nodiscard]] Json testJson(const EmploymentTest &test);

}
