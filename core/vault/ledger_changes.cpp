// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/vault/contract_row.h"
#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

constexpr std::size_t longestName = 200;

const Contract &contractAt(std::int64_t id, const CountedContracts &counted)
{
    static const Contract none;
    const auto found = std::find_if(counted.all().begin(), counted.all().end(),
                                    [id](const Contract &contract) { return contract.id == id; });
    return found == counted.all().end() ? none : *found;
}

ContractChangeRecord recordOf(const StoredChange &stored, const CountedContracts &counted)
{
    ContractChangeRecord record;
    record.uuid = stored.uuid;
    record.madeAt = stored.madeAt;
    record.kind = stored.change.kind;
    record.into = contractAt(stored.change.into, counted);
    for (const std::int64_t id : stored.change.from)
        record.from.push_back(contractAt(id, counted));
    record.project = stored.change.project;
    record.firstDay = stored.change.firstDay;
    record.lastDay = stored.change.lastDay;
    return record;
}

/** The standing contracts to merge, each once. */
Result<std::vector<std::int64_t>> mergeable(const CountedContracts &counted, const Contract &into,
                                            const std::vector<std::string> &named)
{
    std::vector<std::int64_t> from;
    for (const std::string &name : named) {
        const auto contract = findStanding(counted, name);
        if (!contract)
            return tl::unexpected(contract.error());
        if (contract->id == into.id)
            return fail(ErrorCode::OptionInvalid, {"contracts merge", name, "contracts other than the first"});
        if (contract->platform != into.platform)
            return fail(ErrorCode::ContractsDiffer,
                        {contract->shownName(), contract->platform, into.shownName(), into.platform});
        if (std::find(from.begin(), from.end(), contract->id) == from.end())
            from.push_back(contract->id);
    }
    if (from.empty())
        return fail(ErrorCode::OptionInvalid, {"contracts merge", into.key, "at least one other contract"});
    return from;
}

/** The second of UTC at which a day begins by a zone's clocks; UTC where there is none. */
std::int64_t beginningOf(DayNumber day, const std::string &zone, const ZoneResolver &zones)
{
    const Instant utc = Instant(std::chrono::days(day));
    if (zone.empty() || !zones.known(zone))
        return utc.time_since_epoch().count();
    const LocalLookup found = zones.lookUp(zone, {WhenKind::Local, day, 0});
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant.time_since_epoch().count();
    if (const auto *twice = std::get_if<Twice>(&found))
        return twice->first.time_since_epoch().count();
    return std::get<Never>(found).justAfter.time_since_epoch().count();
}

Result<ContractChange> changeOf(const ContractSplit &split, const Contract &contract, const ZoneResolver &zones)
{
    if (split.name.empty() || split.name.size() > longestName)
        return fail(ErrorCode::FieldInvalid, {"name", split.name, "a name of at most 200 characters"});
    ContractChange change;
    change.from = {contract.id};
    if (split.project) {
        if (split.from || split.to)
            return fail(ErrorCode::OptionInvalid, {"--project", *split.project, "a project or days, not both"});
        change.kind = ContractChangeKind::SplitProject;
        change.project = *split.project;
        return change;
    }
    if (!split.from && !split.to)
        return fail(ErrorCode::OptionInvalid, {"--project", "", "the rows to split off: a project or days"});
    if (split.from && split.to && *split.from > *split.to)
        return fail(ErrorCode::OptionInvalid, {"--to", isoDate(*split.to), "a day that is not before the first"});
    change.kind = ContractChangeKind::SplitSpan;
    change.firstDay = split.from;
    change.lastDay = split.to;
    if (split.from)
        change.firstSecond = beginningOf(*split.from, contract.zone, zones);
    if (split.to)
        change.endSecond = beginningOf(*split.to + 1, contract.zone, zones);
    return change;
}

/** A contract that no file names, with the platform and the terms of another one. */
Result<std::int64_t> insertSplit(const Database &database, const Contract &of, const std::string &name,
                                 const std::string &uuid)
{
    auto insert = database.prepare("INSERT INTO contract (key, platform_id, name, ref, by_split) "
                                   "SELECT ?1, platform_id, ?2, '', 1 FROM contract WHERE id = ?3");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string key = contractKey(of.platform, name, "split " + uuid);
    insert->bindText(1, key);
    insert->bindText(2, name);
    insert->bind(3, of.id);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    Contract made = of;
    made.id = database.lastInsertId();
    made.alias.clear();
    if (auto done = storeTerms(database, made); !done)
        return tl::unexpected(done.error());
    return made.id;
}

/** Whether a shown row meets the condition. */
Result<bool> anyRow(const Database &database, const std::string &condition)
{
    for (const RowKind kind : everyRowKind) {
        if (kind == RowKind::Payout) // of a platform, not of a contract
            continue;
        const auto found = database.integer("SELECT EXISTS (SELECT 1 FROM " + std::string(tableOf(kind))
                                            + " WHERE shown = 1 AND " + condition + ')');
        if (!found)
            return tl::unexpected(found.error());
        if (*found != 0)
            return true;
    }
    return false;
}

/** Writes the change and its journal entry; gives how contracts count with it. */
Result<CountedContracts> makeChange(const Database &database, const Clock &clock, const StoredChange &stored)
{
    if (auto done = insertChange(database, stored); !done)
        return tl::unexpected(done.error());
    auto counted = CountedContracts::load(database);
    if (!counted)
        return counted;
    const std::string kind = stored.change.kind == ContractChangeKind::Merge ? "merge" : "split";
    if (auto done = appendJournal(database, clock, kind, stored.uuid, changePayload(stored.change, counted->all()));
        !done)
        return tl::unexpected(done.error());
    return counted;
}

}

Result<std::vector<std::string>> Ledger::projects(const std::string &named) const
{
    const Database &database = vault_.database();
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto standing = findStanding(*counted, named);
    if (!standing)
        return tl::unexpected(standing.error());
    std::set<std::string> names;
    for (const Contract &contract : counted->all()) {
        const ContractRoute *route = counted->routeOf(contract.id);
        if (contract.bySplit || route == nullptr || !route->leadsTo(standing->id))
            continue;
        const auto any = anyRow(database, "contract_id = " + std::to_string(contract.id) + " AND "
                                              + counted->rowsOf({standing->id}));
        if (!any)
            return tl::unexpected(any.error());
        if (*any)
            names.insert(contract.name);
    }
    return std::vector<std::string>(names.begin(), names.end());
}

Result<ContractChangeRecord> Ledger::mergeContracts(const std::string &into, const std::vector<std::string> &from)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = CountedContracts::load(database);
    if (!before)
        return tl::unexpected(before.error());
    const auto target = findStanding(*before, into);
    if (!target)
        return tl::unexpected(target.error());
    auto sources = mergeable(*before, *target, from);
    if (!sources)
        return tl::unexpected(sources.error());
    StoredChange stored;
    stored.madeAt = vault_.clock().now();
    stored.uuid = newUuidV7(stored.madeAt);
    stored.change.into = target->id;
    stored.change.from = std::move(*sources);
    const auto after = makeChange(database, vault_.clock(), stored);
    if (!after)
        return tl::unexpected(after.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recordOf(stored, *after);
}

Result<ContractChangeRecord> Ledger::splitContract(const ContractSplit &split, const ZoneResolver &zones)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto whole = contract(split.contract);
    if (!whole)
        return tl::unexpected(whole.error());
    StoredChange stored;
    stored.madeAt = vault_.clock().now();
    stored.uuid = newUuidV7(stored.madeAt);
    auto change = changeOf(split, *whole, zones);
    if (!change)
        return tl::unexpected(change.error());
    stored.change = std::move(*change);
    const auto made = insertSplit(database, *whole, split.name, stored.uuid);
    if (!made)
        return tl::unexpected(made.error());
    stored.change.into = *made;
    const auto after = makeChange(database, vault_.clock(), stored);
    if (!after)
        return tl::unexpected(after.error());
    const auto moved = anyRow(database, after->rowsOf({*made}));
    const auto stayed = anyRow(database, after->rowsOf({whole->id}));
    if (!moved || !stayed)
        return tl::unexpected(!moved ? moved.error() : stayed.error());
    if (!*moved || !*stayed)
        return fail(ErrorCode::SplitEmpty, {whole->shownName()});
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recordOf(stored, *after);
}

Result<ContractChangeRecord> Ledger::undoContractChange(const std::string &uuid)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = CountedContracts::load(database);
    if (!before)
        return tl::unexpected(before.error());
    const auto &changes = before->changes();
    const auto found =
        std::find_if(changes.begin(), changes.end(), [&](const StoredChange &stored) { return stored.uuid == uuid; });
    if (found == changes.end())
        return fail(ErrorCode::ChangeUnknown, {uuid});
    const std::string payload = changePayload(found->change, before->all());
    if (auto done = deleteChange(database, found->id).and_then([&] { return dropUnusedContracts(database); }); !done)
        return tl::unexpected(done.error());
    if (auto done = appendJournal(database, vault_.clock(), "undo-change", uuid, payload); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return recordOf(*found, *before);
}

Result<std::vector<ContractChangeRecord>> Ledger::contractChanges() const
{
    const auto counted = CountedContracts::load(vault_.database());
    if (!counted)
        return tl::unexpected(counted.error());
    std::vector<ContractChangeRecord> records;
    for (auto stored = counted->changes().rbegin(); stored != counted->changes().rend(); ++stored)
        records.push_back(recordOf(*stored, *counted));
    return records;
}

}
