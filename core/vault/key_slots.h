// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/recovery_words.h"
#include "core/vault/vault_header.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

class Vault;

/** One way to open a vault. The number is its place in the header and stays while it is there. */
struct SlotInfo
{
    std::size_t number = 0;
    std::uint32_t type = 0; // may be one that this program does not know
    KdfCost cost;           // of a passphrase
    std::optional<Instant> added;
    std::optional<Instant> checked; // when its recovery words were last tried out

    [[nodiscard]] bool is(SlotType wanted) const { return type == static_cast<std::uint32_t>(wanted); }
};

/** The slots of a header that are not empty. */
[[nodiscard]] std::vector<SlotInfo> slotsIn(const VaultHeader &header);

/**
 * The ways to open a vault: added, changed and removed without a byte of the database being encrypted anew, as they
 * all hold the same key. An older copy of the file therefore keeps the ways it had.
 *
 * A change holds the database's write lock from reading the header to the end, so that two programs never mix theirs.
 * It is one journal entry (kind "vault", the vault's UUID, {"action":"slot-add","generation":G,"slot":N,"type":"…"})
 * and one new generation of the header, which is on the disk in one whole copy at least whenever it is cut short. Where
 * the entry cannot be kept, the header is put back. Only a power cut between the two leaves a generation that no entry
 * tells of.
 */
class KeySlots
{
public:
    /** The vault must outlive it. */
    explicit KeySlots(const Vault &vault);

    /** Those of a file, without a key: what they say is not proved by anything. */
    [[nodiscard]] static Result<std::vector<SlotInfo>> ofFile(const std::string &path);
    [[nodiscard]] Result<std::vector<SlotInfo>> list() const;
    /** The vault's UUID as 32 hex digits: a key store keeps a device's secret under it. */
    [[nodiscard]] static Result<std::string> idOfFile(const std::string &path);
    [[nodiscard]] Result<std::string> vaultId() const;

    /** Each answers with the new slot's number. SlotsFull, PassphraseEmpty, VaultKdfRefused, the storage errors. */
    [[nodiscard]] Result<std::size_t> addPassphrase(const SecretBytes &passphrase, KdfCost cost) const;
    [[nodiscard]] Result<std::size_t> addRecovery(const RecoveryWords &words) const;
    [[nodiscard]] Result<std::size_t> addDevice(const SecretBytes &secret) const;

    /** The slot opens with the new passphrase and no longer with the old one. SlotUnknown. */
    [[nodiscard]] Result<void> changePassphrase(std::size_t number, const SecretBytes &passphrase, KdfCost cost) const;
    /** Notes that these words open their slot. RecoveryWordsWrong, SlotTypeMissing. */
    [[nodiscard]] Result<void> checkRecovery(const RecoveryWords &words) const;
    /**
     * SlotUnknown, also for a type that this program does not know; SlotIsLast where neither passphrase nor recovery
     * words would be left: a device's key store alone goes with the device, and backups leave it out.
     */
    [[nodiscard]] Result<void> remove(std::size_t number) const;

private:
    /** Changes one slot of the header and says which. */
    using Change = std::function<Result<std::size_t>(VaultHeader &)>;
    [[nodiscard]] Result<std::size_t> change(const char *action, const Change &change) const;
    [[nodiscard]] Result<std::size_t> add(const std::function<Result<Slot>(const Label &)> &wrap) const;

    const Vault &vault_;
};

/** Whether it may be removed: something else that opens the vault anywhere would be left. */
[[nodiscard]] bool mayBeRemoved(const SlotInfo &slot, const std::vector<SlotInfo> &all);

}
