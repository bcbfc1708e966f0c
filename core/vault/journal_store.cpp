// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_store.h"

#include "core/journal/journal.h"

#include <algorithm>

namespace backpay {

namespace {

/** Sets seq and previous from the last entry; both stay as for the first entry of all when there is none. */
Result<void> chain(const Database &database, JournalEntry &entry)
{
    entry.seq = 1;
    Result<Statement> head = database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!head)
        return tl::unexpected<Error>(std::move(head.error()));
    const Result<bool> row = head->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return {};
    const auto hash = head->blob(1);
    if (hash.size() != entry.previous.size() || head->integer(0) == INT64_MAX)
        return fail(ErrorCode::JournalBroken, {database.path(), std::to_string(head->integer(0))});
    std::copy(hash.begin(), hash.end(), entry.previous.begin());
    entry.seq = head->integer(0) + 1;
    return {};
}

Result<void> readDevice(const Database &database, JournalEntry &entry)
{
    Result<Statement> device = database.prepare("SELECT value FROM setting WHERE name = 'device'");
    if (!device)
        return tl::unexpected<Error>(std::move(device.error()));
    const Result<bool> row = device->step();
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return fail(ErrorCode::VaultDamaged, {database.path(), "no device"});
    entry.device = device->text(0);
    return {};
}

Result<void> insert(const Database &database, const JournalEntry &entry)
{
    Result<Statement> statement = database.prepare(
        "INSERT INTO journal (seq, device, recorded_at, monotonic_ns, kind, entity, payload, prev_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected<Error>(std::move(statement.error()));
    statement->bind(1, entry.seq);
    statement->bindText(2, entry.device);
    statement->bind(3, std::int64_t{entry.recordedAt.time_since_epoch().count()});
    statement->bind(4, entry.monotonicNs);
    statement->bindText(5, entry.kind);
    statement->bindText(6, entry.entity);
    statement->bindText(7, entry.payload);
    statement->bindBlob(8, entry.previous);
    statement->bindBlob(9, entry.hash);
    return statement->run();
}

}

Result<void> appendJournal(const Database &database, const Clock &clock, const std::string &kind,
                           const std::string &entity, const std::string &payload)
{
    JournalEntry entry;
    if (Result<void> read = readDevice(database, entry); !read)
        return read;
    if (Result<void> chained = chain(database, entry); !chained)
        return chained;
    entry.recordedAt = clock.now();
    entry.monotonicNs = clock.monotonic().count();
    entry.kind = kind;
    entry.entity = entity;
    entry.payload = payload;
    entry.hash = journalHash(entry);
    return insert(database, entry);
}

}
