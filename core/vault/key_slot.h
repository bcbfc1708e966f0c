// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/recovery_words.h"
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

/** A slot of recovery words or of a device for the database key; the secret is slotSecretBytes random bytes. */
[[nodiscard]] Slot wrapKeyWithSecret(const SecretBytes &databaseKey, SlotType type, const SecretBytes &secret,
                                     const Label &label);

/** When a slot was added, and when its words were last tried out; the header's MAC is what covers them. */
void stampAdded(Slot &slot, Instant at);
void stampChecked(Slot &slot, Instant at);

/** VaultKdfRefused where a slot of a known type asks for a KDF or a cost that is not acceptable; costs nothing. */
[[nodiscard]] Result<void> judgeSlots(const VaultHeader &header, const std::string &path);

/**
 * The database key from the passphrase slot that this passphrase opens. Every slot's parameters are judged before the
 * first derivation, so absurd ones cost neither memory nor time (VaultKdfRefused). Each passphrase slot is derived once
 * whatever the others say, so a right passphrase takes as long as a wrong one. VaultWrongPassphrase where none opens,
 * which also is what changed parameters look like; SlotTypeMissing where only other ways open it; VaultDamaged where
 * nothing does.
 */
[[nodiscard]] Result<SecretBytes> unwrapKey(const VaultHeader &header, const SecretBytes &passphrase,
                                            const std::string &path);

/** The database key from a slot of this type and its secret; an empty secret where none opens. As unwrapKey() else. */
[[nodiscard]] Result<SecretBytes> unwrapKeyWithSecret(const VaultHeader &header, SlotType type,
                                                      const SecretBytes &secret, const std::string &path);

/**
 * The database key from recovery words. RecoveryWordsWrong where they are not this vault's, with the position of the
 * one word that has to be another, or of the two that have to change places, where that would open it: who has 23 words
 * right can try the last one anyway.
 */
[[nodiscard]] Result<SecretBytes> unwrapKeyWithWords(const VaultHeader &header, const RecoveryWords &words,
                                                     const std::string &path);

/** Which slot these recovery words open. As unwrapKeyWithWords() else. */
[[nodiscard]] Result<std::size_t> slotOfWords(const VaultHeader &header, const RecoveryWords &words,
                                              const std::string &path);

}
