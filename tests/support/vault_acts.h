// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/backup.h"
#include "core/vault/header_file.h"
#include "core/vault/keyed_database.h"
#include "core/vault/ledger.h"
#include "core/vault/migrations.h"
#include "core/vault/restore.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QtGlobal>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace backpay {

/** What is counted of a vault to tell one state from another; equal figures and a clean check are the same state. */
struct VaultFigures
{
    std::int64_t journal = 0;
    std::int64_t imports = 0;
    std::int64_t rows = 0;
    std::int64_t pay = 0;
    std::int64_t originals = 0;
    std::int64_t keys = 0;
    std::int64_t schema = 0;
    std::int64_t slot = 0; // type of the one that VaultActs changes

    friend bool operator==(const VaultFigures &, const VaultFigures &) = default;
};

inline VaultFigures figuresOf(const Vault &vault)
{
    const auto number = [&](const char *sql) { return vault.database().integer(sql).value_or(-1); };
    return {number("SELECT count(*) FROM journal"),  number("SELECT count(*) FROM import"),
            number("SELECT count(*) FROM earning"),  number("SELECT coalesce(sum(work_pay), 0) FROM earning"),
            number("SELECT count(*) FROM original"), number("SELECT count(*) FROM signing_key"),
            number("PRAGMA user_version"),           slotParameters(vault.header()->slot(5)).type};
}

/** Something done to a vault that may be cut short at any moment. */
struct VaultAct
{
    std::string name;
    std::string before; // the bytes of the vault it begins with
    /** Opens the vault, does it and closes; `done` is called once it may not be lost any more. */
    std::function<Result<void>(const std::string &path, const std::function<void()> &done)> run;
};

/** The acts, and the vaults they begin with: three imports of sixty rows, and the same in an older schema. */
class VaultActs
{
public:
    static constexpr std::int64_t olderSchema = 8;

    VaultActs()
    {
        const ScratchFolder folder;
        const std::string path = folder.file("v.backpay");
        {
            const auto vault = must(Vault::create(path, SecretBytes::copyOf("a passphrase"), clock, KdfCost::floor()));
            key = vault->databaseKey().duplicate();
            Ledger ledger(*vault);
            for (int i = 0; i < 3; ++i) {
                if (i == 2) // an earlier state of the same vault
                    mustDo(writeVaultCopy(*vault, folder.file("copy.backpay")));
                last_ = must(ledger.import(rowsOf(i))).record.uuid;
            }
            now = readBytes(path);
        }
        now = readBytes(path);
        copy_ = readBytes(folder.file("copy.backpay"));
        makeOlder(path, folder.file("older.backpay"));
        older = readBytes(folder.file("older.backpay"));
    }

    /** import, undo, migration, packet, backup, slots, restore */
    [[nodiscard]] std::vector<VaultAct> all() const
    {
        return {
            {"import", now, in([this](Vault &vault) { return done(Ledger(vault).import(rowsOf(9))); })},
            {"undo", now, in([this](Vault &vault) { return done(Ledger(vault).undo(last_)); })},
            {"migration", older, in([](Vault &) { return Result<void>(); })},
            {"packet", now, in([](Vault &vault) { return done(Ledger(vault).signingSeed()); })},
            {"backup", now, in([](Vault &vault) { return done(BackupFolder(vault.path()).add(vault)); })},
            {"slots", now, in(changeSlots)},
            {"restore", now,
             [this](const std::string &path, const std::function<void()> &finished) {
                 const std::string copy = std::filesystem::path(path).parent_path().string() + "/copy.backpay";
                 writeBytes(copy, copy_);
                 return done(restoreVault(copy, key, path, clock)).map(finished);
             }},
        };
    }

    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const std::string &path) const
    {
        return Vault::openWithKey(path, key.duplicate(), clock);
    }

    FixedClock clock;
    SecretBytes key;
    std::string now;
    std::string older;

private:
    template <class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", errorText(result).c_str());
        return std::move(*result);
    }
    static void mustDo(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", errorText(result).c_str());
    }
    template <class T>
    static Result<void> done(const Result<T> &result)
    {
        if (!result)
            return tl::unexpected(result.error());
        return {};
    }

    static ImportBatch rowsOf(int number)
    {
        std::vector<MadeEarning> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back({"item " + std::to_string(number) + '-' + std::to_string(i), 100 + i, 20000 + number});
        return madeBatch(rows, "made-up-" + std::to_string(number) + ".csv");
    }

    static Result<void> changeSlots(Vault &vault)
    {
        auto header = vault.header();
        if (!header)
            return tl::unexpected(header.error());
        Slot slot{};
        slot[3] = 77; // of a type that no version knows
        header->setSlot(5, slot);
        header->seal(vault.databaseKey());
        return writeSlotArea(vault.path(), *header);
    }

    std::function<Result<void>(const std::string &, const std::function<void()> &)>
    in(std::function<Result<void>(Vault &)> act) const
    {
        return [this, act](const std::string &path, const std::function<void()> &finished) -> Result<void> {
            const auto vault = open(path);
            if (!vault)
                return tl::unexpected(vault.error());
            return act(**vault).map(finished);
        };
    }

    /** The vault as a program of the older schema would have left it: what was added since holds nothing yet. */
    void makeOlder(const std::string &path, const std::string &to) const
    {
        const auto vault = must(open(path));
        const auto header = must(vault->header());
        writeBytes(to, "");
        mustDo(writeNewHeader(to, header));
        const auto database = must(openKeyed(to, key));
        mustDo(useLog(*database));
        mustDo(migrate(*database, schemaMigrations().first(olderSchema)));
        mustDo(database->execute("PRAGMA foreign_keys = OFF; ATTACH '" + path + "' AS newer KEY \"x'"
                                 + toHex(key.bytes()) + "'\""));
        auto tables = must(database->prepare("SELECT name, (SELECT group_concat('\"' || name || '\"') FROM "
                                             "pragma_table_info(t.name)) FROM main.sqlite_schema AS t WHERE type = "
                                             "'table' AND name NOT LIKE 'sqlite%'"));
        std::vector<std::pair<std::string, std::string>> columns;
        must(eachRow(tables, [&](const Statement &row) { columns.emplace_back(row.text(0), row.text(1)); }));
        for (const auto &[table, names] : columns)
            mustDo(database->execute("DELETE FROM main.\"" + table + "\"; INSERT INTO main.\"" + table + "\" (" + names
                                     + ") SELECT " + names + " FROM newer.\"" + table + '"'));
        mustDo(database->execute("DETACH newer"));
        checkpointOnClose(*database);
    }

    std::string last_; // uuid of the third import
    std::string copy_;
};

}
