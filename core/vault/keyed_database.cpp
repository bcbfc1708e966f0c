// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyed_database.h"

#include "core/vault/migrations.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/vault_place.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <string_view>

#ifndef SQLITE_HAS_CODEC
#error "the header of SQLCipher with SQLITE_HAS_CODEC is needed: plain SQLite has no sqlite3_key_v2"
#endif

namespace backpay {

namespace {

constexpr std::chrono::seconds busyTimeout(5);

constexpr std::string_view connectionSettings =
    "PRAGMA synchronous = FULL;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA temp_store = FILE;"  // the shim keeps such files in memory; without one a sort is a single long list
    "PRAGMA cache_size = -8192;" // KiB; a scan recycles few pages faster than it takes in many
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON;";

/** x'…' in memory that is wiped: SQLCipher takes this form as the key itself, without stretching it. */
SecretBytes keyLiteral(const SecretBytes &key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    SecretBytes literal(key.size() * 2 + 3);
    std::uint8_t *at = literal.data();
    *at++ = 'x';
    *at++ = '\'';
    for (const std::uint8_t byte : key.bytes()) {
        *at++ = static_cast<std::uint8_t>(digits[byte >> 4]);
        *at++ = static_cast<std::uint8_t>(digits[byte & 15]);
    }
    *at = '\'';
    return literal;
}

constexpr int sharedAccess = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
constexpr int unchangingAccess = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;

/** The file as a URI that promises that nobody changes it: SQLite then takes no lock and looks for no log. */
std::string unchangingUri(const std::string &absolute)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : absolute) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
                           || c == '-' || c == '_' || c == '.';
        if (plain)
            uri += c;
        else
            (uri += '%').append({digits[byte >> 4], digits[byte & 15]});
    }
    return uri + "?immutable=1";
}

Result<std::unique_ptr<Database>> connect(const std::string &path, int access)
{
    const Result<std::string> absolute = absolutePath(path);
    if (!absolute)
        return tl::unexpected<Error>(absolute.error());
    sqlite3 *handle = nullptr;
    const std::string name = (access & SQLITE_OPEN_URI) != 0 ? unchangingUri(*absolute) : *absolute;
    const int code = sqlite3_open_v2(name.c_str(), &handle, access, shimVfsName);
    auto database = std::make_unique<Database>(handle, path);
    if (handle == nullptr)
        return fail(ErrorCode::Internal, {"no memory for a database connection"});
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(database->lastError());
    return database;
}

/** The engine's own switches. They read and write nothing, so they may come before the key. */
void harden(const Database &database)
{
    sqlite3 *const handle = database.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // Without a log of an earlier end, closing must still remove the empty log that reading makes.
    if (hasLog(database.path()))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database.setBusyTimeout(busyTimeout);
}

Result<void> giveKey(const Database &database, const SecretBytes &key)
{
    const SecretBytes literal = keyLiteral(key);
    if (sqlite3_key_v2(database.handle(), "main", literal.data(), static_cast<int>(literal.size())) != SQLITE_OK)
        return tl::unexpected<Error>(database.lastError());
    return database.execute("PRAGMA cipher_log_level = NONE"); // it has no effect before the key
}

/** A stock SQLite answers this pragma with no row, and so does SQLCipher on a database that has no key. */
Result<void> proveEncrypted(const Database &database)
{
    Result<Statement> provider = database.prepare("PRAGMA cipher_provider");
    if (!provider)
        return tl::unexpected<Error>(std::move(provider.error()));
    const Result<bool> row = provider->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row || provider->text(0).empty())
        return fail(ErrorCode::VaultNotEncrypted, {database.path()});
    return {};
}

Result<void> checkSchemaVersion(const Database &database)
{
    const Result<std::int64_t> newest = newestSchema(schemaMigrations());
    const Result<std::int64_t> tables = database.integer("SELECT count(*) FROM sqlite_schema"); // the key reads it
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    for (const Result<std::int64_t> *const read : {&newest, &tables, &version}) {
        if (!*read)
            return tl::unexpected<Error>(read->error());
    }
    if (*version > *newest)
        return fail(ErrorCode::VaultTooNew, {database.path(), std::to_string(*version), std::to_string(*newest)});
    return {};
}

/** Adds one fault for each row of a check, or the check's own failure where damage keeps it from running. */
template <class Describe>
Result<void> collect(const Database &database, std::string_view sql, std::vector<std::string> &faults,
                     Describe describe)
{
    Result<Statement> statement = database.prepare(sql);
    Result<bool> row = statement ? statement->step() : Result<bool>(tl::unexpected<Error>(statement.error()));
    while (row && *row) {
        if (std::string fault = describe(*statement); !fault.empty())
            faults.push_back(std::move(fault));
        row = statement->step();
    }
    if (row)
        return {};
    if (row.error().code != ErrorCode::VaultDamaged)
        return tl::unexpected<Error>(std::move(row.error()));
    faults.push_back("integrity: " + row.error().arguments.back());
    return {};
}

/** Whether SQLite's own check of one table and its indexes comes to its end and finds nothing. */
bool readsWhole(const Database &database, const std::string &table)
{
    Result<Statement> statement = database.prepare("SELECT integrity_check FROM pragma_integrity_check(?)");
    if (!statement)
        return false;
    statement->bindText(1, table);
    const Result<bool> row = statement->step();
    return row && *row && statement->text(0) == "ok";
}

/** Which tables the damaged pages belong to, and how far the journal can still be followed. */
void nameDamagedTables(const Database &database, std::vector<std::string> &faults)
{
    Result<Statement> list = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    std::vector<std::string> tables;
    if (!list || !eachRow(*list, [&](const Statement &row) { tables.emplace_back(row.text(0)); }))
        return; // the page that holds the schema: every table is behind it
    for (const std::string &table : tables) {
        if (!readsWhole(database, table))
            faults.push_back("table: " + table);
    }
    if (std::ranges::find(faults, "table: journal") == faults.end())
        return;
    std::int64_t last = 0;
    Result<Statement> entries = database.prepare("SELECT seq FROM journal ORDER BY seq");
    if (entries)
        static_cast<void>(eachRow(*entries, [&](const Statement &row) { last = row.integer(0); }));
    faults.push_back("journal: readable to entry " + std::to_string(last));
}

Result<std::unique_ptr<Database>> unlockedDatabase(const std::string &path, const SecretBytes &key, int access)
{
    Result<std::unique_ptr<Database>> database = connect(path, access);
    if (!database)
        return database;
    const Database &opened = **database;
    harden(opened);
    Result<void> proved = giveKey(opened, key)
                              .and_then([&] { return proveEncrypted(opened); })
                              .and_then([&] { return checkSchemaVersion(opened); })
                              .and_then([&] { return opened.execute(connectionSettings); });
    if (!proved)
        return tl::unexpected<Error>(std::move(proved.error()));
    return database;
}

}

Result<std::unique_ptr<Database>> openKeyed(const std::string &path, const SecretBytes &key)
{
    return unlockedDatabase(path, key, sharedAccess);
}

Result<std::unique_ptr<Database>> openUnchanging(const std::string &path, const SecretBytes &key)
{
    return unlockedDatabase(path, key, unchangingAccess);
}

Result<void> useLog(const Database &database)
{
    Result<Statement> mode = database.prepare("PRAGMA journal_mode = WAL");
    if (!mode)
        return tl::unexpected<Error>(std::move(mode.error()));
    const Result<bool> row = mode->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row || mode->text(0) != "wal")
        return fail(ErrorCode::VaultWriteFailed, {database.path(), "this file system cannot keep a write-ahead log"});
    return {};
}

void checkpointOnClose(const Database &database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Result<std::vector<std::string>> structureFaults(const Database &database)
{
    std::vector<std::string> faults;
    // Pages are checked where the file has them, so the log moves in first: its pages may be half written there.
    Result<void> checked =
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            .and_then([&] {
                return collect(database, "PRAGMA cipher_integrity_check", faults,
                               [](const Statement &row) { return "cipher: " + std::string(row.text(0)); });
            })
            .map([&] {
                if (!faults.empty())
                    nameDamagedTables(database, faults);
            })
            .and_then([&] {
                return collect(database, "PRAGMA integrity_check", faults, [](const Statement &row) {
                    return row.text(0) == "ok" ? std::string() : "integrity: " + std::string(row.text(0));
                });
            })
            .and_then([&] {
                return collect(database, "PRAGMA foreign_key_check", faults, [](const Statement &row) {
                    return "foreign-key: " + std::string(row.text(0)) + " row " + std::to_string(row.integer(1));
                });
            });
    if (!checked)
        return tl::unexpected<Error>(std::move(checked.error()));
    return faults;
}

}
