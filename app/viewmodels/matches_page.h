// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/page_rows.h"
#include "core/analysis/reconciliation.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <cstdint>

namespace backpay {

/** Payouts and what they pay for, ready to show; members as in README.md. */
struct MatchesPage
{
    QString lede;
    QString note; // how many payouts are shown, or how to get some
    QList<PayoutMatchRow> rows;
};

/** The newest payouts first, undated ones last; `made` may be null, and then there is none. */
[[nodiscard]] MatchesPage matchesPage(const Books &books, const Reconciliation *made, DayNumber today);

/**
 * One payout (by its revision) in words: {title, text, parts: list of {day, contract, amount, reason}, note,
 * canDecide}. Empty where there is none.
 */
[[nodiscard]] QVariantMap matchDetail(const Books &books, const Reconciliation &made, std::int64_t payout,
                                      DayNumber today, const ZoneResolver &zones);

}
