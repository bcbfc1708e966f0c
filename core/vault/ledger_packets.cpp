// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/import_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"
#include "core/vault/original_store.h"

#include <algorithm>
#include <chrono>

namespace backpay {

namespace {

constexpr std::size_t seedBytes = 32;

/** The seed that is kept; empty where none is yet. */
Result<SecretBytes> readSeed(const Database &database)
{
    auto statement = database.prepare("SELECT seed FROM signing_key");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return SecretBytes();
    const auto kept = statement->blob(0);
    if (kept.size() != seedBytes)
        return fail(ErrorCode::VaultDamaged, {database.path(), "signing key"});
    SecretBytes seed(seedBytes);
    std::copy(kept.begin(), kept.end(), seed.data());
    return seed;
}

Result<void> keepSeed(const Database &database, const SecretBytes &seed, Instant now)
{
    auto statement = database.prepare("INSERT INTO signing_key (id, seed, made_at) VALUES (1, ?1, ?2)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindBlob(1, seed.bytes());
    statement->bind(2, std::int64_t{now.time_since_epoch().count()});
    return statement->run();
}

Sha256 digestOf(std::span<const std::uint8_t> bytes)
{
    Sha256 digest{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

}

Result<SecretBytes> Ledger::signingSeed()
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto seed = readSeed(database);
    if (!seed || !seed->empty())
        return seed;
    seed = SecretBytes::random(seedBytes);
    const auto kept =
        keepSeed(database, *seed, vault_.clock().now())
            .and_then([&] {
                return appendJournal(database, vault_.clock(), "add", "signing-key", R"({"algorithm":"Ed25519"})");
            })
            .and_then([&] { return transaction->commit(); });
    if (!kept)
        return tl::unexpected(kept.error());
    return seed;
}

Result<std::optional<KeptOriginal>> Ledger::keptOriginal(const std::string &importUuid) const
{
    const auto import = findImportByUuid(vault_.database(), importUuid);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return fail(ErrorCode::ImportUnknown, {importUuid});
    const auto head = originalHead(vault_.database(), (*import)->id);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return std::nullopt;
    return KeptOriginal{(*head)->digest, (*head)->bytes, (*head)->filteredCopy};
}

Result<void> Ledger::eachOriginalPiece(const std::string &importUuid,
                                       const std::function<Result<void>(std::string_view)> &visit) const
{
    const auto import = findImportByUuid(vault_.database(), importUuid);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return fail(ErrorCode::ImportUnknown, {importUuid});
    return readOriginal(vault_.database(), (*import)->id, visit);
}

Result<void> Ledger::eachJournalEntry(const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    auto statement = vault_.database().prepare("SELECT seq, device, recorded_at, monotonic_ns, kind, entity, payload, "
                                               "prev_hash, hash FROM journal ORDER BY seq");
    if (!statement)
        return tl::unexpected(statement.error());
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        JournalEntry entry;
        entry.seq = statement->integer(0);
        entry.device = statement->text(1);
        entry.recordedAt = Instant(std::chrono::seconds(statement->integer(2)));
        entry.monotonicNs = statement->integer(3);
        entry.kind = statement->text(4);
        entry.entity = statement->text(5);
        entry.payload = statement->text(6);
        entry.previous = digestOf(statement->blob(7));
        entry.hash = digestOf(statement->blob(8));
        if (auto visited = visit(entry); !visited)
            return visited;
    }
}

}
