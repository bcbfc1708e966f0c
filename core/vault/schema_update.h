// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/vault/vault.h"

#include <span>
#include <string>

namespace backpay {

/** Where the copy stands that is kept while a vault of this schema is brought up to date. */
[[nodiscard]] std::string copyBeforeUpdate(const std::string &path, std::int64_t schema);

/**
 * migrate() for a vault that is in use: a whole copy of the file is kept beside it first, and goes away when the last
 * step is done and the whole check of the vault finds nothing. Whatever ends it early, each step is done or not, the
 * copy is there, and the next opening goes on. A copy that cannot be written (a full disk) leaves the vault as it was.
 * Where the check finds faults the copy stays and the vault opens, so that `check` can say which.
 */
[[nodiscard]] Result<void> updateSchema(const Vault &vault, std::span<const EmbeddedFile> steps);

}
