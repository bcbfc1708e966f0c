// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/counted_contracts.h"
#include "core/vault/ledger.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace backpay {

namespace {

/** Imports by number: the day each was made and the grade of its rows. */
struct ImportHead
{
    DayNumber day = 0;
    RecordGrade grade = RecordGrade::PayerFile;
};
using ImportHeads = std::unordered_map<std::int64_t, ImportHead>;

/** One snapshot of a source, in the order of snapshotOrder. */
struct Snapshot
{
    std::int64_t import = 0;
    std::int64_t order = 0;
    std::optional<DaySpan> days;
};

/** The snapshots of one source that tell of earnings. */
struct EarningSource
{
    std::string profile;
    std::vector<Snapshot> snapshots; // by order
};

/** Fills what the books do not hold. `index` and `heads` outlive it. */
class DetailReader
{
public:
    DetailReader(const Database &database, Records &records, const CountedIndex &index, const ImportHeads &heads)
        : database_(database)
        , records_(records)
        , index_(index)
        , heads_(heads)
    {
    }

    Result<void> words()
    {
        return each("SELECT id, text FROM word ORDER BY id", [this](const Statement &row) {
            words_.emplace(row.integer(0), static_cast<std::uint32_t>(records_.words.size()));
            records_.words.emplace_back(row.text(1));
        });
    }

    Result<void> earnings()
    {
        records_.earnings.reserve(records_.books.earnings.size());
        return each("SELECT pay_type, import_id, rate_seconds, rate_minor, id FROM earning WHERE shown = 1 ORDER BY id",
                    [this](const Statement &row) {
                        EarningDetail detail;
                        detail.payType = word(row.integer(0));
                        detail.grade = gradeOf(row.integer(1));
                        detail.rateSeconds = static_cast<std::int32_t>(row.integer(2)); // NULL reads as 0
                        detail.rateMinorUnits = row.integer(3);
                        records_.earnings.push_back(detail);
                    });
    }

    Result<void> entries()
    {
        return each("SELECT until_kind, until_day, until_second, grade FROM time_entry WHERE shown = 1 ORDER BY id",
                    [this](const Statement &row) {
                        records_.entries.push_back({whenFrom(row, 0), static_cast<RecordGrade>(row.integer(3))});
                    });
    }

    Result<void> payouts()
    {
        return each("SELECT import_id FROM payout WHERE shown = 1 ORDER BY id",
                    [this](const Statement &row) { records_.payouts.push_back(gradeOf(row.integer(0))); });
    }

    Result<void> cancellations()
    {
        return each("SELECT when_kind, day, second, contract_id, cause, seconds_lost, currency, amount_lost, "
                    "decided_by, notice_days, note, import_id, id FROM cancellation WHERE shown = 1 ORDER BY id",
                    [this](const Statement &row) {
                        CancellationFact fact;
                        fact.when = whenFrom(row, 0);
                        fact.contract = contract(row.integer(3), fact.when);
                        fact.cause = records_.words[word(row.integer(4))];
                        fact.secondsLost = row.optionalInteger(5);
                        fact.currency = currencyFrom(row.text(6));
                        fact.amountLost = row.integer(7);
                        fact.decidedBy = row.text(8);
                        if (const auto days = row.optionalInteger(9))
                            fact.noticeDays = static_cast<int>(*days);
                        fact.note = row.text(10);
                        fact.grade = gradeOf(row.integer(11));
                        fact.revision = row.integer(12);
                        records_.cancellations.push_back(std::move(fact));
                    });
    }

    Result<void> sources()
    {
        return each("SELECT profile, max(imported_at) FROM import JOIN source ON source.id = source_id "
                    "GROUP BY profile ORDER BY profile",
                    [this](const Statement &row) {
                        records_.sources.push_back(
                            {std::string(row.text(0)), dayNumber(Instant(std::chrono::seconds(row.integer(1))))});
                    });
    }

private:
    template <class Visit>
    Result<void> each(const char *query, Visit visit)
    {
        auto statement = database_.prepare(query);
        if (!statement)
            return tl::unexpected(statement.error());
        const auto done = eachRow(*statement, visit);
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    [[nodiscard]] std::uint32_t word(std::int64_t id) const
    {
        const auto found = words_.find(id);
        return found == words_.end() ? 0 : found->second;
    }
    [[nodiscard]] RecordGrade gradeOf(std::int64_t import) const
    {
        const auto found = heads_.find(import);
        return found == heads_.end() ? RecordGrade::Estimate : found->second.grade;
    }
    [[nodiscard]] std::uint32_t contract(std::int64_t id, const When &when) const { return index_.at(id, when); }

    const Database &database_;
    Records &records_;
    const CountedIndex &index_;
    const ImportHeads &heads_;
    std::unordered_map<std::int64_t, std::uint32_t> words_;
};

/** Compares the snapshots of a source event by event. */
class SnapshotReader
{
public:
    SnapshotReader(const Database &database, Records &records, const CountedIndex &index, const ImportHeads &heads)
        : database_(database)
        , records_(records)
        , index_(index)
        , heads_(heads)
    {
    }

    Result<void> read(std::int64_t sourceId, const EarningSource &source)
    {
        auto revisions = loadRevisions(database_, RowKind::Earning, source.profile, sourceId);
        if (!revisions)
            return tl::unexpected(revisions.error());
        std::erase_if(*revisions, [](const StoredRevision &r) { return r.oldestAlike == 0; });
        std::sort(revisions->begin(), revisions->end(), [](const StoredRevision &a, const StoredRevision &b) {
            return std::tie(a.key, a.occurrence, a.order) < std::tie(b.key, b.occurrence, b.order);
        });
        for (auto from = revisions->cbegin(); from != revisions->cend();) {
            const auto to = std::find_if(from, revisions->cend(), [&](const StoredRevision &r) {
                return r.key != from->key || r.occurrence != from->occurrence;
            });
            if (auto done = readEvent(source, {from, to}); !done)
                return done;
            from = to;
        }
        return {};
    }

private:
    using Event = std::span<const StoredRevision>; // by the newest snapshot that holds each

    Result<void> readEvent(const EarningSource &source, Event event)
    {
        for (std::size_t i = 1; i < event.size(); ++i) {
            if (auto done = addChange(source, event[i - 1], event[i]); !done)
                return done;
        }
        const StoredRevision &last = event.back();
        if (last.when.kind == WhenKind::Undated)
            return {};
        const auto without =
            std::find_if(source.snapshots.begin(), source.snapshots.end(), [&](const Snapshot &snapshot) {
                return snapshot.order > last.order && snapshot.days && snapshot.days->first <= last.when.day
                       && last.when.day <= snapshot.days->last;
            });
        if (without == source.snapshots.end())
            return {};
        VanishedEarning row;
        if (auto done = version(last.id, row.last, row.contract, row.currency); !done)
            return done;
        row.snapshot = without->import;
        row.noticedOn = dayOf(without->import);
        records_.vanished.push_back(row);
        return {};
    }

    Result<void> addChange(const EarningSource &source, const StoredRevision &before, const StoredRevision &after)
    {
        ChangedEarning row;
        if (auto done = version(before.id, row.before, row.contract, row.currency); !done)
            return done;
        if (auto done = version(after.id, row.after, row.contract, row.currency); !done)
            return done;
        // The first snapshot that says so: the oldest of the source's that holds this revision.
        const auto first = std::find_if(source.snapshots.begin(), source.snapshots.end(),
                                        [&](const Snapshot &s) { return s.order == after.oldestAlike; });
        if (first != source.snapshots.end()) {
            row.snapshot = first->import;
            row.noticedOn = dayOf(first->import);
        }
        records_.changed.push_back(row);
        return {};
    }

    Result<void> version(std::int64_t revision, RowVersion &into, std::uint32_t &contract, Currency &currency)
    {
        auto statement =
            database_.prepare("SELECT when_kind, day, second, standing, work_pay + bonus, seconds, "
                              "rate_minor, rate_seconds, contract_id, currency, import_id FROM earning WHERE id = ?1");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, revision);
        const auto done = eachRow(*statement, [&](const Statement &row) {
            into.revision = revision;
            into.when = whenFrom(row, 0);
            into.standing = static_cast<Standing>(row.integer(3));
            into.pay = row.integer(4);
            into.seconds = row.integer(5);
            currency = currencyFrom(row.text(9));
            if (const auto seconds = row.optionalInteger(7))
                into.rate = Rate{row.integer(6), *seconds, currency};
            if (const auto import = heads_.find(row.integer(10)); import != heads_.end())
                into.grade = import->second.grade;
            contract = index_.at(row.integer(8), into.when);
        });
        return done ? Result<void>() : tl::unexpected(done.error());
    }

    [[nodiscard]] DayNumber dayOf(std::int64_t import) const
    {
        const auto found = heads_.find(import);
        return found == heads_.end() ? 0 : found->second.day;
    }

    const Database &database_;
    Records &records_;
    const CountedIndex &index_;
    const ImportHeads &heads_;
};

struct ImportTable
{
    ImportHeads heads;
    std::map<std::int64_t, EarningSource> sources; // by id, those with several snapshots of earnings
};

Result<ImportTable> importTable(const Database &database)
{
    auto statement = database.prepare("SELECT import.id, imported_at, grade, row_kind, source_id, profile, first_day, "
                                      "last_day FROM import JOIN source ON source.id = source_id");
    if (!statement)
        return tl::unexpected(statement.error());
    ImportTable table;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const std::int64_t id = row.integer(0);
        table.heads[id] = {dayNumber(Instant(std::chrono::seconds(row.integer(1)))),
                           static_cast<RecordGrade>(row.integer(2))};
        if (static_cast<RowKind>(row.integer(3)) != RowKind::Earning)
            return;
        EarningSource &source = table.sources[row.integer(4)];
        source.profile = row.text(5);
        std::optional<DaySpan> days;
        if (row.optionalInteger(6) && row.optionalInteger(7))
            days = DaySpan{static_cast<DayNumber>(row.integer(6)), static_cast<DayNumber>(row.integer(7))};
        const auto last = days ? std::optional(days->last) : std::nullopt;
        source.snapshots.push_back({id, snapshotOrder(last, id), days});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    std::erase_if(table.sources, [](const auto &source) { return source.second.snapshots.size() < 2; });
    for (auto &[id, source] : table.sources)
        std::sort(source.snapshots.begin(), source.snapshots.end(),
                  [](const Snapshot &a, const Snapshot &b) { return a.order < b.order; });
    return table;
}

}

Result<Records> Ledger::records() const
{
    const Database &database = vault_.database();
    const auto view = ReadView::begin(database);
    if (!view)
        return tl::unexpected(view.error());
    auto books = booksInView();
    if (!books)
        return tl::unexpected(books.error());
    const auto imports = importTable(database);
    if (!imports)
        return tl::unexpected(imports.error());
    Records records;
    records.books = std::move(*books);
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const CountedIndex index(*counted, records.books.contracts);
    DetailReader details(database, records, index, imports->heads);
    auto read = details.words()
                    .and_then([&] { return details.earnings(); })
                    .and_then([&] { return details.entries(); })
                    .and_then([&] { return details.payouts(); })
                    .and_then([&] { return details.cancellations(); })
                    .and_then([&] { return details.sources(); });
    if (!read)
        return tl::unexpected(read.error());
    SnapshotReader snapshots(database, records, index, imports->heads);
    for (const auto &[id, source] : imports->sources) {
        if (auto done = snapshots.read(id, source); !done)
            return tl::unexpected(done.error());
    }
    auto decisions = payoutDecisions();
    if (!decisions)
        return tl::unexpected(decisions.error());
    records.decisions = std::move(*decisions);
    const bool parallel = records.earnings.size() == records.books.earnings.size()
                          && records.entries.size() == records.books.entries.size()
                          && records.payouts.size() == records.books.payouts.size();
    if (!parallel)
        return fail(ErrorCode::Internal, {"rows of the vault do not stand beside its books"});
    return records;
}

}
