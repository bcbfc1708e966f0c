// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace backpay {

/** Which character parts whole units from fractions in a file. */
enum class DecimalMark {
    Point,
    Comma
};

/** A cell read as an amount before its currency is settled: value = scaled / 10^decimals. */
struct ReadAmount
{
    std::int64_t scaled = 0;
    int decimals = 0;
    std::string_view mark; // "$", "CA$", "EUR", "kr"; empty where none was written
};

/**
 * Reads a whole cell as one amount: an optional mark before or behind it, a sign or accounting brackets, digits,
 * groups of three parted by the other mark, a space, NBSP, narrow NBSP or an apostrophe, and at most nine decimals.
 * Refuses exponents, a second mark, groups of another size, full-width digits, more than 15 digits.
 */
[[nodiscard]] std::optional<ReadAmount> readAmount(std::string_view text, DecimalMark mark);

/** The amount in minor units of a currency with `digits` decimals; nothing where it has more decimals that are not
 * zero, or overflows. */
[[nodiscard]] std::optional<std::int64_t> toMinorUnits(const ReadAmount &amount, int digits);

/** Reads "$27.50/hr", "27.50 USD/hour", "$0.50 / min" whole; `fallback` is the currency where no mark is written. The
 * ratio is exact. */
[[nodiscard]] std::optional<Rate> readRate(std::string_view text, DecimalMark mark, std::optional<Currency> fallback);

}
