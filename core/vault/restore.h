// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_check.h"

#include <string>

namespace backpay {

/** What a restore did. */
struct Restored
{
    std::string keptAs; // where the vault is that was at the place before; "" where there was none
    CheckReport report; // of the restored vault
};

/**
 * Puts a copy in the vault's place. The copy is opened with its key, which Vault::keyOf() gives, and checked whole
 * first; VaultDamaged where that finds anything. What was there is kept, with its log, under another name beside it:
 * nothing is overwritten. Nobody may have it open (VaultLocked). Ended at any moment, either nothing has changed or the
 * next opening finishes it.
 */
[[nodiscard]] Result<Restored> restoreVault(const std::string &copy, const SecretBytes &key, const std::string &path,
                                            const Clock &clock);

/** Finishes a restore that was cut short after it was decided; startStorage() comes first. */
[[nodiscard]] Result<void> finishRestore(const std::string &path);

}
