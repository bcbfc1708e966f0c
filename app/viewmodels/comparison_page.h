// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/platform_comparison.h"
#include "core/domain/reference_rates.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace backpay {

/** A platform beside the others; see README.md. */
struct ComparedRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString trueRate MEMBER trueRate)
    Q_PROPERTY(QString unpaidShare MEMBER unpaidShare)
    Q_PROPERTY(QString rejected MEMBER rejected)
    Q_PROPERTY(QString cancelled MEMBER cancelled)
    Q_PROPERTY(QString days MEMBER days)
    Q_PROPERTY(QString longest MEMBER longest)
    Q_PROPERTY(QString spread MEMBER spread)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString name;
    QString trueRate;
    QString unpaidShare;
    QString rejected;
    QString cancelled;
    QString days;
    QString longest;
    QString spread;
    QString detail;
    QString sentence;
};

/** The comparison on Pay, ready to show. */
struct ComparisonPage
{
    QString currency;
    QList<ComparedRow> rows; // the best true rate first, those that could not be converted behind, then those without
    QString note;
};

/** What the comparison is made for. */
struct ComparisonChoice
{
    std::optional<DayNumber> from;
    DayNumber today = 0;
    Currency currency; // that rates an hour are shown in, by the reference rates of `today`
};

/** Every platform with money in the span, whatever its currency; one that has several stands once for each. */
[[nodiscard]] ComparisonPage comparisonPage(const Books &books, const std::vector<PaidEarning> &paid,
                                            const ReferenceRates &rates, const ComparisonChoice &choice,
                                            const ZoneResolver &zones);

}
