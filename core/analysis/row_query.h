// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/traced_rows.h"
#include "core/domain/vocabulary.h"
#include "core/money/currency.h"
#include "core/money/money_text.h"
#include "core/time/civil.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What a list of rows adds up, which says as well what of each row counts: the parts of summarise() and its rates. */
enum class RowMeasure : std::uint8_t {
    All,          // every row with all that it says; of a cancelled one no money
    Worked,       // platform time and unpaid own time
    PaidTime,     // platform time, whatever the row's status
    UnpaidTime,   // own time that no platform time covers
    Earned,       // work pay and bonus of what is earned
    WorkPay,      // of that the work pay
    Bonus,        // of that the bonus
    Pending,      // not decided
    Lost,         // shown, then rejected
    Received,     // of what is earned, what arrived
    Expected,     // of what is earned, what neither arrived nor is late
    Overdue,      // of what is earned, what is late
    TrueRate,     // earned, and worked
    PlatformRate, // work pay, and platform time
    TracedPay,    // of each traced row its share, an amount
    TracedTime,   // the same of time
};
constexpr int rowMeasureCount = 16;

/** Which rows, in the terms of a figure; everything left open takes all. */
struct RowQuery
{
    bool earnings = true;
    bool entries = true;
    bool payouts = false;
    RowMeasure measure = RowMeasure::All;
    std::optional<std::string> platform; // "" for rows of none
    std::optional<std::string> contract; // key; takes no payout
    std::optional<DayNumber> from;       // both ends included; undated rows are left out once either is set
    std::optional<DayNumber> to;
    std::optional<DayNumber> week;     // of the chart, by its first day (chartWeek)
    std::optional<Currency> currency;  // own time: of contracts that have no other
    bool withoutCurrency = false;      // own time of contracts that have none or several, and nothing else
    std::optional<TimeKind> kind;      // of own time, and nothing else
    std::optional<std::size_t> ageing; // of what is late, the bucket of days
    std::optional<TracedRows> traced;  // these rows and no others

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

/** An amount or a time that a row must lie above or below. */
struct RowBound
{
    bool above = true;
    bool orEqual = false;
    std::optional<std::int64_t> seconds;
    std::optional<ReadAmount> amount; // where it is none of time; in the row's own currency
};

/** Rows that hold one word: by contract, by the platform of payouts, or by revision, sorted. */
struct RowsSaying
{
    std::vector<bool> contracts;        // by place in Books::contracts
    std::vector<std::string> platforms; // names, of payouts
    std::vector<TimeKind> kinds;        // of own time
    std::vector<std::int64_t> earnings;
    std::vector<std::int64_t> entries;
    std::vector<std::int64_t> payouts;
};

/** What a person typed to see fewer of the rows; all of it must hold of a row. */
struct RowNarrowing
{
    std::vector<RowMeasure> measures;
    std::vector<Standing> standings; // of earnings and payouts, any of them
    std::vector<TimeKind> kinds;     // of own time, any of them
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
    std::vector<RowBound> bounds;
    std::vector<RowsSaying> words;

    [[nodiscard]] bool dated() const { return from || to; }
};

enum class RowOrder : std::uint8_t {
    Day, // undated rows last
    Amount,
    Time
};

}
