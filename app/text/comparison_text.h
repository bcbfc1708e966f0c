// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/time/civil.h"

#include <QCoreApplication>
#include <QString>

#include <set>

namespace backpay {

/** The figures of one platform as the comparison shows them; each "no record" where there is none. */
struct ComparedFigures
{
    QString name;
    QString trueRate;
    QString unpaidShare;
    QString rejected;
    QString cancelled;
    QString days;
    QString longest;
    QString spread;
};

class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)

public:
    /** For a screen reader: the whole row. */
    [[nodiscard]] static QString sentence(const ComparedFigures &figures);
    /** For a narrow page: what stands below the name and the true rate. */
    [[nodiscard]] static QString detail(const ComparedFigures &figures);
    /** Of which days the rates are; "" for none. */
    [[nodiscard]] static QString byTheRatesOf(const std::set<DayNumber> &days, const QString &currency);
    /** A platform whose rates stay in its own currency. */
    [[nodiscard]] static QString notConverted(const QString &platform, const QString &currency);
};

}
