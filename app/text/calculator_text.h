// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"
#include "core/law/week_facts.h"

#include <QList>
#include <QString>

#include <string_view>

namespace backpay {

/** One law's answer in words; amounts as app/text/number_text.h makes them for sentences. */
struct LawAnswer
{
    QString law;       // "federal law"
    QString due;       // "" where it cannot be computed
    QString shortfall; // "" where there is none, or where it cannot be computed
};

/** How a sentence calls a regime: "federal law", "California law", "the law of Ontario". */
[[nodiscard]] QString lawText(const Regime &regime);

/** A place of the rules in words that stand alone: "Los Angeles (city), California". */
[[nodiscard]] QString placeText(const RuleBook &book, std::string_view place);

/**
 * "This week should have paid $637.00 under federal law. It paid $598.00: possible shortfall $39.00." Laws stand side
 * by side, joined by "or"; one that cannot be computed says so. `paid` is "" where no pay was entered.
 */
[[nodiscard]] QString calculatorLede(const QList<LawAnswer> &answers, const QString &paid);
[[nodiscard]] QString calculatorLedeAtStart();
/** What is still empty, or cannot be read: "Still needed: hours worked." */
[[nodiscard]] QString calculatorLedeOfNeed(const QString &field);
[[nodiscard]] QString calculatorLedeOfFault(const QString &field);

[[nodiscard]] QString payKindText(PayKind kind);
[[nodiscard]] QString bonusBasisText(BonusBasis basis);
[[nodiscard]] QString paidPerText(PayInterval per);

}
