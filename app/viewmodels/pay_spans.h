// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_weeks.h"
#include "core/analysis/summary.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace backpay {

constexpr DayNumber daysOfWeek = 7;
/** Most weeks of the charts of hours: half a year. */
constexpr DayNumber mostChartWeeks = 26;

/** Seconds of one week or day. */
struct Hours
{
    std::int64_t paid = 0;
    std::int64_t worked = 0;

    [[nodiscard]] std::int64_t unpaid() const { return worked - paid; }
};
/** By first day. */
using HoursByPeriod = std::map<DayNumber, Hours>;

/**
 * Hours of one currency by day, or by week of the charts: a week with another first day goes to the one that holds its
 * middle. With an empty currency the hours that have none.
 */
[[nodiscard]] HoursByPeriod hoursByPeriod(const Books &books, SummaryBy by, std::optional<DayNumber> from,
                                          const QString &currency, const ZoneResolver &zones);

}
