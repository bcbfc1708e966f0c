// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <functional>
#include <string>

namespace backpay {

/** Told as pages are copied; returning false gives it up. */
using CopyProgress = std::function<bool(std::int64_t pagesDone, std::int64_t pagesTotal)>;

/**
 * Writes the vault as it is at one moment into a new file, encrypted with the same database key, while it stays open
 * and in use, by this program or another. Slots that are bound to a device stay out of the copy. The file appears under
 * its name only when it is whole and on the disk; VaultExists where there is one, Cancelled where it was given up, and
 * the storage errors with the copy's path. Nothing is left behind then.
 */
[[nodiscard]] Result<void> writeVaultCopy(const Vault &vault, const std::string &path,
                                          const CopyProgress &progress = {});

/** The same with every slot, in place of a copy of that name: for a copy that stays beside the vault. */
[[nodiscard]] Result<void> keepVaultCopy(const Vault &vault, const std::string &path);

}
