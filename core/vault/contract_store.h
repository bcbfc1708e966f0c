// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/vault/counted_contracts.h"
#include "core/vault/database.h"

#include <string>
#include <vector>

namespace backpay {

/** The one contract that `named` means: key, unique key prefix of at least four digits, alias or name (any case). */
[[nodiscard]] Result<Contract> findContract(const std::vector<Contract> &contracts, const std::string &named);

/**
 * The standing contract that `named` means; where it means only one that rows no longer count under, the one they do.
 */
[[nodiscard]] Result<Contract> findStanding(const CountedContracts &counted, const std::string &named);

/**
 * The contracts a file's drafts mean, made where they are missing; parallel to `batch.contracts`, as vault ids. Merges
 * and splits change nothing of it: rows keep the contract that their file names (CountedContracts).
 * A draft is, in this order: the contract the user named; the one with its platform's own id; the only one of its
 * platform with its name or alias. A contract first met without the platform's id takes the id when a file brings it.
 */
[[nodiscard]] Result<std::vector<std::int64_t>> settleContracts(const Database &database, const ImportBatch &batch);

/** Removes contracts no row and no merge or split belongs to and nobody edited, and platforms without contracts. */
[[nodiscard]] Result<void> dropUnusedContracts(const Database &database);

/** The vault's numbers of the platforms of these names, made where they are missing; none for "". */
[[nodiscard]] Result<std::vector<std::optional<std::int64_t>>> settlePlatforms(const Database &database,
                                                                               const std::vector<std::string> &names);

/** The vault's spelling of a platform: a known name in any case, else as given. */
[[nodiscard]] Result<std::string> platformSpelling(const Database &database, const std::string &name);

}
