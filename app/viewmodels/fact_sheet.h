// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/classification.h"

#include <QString>
#include <QVariantList>

namespace backpay {

/** The facts of one contract, ready to show; members as in README.md. */
struct FactSheet
{
    QString lede;
    QString placeNote; // "" where the place of work is known
    QVariantList counts;
    QVariantList facts;
    QVariantList tests;
};

[[nodiscard]] FactSheet factSheet(const Contract &contract, const ContractFacts &facts);

}
