// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "app/text/rule_words.h"
#include "core/law/rule_check.h"

#include <QString>

#include <optional>
#include <string_view>

namespace backpay {

[[nodiscard]] Json ruleLineJson(const RuleLine &line);

/** A rule with all its values and citations, as JSON and as text. */
struct ShownRule
{
    Json json;
    QString text;
};
/** The rule of that id or place code; nothing where there is none. */
[[nodiscard]] std::optional<ShownRule> shownRule(const RuleBook &book, std::string_view id);

[[nodiscard]] Json ruleFaultJson(const RuleFault &fault);

}
