// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/uuid.h"
#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/journal_store.h"
#include "core/vault/key_slot.h"
#include "core/vault/keyed_database.h"
#include "core/vault/lock_probe.h"
#include "core/vault/log_guard.h"
#include "core/vault/migrations.h"
#include "core/vault/recovery_words.h"
#include "core/vault/restore.h"
#include "core/vault/schema_update.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/strays.h"
#include "core/vault/vault_place.h"

#include <sodium.h>

#include <filesystem>
#include <utility>

namespace backpay {

namespace {

template <class T>
tl::unexpected<Error> pass(Result<T> &result)
{
    return tl::unexpected<Error>(std::move(result.error()));
}

Result<SecretBytes> unlock(const VaultHeader &header,
                           const std::function<Result<SecretBytes>(const VaultHeader &)> &unwrap,
                           const std::string &path)
{
    Result<SecretBytes> key = unwrap(header);
    if (key && !header.authentic(*key))
        return fail(ErrorCode::VaultDamaged, {path, "header MAC"});
    return key;
}

/** The header, where the database key proves that nobody without it changed label or slots. */
Result<VaultHeader> authenticHeader(const std::string &path, const SecretBytes &key)
{
    Result<VaultHeader> header = readVaultHeader(path);
    if (header && !header->authentic(key))
        return fail(ErrorCode::VaultDamaged, {path, "header MAC"});
    return header;
}

/** Finishes a restore that was cut short, then looks whether there is a file to read. */
Result<void> findVault(const std::string &path)
{
    return startStorage().and_then([&] { return finishRestore(path); }).and_then([&] { return checkReadable(path); });
}

Result<void> refuseSetAside(const std::string &path)
{
    if (isSetAside(path))
        return fail(ErrorCode::VaultSetAside, {path});
    return {};
}

/** What a killed program left beside the vault. */
void removeLeft(const std::string &path)
{
    const std::filesystem::path place(path);
    removeLeftParts(place.parent_path().string(), place.filename().string());
}

Result<VaultHeader> newHeader(const std::string &uuid, const SecretBytes &key, const SecretBytes &passphrase,
                              Instant now, KdfCost cost, const std::string &path)
{
    std::array<std::uint8_t, 16> raw{};
    sodium_hex2bin(raw.data(), raw.size(), uuid.data(), uuid.size(), "-", nullptr, nullptr);
    VaultHeader header = VaultHeader::make(raw, now);
    Result<Slot> slot = wrapKey(key, passphrase, cost, header.label(), path);
    if (!slot)
        return tl::unexpected<Error>(slot.error());
    stampAdded(*slot, now);
    header.setSlot(0, *slot);
    header.seal(key);
    return header;
}

/**
 * One copy of the slots is enough to work, so this may fail: on a full disk the next opening heals it. Read anew under
 * the write lock: what looked torn may be the change of another program that was at work.
 */
void healCopies(const Database &database, const std::string &path, const SecretBytes &key)
{
    const Result<Transaction> transaction = Transaction::begin(database);
    const Result<VaultHeader> header = readVaultHeader(path);
    if (transaction && header && !header->copiesAgree() && header->authentic(key))
        static_cast<void>(writeSlotArea(path, *header));
}

/** The first rows: the device that writes the journal, and the journal's first entry. */
Result<void> writeFirstRows(const Database &database, const Clock &clock, const std::string &uuid)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return pass(transaction);
    Result<Statement> setting = database.prepare("INSERT INTO setting (name, value) VALUES ('device', ?)");
    if (!setting)
        return pass(setting);
    const std::string device = newUuidV7(clock.now());
    setting->bindText(1, device);
    return setting->run()
        .and_then([&] { return appendJournal(database, clock, "vault", uuid, R"({"action":"create","format":1})"); })
        .and_then([&] { return transaction->commit(); });
}

/** Moves the new schema into the file itself: a vault whose database is still in the log alone would look cut short. */
Result<void> settle(const Database &database, const std::string &path)
{
    if (Result<void> moved = database.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !moved)
        return moved;
    Result<VaultHeader> header = readVaultHeader(path);
    if (!header)
        return pass(header);
    return {};
}

}

Vault::Vault(std::string path, std::string uuid, SecretBytes key, std::unique_ptr<Database> database,
             const Clock &clock)
    : path_(std::move(path))
    , uuid_(std::move(uuid))
    , key_(std::move(key))
    , database_(std::move(database))
    , clock_(&clock)
{
}

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const std::string &path, const SecretBytes &passphrase, const Clock &clock,
                                             KdfCost cost)
{
    if (Result<void> ready = startStorage().and_then([&] { return checkFree(path); }); !ready)
        return pass(ready);
    SecretBytes key = SecretBytes::random(databaseKeyBytes);
    const std::string uuid = newUuidV7(clock.now());
    const Result<VaultHeader> header = newHeader(uuid, key, passphrase, clock.now(), cost, path);
    if (!header)
        return tl::unexpected<Error>(header.error());
    NewFiles files(path); // declared before the database: removed after it is closed
    if (Result<void> made = files.make().and_then([&] { return writeNewHeader(path, *header); }); !made)
        return pass(made);
    if (Result<void> locks = probeLocks(path); !locks)
        return pass(locks);
    Result<std::unique_ptr<Database>> database = openKeyed(path, key);
    if (!database)
        return pass(database);
    Result<void> filled = useLog(**database)
                              .and_then([&] { return migrate(**database, schemaMigrations()); })
                              .and_then([&] { return writeFirstRows(**database, clock, uuid); })
                              .and_then([&] { return settle(**database, path); });
    if (!filled)
        return pass(filled);
    files.keep();
    return std::unique_ptr<Vault>(new Vault(path, uuid, std::move(key), std::move(*database), clock));
}

Result<std::unique_ptr<Vault>> Vault::open(const std::string &path, const SecretBytes &passphrase, const Clock &clock)
{
    return openWith(
        path, [&](const VaultHeader &header) { return unwrapKey(header, passphrase, path); }, clock);
}

Result<std::unique_ptr<Vault>> Vault::open(const std::string &path, const RecoveryWords &words, const Clock &clock)
{
    return openWith(
        path, [&](const VaultHeader &header) { return unwrapKeyWithWords(header, words, path); }, clock);
}

Result<std::unique_ptr<Vault>> Vault::openOnDevice(const std::string &path, const SecretBytes &secret,
                                                   const Clock &clock)
{
    return openWith(
        path,
        [&](const VaultHeader &header) -> Result<SecretBytes> {
            Result<SecretBytes> key = unwrapKeyWithSecret(header, SlotType::Device, secret, path);
            if (key && key->empty())
                return fail(ErrorCode::KeyStoreFailed, {"its entry is of another vault"});
            return key;
        },
        clock);
}

Result<std::unique_ptr<Vault>> Vault::openWith(const std::string &path, const Unwrap &unwrap, const Clock &clock)
{
    // Before the key is derived: a passphrase could change nothing about it.
    if (Result<void> ready = refuseSetAside(path).and_then([&] { return findVault(path); }).and_then([&] {
            return checkWritable(path);
        });
        !ready)
        return pass(ready);
    Result<SecretBytes> key = keyWith(path, unwrap);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return openWithKey(path, std::move(*key), clock);
}

Result<std::unique_ptr<Vault>> Vault::openWithKey(const std::string &path, SecretBytes key, const Clock &clock)
{
    if (Result<void> ready = refuseSetAside(path).and_then([&] { return findVault(path); }).and_then([&] {
            return checkWritable(path);
        });
        !ready)
        return pass(ready);
    Result<VaultHeader> header = authenticHeader(path, key);
    if (!header)
        return pass(header);
    removeLeft(path);
    if (Result<void> ready = checkLogIsOwn(path, key).and_then([&] { return probeLocks(path); }); !ready)
        return pass(ready);
    Result<std::unique_ptr<Database>> database = openKeyed(path, key);
    if (!database)
        return pass(database);
    const Database &opened = **database;
    auto vault =
        std::unique_ptr<Vault>(new Vault(path, uuidText(header->label()), std::move(key), std::move(*database), clock));
    if (Result<void> ready = useLog(opened).and_then([&] { return updateSchema(*vault, schemaMigrations()); }); !ready)
        return pass(ready);
    if (!header->copiesAgree())
        healCopies(opened, path, vault->key_);
    checkpointOnClose(opened);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::openUnchanging(const std::string &path, SecretBytes key, const Clock &clock)
{
    if (Result<void> ready = startStorage().and_then([&] { return checkReadable(path); }); !ready)
        return pass(ready);
    Result<VaultHeader> header = authenticHeader(path, key);
    if (!header)
        return pass(header);
    if (hasLog(path))
        return fail(ErrorCode::VaultLocked, {path});
    Result<std::unique_ptr<Database>> database = backpay::openUnchanging(path, key);
    if (!database)
        return pass(database);
    return std::unique_ptr<Vault>(
        new Vault(path, uuidText(header->label()), std::move(key), std::move(*database), clock));
}

Result<SecretBytes> Vault::keyOf(const std::string &path, const SecretBytes &passphrase)
{
    return keyWith(path, [&](const VaultHeader &header) { return unwrapKey(header, passphrase, path); });
}

Result<SecretBytes> Vault::keyOf(const std::string &path, const RecoveryWords &words)
{
    return keyWith(path, [&](const VaultHeader &header) { return unwrapKeyWithWords(header, words, path); });
}

Result<SecretBytes> Vault::keyWith(const std::string &path, const Unwrap &unwrap)
{
    if (Result<void> ready = findVault(path); !ready)
        return pass(ready);
    Result<VaultHeader> header = readVaultHeader(path);
    if (!header)
        return pass(header);
    return unlock(*header, unwrap, path);
}

Result<void> Vault::recognise(const std::string &path)
{
    return refuseSetAside(path).and_then([&] { return findVault(path); }).and_then([&]() -> Result<void> {
        Result<VaultHeader> header = readVaultHeader(path);
        if (!header)
            return pass(header);
        return {};
    });
}

Result<VaultHeader> Vault::header() const { return readVaultHeader(path_); }

Result<std::unique_ptr<Database>> Vault::anotherReader() const
{
    Result<std::unique_ptr<Database>> reader = openKeyed(path_, key_);
    if (!reader)
        return reader;
    if (Result<void> readsOnly = (*reader)->execute("PRAGMA query_only = ON"); !readsOnly)
        return pass(readsOnly);
    return reader;
}

Result<std::vector<std::string>> Vault::checkStructure() const { return structureFaults(*database_); }

}
