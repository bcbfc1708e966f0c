// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_copy.h"

#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/keyed_database.h"
#include "core/vault/portable_header.h"
#include "core/vault/vault_place.h"

#include <sqlite3.h>

#include <memory>

namespace backpay {

namespace {

constexpr int pagesAtATime = 256; // 1 MiB

struct FinishCopying
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using PageCopy = std::unique_ptr<sqlite3_backup, FinishCopying>;

/** SQLite copies the pages as the two connections decrypt and encrypt them, each under its own salt. */
Result<void> copyPages(const Database &from, const Database &to, const CopyProgress &progress)
{
    PageCopy copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!copy)
        return tl::unexpected<Error>(to.lastError());
    for (;;) {
        const int code = sqlite3_backup_step(copy.get(), pagesAtATime);
        const std::int64_t total = sqlite3_backup_pagecount(copy.get());
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_OK) {
            copy.reset(); // only then does the connection say what the system had to say
            const Error fault = to.lastError();
            if (fault.code != ErrorCode::Internal)
                return tl::unexpected<Error>(fault);
            return tl::unexpected<Error>(storageError(code, 0, to.path(), sqlite3_errstr(code)));
        }
        if (progress && !progress(total - sqlite3_backup_remaining(copy.get()), total))
            return fail(ErrorCode::Cancelled);
    }
    const int finished = sqlite3_backup_finish(copy.release());
    if (finished != SQLITE_OK)
        return tl::unexpected<Error>(storageError(finished, sqlite3_system_errno(to.handle()), to.path(), {}));
    return {};
}

Result<void> fillCopy(const Vault &vault, const std::string &path, const CopyProgress &progress)
{
    Result<std::unique_ptr<Database>> from = vault.anotherReader();
    if (!from)
        return tl::unexpected<Error>(std::move(from.error()));
    Result<std::unique_ptr<Database>> to = openKeyed(path, vault.databaseKey());
    if (!to)
        return tl::unexpected<Error>(std::move(to.error()));
    const Result<ReadView> moment = ReadView::begin(**from);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    // The first read fixes the moment. What cannot be finished is thrown away, so nothing needs a journal on the disk.
    const Result<std::int64_t> first = (*from)->integer("SELECT count(*) FROM sqlite_schema");
    if (!first)
        return tl::unexpected<Error>(first.error());
    return (*to)->execute("PRAGMA journal_mode = MEMORY").and_then([&] { return copyPages(**from, **to, progress); });
}

/** The error in the words of the file that the person named. */
Error named(Error fault, const std::string &part, const std::string &path)
{
    for (std::string &argument : fault.arguments) {
        if (argument == part)
            argument = path;
    }
    return fault;
}

Result<void> writeCopy(const Vault &vault, const std::string &path, const VaultHeader &header,
                       const CopyProgress &progress, Result<void> (*giveName)(const std::string &, const std::string &))
{
    const std::string part = partName(path);
    NewFiles files(part);
    Result<void> written = files.make()
                               .and_then([&] { return writeNewHeader(part, header); })
                               .and_then([&] { return fillCopy(vault, part, progress); })
                               .and_then([&] { return giveName(part, path); });
    if (!written)
        return tl::unexpected<Error>(named(std::move(written.error()), part, path));
    files.keep();
    return {};
}

}

Result<void> writeVaultCopy(const Vault &vault, const std::string &path, const CopyProgress &progress)
{
    if (Result<void> free = checkFree(path); !free)
        return free;
    Result<VaultHeader> header = vault.header();
    if (!header)
        return tl::unexpected<Error>(std::move(header.error()));
    return writeCopy(vault, path, portableHeader(std::move(*header), vault.databaseKey()), progress, publishFile);
}

Result<void> keepVaultCopy(const Vault &vault, const std::string &path)
{
    const Result<VaultHeader> header = vault.header();
    if (!header)
        return tl::unexpected<Error>(header.error());
    return writeCopy(vault, path, *header, {}, replaceFile);
}

}
