// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>
#include <string>

namespace backpay {

/*
 * The key store of the person's system (Secret Service or KWallet), which keeps one secret per vault under the vault's
 * id. It answers from the event loop of the thread that asks, or at once where this program was built without one;
 * KeyStoreFailed with its reason where there is none, it stays locked or it has nothing for this vault.
 */

/** Gets the secret that was asked for; an empty one where none was. */
using KeyStoreAnswer = std::function<void(Result<SecretBytes>)>;

/** Whether this program was built to use one; that it answers is not promised. */
[[nodiscard]] bool knowsKeyStore();

void storeInKeyStore(const std::string &vaultId, const SecretBytes &secret, const KeyStoreAnswer &done);
void readFromKeyStore(const std::string &vaultId, const KeyStoreAnswer &done);
void forgetInKeyStore(const std::string &vaultId, const KeyStoreAnswer &done);

}
