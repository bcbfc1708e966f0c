// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/page_rows.h"
#include "core/analysis/reconciliation.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <QList>
#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include <optional>

namespace backpay {

/** What the person chose on Pay; an empty text means no choice yet. */
struct PayChoice
{
    QString currency; // ISO code
    QString period;   // "12-weeks", "year", "all"
};

/** The Pay page, ready to show; members as in README.md. */
struct PayPage
{
    QString lede;
    bool hasRecords = false;
    QString currency;
    QVariantList currencies; // as periods
    QString period;
    std::optional<DayNumber> from; // first day of the period; none for all time
    QVariantList periods;
    QList<PlatformRow> platforms;
    QString platformsNote;
    QList<WeekRow> weeks; // oldest first
    QVariantList axis;
    QString chartSentence;
    QString paidTotal;
    QString unpaidTotal;
    QVariantList stages;
    QString earned;
    QVariantMap earnedOpens;
    QVariantList ageing; // what is late by platform and by how many days, by platform
};

/**
 * Amounts and hours of one currency, never summed across currencies. Without a choice: the currency with the most
 * platform time, and the last twelve weeks, or all time where these hold nothing. The chart shows at most the last 26
 * weeks. What arrived and what is late comes from `made`; without one nothing did and nothing is.
 */
[[nodiscard]] PayPage payPage(const Books &books, DayNumber today, const PayChoice &choice, const ZoneResolver &zones,
                              const Reconciliation *made = nullptr);

/** The weeks of the chart with their axis, filled into `page`. Weeks between two records that have none say so. */
void fillPayWeeks(PayPage &page, const Books &books, std::optional<DayNumber> from, DayNumber today,
                  const ZoneResolver &zones);

}
