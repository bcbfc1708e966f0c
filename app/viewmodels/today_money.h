// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"
#include "core/domain/books.h"
#include "core/time/pay_calendar.h"
#include "core/time/zone_resolver.h"

#include <QVariantList>

#include <span>

namespace backpay {

/**
 * What is late and what is due by contract, of earnings whose due day is known: `{key, tone, name, detail, figure,
 * when, late, sentence}`. What is late comes first, the latest first; then what is due, the nearest first; at most six.
 */
[[nodiscard]] QVariantList dueRows(const Books &books, const Reconciliation &made, DayNumber today);

/**
 * Days until which a platform lets its figures be disputed, for pay weeks with records: `{order, date, text, detail,
 * sentence}`, the nearest first. A day that is over is none.
 */
[[nodiscard]] QVariantList disputeRows(const Books &books, std::span<const PlatformCalendar> calendars, Instant now,
                                       DayNumber today, const ZoneResolver &zones);

/** One row of the list of deadlines. */
[[nodiscard]] QVariantMap deadlineRow(DayNumber day, DayNumber today, const QString &text, const QString &detail);

}
