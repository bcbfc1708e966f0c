// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "core/vault/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A run of one snapshot: `rows` rows on consecutive lines are consecutive revisions. */
struct Sighting
{
    std::int64_t firstLine = 0;
    std::int64_t firstRevision = 0;
    std::int64_t rows = 0;
};

/** A row's place in one snapshot. */
struct SeenRow
{
    std::int64_t line = 0;
    std::int64_t revision = 0;
};

/** The vault's table of a row kind. */
[[nodiscard]] std::string_view tableOf(RowKind kind);

/**
 * Every revision of one profile, by id, with the ranks of the snapshots that hold it. `sourceId` is the source (profile
 * and scope) whose snapshots count for StoredRevision::oldestAlike; `withoutImport` is left out of account, as if it
 * were already undone: revisions only it holds have order 0.
 */
[[nodiscard]] Result<std::vector<StoredRevision>> loadRevisions(const Database &database, RowKind kind,
                                                                std::string_view profile, std::int64_t sourceId,
                                                                std::int64_t withoutImport = 0);

/** The snapshots of a source (profile and scope) below a rank, those without a dated row left out. */
[[nodiscard]] Result<std::vector<EarlierSnapshot>> earlierSnapshots(const Database &database, std::int64_t sourceId,
                                                                    std::int64_t order);

/** Writes the rows of a snapshot as runs; `rows` is in file order. */
[[nodiscard]] Result<void> writeSightings(const Database &database, std::int64_t importId,
                                          const std::vector<SeenRow> &rows);
[[nodiscard]] Result<std::vector<Sighting>> readSightings(const Database &database, std::int64_t importId);

/**
 * SHA-256 over a snapshot's rows in file order, each as line (8 bytes, big-endian), key (16), occurrence (4), content
 * (8): the journal keeps it, so that `check` can tell whether a row was touched behind the journal's back.
 */
class RowsDigest
{
public:
    void add(std::int64_t line, const RowKey &key, std::int32_t occurrence, std::uint64_t content);
    [[nodiscard]] Sha256 finish();

private:
    void flush();
    std::string pending_;
    Sha256Stream stream_;
};

/** A row key as the 16 bytes of the vault, and back. */
void bindKey(Statement &statement, int index, const RowKey &key, std::array<std::uint8_t, 16> &buffer);
[[nodiscard]] RowKey keyFrom(std::span<const std::uint8_t> bytes);

}
