// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/import_store.h"
#include "core/vault/ledger.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>
#include <map>
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
    std::int64_t before = 0; // line; 0 for none
    std::int64_t after = 0;
};

std::vector<Difference> compare(const std::map<Event, Seen> &first, const std::map<Event, Seen> &second)
{
    std::vector<Difference> differences;
    for (const auto &[event, seen] : second) {
        const auto earlier = first.find(event);
        if (earlier == first.end())
            differences.push_back({RowDifference::Kind::Appeared, event, 0, seen.line});
        else if (earlier->second.revision != seen.revision)
            differences.push_back({RowDifference::Kind::Changed, event, earlier->second.line, seen.line});
    }
    for (const auto &[event, seen] : first) {
        if (!second.contains(event))
            differences.push_back({RowDifference::Kind::Vanished, event, seen.line, 0});
    }
    std::sort(differences.begin(), differences.end(), [](const Difference &a, const Difference &b) {
        return std::tuple(a.after == 0, a.after, a.before) < std::tuple(b.after == 0, b.after, b.before);
    });
    return differences;
}

}

Result<std::vector<RowDifference>> Ledger::difference(const std::string &first, const std::string &second) const
{
    const Database &database = vault_.database();
    std::vector<StoredImport> imports;
    for (const std::string &uuid : {first, second}) {
        auto import = findImportByUuid(database, uuid);
        if (!import)
            return tl::unexpected(import.error());
        if (!*import)
            return fail(ErrorCode::ImportUnknown, {uuid});
        imports.push_back(std::move(**import));
    }
    if (imports[0].record.source != imports[1].record.source)
        return fail(ErrorCode::ImportsDiffer, {imports[0].record.source, imports[1].record.source});
    const auto earlier = eventsOf(database, imports[0]);
    const auto later = eventsOf(database, imports[1]);
    if (!earlier || !later)
        return tl::unexpected(!earlier ? earlier.error() : later.error());
    std::vector<RowDifference> rows;
    for (const Difference &difference : compare(*earlier, *later)) {
        RowDifference row{difference.kind, rowId(difference.event.first, difference.event.second), {}, {}};
        for (const auto &[uuid, line, place] :
             {std::tuple(&first, difference.before, &row.before), std::tuple(&second, difference.after, &row.after)}) {
            if (line == 0)
                continue;
            auto source = sourceLine(*uuid, line);
            if (!source)
                return tl::unexpected(source.error());
            *place = std::move(*source);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}
