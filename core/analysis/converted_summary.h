// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/summary.h"
#include "core/domain/reference_rates.h"
#include "core/money/exact.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace backpay {

/** The money of one or several summary rows in one currency: exact major units, to be rounded once, when printed. */
struct ConvertedMoney
{
    Exact workPay;
    Exact bonus;
    Exact pending;
    Exact lost;
    Exact received;
    Exact overdue;
    std::int64_t platformSeconds = 0;
    std::int64_t workedSeconds = 0;

    [[nodiscard]] Exact earned() const { return workPay + bonus; }
    [[nodiscard]] Exact outstanding() const { return earned() - received; }
    /** Major units an hour, as SummaryRow has them; none when the divisor is 0. */
    [[nodiscard]] std::optional<Exact> platformRate() const;
    [[nodiscard]] std::optional<Exact> trueRate() const;

    ConvertedMoney &operator+=(const ConvertedMoney &other);
};

struct ConvertedRow
{
    ConvertedMoney money;
    std::optional<Exact> advertisedRate; // major units an hour
    CrossRate rate;                      // that it was converted by, with the day it is of
};

/** A row that is in no sum. */
struct LeftOutRow
{
    std::size_t row = 0;      // index of it
    std::optional<Error> why; // RatesMissing; none for own time without money
};

struct ConvertedSummary
{
    Currency currency;
    std::vector<std::optional<ConvertedRow>> rows; // parallel to the rows given
    std::vector<LeftOutRow> leftOut;
    ConvertedMoney total;      // of the rows that could be converted
    std::set<DayNumber> dates; // of their rates; none of rows in that currency already
};

/**
 * The last day a row reaches to, and so the day whose rate converts it: of a week or month its own last day, but not
 * one after `end`; else `end`.
 */
[[nodiscard]] DayNumber rateDayOf(const SummaryRow &row, SummaryBy by, DayNumber end);

/** The rows in one currency, each by the reference rate of its rateDayOf. */
[[nodiscard]] ConvertedSummary convertSummary(std::span<const SummaryRow> rows, SummaryBy by, const Currency &currency,
                                              DayNumber end, const ReferenceRates &rates);

}
