// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** The parts of a row that a page runs together: "Time Entry ··· $371.25 6h 45 min Pending Approval · 1 day ago". */
struct FundsText
{
    std::string title;
    std::string amount;
    std::string time;
    std::string status;
};

/**
 * Takes a row's text apart at its last amount, blanks between the parts or none. Without an amount all of it is title.
 * A status that is not known runs to the next middle dot; words of how long ago the row was reported are none.
 */
[[nodiscard]] FundsText splitFundsText(std::string_view text);

/** The text without blanks and middle dots around it: a row's menu is drawn as "···". */
[[nodiscard]] std::string_view withoutDots(std::string_view text);

/** A day of the year as the page writes it, "Feb 8". */
struct MonthDay
{
    int month = 0;
    int day = 0;
};
[[nodiscard]] std::optional<MonthDay> readMonthDay(std::string_view text);

/** The latest date of that day of the year which is not after `limit`; nothing where there is none. */
[[nodiscard]] std::optional<DayNumber> latestDate(MonthDay day, DayNumber limit);

/** Milliseconds since 1970, as written; nothing where the text is no such number or outside the days of the app. */
[[nodiscard]] std::optional<Instant> readEpochMilliseconds(std::string_view text);

/** "$2,236.19" of "223619"; "" where the text is not a whole number of cents. */
[[nodiscard]] std::string dollarsOfCents(std::string_view cents);

}
