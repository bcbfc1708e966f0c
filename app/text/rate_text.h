// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <utility>

namespace backpay {

/*
 * The words of a contract's rates over time. Amounts and days are handed in as text that app/text/number_text.h made.
 */

/** What the stepped line of a rate chart stands for. */
enum class RateLineKind : std::uint8_t {
    InForce,  // as the rows of the platform state it
    Promised, // as it was advertised or told, because no row states one
    Usual,    // the middle of what rows paid for their time
};
/** "Rate in force", "Advertised", "Usual rate". */
[[nodiscard]] QString rateLineName(RateLineKind kind);
/** "Rate in force: $25.50." */
[[nodiscard]] QString rateLineOfWeekText(RateLineKind kind, const QString &rate);

/** "Cut from $30.00 to $25.50 on 26 October 2026."; a usual rate is not cut, it goes from one to the other. */
[[nodiscard]] QString rateChangeText(RateLineKind kind, bool down, const QString &before, const QString &after,
                                     const QString &day);
/** "26 Oct: 30.00 to 25.50, −15%" */
[[nodiscard]] QString rateChangeLabel(const QString &day, const QString &before, const QString &after,
                                      const QString &percent);
/** "−15%", "+3%", rounded half away from zero; "" where there was no rate before. */
[[nodiscard]] QString changePercentText(std::int64_t before, std::int64_t after);
/** "Rows: 62 before the change, 41 after" */
[[nodiscard]] QString rowsAroundChangeText(const QString &before, const QString &after);

[[nodiscard]] QString trueRateOfWeekText(const QString &week, const QString &rate);
[[nodiscard]] QString noRecordOfWeekText(const QString &week);
/** "Week of 2 November 2026: $20.00 earned, no hours on record." */
[[nodiscard]] QString noHoursOfWeekText(const QString &week, const QString &earned);
/** "no hours": in a gap of the line. */
[[nodiscard]] QString noHoursText();

enum class RateTrend : std::uint8_t {
    Rose,
    Fell,
    Same,
};
/** "The true rate fell from $24.10 to $18.60 between the weeks of …" by the first and the last of each pair. */
[[nodiscard]] QString trueRateTrendText(RateTrend trend, const std::pair<QString, QString> &rates,
                                        const std::pair<QString, QString> &weeks);
[[nodiscard]] QString oneWeekRateText(const QString &week, const QString &rate);
[[nodiscard]] QString noRateText();
[[nodiscard]] QString earlierWeeksText();

}
