// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/money/exact.h"
#include "core/time/civil.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What one euro is worth, as it was written: scaled ÷ 10^decimals units of a currency. Always above 0. */
struct EuroRate
{
    std::int64_t scaled = 1;
    int decimals = 0;

    friend bool operator==(const EuroRate &, const EuroRate &) = default;
};

/** Reads "1.0777", "16719.01", "1": at most nine digits before a point and eight behind it, not 0, nothing else. */
[[nodiscard]] std::optional<EuroRate> parseEuroRate(std::string_view text);
/** As it was read: "1.0770" keeps its last zero. */
[[nodiscard]] std::string euroRateText(const EuroRate &rate);

/** The reference rate of one currency on one day. */
struct DayRate
{
    DayNumber day = 0;
    Currency currency;
    EuroRate rate;

    friend bool operator==(const DayRate &, const DayRate &) = default;
};

/** No rate before 2015-01-01 is kept: no record that the app reads is older. */
constexpr DayNumber firstRateDay = 16436;
/** A day without a rate takes the last one of this many days before it: banks close for four days in a row at most. */
constexpr DayNumber rateReach = 7;

/** How many major units of one currency one major unit of another is, by the rates of `day`. */
struct CrossRate
{
    Exact ratio;
    DayNumber day = 0;
};

/** An amount in another currency. */
struct Converted
{
    std::int64_t minorUnits = 0; // rounded once from the exact product, half away from zero
    std::string rate;            // of the cross rate, six decimals, rounded likewise
    DayNumber day = 0;           // of the rate
};

/** Daily reference rates against the euro, by currency and day. The euro itself is 1 on every day. */
class ReferenceRates
{
public:
    ReferenceRates() = default;
    /** In any order; of two rates of one currency and day the later one counts. */
    explicit ReferenceRates(const std::vector<DayRate> &rates);

    /**
     * The currency's rate of `day`, else of the last day before it that has one, `rateReach` days back at most, with
     * the day it is of. RatesMissing otherwise.
     */
    [[nodiscard]] Result<DayRate> rateOn(const Currency &currency, DayNumber day) const;
    /** rateOn() of every currency that has one then, by code; without the euro. */
    [[nodiscard]] std::vector<DayRate> ratesOn(DayNumber day) const;
    /**
     * The exact ratio by the rates of one and the same day: `day`, else the last day before it on which both have a
     * rate, `rateReach` days back at most. One currency in itself is 1 and needs no rate. RatesMissing names the
     * currency that has none; `from` where each has some, but never on one day.
     */
    [[nodiscard]] Result<CrossRate> cross(const Currency &from, const Currency &to, DayNumber day) const;
    /** Minor units of `from` as minor units of `to`; Internal where they leave 64 bits. */
    [[nodiscard]] Result<Converted> convert(std::int64_t minorUnits, const Currency &from, const Currency &to,
                                            DayNumber day) const;

private:
    /** The rate of exactly that day; null where there is none. */
    [[nodiscard]] const EuroRate *find(const Currency &currency, DayNumber day) const;

    std::map<Currency, std::map<DayNumber, EuroRate>> byCurrency_;
};

}
