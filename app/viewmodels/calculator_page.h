// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"
#include "core/law/week_facts.h"

#include <QString>
#include <QVariantList>

namespace backpay {

/** The calculator's answer in words. See README.md for the members of the lists. */
struct CalculatorPage
{
    QString lede;
    QVariantList laws; // one for each regime, side by side and never added
};

/** What a scenario of one week should have paid under every regime of its place. */
[[nodiscard]] CalculatorPage calculatorPage(const RuleBook &book, const WageScenario &scenario);

}
