// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/own_shares.h"
#include "core/analysis/reconciliation.h"
#include "core/analysis/row_query.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace backpay {

/** A row of the books: an earning, an entry of own time or a payout by its place there. */
struct RowRef
{
    RowKind kind = RowKind::Earning;
    std::uint32_t index = 0;

    friend bool operator==(const RowRef &, const RowRef &) = default;
};

/** What a row counts with in a list. */
struct RowShare
{
    std::int64_t amount = 0; // minor units
    std::int64_t seconds = 0;
};

/** Exact sums over rows; amounts of two currencies stand apart. */
struct RowSums
{
    std::int64_t rows = 0;
    std::int64_t seconds = 0;
    std::map<Currency, std::int64_t> amounts;

    void add(const RowShare &share, const std::optional<Currency> &currency, std::int64_t times = 1);
};

/** What a selection reads; the books and what is known of payments must belong together. */
struct RowsRead
{
    std::shared_ptr<const Books> books;
    std::shared_ptr<const Reconciliation> made; // null: nothing arrived and nothing is late
};

/**
 * The rows that a query means, ordered. It holds four bytes a row; what a row says is looked up in the books when it is
 * asked for. Two rows of one selection are the same row only where they are equal.
 */
class RowSelection
{
public:
    RowSelection() = default;
    RowSelection(RowsRead read, const RowQuery &query, const RowNarrowing &narrowing, const ZoneResolver &zones);

    /** Ties go by day, then by the order in the vault, in the same direction. */
    void sort(RowOrder order, bool descending);

    [[nodiscard]] std::size_t size() const { return order_.size(); }
    [[nodiscard]] RowRef at(std::size_t place) const;
    [[nodiscard]] RowShare share(const RowRef &row) const;
    [[nodiscard]] const RowSums &sums() const { return sums_; }
    [[nodiscard]] const RowQuery &query() const { return query_; }
    [[nodiscard]] const Books &books() const { return *read_.books; }

    /** All that the row says, where the list counts only a part of it. */
    [[nodiscard]] RowShare whole(const RowRef &row) const;
    [[nodiscard]] const When &when(const RowRef &row) const;
    [[nodiscard]] std::int64_t revision(const RowRef &row) const;
    /** None for own time. */
    [[nodiscard]] std::optional<Currency> currency(const RowRef &row) const;
    /** Null for a payout. */
    [[nodiscard]] const Contract *contract(const RowRef &row) const;

private:
    [[nodiscard]] std::optional<RowShare> tracedShare(RowMeasure measure, const RowRef &row) const;
    [[nodiscard]] std::optional<RowShare> shareIn(RowMeasure measure, const RowRef &row) const;
    [[nodiscard]] std::optional<RowShare> earningShare(RowMeasure measure, std::uint32_t index) const;
    [[nodiscard]] std::optional<RowShare> entryShare(RowMeasure measure, std::uint32_t index) const;

    RowsRead read_{std::make_shared<const Books>(), nullptr};
    RowQuery query_;
    std::vector<OwnShare> own_; // parallel to Books::entries
    std::vector<bool> again_;   // parallel to Books::payouts: counts as part of another
    std::vector<std::uint32_t> order_;
    RowSums sums_;
};

}
