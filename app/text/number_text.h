// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/time/civil.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace backpay {

/*
 * Numbers and dates for the screen, grouped and named by wordsLocale(). Money and rates are rounded once, half
 * away from zero, from their exact value; a minus is the true minus sign. Nothing here goes through binary fractions.
 */

/** "12,400" */
[[nodiscard]] QString countText(std::int64_t count);

/** "4,343.04": for columns, whose heading names the currency. */
[[nodiscard]] QString columnAmount(std::int64_t minorUnits, const Currency &currency);
/** "$4,343.04", "CHF 12.00" with a no-break space: for sentences and headline figures. */
[[nodiscard]] QString sentenceAmount(std::int64_t minorUnits, const Currency &currency);

/** A decimal that core printed, "1234.5000", grouped for the screen: "1,234.5000". Any other text comes back as it is.
 */
[[nodiscard]] QString decimalText(std::string_view decimal);

/** Minor units an hour, rounded once; nothing where seconds is not positive or the rate leaves 64 bits. */
[[nodiscard]] std::optional<std::int64_t> hourlyMinorUnits(std::int64_t minorUnits, std::int64_t seconds);
/** A rate of core as text ("30.0000") in minor units of a currency with `digits` decimals, rounded half away from zero.
 */
[[nodiscard]] std::optional<std::int64_t> minorUnitsOfRate(std::string_view rate, int digits);

/** "24:45": hours and minutes, rounded half up to the minute. */
[[nodiscard]] QString durationText(std::int64_t seconds);
/** The same for one row, where a time below one minute is shown in seconds ("43 s") so that it does not look like none.
 */
[[nodiscard]] QString rowDurationText(std::int64_t seconds);

/** Whole percent, rounded half up: "19%"; "" where the whole is not positive. */
[[nodiscard]] QString percentText(std::int64_t part, std::int64_t whole);

/** "Thu 3 Sep"; with the year where it is not `today`'s: "Wed 3 Sep 2025". */
[[nodiscard]] QString dayText(DayNumber day, DayNumber today);
/** "3 September 2025" */
[[nodiscard]] QString longDayText(DayNumber day);
/** "31 Aug": for axis labels. */
[[nodiscard]] QString shortDayText(DayNumber day);
/** "Sunday 22 November" */
[[nodiscard]] QString fullDayText(DayNumber day);
/** A row's day as dayText says, with the hour where one was written; "no date" for undated. */
[[nodiscard]] QString whenText(const When &when, DayNumber today);

/** All blanks of a number phrase made no-break, so that a line never ends inside it. */
[[nodiscard]] QString unbroken(QString phrase);

}
