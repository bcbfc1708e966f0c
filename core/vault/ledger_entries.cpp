// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/own_entry_overlap.h"
#include "core/vault/own_entry_store.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

std::string dumped(const nlohmann::json &payload)
{
    return payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<Instant> instantFrom(std::optional<std::int64_t> seconds)
{
    return seconds ? std::optional(Instant(std::chrono::seconds(*seconds))) : std::nullopt;
}

Result<std::optional<Instant>> removalOf(const Database &database, const EntryEvent &event)
{
    std::array<std::uint8_t, 16> key{};
    auto find = database.prepare("SELECT removed_at FROM entry_removal WHERE key = ?1 AND occurrence = ?2");
    if (!find)
        return tl::unexpected(find.error());
    bindKey(*find, 1, event.key, key);
    find->bind(2, event.occurrence);
    const auto row = find->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? instantFrom(find->integer(0)) : std::nullopt;
}

Result<EntryHistory> historyOf(const Database &database, const EntryEvent &event)
{
    EntryHistory history;
    const auto counted = CountedContracts::load(database);
    const auto removed = removalOf(database, event);
    const auto lookups = RowLookups::load(database);
    auto rows = database.prepare("SELECT " + std::string(timeEntryColumns)
                                 + " FROM time_entry WHERE key = ?1 AND occurrence = ?2 ORDER BY shown, id");
    if (!counted || !removed || !lookups || !rows)
        return tl::unexpected(!counted   ? counted.error()
                              : !removed ? removed.error()
                              : !lookups ? lookups.error()
                                         : rows.error());
    history.contracts = counted->standing();
    history.removedAt = *removed;
    const CountedIndex index(*counted, history.contracts);
    std::array<std::uint8_t, 16> key{};
    bindKey(*rows, 1, event.key, key);
    rows->bind(2, event.occurrence);
    const auto listed =
        eachRow(*rows, [&](const Statement &row) { history.revisions.push_back(timeEntryFrom(row, *lookups, index)); });
    if (!listed)
        return tl::unexpected(listed.error());
    return history;
}

/** An entry of the worker's own as something that can be written again. */
NewTimeEntry writtenAs(const TimeEntryRow &row, const std::vector<Contract> &contracts)
{
    return {
        contracts[row.contract].key, row.kind, row.when, row.until, row.seconds, row.source.grade, row.note, row.marks};
}

/** The entry as it counts now, as something that can be written again; refused where it is not the worker's own. */
Result<NewTimeEntry> ownEntry(const EntryHistory &history, const std::string &named)
{
    if (history.removedAt || history.revisions.empty())
        return fail(ErrorCode::RowUnknown, {std::string(rowKindName(RowKind::TimeEntry)), named});
    const TimeEntryRow &row = history.revisions.back();
    if (!row.source.importUuid.empty())
        return fail(ErrorCode::EntryNotOwn, {row.id});
    return writtenAs(row, history.contracts);
}

NewTimeEntry edited(NewTimeEntry entry, const TimeEntryEdit &edit)
{
    if ((edit.contract && *edit.contract != entry.contract) || (edit.kind && *edit.kind != entry.kind))
        entry.grade = std::max(entry.grade, edit.grade); // what the time was for is told anew
    entry.contract = edit.contract.value_or(entry.contract);
    entry.kind = edit.kind.value_or(entry.kind);
    entry.note = edit.note.value_or(entry.note);
    if (edit.times) {
        entry.from = edit.times->from;
        entry.until = edit.times->until;
        entry.seconds = edit.times->seconds;
        entry.grade = std::max(entry.grade, edit.times->grade);
    }
    return entry;
}

}

Result<TimeEntryRow> Ledger::addTimeEntry(const NewTimeEntry &entry, const ZoneResolver *zones)
{
    if (auto fits = checkLength(entry); !fits)
        return tl::unexpected(fits.error());
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto owner = findStanding(*counted, entry.contract);
    if (!owner)
        return tl::unexpected(owner.error());
    NewTimeEntry written = entry;
    written.contract = owner->key;
    if (zones != nullptr) {
        if (auto free = checkOverlap(database, written, *counted, *zones); !free)
            return tl::unexpected(free.error());
    }
    const auto event = newEntryEvent(database, written);
    if (!event)
        return tl::unexpected(event.error());
    const std::int64_t named = counted->ownerFor(owner->id, written.from);
    auto row = writeOwnEntry(database, *event, written, named, vault_.clock().now());
    if (!row)
        return row;
    row->contract = CountedIndex(*counted, counted->standing()).at(named, written.from);
    if (auto done =
            appendJournal(database, vault_.clock(), "add", "time-entry " + row->id, dumped(entryPayload(written)));
        !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return row;
}

Result<EntryHistory> Ledger::entryHistory(const std::string &named) const
{
    const auto event = findEntryEvent(vault_.database(), named);
    if (!event)
        return tl::unexpected(event.error());
    return historyOf(vault_.database(), *event);
}

Result<TimeEntryRow> Ledger::editTimeEntry(const std::string &named, const TimeEntryEdit &edit,
                                           const ZoneResolver *zones)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto event = findEntryEvent(database, named);
    if (!event)
        return tl::unexpected(event.error());
    const auto history = historyOf(database, *event);
    if (!history)
        return tl::unexpected(history.error());
    const auto before = ownEntry(*history, named);
    if (!before)
        return tl::unexpected(before.error());
    const NewTimeEntry after = edited(*before, edit);
    const auto counted = CountedContracts::load(database);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto owner = findStanding(*counted, after.contract);
    if (!owner)
        return tl::unexpected(owner.error());
    if (auto fits = checkLength(after); !fits)
        return tl::unexpected(fits.error());
    if (zones != nullptr) {
        if (auto free = checkOverlap(database, after, *counted, *zones, &*event); !free)
            return tl::unexpected(free.error());
    }
    const std::int64_t ownerId = counted->ownerFor(owner->id, after.from);
    auto row = writeOwnEntry(database, *event, after, ownerId, vault_.clock().now());
    if (!row)
        return row;
    row->contract = CountedIndex(*counted, counted->standing()).at(ownerId, after.from);
    const nlohmann::json payload = {{"before", entryPayload(*before)}, {"after", entryPayload(after)}};
    if (auto done = appendJournal(database, vault_.clock(), "edit", "time-entry " + row->id, dumped(payload)); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return row;
}

Result<void> Ledger::removeTimeEntry(const std::string &named)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto event = findEntryEvent(database, named);
    if (!event)
        return tl::unexpected(event.error());
    const auto history = historyOf(database, *event);
    if (!history)
        return tl::unexpected(history.error());
    const auto before = ownEntry(*history, named);
    if (!before)
        return tl::unexpected(before.error());
    auto hide = database.prepare("UPDATE time_entry SET shown = 0 WHERE key = ?1 AND occurrence = ?2");
    auto note = database.prepare("INSERT INTO entry_removal (key, occurrence, removed_at) VALUES (?1, ?2, ?3)");
    if (!hide || !note)
        return tl::unexpected(!hide ? hide.error() : note.error());
    std::array<std::uint8_t, 16> key{};
    for (Statement *statement : {&*hide, &*note}) {
        bindKey(*statement, 1, event->key, key);
        statement->bind(2, event->occurrence);
    }
    note->bind(3, std::int64_t{vault_.clock().now().time_since_epoch().count()});
    return hide->run()
        .and_then([&] { return note->run(); })
        .and_then([&] {
            return appendJournal(database, vault_.clock(), "remove",
                                 "time-entry " + rowId(event->key, event->occurrence),
                                 dumped({{"before", entryPayload(*before)}}));
        })
        .and_then([&] { return transaction->commit(); });
}

Result<TimeEntryRow> Ledger::restoreTimeEntry(const std::string &named, const ZoneResolver *zones)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto event = findEntryEvent(database, named);
    if (!event)
        return tl::unexpected(event.error());
    const auto history = historyOf(database, *event);
    if (!history)
        return tl::unexpected(history.error());
    if (!history->removedAt)
        return fail(ErrorCode::RowUnknown, {std::string(rowKindName(RowKind::TimeEntry)), named});
    const TimeEntryRow &row = history->revisions.back();
    const NewTimeEntry written = writtenAs(row, history->contracts);
    if (zones != nullptr) {
        const auto counted = CountedContracts::load(database);
        if (!counted)
            return tl::unexpected(counted.error());
        if (auto free = checkOverlap(database, written, *counted, *zones); !free)
            return tl::unexpected(free.error());
    }
    // Every edit is a new revision, so the newest is the one that counted.
    auto show = database.prepare("UPDATE time_entry SET shown = 1 WHERE id = "
                                 "(SELECT max(id) FROM time_entry WHERE key = ?1 AND occurrence = ?2)");
    auto forget = database.prepare("DELETE FROM entry_removal WHERE key = ?1 AND occurrence = ?2");
    if (!show || !forget)
        return tl::unexpected(!show ? show.error() : forget.error());
    std::array<std::uint8_t, 16> key{};
    for (Statement *statement : {&*show, &*forget}) {
        bindKey(*statement, 1, event->key, key);
        statement->bind(2, event->occurrence);
    }
    const auto done = show->run()
                          .and_then([&] { return forget->run(); })
                          .and_then([&] {
                              return appendJournal(database, vault_.clock(), "restore", "time-entry " + row.id,
                                                   dumped({{"after", entryPayload(written)}}));
                          })
                          .and_then([&] { return transaction->commit(); });
    return done ? Result<TimeEntryRow>(row) : tl::unexpected(done.error());
}

}
