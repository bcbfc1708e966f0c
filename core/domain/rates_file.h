// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference_rates.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What a file of reference rates may hold at most; the bank's whole history is a third of it. */
struct RatesFileLimits
{
    static constexpr std::size_t bytes = std::size_t{8} << 20;
    static constexpr std::size_t lines = 40'000; // a century of working days
    static constexpr std::size_t columns = 200;
};

/** What a file of daily reference rates says. */
struct RatesFile
{
    DayNumber oldest = 0; // of the file's days from firstRateDay on
    DayNumber newest = 0;
    std::vector<DayRate> rates; // newest day first, in the order of the columns
};

/**
 * Reads the table of euro foreign exchange reference rates as the European Central Bank serves it, both its history
 * ("Date,USD,JPY," and a day a line, newest first) and its daily form of one line ("28 November 2025, 1.1566, "). Each
 * line may end with one comma; "N/A" is no rate. Columns of currencies that the app does not know, all gone before
 * 2015, are read and not kept, nor are days before firstRateDay.
 *
 * RatesFileInvalid with `name`, what was expected, and line and column: for anything else in a cell, a line with more
 * or fewer cells, a currency that stands twice, days out of order, more than RatesFileLimits, or no rate to keep.
 */
[[nodiscard]] Result<RatesFile> parseRatesFile(const std::string &name, std::string_view text);

}
