// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/vault_header.h"

#include <string>

namespace backpay {

constexpr std::size_t databaseKeyBytes = 32;

/**
 * A passphrase slot for the 32-byte database key. PassphraseEmpty; VaultKdfRefused for a cost that is not acceptable or
 * for memory the machine does not give.
 */
[[nodiscard]] Result<Slot> wrapKey(const SecretBytes &databaseKey, const SecretBytes &passphrase, KdfCost cost,
                                   const Label &label, const std::string &path);

/**
 * The database key from the first passphrase slot that this passphrase opens. Every passphrase slot's parameters are
 * judged before the first derivation, so absurd ones cost neither memory nor time (VaultKdfRefused).
 * VaultWrongPassphrase where none opens, which also is what changed parameters look like; VaultDamaged where there is
 * no passphrase slot.
 */
[[nodiscard]] Result<SecretBytes> unwrapKey(const VaultHeader &header, const SecretBytes &passphrase,
                                            const std::string &path);

}
