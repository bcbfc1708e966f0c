// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

namespace backpay {

/**
 * Whether the log beside a vault is its own: every page in it that SQLite would take in bears the MAC of the database
 * key. SQLite itself looks at the log's own checksums only, and would write the pages of another vault's log over this
 * one's. VaultDamaged where one does not. Nothing is written; a log that is cut short is judged as far as SQLite reads
 * it.
 */
[[nodiscard]] Result<void> checkLogIsOwn(const std::string &path, const SecretBytes &key);

}
