// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/int128.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** An exact amount: whole minor units (cents) of one currency. Amounts of two currencies are never added. */
struct Money
{
    std::int64_t minorUnits = 0;
    Currency currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/** The largest amount of one row, in minor units: sums of ten million rows then stay in 64 bits. The vault holds no
 * larger. */
constexpr std::int64_t largestRowAmount = 100'000'000'000;

/** The sum, or nothing where it leaves 64 bits. */
[[nodiscard]] std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);

/** "4343.04": the currency's own number of digits, a point, a minus sign in front, no grouping. */
[[nodiscard]] std::string amountText(std::int64_t minorUnits, int digits);
[[nodiscard]] std::string amountText(const Money &money);

/** Money per stretch of time as it was stated, exact: `minorUnits` of `currency` per `seconds`. */
struct Rate
{
    std::int64_t minorUnits = 0;
    std::int64_t seconds = 3600;
    Currency currency;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/** `minorUnits` per `seconds` as major units an hour with four decimals, rounded once, half away from zero; nothing
 * when seconds is 0. */
[[nodiscard]] std::optional<std::string> hourlyText(std::int64_t minorUnits, std::int64_t seconds, int digits);

/** numerator ÷ denominator with that many decimals, rounded once, half away from zero. The denominator is not 0. */
[[nodiscard]] std::string ratioText(Int128 numerator, Int128 denominator, int decimals);

/** Seconds as hours with two decimals, rounded half up: "1.25". */
[[nodiscard]] std::string hoursText(std::int64_t seconds);

}
