// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "core/vault/database.h"
#include "core/vault/ledger.h"
#include "core/vault/snapshot_store.h"

#include <vector>

namespace backpay {

/** What every row of one import has in common in the vault. */
struct RowContext
{
    std::int64_t importId = 0;
    std::int64_t sourceId = 0;
    Instant recordedAt;
    std::vector<std::int64_t> contracts;                // parallel to ImportBatch::contracts
    std::vector<std::optional<std::int64_t>> platforms; // parallel to ImportBatch::platforms
};

/**
 * Writes the revisions a plan asks for and turns the shown marks of those they replace. Returns the snapshot: each
 * accepted, not excluded row with its revision, in file order. A large import into a small table builds the table's
 * indexes afterwards: sorting once is cheaper than a million insertions in random order.
 */
[[nodiscard]] Result<std::vector<SeenRow>> writeRows(const Database &database, const ImportBatch &batch,
                                                     const ImportPlan &plan, const RowContext &context,
                                                     const Progress &progress);

}
