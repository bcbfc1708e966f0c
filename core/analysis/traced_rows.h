// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace backpay {

/** A row of the books, by its number in the vault, and what of it a figure counts. */
struct TracedRow
{
    RowKind kind = RowKind::Earning; // an earning, own time or a payout
    std::int64_t revision = 0;
    std::int64_t share = 0; // never more than the row itself says

    friend bool operator==(const TracedRow &, const TracedRow &) = default;
};

enum class TracedUnit : std::uint8_t {
    MinorUnits, // of the rows' one currency
    Seconds,
};

/** The rows that one figure is the exact sum of; none where it is no sum of rows. */
class TracedRows
{
public:
    TracedRows() = default;
    /** In any order; shares of the same row are added. */
    TracedRows(TracedUnit unit, std::vector<TracedRow> rows);

    [[nodiscard]] TracedUnit unit() const { return unit_; }
    [[nodiscard]] const std::vector<TracedRow> &rows() const { return rows_; } // by kind and number, each once
    [[nodiscard]] std::int64_t sum() const;
    /** None for a row that is not among them. */
    [[nodiscard]] std::optional<std::int64_t> shareOf(RowKind kind, std::int64_t revision) const;
    [[nodiscard]] bool hold(RowKind kind) const;

    friend bool operator==(const TracedRows &, const TracedRows &) = default;

private:
    TracedUnit unit_ = TracedUnit::MinorUnits;
    std::vector<TracedRow> rows_;
};

}
