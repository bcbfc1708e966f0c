// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/shown_rows.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

bool isNotable(const PlannedRow &row) { return row.fate == RowFate::Changed || row.missedOn; }

}

std::vector<ShownRow> rowsToShow(const ImportBatch &batch, const ImportPlan &plan)
{
    std::vector<ShownRow> shown;
    const std::size_t rows = batch.stamps.size();
    std::size_t notable = 0;
    for (std::size_t index = 0; index < rows; ++index) {
        const bool atAnEnd = index < firstRowsShown || index + lastRowsShown >= rows;
        if (!atAnEnd && (!isNotable(plan.rows[index]) || ++notable > notableRowsShown))
            continue;
        shown.push_back({batch.stamps[index].line, index, false});
    }
    for (std::size_t index = 0; index < std::min(batch.rejects.size(), rejectsShown); ++index)
        shown.push_back({batch.rejects[index].line, index, true});
    std::stable_sort(shown.begin(), shown.end(), [](const ShownRow &a, const ShownRow &b) { return a.line < b.line; });
    return shown;
}

bool isPlainlyNew(const ImportPlan &plan)
{
    return plan.counts.fresh > 0 && std::all_of(plan.rows.begin(), plan.rows.end(), [](const PlannedRow &row) {
               return row.reason == RowReason::ByHand
                      || (row.reason == RowReason::NotHeld && row.twinOf == 0 && !row.missedOn);
           });
}

const StoredRow *HeldRows::of(const PlannedRow &row) const
{
    const auto found = matched.find(row.matched);
    return found == matched.end() ? nullptr : &found->second;
}

Result<HeldRows> heldRows(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                          const std::vector<ShownRow> &shown)
{
    std::vector<std::int64_t> wanted;
    for (const ShownRow &row : shown) {
        if (!row.rejected && plan.rows[row.index].matched != 0)
            wanted.push_back(plan.rows[row.index].matched);
    }
    auto matched = ledger.revisions(batch.kind, wanted);
    if (!matched)
        return tl::unexpected(matched.error());
    HeldRows held;
    for (StoredRow &row : *matched) {
        const std::int64_t revision = row.revision;
        held.matched.emplace(revision, std::move(row));
    }
    if (plan.counts.vanished == 0) // also of a file that is in the vault already, whatever became of its rows since
        return held;
    std::vector<std::int64_t> gone = plan.vanished;
    gone.resize(std::min(gone.size(), vanishedRowsShown));
    auto vanished = ledger.revisions(batch.kind, gone);
    if (!vanished)
        return tl::unexpected(vanished.error());
    held.vanished = std::move(*vanished);
    std::stable_sort(held.vanished.begin(), held.vanished.end(),
                     [](const StoredRow &a, const StoredRow &b) { return a.facts.when.day < b.facts.when.day; });
    return held;
}

}
