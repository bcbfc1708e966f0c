// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/snapshot_store.h"

#include <algorithm>

namespace backpay {

namespace {

void appendBigEndian(std::string &text, std::uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text.push_back(static_cast<char>(value >> shift & 0xff));
}

struct SnapshotHead
{
    std::int64_t importId = 0;
    std::int64_t sourceId = 0;
    std::int64_t order = 0;
};

Result<std::vector<SnapshotHead>> snapshotsOf(const Database &database, std::string_view profile,
                                              std::int64_t withoutImport)
{
    auto statement =
        database.prepare("SELECT import.id, source_id, last_day FROM import JOIN source ON source.id = source_id "
                         "WHERE profile = ?1 AND import.id <> ?2");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, profile);
    statement->bind(2, withoutImport);
    std::vector<SnapshotHead> heads;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const auto lastRowDay = row.optionalInteger(2);
        const std::int64_t id = row.integer(0);
        heads.push_back(
            {id, row.integer(1),
             snapshotOrder(lastRowDay ? std::optional(static_cast<DayNumber>(*lastRowDay)) : std::nullopt, id)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return heads;
}

void markSeen(std::vector<StoredRevision> &revisions, const Sighting &run, std::int64_t order, bool alike)
{
    auto revision = std::lower_bound(revisions.begin(), revisions.end(), run.firstRevision,
                                     [](const StoredRevision &r, std::int64_t id) { return r.id < id; });
    for (; revision != revisions.end() && revision->id < run.firstRevision + run.rows; ++revision) {
        revision->order = std::max(revision->order, order);
        if (alike && (revision->oldestAlike == 0 || order < revision->oldestAlike))
            revision->oldestAlike = order;
    }
}

}

std::string_view tableOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Earning: return "earning";
    case RowKind::TimeEntry: return "time_entry";
    case RowKind::Payout: return "payout";
    case RowKind::StatedRate: return "stated_rate";
    case RowKind::Cancellation: return "cancellation";
    case RowKind::Expense: return "expense";
    }
    return "earning";
}

Result<std::vector<StoredRevision>> loadRevisions(const Database &database, RowKind kind, std::string_view profile,
                                                  std::int64_t sourceId, std::int64_t withoutImport)
{
    auto statement =
        database.prepare("SELECT id, key, occurrence, content, shown, when_kind, day FROM " + std::string(tableOf(kind))
                         + " WHERE source_id IN (SELECT id FROM source WHERE profile = ?1) ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, profile);
    std::vector<StoredRevision> revisions;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        StoredRevision revision;
        revision.id = row.integer(0);
        revision.key = keyFrom(row.blob(1));
        revision.occurrence = static_cast<std::int32_t>(row.integer(2));
        revision.content = static_cast<std::uint64_t>(row.integer(3));
        revision.shown = row.integer(4) != 0;
        revision.when = {static_cast<WhenKind>(row.integer(5)), static_cast<DayNumber>(row.integer(6)), 0};
        revisions.push_back(revision);
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (revisions.empty())
        return revisions;
    const auto heads = snapshotsOf(database, profile, withoutImport);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const SnapshotHead &head : *heads) {
        const auto runs = readSightings(database, head.importId);
        if (!runs)
            return tl::unexpected(runs.error());
        for (const Sighting &run : *runs)
            markSeen(revisions, run, head.order, head.sourceId == sourceId);
    }
    return revisions;
}

Result<std::vector<EarlierSnapshot>> earlierSnapshots(const Database &database, std::int64_t sourceId,
                                                      std::int64_t order)
{
    auto statement = database.prepare("SELECT id, first_day, last_day, imported_at FROM import "
                                      "WHERE source_id = ?1 AND first_day IS NOT NULL AND last_day IS NOT NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, sourceId);
    std::vector<EarlierSnapshot> snapshots;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const DaySpan days{static_cast<DayNumber>(row.integer(1)), static_cast<DayNumber>(row.integer(2))};
        if (snapshotOrder(days.last, row.integer(0)) < order)
            snapshots.push_back({days, dayNumber(Instant(std::chrono::seconds(row.integer(3))))});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return snapshots;
}

Result<void> writeSightings(const Database &database, std::int64_t importId, const std::vector<SeenRow> &rows)
{
    auto statement =
        database.prepare("INSERT INTO sighting (import_id, first_line, first_revision, rows) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        const auto follows = [&](std::size_t i) {
            const auto step = static_cast<std::int64_t>(i - from);
            return rows[i].line == rows[from].line + step && rows[i].revision == rows[from].revision + step;
        };
        while (to < rows.size() && follows(to))
            ++to;
        statement->bind(1, importId);
        statement->bind(2, rows[from].line);
        statement->bind(3, rows[from].revision);
        statement->bind(4, static_cast<std::int64_t>(to - from));
        if (auto done = statement->run(); !done)
            return done;
        from = to;
    }
    return {};
}

Result<std::vector<Sighting>> readSightings(const Database &database, std::int64_t importId)
{
    auto statement = database.prepare(
        "SELECT first_line, first_revision, rows FROM sighting WHERE import_id = ?1 ORDER BY first_line");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, importId);
    std::vector<Sighting> runs;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        runs.push_back({row.integer(0), row.integer(1), row.integer(2)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return runs;
}

void RowsDigest::add(std::int64_t line, const RowKey &key, std::int32_t occurrence, std::uint64_t content)
{
    appendBigEndian(pending_, static_cast<std::uint64_t>(line), 8);
    appendBigEndian(pending_, key.high, 8);
    appendBigEndian(pending_, key.low, 8);
    appendBigEndian(pending_, static_cast<std::uint32_t>(occurrence), 4);
    appendBigEndian(pending_, content, 8);
    if (pending_.size() > 32768)
        flush();
}

void RowsDigest::flush()
{
    stream_.add(pending_);
    pending_.clear();
}

Sha256 RowsDigest::finish()
{
    flush();
    return stream_.finish();
}

void bindKey(Statement &statement, int index, const RowKey &key, std::array<std::uint8_t, 16> &buffer)
{
    for (std::size_t i = 0; i < 8; ++i) {
        buffer[i] = static_cast<std::uint8_t>(key.high >> (56 - 8 * i));
        buffer[i + 8] = static_cast<std::uint8_t>(key.low >> (56 - 8 * i));
    }
    statement.bindBlob(index, buffer);
}

RowKey keyFrom(std::span<const std::uint8_t> bytes)
{
    RowKey key;
    for (std::size_t i = 0; i < 8 && bytes.size() == 16; ++i) {
        key.high = key.high << 8 | bytes[i];
        key.low = key.low << 8 | bytes[i + 8];
    }
    return key;
}

}
