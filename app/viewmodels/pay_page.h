// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/chart_rows.h"
#include "app/viewmodels/page_rows.h"
#include "core/analysis/reconciliation.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <QList>
#include <QString>
#include <QStringList>
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
    QString ageingSentence;
    QList<DayCellRow> days;     // whole weeks, oldest first
    QList<DayWeekRow> dayWeeks; // the same for the table, oldest first
    QStringList dayColumns;
    QVariantList weekdays;
    QStringList dayLevels;
    QString daysSentence;
};

/**
 * Amounts and hours of one currency, never summed across currencies. Without a choice: the currency with the most
 * platform time, and the last twelve weeks, or all time where these hold nothing. The charts show at most the last 26
 * weeks. What arrived and what is late comes from `made`; without one nothing did and nothing is.
 */
[[nodiscard]] PayPage payPage(const Books &books, DayNumber today, const PayChoice &choice, const ZoneResolver &zones,
                              const Reconciliation *made = nullptr);

// The charts, filled into a page whose period and currency are chosen.

/** Hours by week with their axis. Weeks between two records that have none say so. */
void fillPayWeeks(PayPage &page, const Books &books, DayNumber today, const ZoneResolver &zones);
/** Hours by day as a calendar. Days of the period without a record say so, those to come and those before it nothing.
 */
void fillPayDays(PayPage &page, const Books &books, DayNumber today, const ZoneResolver &zones);
/** What is late, one bar for each platform and length of delay. Without `made` no payout is on record. */
void fillPayAgeing(PayPage &page, const Books &books, const Reconciliation *made, const Currency &currency,
                   const ZoneResolver &zones);

}
