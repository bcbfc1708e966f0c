// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_header.h"

namespace backpay {

/**
 * The header for a copy that leaves this computer: it keeps the slots of passphrases and recovery words and no other,
 * so that nothing in it is bound to a device; sealed anew with the database key.
 */
[[nodiscard]] VaultHeader portableHeader(VaultHeader header, const SecretBytes &databaseKey);

/** Whether it has a slot that a person can open on another computer. */
[[nodiscard]] bool opensElsewhere(const VaultHeader &header);

}
