// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_output.h"

#include "app/cli/rule_json.h"
#include "app/text/rule_text.h"
#include "app/text/shown_text.h"

#include <algorithm>

namespace backpay {

namespace {

/** The words of a rule as lines: two blanks before each fact, its label before its text. */
QString linesOf(const RuleWords &words)
{
    QString text = QStringLiteral("%1  %2\n").arg(shownText(words.id), words.name);
    for (const RuleFact &fact : words.facts) {
        text += QString(fact.depth * 2, u' ');
        text += fact.label.isEmpty() ? fact.text : QStringLiteral("%1: %2").arg(fact.label, fact.text);
        text += u'\n';
    }
    return text;
}

template <class Rule>
const Rule *find(const std::vector<Rule> &rules, std::string_view id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

}

Json ruleLineJson(const RuleLine &rule)
{
    return {{"id", rule.id},
            {"kind", rule.kind},
            {"place", rule.place},
            {"name", rule.name},
            {"checked_through", rule.checkedThrough ? Json(isoDate(*rule.checkedThrough)) : Json(nullptr)}};
}

std::optional<ShownRule> shownRule(const RuleBook &book, std::string_view id)
{
    const std::optional<RuleWords> words = ruleWords(book, id);
    if (!words)
        return std::nullopt;
    const QString text = linesOf(*words);
    if (const WageSeries *series = book.wagesOf(id))
        return ShownRule{wagesJson(*series), text};
    if (const Regime *regime = book.regime(id))
        return ShownRule{regimeJson(*regime), text};
    if (const FreelanceAct *act = find(book.acts, id))
        return ShownRule{actJson(*act), text};
    if (const EmploymentTest *test = find(book.tests, id))
        return ShownRule{testJson(*test), text};
    const Limitation *limit = find(book.limitations, id);
    for (const FreelanceAct &act : book.acts)
        limit = limit == nullptr ? find(act.limits, id) : limit;
    return ShownRule{limitationJson(*limit), text};
}

Json ruleFaultJson(const RuleFault &fault)
{
    return {{"fault", ruleFaultName(fault.kind)},
            {"rule", fault.rule},
            {"tier", tierJson(fault.tier)},
            {"arguments", fault.arguments},
            {"message", ruleFaultText(fault).toStdString()}};
}

}
