// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/classification.h"

#include <QCoreApplication>
#include <QString>

namespace backpay {

/** What the records show of a fact, as a sentence: "The rate went from 30.0000 to 25.5000 on 26 October 2026."; ""
 * where they show nothing. */
[[nodiscard]] QString factEvidenceText(const ContractFact &fact);

/** "yes", "no", "not answered" */
[[nodiscard]] QString factStateText(FactState state);

/** Sentences of the sheet of facts. No verdict, no score. */
class FactSheetText
{
    Q_DECLARE_TR_FUNCTIONS(FactSheetText)

public:
    [[nodiscard]] static QString lede(const QString &contract);
    [[nodiscard]] static QString recorded();
    [[nodiscard]] static QString towardEmployee();
    [[nodiscard]] static QString towardContractor();
    [[nodiscard]] static QString open();
    [[nodiscard]] static QString withoutPlace();
    /** Who must prove what; says so where that was not read. */
    [[nodiscard]] static QString burden(const QString &who);
};

}
