// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** A length of time as a law states it. */
struct LawPeriod
{
    std::int32_t years = 0;
    std::int32_t months = 0;
    std::int32_t days = 0;
    bool lessOneDay = false; // "three months less one day"

    friend bool operator==(const LawPeriod &, const LawPeriod &) = default;
};

/** How long a claim may be brought. */
struct Limitation
{
    std::string id;                    // "us.ca.wages"
    std::string place;                 // "US-CA"
    std::string regime;                // the regime whose shortfalls it limits; "" for another claim
    std::string claim;                 // in words
    std::optional<LawPeriod> period;   // absent where no source was read
    std::optional<LawPeriod> extended; // the longer period, "if willful"
    std::string extendedIf;
    std::string trigger; // what it counts from, in words
    std::string note;    // what stops or bends it
    Certainty certainty = Certainty::Read;
    Citation citation;
};

/**
 * The day the period counted from `from` ends: the claim must be made on or before it. The day counted from is not part
 * of the period: two years from 5 March 2023 end on 5 March 2025. A day that its month does not have is the month's
 * last: a year from 29 February ends on 28 February. "Less one day" is taken off at the end.
 */
[[nodiscard]] DayNumber lastClaimDay(const LawPeriod &period, DayNumber from);

/** The oldest day whose claim may still be made on `asOf`: the first whose last day is not past. */
[[nodiscard]] DayNumber oldestClaimable(const LawPeriod &period, DayNumber asOf);

/** A due day, and the last day to claim what was due on it. */
struct Expiry
{
    DayNumber due = 0;
    DayNumber lastDay = 0;

    friend bool operator==(const Expiry &, const Expiry &) = default;
};

/** The next of the due days whose claim ends, on `asOf` or later; nothing where all have ended or there are none. */
[[nodiscard]] std::optional<Expiry> nextExpiry(const LawPeriod &period, const std::vector<DayNumber> &dueDays,
                                               DayNumber asOf);

}
