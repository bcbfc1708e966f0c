// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace backpay {

/**
 * How many rows of a file are shown before it is stored: its first, its last, and between them the rejected ones and
 * those a person must see (changed, or new after their time), so that a million rows are few.
 */
constexpr std::size_t firstRowsShown = 200;
constexpr std::size_t lastRowsShown = 20;
constexpr std::size_t rejectsShown = 180;
constexpr std::size_t notableRowsShown = 180;
/** How many of the rows that a file no longer holds are shown. */
constexpr std::size_t vanishedRowsShown = 200;

/** A row that is shown: an accepted one by its index in ImportBatch::stamps, or a reject by its index. */
struct ShownRow
{
    std::int64_t line = 0;
    std::size_t index = 0;
    bool rejected = false;
};

/** The rows to show, by line. */
[[nodiscard]] std::vector<ShownRow> rowsToShow(const ImportBatch &batch, const ImportPlan &plan);

/** Whether no row of a file was matched with any other, so that one sentence tells the reason of them all. */
[[nodiscard]] bool isPlainlyNew(const ImportPlan &plan);

/** What the vault holds of the rows that are shown. */
struct HeldRows
{
    std::map<std::int64_t, StoredRow> matched; // by PlannedRow::matched
    std::vector<StoredRow> vanished;           // at most vanishedRowsShown, by date

    /** What a row was matched with; null where it is new. */
    [[nodiscard]] const StoredRow *of(const PlannedRow &row) const;
};

[[nodiscard]] Result<HeldRows> heldRows(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                                        const std::vector<ShownRow> &shown);

}
