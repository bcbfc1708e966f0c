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

namespace backpay {

/** The Today page, ready to show; members as in README.md. */
struct TodayPage
{
    QString dateText;
    QString lede;
    bool hasRecords = false;
    QString emptyText;
    QString paidText;
    QVariantMap paidOpens;
    QString unpaidText;
    QVariantMap unpaidOpens;
    QString unpaidDetail;
    double paidFraction = 0;
    QString currency;
    QVariantList rates;
    QList<WeekContractRow> contracts;
    QVariantList money;
    QVariantList dues;
    QVariantList deadlines;
    QString weekNote;
};

/**
 * The week that holds `today` (Monday to Sunday), or the latest week with a record where that one has none. Hours are
 * of all contracts; what is late comes from `made`, nothing is where there is none; rates are of the currency with the
 * most platform time in the week.
 */
[[nodiscard]] TodayPage todayPage(const Books &books, DayNumber today, const ZoneResolver &zones,
                                  const Reconciliation *made = nullptr);

}
