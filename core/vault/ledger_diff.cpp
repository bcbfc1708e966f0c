// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/import_store.h"
#include "core/vault/ledger.h"
#include "core/vault/row_facts_store.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace backpay {

namespace {

using Event = std::pair<RowKey, std::int64_t>; // key and occurrence

struct Seen
{
    std::int64_t line = 0;
    std::int64_t revision = 0;
};

/** Every event a snapshot holds, with the line it stands on and the revision it is. */
Result<std::map<Event, Seen>> eventsOf(const Database &database, const StoredImport &import)
{
    const auto runs = readSightings(database, import.id);
    if (!runs)
        return tl::unexpected(runs.error());
    auto statement = database.prepare("SELECT id, key, occurrence FROM " + std::string(tableOf(import.record.kind))
                                      + " WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    std::map<Event, Seen> events;
    for (const Sighting &run : *runs) {
        statement->bind(1, run.firstRevision);
        statement->bind(2, run.rows);
        const auto listed = eachRow(*statement, [&](const Statement &row) {
            events.insert_or_assign({keyFrom(row.blob(1)), row.integer(2)},
                                    Seen{run.firstLine + row.integer(0) - run.firstRevision, row.integer(0)});
        });
        if (!listed)
            return tl::unexpected(listed.error());
        statement->reset();
    }
    return events;
}

struct Difference
{
    RowDifference::Kind kind = RowDifference::Kind::Changed;
    Event event;
    Seen before; // line 0 for none
    Seen after;
};

std::vector<Difference> compare(const std::map<Event, Seen> &first, const std::map<Event, Seen> &second)
{
    std::vector<Difference> differences;
    for (const auto &[event, seen] : second) {
        const auto earlier = first.find(event);
        if (earlier == first.end())
            differences.push_back({RowDifference::Kind::Appeared, event, {}, seen});
        else if (earlier->second.revision != seen.revision)
            differences.push_back({RowDifference::Kind::Changed, event, earlier->second, seen});
    }
    for (const auto &[event, seen] : first) {
        if (!second.contains(event))
            differences.push_back({RowDifference::Kind::Vanished, event, seen, {}});
    }
    std::sort(differences.begin(), differences.end(), [](const Difference &a, const Difference &b) {
        return std::tuple(a.after.line == 0, a.after.line, a.before.line)
               < std::tuple(b.after.line == 0, b.after.line, b.before.line);
    });
    return differences;
}

/** Two snapshots of one source and what they say differently. */
struct Comparison
{
    StoredImport first;
    StoredImport second;
    std::vector<Difference> differences;
};

Result<StoredImport> importNamed(const Database &database, const std::string &uuid)
{
    auto import = findImportByUuid(database, uuid);
    if (!import)
        return tl::unexpected(import.error());
    if (!*import)
        return fail(ErrorCode::ImportUnknown, {uuid});
    return std::move(**import);
}

Result<Comparison> compareImports(const Database &database, const std::string &first, const std::string &second)
{
    auto earlier = importNamed(database, first);
    if (!earlier)
        return tl::unexpected(earlier.error());
    auto later = importNamed(database, second);
    if (!later)
        return tl::unexpected(later.error());
    if (earlier->record.source != later->record.source)
        return fail(ErrorCode::ImportsDiffer, {earlier->record.source, later->record.source});
    const auto before = eventsOf(database, *earlier);
    const auto after = eventsOf(database, *later);
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    return Comparison{std::move(*earlier), std::move(*later), compare(*before, *after)};
}

std::int64_t &countOf(SnapshotChanges &changes, RowDifference::Kind kind)
{
    switch (kind) {
    case RowDifference::Kind::Changed: return changes.changed;
    case RowDifference::Kind::Vanished: return changes.vanished;
    case RowDifference::Kind::Appeared: break;
    }
    return changes.appeared;
}

}

Result<std::vector<RowDifference>> Ledger::difference(const std::string &first, const std::string &second) const
{
    const auto compared = compareImports(vault_.database(), first, second);
    if (!compared)
        return tl::unexpected(compared.error());
    std::vector<RowDifference> rows;
    for (const Difference &difference : compared->differences) {
        RowDifference row{difference.kind, rowId(difference.event.first, difference.event.second), {}, {}};
        for (const auto &[uuid, seen, place] : {std::tuple(&first, &difference.before, &row.before),
                                                std::tuple(&second, &difference.after, &row.after)}) {
            if (seen->line == 0)
                continue;
            auto source = sourceLine(*uuid, seen->line);
            if (!source)
                return tl::unexpected(source.error());
            *place = std::move(*source);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<SnapshotChanges> Ledger::changes(const std::string &first, const std::string &second, std::size_t most) const
{
    const Database &database = vault_.database();
    auto compared = compareImports(database, first, second);
    if (!compared)
        return tl::unexpected(compared.error());
    const auto lookups = RowLookups::load(database);
    if (!lookups)
        return tl::unexpected(lookups.error());
    auto reader = RowFactsReader::prepare(database, *lookups, compared->second.record.kind);
    if (!reader)
        return tl::unexpected(reader.error());
    SnapshotChanges changes;
    for (const Difference &difference : compared->differences) {
        if (++countOf(changes, difference.kind) > static_cast<std::int64_t>(most))
            continue;
        RowChange change{difference.kind, {}, {}};
        for (const auto &[import, seen, side] : {std::tuple(&compared->first, &difference.before, &change.before),
                                                 std::tuple(&compared->second, &difference.after, &change.after)}) {
            if (seen->line == 0)
                continue;
            auto row = reader->read(seen->revision);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return fail(ErrorCode::Internal, {"a snapshot holds a row that is gone"});
            *side = std::move(**row);
            // Where this snapshot holds it, which need not be the one that brought it.
            (*side)->source = lookups->source(import->id, seen->line);
            (*side)->importedOn = lookups->importDay(import->id);
        }
        changes.rows.push_back(std::move(change));
    }
    changes.first = std::move(compared->first.record);
    changes.second = std::move(compared->second.record);
    return changes;
}

}
