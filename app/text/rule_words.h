// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The words of a rule, in what is listed of it and in what explains it. */
class RulePhrases
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/** One rule for a list: its id, what it is, where it holds and until when it is checked. */
struct RuleLine
{
    std::string id;
    std::string kind; // "wages", "regime", "act", "limitation", "test"
    std::string place;
    std::string name;
    std::optional<DayNumber> checkedThrough;
};

/** Every rule of the book, kind by kind. */
[[nodiscard]] std::vector<RuleLine> ruleLines(const RuleBook &book);
/** "Minimum wage", "Wage law", "Freelance act", "Time limit", "Employment test". */
[[nodiscard]] QString ruleKindText(std::string_view kind);

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

/** One fact of a rule: what it is about ("" where the text says it), and what stands there. */
struct RuleFact
{
    QString label;
    QString text;
    int depth = 1; // 0 begins a rule within the rule, 2 belongs to the fact above it
};

/** A rule with all its values and citations. */
struct RuleWords
{
    std::string id;
    QString name;
    std::vector<RuleFact> facts;
};

/** The rule of that id or place code; nothing where there is none. */
[[nodiscard]] std::optional<RuleWords> ruleWords(const RuleBook &book, std::string_view id);

}
