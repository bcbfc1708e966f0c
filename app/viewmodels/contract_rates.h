// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/chart_rows.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <cstdint>
#include <optional>
#include <vector>

namespace backpay {

/** What one row of a contract pays an hour (core/findings/applied_rate.h), and whether the row itself says so. */
struct AppliedRate
{
    When when;
    Currency currency;
    std::int64_t rate = 0; // minor units
    bool stated = false;
};

/** A rate that went down for good on a day. */
struct RateCut
{
    std::int64_t rate = 0; // after it, minor units an hour
    DayNumber day = 0;
};

/** A contract's rates over time, ready to show; members as in README.md. */
struct RateChart
{
    QList<RateWeekRow> weeks; // oldest first
    QString name;             // of the stepped line, "" where there is none
    bool named = false;       // the lines leave room at the left for their names
    QVariantList steps;
    QVariantList changes;
    QVariantList axis;
    QString sentence;
    QString note;
    std::optional<RateCut> cut; // the last change, where it is a cut of a rate that was said and not only seen
};

/**
 * The weekly true rate of a contract (index into Books::contracts) in one currency, over at most the last 52 weeks, and
 * the rate that was in force: as the rows state it, parted where it changes for good as record.rate-cut does; where no
 * row states one, what was promised; else the usual rate of the rows. Rates are rounded once.
 */
[[nodiscard]] RateChart rateChart(const Books &books, std::uint32_t contract, const Currency &currency,
                                  const std::vector<AppliedRate> &applied, DayNumber today, const ZoneResolver &zones);

}
