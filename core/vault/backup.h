// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal_head.h"
#include "core/vault/vault_check.h"
#include "core/vault/vault_copy.h"

#include <string>
#include <vector>

namespace backpay {

/** What a copy holds beside the vault that it is of. */
struct BackupTest
{
    CheckReport copy;              // of a copy from before an update: of its pages and journal alone
    std::int64_t vaultEntries = 0; // of the vault's journal
    /** The copy against the vault: Same, Behind (the vault went on), or Apart. */
    HeadStanding standing = HeadStanding::Same;

    [[nodiscard]] bool holds() const { return copy.faults.empty(); }
};

/**
 * Opens the copy where it is, without a change to it, with the vault's own key, runs the whole check and compares its
 * journal with the vault's. Faults beside those of a check: "not-openable", no passphrase or recovery words open it;
 * "journal-apart", its last entry is not in the vault's journal. VaultDamaged and the like where it cannot be opened;
 * BackupOfAnother where it is a copy of another vault.
 */
[[nodiscard]] Result<BackupTest> testBackup(const Vault &vault, const std::string &path,
                                            const CheckProgress &progress = {});

/** One copy in a folder of copies. */
struct BackupFile
{
    std::string path;
    Instant madeAt;
    std::int64_t bytes = 0;
};

/**
 * The folder in which the newest copies of a vault are kept, by names with the day and time:
 * "ledger-20261117T210400Z.backpay". Files with other names, and of other vaults, are never counted or removed.
 */
class BackupFolder
{
public:
    /** How many copies are kept. */
    static constexpr std::size_t kept = 10;

    /** The folder for the vault at this path: "ledger-backups" beside it. */
    explicit BackupFolder(const std::string &vaultPath);

    [[nodiscard]] const std::string &path() const { return folder_; }
    /** The copies there are, the newest first. */
    [[nodiscard]] std::vector<BackupFile> files() const;
    /**
     * Makes the next copy and tests it, then removes the oldest beyond those that are kept and what killed programs
     * left. A copy whose test fails is removed again (VaultDamaged): none of the others is given up for it.
     */
    [[nodiscard]] Result<BackupFile> add(const Vault &vault, const CopyProgress &progress = {}) const;

    /**
     * Whether a day has passed since the newest copy of the vault and it has changed since, or there is none of it;
     * never for a vault in which nothing was done yet.
     */
    [[nodiscard]] Result<bool> isDue(const Vault &vault) const;

private:
    void removeOldest(const Vault &vault) const;
    std::string folder_;
    std::string stem_;
};

}
