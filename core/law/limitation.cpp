// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "core/law/months.h"

namespace backpay {

namespace {

constexpr std::int32_t monthsPerYear = 12;
// Months that lack a day make the way back miss by at most three days, and "less one day" by one more.
constexpr DayNumber widestMiss = 4;

}

DayNumber lastClaimDay(const LawPeriod &period, DayNumber from)
{
    const DayNumber end = monthsLater(from, period.years * monthsPerYear + period.months) + period.days;
    return period.lessOneDay ? end - 1 : end;
}

DayNumber oldestClaimable(const LawPeriod &period, DayNumber asOf)
{
    // A later due day never ends earlier, so the first day that still stands is the answer.
    DayNumber day = monthsLater(asOf - period.days, -(period.years * monthsPerYear + period.months)) - widestMiss;
    while (lastClaimDay(period, day) < asOf)
        ++day;
    return day;
}

std::optional<Expiry> nextExpiry(const LawPeriod &period, const std::vector<DayNumber> &dueDays, DayNumber asOf)
{
    std::optional<Expiry> next;
    for (const DayNumber due : dueDays) {
        const Expiry expiry{due, lastClaimDay(period, due)};
        const bool open = expiry.lastDay >= asOf;
        const bool sooner =
            !next || expiry.lastDay < next->lastDay || (expiry.lastDay == next->lastDay && expiry.due < next->due);
        if (open && sooner)
            next = expiry;
    }
    return next;
}

}
