// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/database.h"

#include <memory>
#include <string>
#include <vector>

namespace backpay {

/**
 * Opens the database behind a vault's header with its raw key and proves that it is encrypted and that the key reads
 * it. Nothing is written; if a log of an unclean end lies beside it, closing leaves it as it is until
 * checkpointOnClose(). VaultNotEncrypted, VaultDamaged, VaultTooNew for a schema beyond this program's, and the storage
 * errors.
 */
[[nodiscard]] Result<std::unique_ptr<Database>> openKeyed(const std::string &path, const SecretBytes &key);

/**
 * The same for a file that nobody has open and beside which no log lies: it is read as it is, without locks, and
 * nothing is made beside it, so a read-only disk will do.
 */
[[nodiscard]] Result<std::unique_ptr<Database>> openUnchanging(const std::string &path, const SecretBytes &key);

/** Switches to the write-ahead log, which a vault stays in from then on. */
[[nodiscard]] Result<void> useLog(const Database &database);

/** From now on closing the last connection moves the log into the file and removes it. */
void checkpointOnClose(const Database &database);

/**
 * What Vault::checkStructure() promises: "cipher: …" with the page's number and then "table: …" for each table that it
 * keeps from being read whole, "journal: readable to entry …", "integrity: …", "foreign-key: …"; never a cell's text.
 */
[[nodiscard]] Result<std::vector<std::string>> structureFaults(const Database &database);

}
