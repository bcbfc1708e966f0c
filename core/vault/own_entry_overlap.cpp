// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/own_entry_overlap.h"

#include "core/vault/timer_store.h"

#include <algorithm>

namespace backpay {

namespace {

/** A stretch on one of two scales that are never compared. */
struct Span
{
    bool instants = false; // else the wall clock of no known zone
    std::int64_t from = 0;
    std::int64_t until = 0;

    [[nodiscard]] bool meets(const Span &other) const
    {
        return instants == other.instants && from < other.until && other.from < until;
    }
};

Instant written(const When &when) { return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second)); }

Instant firstOf(const LocalLookup &found)
{
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant;
    if (const auto *twice = std::get_if<Twice>(&found))
        return twice->first;
    return std::get<Never>(found).justAfter;
}

std::optional<Span> spanOf(const When &from, std::int64_t seconds, const std::string &zone, const ZoneResolver &zones)
{
    if (from.kind == WhenKind::Undated || from.kind == WhenKind::Date)
        return std::nullopt;
    const bool placed = from.kind == WhenKind::Local && !zone.empty();
    const Instant begin = placed ? firstOf(zones.lookUp(zone, from)) : written(from);
    const std::int64_t second = begin.time_since_epoch().count();
    return Span{placed || from.kind == WhenKind::Utc, second, second + seconds};
}

std::string nameOf(const std::vector<Contract> &contracts, std::size_t index)
{
    return index < contracts.size() ? contracts[index].shownName() : std::string();
}

/** The same against what the timer measures right now, which is no entry yet. */
Result<void> checkTimer(const Database &database, const NewTimeEntry &entry, const Span &span,
                        const std::vector<Contract> &contracts)
{
    const auto timer = loadTimer(database, contracts);
    if (!timer)
        return tl::unexpected(timer.error());
    if (!*timer || (*timer)->paused || (*timer)->cutOff || !span.instants
        || span.until <= openedAt(**timer).time_since_epoch().count())
        return {};
    const auto of = std::find_if(contracts.begin(), contracts.end(),
                                 [&](const Contract &contract) { return contract.key == (*timer)->work.contract; });
    return fail(ErrorCode::EntryOverlaps,
                {isoWhen(entry.from), isoWhen(entry.until), isoWhen(whenOf(openedAt(**timer))), "",
                 of == contracts.end() ? std::string() : of->shownName()});
}

}

Result<void> checkOverlap(const Database &database, const NewTimeEntry &entry, const CountedContracts &counted,
                          const ZoneResolver &zones, const EntryEvent *self)
{
    const std::vector<Contract> &contracts = counted.standing();
    const auto owner = std::find_if(contracts.begin(), contracts.end(),
                                    [&](const Contract &contract) { return contract.key == entry.contract; });
    const auto span = spanOf(entry.from, entry.seconds, owner == contracts.end() ? std::string() : owner->zone, zones);
    if (!span || entry.kind == TimeKind::Break)
        return {};
    // An entry lasts a day at most and zones lie within a day of UTC: nothing further away can meet it.
    auto near = database.prepare("SELECT " + std::string(timeEntryColumns)
                                 + " FROM time_entry WHERE import_id IS NULL AND shown = 1 AND day BETWEEN ?1 AND ?2 "
                                   "AND kind <> ?3 ORDER BY day, second");
    if (!near)
        return tl::unexpected(near.error());
    near->bind(1, std::int64_t{entry.from.day} - 3);
    near->bind(2, std::int64_t{entry.until.day} + 3);
    near->bind(3, static_cast<std::int64_t>(TimeKind::Break));
    const RowLookups none;
    const CountedIndex index(counted, contracts);
    const std::string own = self == nullptr ? std::string() : rowId(self->key, self->occurrence);
    std::optional<TimeEntryRow> met;
    const auto listed = eachRow(*near, [&](const Statement &statement) {
        TimeEntryRow row = timeEntryFrom(statement, none, index);
        const std::string &zone = contracts.empty() ? own : contracts[row.contract].zone;
        const auto other = spanOf(row.when, row.seconds, zone, zones);
        if (!met && row.id != own && other && span->meets(*other))
            met = std::move(row);
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (!met)
        return checkTimer(database, entry, *span, contracts);
    return fail(ErrorCode::EntryOverlaps, {isoWhen(entry.from), isoWhen(entry.until), isoWhen(met->when),
                                           isoWhen(met->until), nameOf(contracts, met->contract)});
}

}
