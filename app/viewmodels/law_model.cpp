// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/law_model.h"

#include "app/text/number_text.h"
#include "app/text/rule_text.h"
#include "app/text/rule_words.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/view_models.h"

#include <QStringList>

#include <algorithm>

namespace backpay {

namespace {

std::int64_t ratesOf(const RuleBook &book)
{
    std::int64_t rates = 0;
    for (const WageSeries &series : book.wages)
        rates += static_cast<std::int64_t>(series.rates.size());
    return rates;
}

QVariantMap line(const QString &text, const QString &tone)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("tone"), tone}};
}

}

LawModel *LawModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).law(); }

QString LawModel::summary() const
{
    const RuleBook &book = ruleBook();
    return tr("%1 minimum wages of %2 places, and %3 wage laws, freelance acts, time limits and employment tests.")
        .arg(countText(ratesOf(book)), countText(static_cast<std::int64_t>(book.wages.size())),
             countText(static_cast<std::int64_t>(ruleLines(book).size() - book.wages.size())));
}

QVariantList LawModel::rulesWith(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QVariantList list;
    for (const RuleLine &rule : ruleLines(ruleBook())) {
        const QString name = shownText(rule.name, 200);
        const QString kind = ruleKindText(rule.kind);
        const QString all = shownText(rule.id) + u' ' + shownText(rule.place) + u' ' + name + u' ' + kind;
        const auto holds = [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); };
        if (!std::all_of(wanted.begin(), wanted.end(), holds))
            continue;
        list += QVariantMap{
            {QStringLiteral("id"), QString::fromStdString(rule.id)},
            {QStringLiteral("name"), name},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("checked"),
             rule.checkedThrough ? tr("checked through %1").arg(longDayText(*rule.checkedThrough)) : QString()}};
    }
    return list;
}

void LawModel::open(const QString &id)
{
    const std::optional<RuleWords> words = ruleWords(ruleBook(), id.toStdString());
    if (!words)
        return;
    QVariantList facts;
    for (const RuleFact &fact : words->facts)
        facts += QVariantMap{{QStringLiteral("label"), fact.label},
                             {QStringLiteral("text"), fact.text},
                             {QStringLiteral("depth"), fact.depth}};
    rule_ = {{QStringLiteral("id"), QString::fromStdString(words->id)},
             {QStringLiteral("name"), words->name},
             {QStringLiteral("facts"), facts}};
    Q_EMIT ruleChanged();
}

void LawModel::close()
{
    rule_.clear();
    Q_EMIT ruleChanged();
}

void LawModel::check()
{
    checkLines_.clear();
    const std::vector<RuleFault> faults = checkRules(ruleBook());
    if (faults.empty())
        checkLines_ += line(tr("The rules are whole: no day without a rate, no overlap, every rule with its source."),
                            QStringLiteral("ok"));
    for (const RuleFault &fault : faults)
        checkLines_ += line(ruleFaultText(fault), QStringLiteral("risk"));
    Q_EMIT checked();
}

}
