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

/** What a row's fate rests on: what it was matched with. */
enum class RowReason : std::uint8_t {
    NotHeld,     // New: no row of the vault has its key
    OneMore,     // New: the vault holds rows of its key, each of them another row of this file
    SameWord,    // Known: it says what the vault shows of its event
    LaterWord,   // Known: the vault shows what a later snapshot says of its event
    NewWord,     // Changed: it says of its event what no snapshot said
    EarlierWord, // Changed: it says again what an earlier snapshot said and the one shown does not
    ByHand,      // Excluded
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
    RowReason reason = RowReason::NotHeld;
    bool shown = true; // whether the vault will show this revision afterwards
    std::int32_t occurrence = 1;
    std::int64_t revision = 0; // the stored revision it equals; 0 where one must be written
    std::int64_t replaces = 0; // the shown revision it takes the place of; 0 where none
    std::int64_t matched = 0;  // the shown revision of the event it was paired with; 0 where none
    std::int64_t twinOf = 0;   // the line of the first row of this file with the same key; 0 for that row itself
    // New, and dated before the end of an earlier snapshot that reaches over its day: when that was last imported.
    std::optional<DayNumber> missedOn;
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

/** A snapshot that the vault holds of the same source, with the same platform and contract options. */
struct EarlierSnapshot
{
    DaySpan days;
    DayNumber importedOn = 0;
};

/**
 * Compares a file's rows with what the vault holds for the same source; pure.
 * Matching counts: the n-th row of one key is the n-th event of that key. Within a key, rows equal to a stored revision
 * are paired first, the rest in file order; what is left over is new. `order` is the rank of this snapshot among the
 * source's snapshots (snapshotOrder): a row of an older snapshot never replaces one of a newer snapshot. `earlier` are
 * the snapshots below that rank, by which a row that turns up late is known.
 */
[[nodiscard]] ImportPlan planImport(const ImportBatch &batch, std::span<const StoredRevision> stored,
                                    std::int64_t order, std::span<const EarlierSnapshot> earlier = {},
                                    std::span<const std::int64_t> excludedLines = {});

}
