// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace backpay {

/** What will happen to one accepted row. */
enum class RowFate : std::uint8_t {
    New,      // no event like it is in the vault
    Changed,  // the event is known and this later snapshot says something else about it
    Known,    // the event is known as it is, or a later snapshot already says otherwise
    Excluded, // taken out by hand in the preview: counts as filtered, is not written
};

/** A revision of a row that the vault already holds for the same source. */
struct StoredRevision
{
    RowKey key;
    std::int32_t occurrence = 0; // which of several equal-keyed events, from 1
    std::uint64_t content = 0;
    std::int64_t id = 0;    // the revision's row in the vault
    std::int64_t order = 0; // rank of the newest snapshot that holds this revision; larger is newer
    std::int64_t oldestAlike =
        0;             // rank of the oldest snapshot taken with the same platform and contract options; 0: none
    bool shown = true; // whether it is what the vault says today
    When when;
};

/** The plan of one row. */
struct PlannedRow
{
    RowFate fate = RowFate::New;
    std::int32_t occurrence = 1;
    std::int64_t revision = 0; // the stored revision it equals; 0 where one must be written
    std::int64_t replaces = 0; // the shown revision it takes the place of; 0 where none
    bool shown = true;         // whether the vault will show this revision afterwards
};

struct ImportCounts
{
    std::int64_t read = 0;
    std::int64_t fresh = 0; // "new" on screen and in JSON
    std::int64_t changed = 0;
    std::int64_t known = 0;
    std::int64_t filtered = 0;
    std::int64_t rejected = 0;
    std::int64_t vanished = 0; // shown rows between this file's first and last date that this file does not hold

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
    /** read == new + changed + known + filtered + rejected. */
    [[nodiscard]] bool addsUp() const { return read == fresh + changed + known + filtered + rejected; }
};

/** What an import would do, decided before anything is written. Rows are parallel to ImportBatch::stamps. */
struct ImportPlan
{
    std::vector<PlannedRow> rows;
    std::vector<std::int64_t> vanished; // revision ids
    ImportCounts counts;
};

/** The rank of a snapshot among those of its source: by its latest row date, then by import; larger is newer, never 0.
 */
[[nodiscard]] std::int64_t snapshotOrder(std::optional<DayNumber> lastRowDay, std::int64_t importId);

/** The dates of a file's earliest and latest dated row; nothing where no row has a date. */
struct DaySpan
{
    DayNumber first = 0;
    DayNumber last = 0;
};
[[nodiscard]] std::optional<DaySpan> daysOf(const ImportBatch &batch);

/**
 * Compares a file's rows with what the vault holds for the same source; pure.
 * Matching counts: the n-th row of one key is the n-th event of that key. Within a key, rows equal to a stored revision
 * are paired first, the rest in file order; what is left over is new. `order` is the rank of this snapshot among the
 * source's snapshots (snapshotOrder): a row of an older snapshot never replaces one of a newer snapshot.
 */
[[nodiscard]] ImportPlan planImport(const ImportBatch &batch, std::span<const StoredRevision> stored,
                                    std::int64_t order, std::span<const std::int64_t> excludedLines = {});

}
