// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/own_entry_store.h"

#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace backpay {

namespace {

constexpr std::int64_t longestEntry = 24 * 3600;
constexpr std::size_t eventDigits = 32;
constexpr std::size_t fewestEventDigits = 4;

void appendField(std::string &text, std::string_view value)
{
    text += std::to_string(value.size()) + ':';
    text += value;
}

/** What makes a stretch of own time the same one: its contract and its two ends. */
RowKey ownKey(const NewTimeEntry &entry)
{
    std::string text = "by-hand";
    for (const std::string &part : {entry.contract, isoWhen(entry.from), isoWhen(entry.until)})
        appendField(text, part);
    return rowKey(text);
}

/** Tells revisions of one event apart; an edit may say again what an older revision said, so its number counts. */
std::uint64_t ownContent(const NewTimeEntry &entry, std::int64_t revision)
{
    std::string text;
    for (const std::string &part : {std::string(timeKindName(entry.kind)), std::to_string(entry.seconds), entry.note,
                                    std::string(1, gradeLetter(entry.grade))})
        appendField(text, part);
    if (revision > 0)
        appendField(text, std::to_string(revision));
    return rowKey(text).high;
}

/** How many revisions the event has, all of them hidden from now on. */
Result<std::int64_t> hideRevisions(const Database &database, const EntryEvent &event)
{
    std::array<std::uint8_t, 16> key{};
    auto count = database.prepare("SELECT count(*) FROM time_entry WHERE key = ?1 AND occurrence = ?2");
    auto hide = database.prepare("UPDATE time_entry SET shown = 0 WHERE key = ?1 AND occurrence = ?2");
    if (!count || !hide)
        return tl::unexpected(!count ? count.error() : hide.error());
    bindKey(*count, 1, event.key, key);
    count->bind(2, event.occurrence);
    if (const auto row = count->step(); !row)
        return tl::unexpected(row.error());
    const std::int64_t revisions = count->integer(0);
    bindKey(*hide, 1, event.key, key);
    hide->bind(2, event.occurrence);
    if (auto done = hide->run(); !done)
        return tl::unexpected(done.error());
    return revisions;
}

/** The smallest and the largest key that begin with these hex digits. */
std::optional<std::pair<RowKey, RowKey>> keysFrom(std::string_view digits)
{
    std::array<std::string, 2> padded = {std::string(digits), std::string(digits)};
    padded[0].resize(eventDigits, '0');
    padded[1].resize(eventDigits, 'f');
    std::array<RowKey, 2> keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const char *text = padded.at(i).data();
        for (std::uint64_t *half : {&keys.at(i).high, &keys.at(i).low}) {
            const auto [end, error] = std::from_chars(text, text + eventDigits / 2, *half, 16);
            if (error != std::errc{} || end != text + eventDigits / 2)
                return std::nullopt;
            text += eventDigits / 2;
        }
    }
    return std::pair(keys[0], keys[1]);
}

struct NamedEvent
{
    std::string digits;
    std::optional<std::int64_t> occurrence; // none: any
};

std::optional<NamedEvent> splitId(const std::string &named)
{
    NamedEvent event;
    const auto point = named.find('.');
    event.digits = named.substr(0, point);
    if (event.digits.size() < fewestEventDigits || event.digits.size() > eventDigits)
        return std::nullopt;
    if (point == std::string::npos)
        return event;
    std::int64_t occurrence = 0;
    const auto [end, error] = std::from_chars(named.data() + point + 1, named.data() + named.size(), occurrence);
    if (error != std::errc{} || end != named.data() + named.size())
        return std::nullopt;
    event.occurrence = occurrence;
    return event;
}

void bindWhen(Statement &statement, int first, const When &when)
{
    statement.bind(first, static_cast<std::int64_t>(when.kind));
    statement.bind(first + 1, std::int64_t{when.day});
    statement.bind(first + 2, std::int64_t{when.second});
}

TimeEntryRow rowOf(const EntryEvent &event, const NewTimeEntry &entry, Instant now)
{
    TimeEntryRow row;
    row.id = rowId(event.key, event.occurrence);
    row.when = entry.from;
    row.until = entry.until;
    row.kind = entry.kind;
    row.seconds = entry.seconds;
    row.note = entry.note;
    row.recordedAt = now;
    row.marks = entry.marks;
    row.source.grade = entry.grade;
    return row;
}

}

TimeEntryRow timeEntryFrom(const Statement &row, const RowLookups &lookups, const CountedIndex &contracts)
{
    TimeEntryRow entry;
    entry.id = rowId(keyFrom(row.blob(0)), row.integer(1));
    entry.when = whenFrom(row, 2);
    entry.until = whenFrom(row, 5);
    entry.contract = contracts.at(row.integer(8), entry.when);
    entry.kind = static_cast<TimeKind>(row.integer(9));
    entry.seconds = row.integer(10);
    entry.note = row.text(11);
    if (row.isNull(14))
        entry.recordedAt = Instant(std::chrono::seconds(row.integer(13)));
    else
        entry.source = lookups.source(row.integer(14), row.integer(15));
    entry.source.grade = static_cast<RecordGrade>(row.integer(12));
    entry.marks = static_cast<EntryMarks>(row.integer(16));
    return entry;
}

Result<EntryEvent> newEntryEvent(const Database &database, const NewTimeEntry &entry)
{
    EntryEvent event{ownKey(entry), 0};
    std::array<std::uint8_t, 16> key{};
    auto twins = database.prepare("SELECT coalesce(max(occurrence), 0) FROM time_entry WHERE key = ?1");
    if (!twins)
        return tl::unexpected(twins.error());
    bindKey(*twins, 1, event.key, key);
    if (const auto row = twins->step(); !row)
        return tl::unexpected(row.error());
    event.occurrence = twins->integer(0) + 1;
    return event;
}

Result<TimeEntryRow> writeOwnEntry(const Database &database, const EntryEvent &event, const NewTimeEntry &entry,
                                   std::int64_t contractId, Instant now)
{
    const auto revision = hideRevisions(database, event);
    if (!revision)
        return tl::unexpected(revision.error());
    auto insert = database.prepare(
        "INSERT INTO time_entry (key, occurrence, content, shown, when_kind, day, second, until_kind, until_day, "
        "until_second, contract_id, kind, seconds, grade, recorded_at, note, marks) "
        "VALUES (?1,?2,?3,1,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)");
    if (!insert)
        return tl::unexpected(insert.error());
    std::array<std::uint8_t, 16> key{};
    bindKey(*insert, 1, event.key, key);
    insert->bind(2, event.occurrence);
    insert->bind(3, static_cast<std::int64_t>(ownContent(entry, *revision)));
    bindWhen(*insert, 4, entry.from);
    bindWhen(*insert, 7, entry.until);
    insert->bind(10, contractId);
    insert->bind(11, static_cast<std::int64_t>(entry.kind));
    insert->bind(12, entry.seconds);
    insert->bind(13, static_cast<std::int64_t>(entry.grade));
    insert->bind(14, std::int64_t{now.time_since_epoch().count()});
    insert->bindText(15, entry.note);
    insert->bind(16, std::int64_t{entry.marks});
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());
    return rowOf(event, entry, now);
}

Result<void> checkLength(const NewTimeEntry &entry)
{
    if (entry.seconds > 0 && entry.seconds <= longestEntry)
        return {};
    return fail(ErrorCode::SpanInvalid, {isoWhen(entry.from), isoWhen(entry.until),
                                         entry.seconds <= 0 ? "ends before it starts" : "is longer than 24 hours"});
}

Result<EntryEvent> findEntryEvent(const Database &database, const std::string &named)
{
    const std::string kind(rowKindName(RowKind::TimeEntry));
    const auto asked = splitId(named);
    const auto keys = asked ? keysFrom(asked->digits) : std::nullopt;
    if (!keys)
        return fail(ErrorCode::RowUnknown, {kind, named});
    auto find = database.prepare("SELECT DISTINCT key, occurrence FROM time_entry WHERE key BETWEEN ?1 AND ?2 "
                                 "AND (?3 IS NULL OR occurrence = ?3) LIMIT 4");
    if (!find)
        return tl::unexpected(find.error());
    std::array<std::array<std::uint8_t, 16>, 2> buffers{};
    bindKey(*find, 1, keys->first, buffers[0]);
    bindKey(*find, 2, keys->second, buffers[1]);
    find->bind(3, asked->occurrence);
    std::vector<EntryEvent> found;
    const auto listed = eachRow(*find, [&](const Statement &row) {
        found.push_back({keyFrom(row.blob(0)), row.integer(1)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (found.empty())
        return fail(ErrorCode::RowUnknown, {kind, named});
    if (found.size() == 1)
        return found.front();
    std::string ids;
    for (const EntryEvent &event : found)
        ids += (ids.empty() ? "" : ", ") + rowId(event.key, event.occurrence);
    return fail(ErrorCode::RowAmbiguous, {kind, named, ids});
}

nlohmann::json entryPayload(const NewTimeEntry &entry)
{
    return {{"contract", entry.contract},  {"kind", timeKindName(entry.kind)},
            {"from", isoWhen(entry.from)}, {"until", isoWhen(entry.until)},
            {"seconds", entry.seconds},    {"grade", std::string(1, gradeLetter(entry.grade))},
            {"note", entry.note},          {"marks", entry.marks}};
}

}
