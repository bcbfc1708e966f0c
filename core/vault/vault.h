// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/database.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/vault_header.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace backpay {

class RecoveryWords;

/**
 * One vault file: a 16 KiB header with the key slots (core/vault/vault_header.h) and behind it a SQLCipher database
 * whose random 256-bit key the slots wrap. Used by one thread at a time. Opening proves that
 * the database is encrypted and whole and brings its schema up to date; failing to open changes nothing on disk. A
 * passphrase is bytes: programs hand over UTF-8 in Unicode normal form C, so that every keyboard gives the same ones.
 */
class Vault
{
public:
    /**
     * Makes a new vault, readable by its owner only, in a folder that exists (else FileMissing). Refuses to overwrite
     * anything, also a log that lies beside the path (VaultExists), and leaves no file behind when it fails.
     */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const std::string &path, const SecretBytes &passphrase,
                                                               const Clock &clock, KdfCost cost = KdfCost::standard());
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const std::string &path, const SecretBytes &passphrase,
                                                             const Clock &clock);
    /** The same with recovery words, and with the secret that a device's key store has. */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const std::string &path, const RecoveryWords &words,
                                                             const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openOnDevice(const std::string &path, const SecretBytes &secret,
                                                                     const Clock &clock);
    /** The same with the database key itself, which keyOf() gives. */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithKey(const std::string &path, SecretBytes key,
                                                                    const Clock &clock);
    /**
     * Opens a copy that no program has open, only to look at it: nothing in it or beside it is written, and its schema
     * stays as old as it is.
     */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openUnchanging(const std::string &path, SecretBytes key,
                                                                       const Clock &clock);
    /** The database key that the file's slots hold. The errors are those of opening. */
    [[nodiscard]] static Result<SecretBytes> keyOf(const std::string &path, const SecretBytes &passphrase);
    [[nodiscard]] static Result<SecretBytes> keyOf(const std::string &path, const RecoveryWords &words);
    /** Whether the file is a vault that this version reads, by its header and size; no key needed. Nothing is changed,
     * but a restore that was cut short is finished. */
    [[nodiscard]] static Result<void> recognise(const std::string &path);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] const Database &database() const { return *database_; }
    /**
     * Another connection to the same file for a second thread to read on. It must go before the vault does. The errors
     * are those of opening.
     */
    [[nodiscard]] Result<std::unique_ptr<Database>> anotherReader() const;
    [[nodiscard]] const Clock &clock() const { return *clock_; }
    [[nodiscard]] const std::string &path() const { return path_; }
    /** Its name for itself, which every copy shares. */
    [[nodiscard]] const std::string &uuid() const { return uuid_; }
    /** For what wraps it anew, seals the header or opens a copy; it never leaves core/vault. */
    [[nodiscard]] const SecretBytes &databaseKey() const { return key_; }
    /** The header as the file holds it now. */
    [[nodiscard]] Result<VaultHeader> header() const;

    /**
     * Every page's MAC, SQLite's own integrity check and the foreign keys: a list of what is wrong, empty when whole.
     * Moves the log into the file first.
     */
    [[nodiscard]] Result<std::vector<std::string>> checkStructure() const;

private:
    using Unwrap = std::function<Result<SecretBytes>(const VaultHeader &)>;
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWith(const std::string &path, const Unwrap &unwrap,
                                                                 const Clock &clock);
    [[nodiscard]] static Result<SecretBytes> keyWith(const std::string &path, const Unwrap &unwrap);
    Vault(std::string path, std::string uuid, SecretBytes key, std::unique_ptr<Database> database, const Clock &clock);
    std::string path_;
    std::string uuid_;
    SecretBytes key_;
    std::unique_ptr<Database> database_;
    const Clock *clock_;
};

/** The name of the VFS the shim sits on; "" is the system's own. Tests name one that fails. Set before the first open.
 */
void setBaseVfs(std::string name);

}
