// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/vault/contract_store.h"
#include "core/vault/import_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace backpay {

namespace {

/** Another snapshot's place of a revision that was first seen in the one being undone. */
struct OtherPlace
{
    std::int64_t importId = 0;
    std::int64_t line = 0;
};

class Undo
{
public:
    Undo(const Database &database, const StoredImport &import)
        : database_(database)
        , import_(import)
        , table_(tableOf(import.record.kind))
    {
    }

    Result<std::int64_t> run()
    {
        auto revisions =
            loadRevisions(database_, import_.record.kind, import_.record.source, import_.sourceId, import_.id);
        if (!revisions)
            return tl::unexpected(revisions.error());
        revisions_ = std::move(*revisions);
        if (auto done = removeOwnRows(); !done)
            return tl::unexpected(done.error());
        if (auto done = showLatest(); !done)
            return tl::unexpected(done.error());
        if (auto done = moveKeptRows(); !done)
            return tl::unexpected(done.error());
        if (auto done = removeImport(); !done)
            return tl::unexpected(done.error());
        return removedShown_;
    }

private:
    /** Deletes the revisions that no other snapshot holds; notes the events they belonged to. */
    Result<void> removeOwnRows()
    {
        const auto runs = readSightings(database_, import_.id);
        if (!runs)
            return tl::unexpected(runs.error());
        auto remove = database_.prepare("DELETE FROM " + table_ + " WHERE id = ?1");
        if (!remove)
            return tl::unexpected(remove.error());
        for (const Sighting &run : *runs) {
            auto revision = std::lower_bound(revisions_.begin(), revisions_.end(), run.firstRevision,
                                             [](const StoredRevision &r, std::int64_t id) { return r.id < id; });
            for (; revision != revisions_.end() && revision->id < run.firstRevision + run.rows; ++revision) {
                touched_.emplace_back(revision->key, revision->occurrence);
                if (revision->order != 0)
                    continue;
                removedShown_ += revision->shown ? 1 : 0;
                remove->bind(1, revision->id);
                if (auto done = remove->run(); !done)
                    return done;
            }
        }
        std::sort(touched_.begin(), touched_.end());
        return {};
    }

    /** Of each touched event that lives on, the revision of the newest remaining snapshot is shown, and only that. */
    Result<void> showLatest()
    {
        std::vector<const StoredRevision *> left;
        for (const StoredRevision &revision : revisions_) {
            if (revision.order != 0
                && std::binary_search(touched_.begin(), touched_.end(), std::pair(revision.key, revision.occurrence)))
                left.push_back(&revision);
        }
        const auto sameEvent = [](const StoredRevision *a, const StoredRevision *b) {
            return a->key == b->key && a->occurrence == b->occurrence;
        };
        std::sort(left.begin(), left.end(), [](const StoredRevision *a, const StoredRevision *b) {
            if (a->key != b->key)
                return a->key < b->key;
            return a->occurrence != b->occurrence ? a->occurrence < b->occurrence : a->order > b->order;
        });
        auto show = database_.prepare("UPDATE " + table_ + " SET shown = ?2 WHERE id = ?1");
        if (!show)
            return tl::unexpected(show.error());
        for (std::size_t i = 0; i < left.size(); ++i) {
            const bool newest = i == 0 || !sameEvent(left[i - 1], left[i]);
            if (newest == left[i]->shown)
                continue;
            show->bind(1, left[i]->id);
            show->bind(2, std::int64_t{newest});
            if (auto done = show->run(); !done)
                return done;
        }
        return {};
    }

    /** Revisions first seen in this import and held by another now say where they stand there. */
    Result<void> moveKeptRows()
    {
        auto others = database_.prepare("SELECT sighting.import_id, first_line, first_revision, rows FROM sighting "
                                        "JOIN import ON import.id = sighting.import_id "
                                        "WHERE import.id <> ?1 AND row_kind = ?2 ORDER BY import.id, first_line");
        auto kept = database_.prepare("SELECT id FROM " + table_ + " WHERE import_id = ?1");
        auto move = database_.prepare("UPDATE " + table_ + " SET import_id = ?2, line = ?3 WHERE id = ?1");
        if (!others || !kept || !move)
            return tl::unexpected(!others ? others.error() : !kept ? kept.error() : move.error());
        std::unordered_map<std::int64_t, OtherPlace> places;
        kept->bind(1, import_.id);
        const auto listed = eachRow(*kept, [&](const Statement &row) { places.emplace(row.integer(0), OtherPlace{}); });
        if (!listed)
            return tl::unexpected(listed.error());
        if (places.empty())
            return {};
        others->bind(1, import_.id);
        others->bind(2, static_cast<std::int64_t>(import_.record.kind));
        const auto placed = eachRow(*others, [&](const Statement &row) {
            for (std::int64_t i = 0; i < row.integer(3); ++i) {
                const auto place = places.find(row.integer(2) + i);
                // The first import that is left: what a file does not date is of the day on which it was first seen.
                if (place != places.end() && place->second.importId == 0)
                    place->second = {row.integer(0), row.integer(1) + i};
            }
        });
        if (!placed)
            return tl::unexpected(placed.error());
        for (const auto &[revision, place] : places) {
            move->bind(1, revision);
            move->bind(2, place.importId);
            move->bind(3, place.line);
            if (auto done = move->run(); !done)
                return done;
        }
        return {};
    }

    Result<void> removeImport()
    {
        for (const std::string_view statement :
             {"DELETE FROM sighting WHERE import_id = ?1", "DELETE FROM original_frame WHERE import_id = ?1",
              "DELETE FROM original WHERE import_id = ?1", "DELETE FROM reject WHERE import_id = ?1",
              "DELETE FROM row_place WHERE import_id = ?1", "DELETE FROM stated_total WHERE import_id = ?1",
              "DELETE FROM import WHERE id = ?1"}) {
            auto remove = database_.prepare(statement);
            if (!remove)
                return tl::unexpected(remove.error());
            remove->bind(1, import_.id);
            if (auto done = remove->run(); !done)
                return done;
        }
        return dropUnusedContracts(database_);
    }

    const Database &database_;
    const StoredImport &import_;
    std::string table_;
    std::vector<StoredRevision> revisions_;
    std::vector<std::pair<RowKey, std::int32_t>> touched_;
    std::int64_t removedShown_ = 0;
};

}

Result<std::int64_t> Ledger::undo(const std::string &uuid)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto import = findImportByUuid(database, uuid);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return fail(ErrorCode::ImportUnknown, {uuid});
    const auto removed = Undo(database, **import).run();
    if (!removed)
        return removed;
    const nlohmann::json payload = {{"sha256", toHex((*import)->record.sha256)},
                                    {"rowsDigest", toHex((*import)->rowsDigest)},
                                    {"rowsTakenBack", *removed}};
    if (auto done = appendJournal(database, vault_.clock(), "undo-import", uuid, payload.dump()); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return *removed;
}

}
