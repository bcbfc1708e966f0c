// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"
#include "core/vault/ledger.h"

#include <string>
#include <string_view>

namespace backpay {

/** Canonical JSON of what decides whether two imports of one file are the same one: all options but the source's id. */
[[nodiscard]] std::string optionsText(const ImportOptions &options);
/** What vanished rows are looked for within: the platform and contract the user named. */
[[nodiscard]] std::string scopeText(const ImportOptions &options);

/** Canonical JSON of the sums a file states, as the journal holds them; "[]" for none. */
[[nodiscard]] std::string totalsText(const std::vector<StatedTotal> &totals);

/** The vault's id of (profile, scope), made where it is missing. */
[[nodiscard]] Result<std::int64_t> settleSource(const Database &database, std::string_view profile,
                                                std::string_view scope);
/** The same without making it: 0 where there is none. */
[[nodiscard]] Result<std::int64_t> findSource(const Database &database, std::string_view profile,
                                              std::string_view scope);

/** An import with the vault's own numbers beside what history shows. */
struct StoredImport
{
    std::int64_t id = 0;
    std::int64_t sourceId = 0;
    Sha256 rowsDigest{};
    ImportRecord record;
};

[[nodiscard]] Result<std::vector<StoredImport>> loadImports(const Database &database); // newest first
[[nodiscard]] Result<std::optional<StoredImport>> findImportByUuid(const Database &database, const std::string &uuid);
/** The import of these bytes by this profile with equal options. */
[[nodiscard]] Result<std::optional<StoredImport>> findImportOf(const Database &database, const ImportBatch &batch);

/** Writes the import's row, its rejects and its stated totals; `stored.id` is ignored, the new id is returned. */
[[nodiscard]] Result<std::int64_t> insertImport(const Database &database, const StoredImport &stored,
                                                const ImportBatch &batch);

/** Keeps what was answered for the batch's source, for the next file of it that leaves the same open. */
[[nodiscard]] Result<void> rememberAnswers(const Database &database, const ImportBatch &batch);

}
