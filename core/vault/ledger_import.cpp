// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/base/uuid.h"
#include "core/vault/contract_store.h"
#include "core/vault/import_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/original_store.h"
#include "core/vault/row_writer.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <future>

namespace backpay {

namespace {

// From this many rows on an import is bulk: see ImportMode.
constexpr std::size_t rowsOfBulkImport = 50000;

/**
 * How the connection is set while it imports: a page cache that holds the indexes, and for a bulk import a rollback
 * journal, under which appended pages are written once, straight into the file, instead of into the log first and from
 * there into the file. As safe against a crash. Where another program has the vault open, the log stays. The pages of a
 * bulk import wait for the commit, up to 192 MiB of them: a page written early is unsealed again when an index is made
 * of it.
 */
class ImportMode
{
public:
    ImportMode(const Database &database, bool bulk)
        : database_(database)
        , bulk_(bulk)
    {
        set(bulk_ ? "PRAGMA cache_size = -131072; PRAGMA cache_spill = 49152; PRAGMA journal_mode = TRUNCATE"
                  : "PRAGMA cache_size = -65536");
    }
    ~ImportMode()
    {
        set(bulk_ ? "PRAGMA cache_spill = 1; PRAGMA cache_size = -8192; PRAGMA journal_mode = WAL"
                  : "PRAGMA cache_size = -8192");
    }
    ImportMode(const ImportMode &) = delete;
    ImportMode &operator=(const ImportMode &) = delete;

private:
    // Neither is needed for the import to be right, only for it to be quick: a refusal is not an error.
    void set(std::string_view pragmas) { static_cast<void>(database_.execute(pragmas)); }

    const Database &database_;
    bool bulk_;
};

Result<std::int64_t> nextImportId(const Database &database)
{
    return database.integer("SELECT coalesce(max(id), 0) + 1 FROM import");
}

Result<ImportPlan> planAgainst(const Database &database, const ImportBatch &batch, std::int64_t sourceId,
                               const std::vector<std::int64_t> &excluded)
{
    const auto revisions = loadRevisions(database, batch.kind, batch.source, sourceId);
    if (!revisions)
        return tl::unexpected(revisions.error());
    const auto id = nextImportId(database);
    if (!id)
        return tl::unexpected(id.error());
    const auto days = daysOf(batch);
    const std::int64_t order = snapshotOrder(days ? std::optional(days->last) : std::nullopt, *id);
    const auto earlier = earlierSnapshots(database, sourceId, order);
    if (!earlier)
        return tl::unexpected(earlier.error());
    return planImport(batch, *revisions, order, *earlier, excluded);
}

bool spansMeet(const std::optional<DaySpan> &days, const ImportRecord &other)
{
    if (!days || !other.firstDay || !other.lastDay)
        return true; // nothing says that they do not
    return days->first <= *other.lastDay && *other.firstDay <= days->last;
}

/** Refuses a file whose pay the vault already holds as another source tells it: it would count twice. */
Result<void> refuseSamePay(const Database &database, const ImportBatch &batch)
{
    if (batch.samePay.empty())
        return {};
    const auto imports = loadImports(database);
    if (!imports)
        return tl::unexpected(imports.error());
    const auto days = daysOf(batch);
    for (const StoredImport &import : *imports) {
        const ImportRecord &record = import.record;
        const bool same = std::find(batch.samePay.begin(), batch.samePay.end(), record.source) != batch.samePay.end();
        if (same && record.counts.fresh + record.counts.changed > 0 && spansMeet(days, record))
            return fail(ErrorCode::SamePayImported, {batch.fileName, batch.source, record.source, record.uuid});
    }
    return {};
}

/** A repeated file adds nothing: rejected and filtered as then, all else known. */
ImportCounts repeatedCounts(const ImportCounts &first)
{
    ImportCounts counts;
    counts.read = first.read;
    counts.filtered = first.filtered;
    counts.rejected = first.rejected;
    counts.known = first.read - first.filtered - first.rejected;
    return counts;
}

Sha256 digestOf(const ImportBatch &batch, const ImportPlan &plan)
{
    RowsDigest digest;
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const RowStamp &stamp = batch.stamps[i];
        if (plan.rows[i].fate != RowFate::Excluded)
            digest.add(stamp.line, stamp.key, plan.rows[i].occurrence, stamp.content);
    }
    return digest.finish();
}

StoredImport describe(const ImportBatch &batch, const ImportPlan &plan, std::int64_t sourceId, Instant now)
{
    StoredImport stored;
    stored.sourceId = sourceId;
    stored.rowsDigest = digestOf(batch, plan);
    ImportRecord &record = stored.record;
    record.uuid = newUuidV7(now);
    record.fileName = batch.fileName;
    record.sha256 = batch.sha256;
    record.source = batch.source;
    record.columnsMatched = static_cast<std::int64_t>(batch.columnsMatched);
    record.importedAt = now;
    record.kind = batch.kind;
    record.grade = batch.grade;
    record.counts = plan.counts;
    record.cutColumns = batch.cutColumns;
    record.rejects = batch.rejects;
    for (const Reject &reject : batch.rejects)
        record.rejectPlaces.push_back(batch.placeOf(reject.line));
    record.totals = batch.totals;
    record.filteredCopy = batch.filteredCopy;
    if (const auto days = batch.ofHistory ? daysOf(batch) : std::nullopt) {
        record.firstDay = days->first;
        record.lastDay = days->last;
    }
    return stored;
}

/** Says of each import which snapshot of the same source and options is the one before it. */
void nameSnapshotsBefore(std::vector<StoredImport> &imports)
{
    std::vector<StoredImport *> ordered;
    for (StoredImport &import : imports)
        ordered.push_back(&import);
    std::sort(ordered.begin(), ordered.end(), [](const StoredImport *a, const StoredImport *b) {
        return std::pair(a->sourceId, snapshotOrder(a->record.lastDay, a->id))
               < std::pair(b->sourceId, snapshotOrder(b->record.lastDay, b->id));
    });
    for (std::size_t i = 1; i < ordered.size(); ++i) {
        if (ordered[i - 1]->sourceId == ordered[i]->sourceId)
            ordered[i]->record.before = ordered[i - 1]->record.uuid;
    }
}

std::string journalPayload(const StoredImport &stored, const ImportBatch &batch)
{
    const ImportRecord &record = stored.record;
    const ImportCounts &counts = record.counts;
    nlohmann::json payload = {
        {"file", record.fileName},
        {"sha256", toHex(record.sha256)},
        {"source", record.source},
        {"profileVersion", batch.profileVersion},
        {"options", optionsText(batch.options)},
        {"rows",
         {{"read", counts.read},
          {"new", counts.fresh},
          {"changed", counts.changed},
          {"known", counts.known},
          {"filtered", counts.filtered},
          {"rejected", counts.rejected},
          {"vanished", counts.vanished}}},
        {"cutColumns", record.cutColumns},
        {"rowsDigest", toHex(stored.rowsDigest)},
    };
    if (!record.totals.empty())
        payload["statedTotals"] = nlohmann::json::parse(totalsText(record.totals));
    return payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}

Ledger::Ledger(Vault &vault)
    : vault_(vault)
{
}

Result<ImportPlan> Ledger::plan(const ImportBatch &batch, const std::vector<std::int64_t> &excluded) const
{
    const Database &database = vault_.database();
    const auto repeated = findImportOf(database, batch);
    if (!repeated)
        return tl::unexpected(repeated.error());
    if (const auto allowed = *repeated ? Result<void>() : refuseSamePay(database, batch); !allowed)
        return tl::unexpected(allowed.error());
    const auto sourceId = findSource(database, batch.source, scopeText(batch.options));
    if (!sourceId)
        return tl::unexpected(sourceId.error());
    auto plan = planAgainst(database, batch, *sourceId, excluded);
    if (plan && *repeated)
        plan->counts = repeatedCounts((*repeated)->record.counts);
    return plan;
}

Result<ImportOutcome> Ledger::import(ImportBatch &&batch, const Progress &progress,
                                     const std::vector<std::int64_t> &excluded)
{
    const Database &database = vault_.database();
    const ImportMode mode(database, batch.stamps.size() >= rowsOfBulkImport);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());

    auto repeated = findImportOf(database, batch);
    if (!repeated)
        return tl::unexpected(repeated.error());
    if (*repeated) {
        ImportOutcome outcome{std::move((*repeated)->record), true, batch.unknownPayTypes, batch.unknownStatuses};
        outcome.record.counts = repeatedCounts(outcome.record.counts);
        return outcome;
    }

    if (const auto allowed = refuseSamePay(database, batch); !allowed)
        return tl::unexpected(allowed.error());
    const auto sourceId = settleSource(database, batch.source, scopeText(batch.options));
    if (!sourceId)
        return tl::unexpected(sourceId.error());
    const auto plan = planAgainst(database, batch, *sourceId, excluded);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->counts.addsUp())
        return fail(ErrorCode::Internal, {"the rows of " + batch.source + " do not add up"});
    auto contracts = settleContracts(database, batch);
    if (!contracts)
        return tl::unexpected(contracts.error());

    auto platforms = settlePlatforms(database, batch.platforms);
    if (!platforms)
        return tl::unexpected(platforms.error());

    const Instant now = vault_.clock().now();
    const StoredImport stored = describe(batch, *plan, *sourceId, now);
    const auto importId = insertImport(database, stored, batch);
    if (!importId)
        return tl::unexpected(importId.error());
    // Of a large file the copy is packed while the rows are written; rows taken out by hand must leave it first.
    const bool beside = batch.stamps.size() >= rowsOfBulkImport && excluded.empty();
    auto packing =
        std::async(beside ? std::launch::async : std::launch::deferred, [&batch] { return packOriginal(batch.bytes); });
    const auto seen = writeRows(database, batch, *plan,
                                {*importId, *sourceId, now, std::move(*contracts), std::move(*platforms)}, progress);
    if (!seen)
        return tl::unexpected(seen.error());
    if (auto done = writeSightings(database, *importId, *seen); !done)
        return tl::unexpected(done.error());
    if (auto done = rememberAnswers(database, batch); !done)
        return tl::unexpected(done.error());
    if (!excluded.empty()) {
        if (batch.privateLife)
            emptyRecords(batch.bytes, excluded);
        // A contract of which every row was taken out must not stay behind.
        if (auto done = dropUnusedContracts(database); !done)
            return tl::unexpected(done.error());
    }
    const auto packed = packing.get();
    if (!packed)
        return tl::unexpected(packed.error());
    if (auto done = writeOriginal(database, *importId, *packed, batch.filteredCopy); !done)
        return tl::unexpected(done.error());
    if (auto done =
            appendJournal(database, vault_.clock(), "import", stored.record.uuid, journalPayload(stored, batch));
        !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return ImportOutcome{stored.record, false, std::move(batch.unknownPayTypes), std::move(batch.unknownStatuses)};
}

Result<std::vector<ImportRecord>> Ledger::imports() const
{
    auto stored = loadImports(vault_.database());
    if (!stored)
        return tl::unexpected(stored.error());
    nameSnapshotsBefore(*stored);
    std::vector<ImportRecord> records;
    records.reserve(stored->size());
    for (StoredImport &import : *stored)
        records.push_back(std::move(import.record));
    return records;
}

}
