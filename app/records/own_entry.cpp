// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/own_entry.h"

#include "app/records/entry_line.h"
#include "core/clocking/gap_answer.h"

namespace backpay {

namespace {

constexpr std::string_view momentForm = "YYYY-MM-DDTHH:MM, with Z or an offset for an instant";

Result<When> readMoment(const std::string &text, const char *field)
{
    const auto when = parseIsoWhen(text);
    if (!when)
        return fail(ErrorCode::FieldInvalid, {field, text, std::string(momentForm)});
    return *when;
}

/** A bare HH:MM is on the day of `day`, by the same kind of clock. */
Result<When> readOnDayOf(const When &day, const std::string &text, const char *field)
{
    if (text.size() == 5 && text[2] == ':')
        return readMoment(isoDate(day.day) + 'T' + text + (day.kind == WhenKind::Utc ? "Z" : ""), field);
    return readMoment(text, field);
}

Result<TimeKind> readKind(const std::string &text)
{
    const auto kind = timeKindNamed(text);
    if (!kind)
        return fail(ErrorCode::FieldInvalid, {"--kind", text, "a kind such as task, onboarding or waiting"});
    return *kind;
}

Instant instantOf(const When &when) { return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second)); }

const std::string &zoneOf(const Contract &contract, const EntryDesk &desk)
{
    return contract.zone.empty() ? desk.homeZone : contract.zone;
}

DayNumber dayIn(const std::string &zone, Instant instant, const ZoneResolver &zones)
{
    return dayNumber(instant + zones.offsetAt(zone, instant));
}

/** Two ends on their way to an entry. */
class Span
{
public:
    Span(const When &from, const When &until, const Contract &contract, const EntryDesk &desk)
        : from_(from)
        , until_(until)
        , contract_(contract)
        , desk_(desk)
    {
    }

    [[nodiscard]] Result<EntryTimes> judge() const
    {
        if (from_.kind != until_.kind)
            return refuse("names a zone at one end and none at the other");
        const auto start = settle(from_);
        const auto end = settle(until_);
        if (!start || !end)
            return tl::unexpected(!start ? start.error() : end.error());
        if (isFuture(*end))
            return refuse("ends in the future");
        return EntryTimes{from_, until_, (*end - *start).count(), gradeOfNote(lastDay(), todayOf(contract_, desk_))};
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(std::string why) const
    {
        return fail(ErrorCode::SpanInvalid, {isoWhen(from_), isoWhen(until_), std::move(why)});
    }

    /** The point in time a reading of the clock means; UTC stands in for a zone that is not known. */
    [[nodiscard]] Result<Instant> settle(const When &when) const
    {
        if (when.kind == WhenKind::Utc || contract_.zone.empty())
            return instantOf(when);
        const LocalLookup found = desk_.zones.lookUp(contract_.zone, when);
        if (const auto *unique = std::get_if<Unique>(&found))
            return unique->instant;
        const bool twice = std::holds_alternative<Twice>(found);
        return refuse("has an end, " + isoWhen(when) + ", that " + (twice ? "happens twice in " : "never happens in ")
                      + contract_.zone + "; write it with Z or an offset");
    }

    [[nodiscard]] bool isFuture(Instant end) const
    {
        if (until_.kind == WhenKind::Utc || !contract_.zone.empty())
            return end > desk_.now;
        // The wall clock of an unnamed zone is taken to be somewhere near this computer's.
        return until_.day > todayOf(contract_, desk_);
    }

    [[nodiscard]] DayNumber lastDay() const
    {
        return until_.kind == WhenKind::Utc ? dayIn(zoneOf(contract_, desk_), instantOf(until_), desk_.zones)
                                            : until_.day;
    }

    When from_;
    When until_;
    const Contract &contract_;
    const EntryDesk &desk_;
};

/** What a note made now of work that ended then deserves. */
RecordGrade gradeNow(const When &until, const Contract &contract, const EntryDesk &desk)
{
    if (until.kind == WhenKind::Undated)
        return RecordGrade::Reconstructed;
    const DayNumber day =
        until.kind == WhenKind::Utc ? dayIn(zoneOf(contract, desk), instantOf(until), desk.zones) : until.day;
    return gradeOfNote(day, todayOf(contract, desk));
}

Result<TimeEntryRow> write(const Contract &contract, TimeKind kind, const EntryTimes &times, const std::string &note,
                           bool keepOverlap, const EntryDesk &desk)
{
    return desk.ledger.addTimeEntry({contract.key, kind, times.from, times.until, times.seconds, times.grade, note},
                                    keepOverlap ? nullptr : &desk.zones);
}

Result<DayNumber> readDay(const std::string &date, const Contract &contract, const EntryDesk &desk)
{
    const auto day = parseIsoDate(date);
    if (!day || *day > todayOf(contract, desk))
        return fail(ErrorCode::FieldInvalid, {"--date", date, "a day written YYYY-MM-DD that has begun"});
    return *day;
}

Result<DayNumber> dayOfLine(const TypedLine &typed, const Contract &contract, const EntryDesk &desk)
{
    return typed.date.empty() ? Result<DayNumber>(todayOf(contract, desk)) : readDay(typed.date, contract, desk);
}

Result<EntryTimes> timesOf(const EntryLine &line, DayNumber day, const Contract &contract, const EntryDesk &desk)
{
    if (!line.from) {
        const When date{WhenKind::Date, day, 0};
        return EntryTimes{date, date, line.seconds, gradeOfNote(day, todayOf(contract, desk))};
    }
    const DayNumber end = *line.until <= *line.from ? day + 1 : day;
    return Span({WhenKind::Local, day, *line.from}, {WhenKind::Local, end, *line.until}, contract, desk).judge();
}

/** The day on which the entry began, by the clock that its line is read by. */
DayNumber dayOf(const When &when, const Contract &contract, const EntryDesk &desk)
{
    return when.kind == WhenKind::Utc ? dayIn(zoneOf(contract, desk), instantOf(when), desk.zones) : when.day;
}

Result<EntryTimes> retypedTimes(const EntryLine &line, const TypedEdit &typed, const TimeEntryRow &row,
                                const Contract &contract, const EntryDesk &desk)
{
    const auto day =
        typed.date ? readDay(*typed.date, contract, desk) : Result<DayNumber>(dayOf(row.when, contract, desk));
    return day ? timesOf(line, *day, contract, desk) : tl::unexpected(day.error());
}

/** The entry's times as they are to be; none where neither end changes. */
Result<std::optional<EntryTimes>> editedTimes(const TypedEdit &typed, const TimeEntryRow &row, const Contract &contract,
                                              const EntryDesk &desk)
{
    if (!typed.from && !typed.until)
        return std::nullopt;
    const auto from = typed.from ? readOnDayOf(row.when, *typed.from, "--from") : Result<When>(row.when);
    if (!from)
        return tl::unexpected(from.error());
    const auto until = typed.until ? readOnDayOf(*from, *typed.until, "--to") : Result<When>(row.until);
    if (!until)
        return tl::unexpected(until.error());
    const auto times = Span(*from, *until, contract, desk).judge();
    if (!times)
        return tl::unexpected(times.error());
    return *times;
}

}

DayNumber todayOf(const Contract &contract, const EntryDesk &desk)
{
    return dayIn(zoneOf(contract, desk), desk.now, desk.zones);
}

RecordGrade gradeOfAnswer(const Gap &gap, const Contract &contract, const EntryDesk &desk)
{
    return gradeOfNote(dayIn(zoneOf(contract, desk), gap.until, desk.zones), todayOf(contract, desk));
}

Result<TimeEntryRow> addTypedEntry(const TypedEntry &typed, const EntryDesk &desk)
{
    const auto contract = desk.ledger.contract(typed.contract);
    if (!contract)
        return tl::unexpected(contract.error());
    const auto kind = readKind(typed.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto from = readMoment(typed.from, "FROM");
    if (!from)
        return tl::unexpected(from.error());
    const auto until = readOnDayOf(*from, typed.until, "TO");
    if (!until)
        return tl::unexpected(until.error());
    const auto times = Span(*from, *until, *contract, desk).judge();
    if (!times)
        return tl::unexpected(times.error());
    return write(*contract, *kind, *times, typed.note, typed.keepOverlap, desk);
}

Result<TimeEntryRow> addTypedLine(const TypedLine &typed, const EntryDesk &desk)
{
    const auto contract = desk.ledger.contract(typed.contract);
    if (!contract)
        return tl::unexpected(contract.error());
    const auto line = readEntryLine(typed.line);
    if (!line)
        return tl::unexpected(line.error());
    const auto kind = line->kind ? Result<TimeKind>(*line->kind) : readKind(typed.kind.empty() ? "task" : typed.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto day = dayOfLine(typed, *contract, desk);
    if (!day)
        return tl::unexpected(day.error());
    const auto times = timesOf(*line, *day, *contract, desk);
    if (!times)
        return tl::unexpected(times.error());
    return write(*contract, *kind, *times, line->note.empty() ? typed.note : line->note, typed.keepOverlap, desk);
}

Result<TimeEntryRow> editTypedEntry(const TypedEdit &typed, const EntryDesk &desk)
{
    if (!typed.contract && !typed.kind && !typed.from && !typed.until && !typed.note && !typed.line)
        return fail(ErrorCode::OptionInvalid, {"entries edit", typed.entry,
                                               "at least one of --from, --to, --line, --kind, --contract and --note"});
    if (typed.line ? typed.from || typed.until : typed.date.has_value())
        return fail(ErrorCode::OptionInvalid,
                    {typed.line ? "--line" : "--date", typed.line ? *typed.line : *typed.date,
                     typed.line ? "neither --from nor --to beside it" : "a --line beside it"});
    const auto history = desk.ledger.entryHistory(typed.entry);
    if (!history)
        return tl::unexpected(history.error());
    const TimeEntryRow &row = history->revisions.back();
    Contract contract = history->contracts[row.contract];
    TimeEntryEdit edit;
    if (typed.contract) {
        const auto other = desk.ledger.contract(*typed.contract);
        if (!other)
            return tl::unexpected(other.error());
        contract = *other;
        edit.contract = other->key;
    }
    if (typed.kind) {
        const auto kind = readKind(*typed.kind);
        if (!kind)
            return tl::unexpected(kind.error());
        edit.kind = *kind;
    }
    edit.note = typed.note;
    if (typed.line) {
        const auto line = readEntryLine(*typed.line);
        if (!line)
            return tl::unexpected(line.error());
        auto retyped = retypedTimes(*line, typed, row, contract, desk);
        if (!retyped)
            return tl::unexpected(retyped.error());
        edit.times = *retyped;
        if (!edit.kind)
            edit.kind = line->kind;
        if (!edit.note && !line->note.empty())
            edit.note = line->note;
    } else {
        auto times = editedTimes(typed, row, contract, desk);
        if (!times)
            return tl::unexpected(times.error());
        edit.times = *times;
    }
    edit.grade = gradeNow(edit.times ? edit.times->until : row.until, contract, desk);
    return desk.ledger.editTimeEntry(row.id, edit, typed.keepOverlap ? nullptr : &desk.zones);
}

}
