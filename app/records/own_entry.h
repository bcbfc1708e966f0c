// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/timer.h"
#include "core/vault/ledger.h"

#include <optional>
#include <string>

namespace backpay {

/** What it takes to judge the times of an own entry. */
struct EntryDesk
{
    Ledger &ledger;
    Instant now;
    const ZoneResolver &zones;
    std::string homeZone; // this computer's: its calendar says what today is where a contract has no zone
};

/** A stretch with both ends, as typed. */
struct TypedEntry
{
    std::string contract; // key, alias or name
    std::string kind;     // as JSON names it
    std::string from;     // YYYY-MM-DDTHH:MM by the contract's clock; with Z or an offset an instant
    std::string until;    // the same, or HH:MM on the day of `from`
    std::string note;
    bool keepOverlap = false; // two clocks did run
};

/** The same in one line; see readEntryLine(). */
struct TypedLine
{
    std::string contract;
    std::string line;
    std::string kind; // where the line names none; "" is "task"
    std::string date; // YYYY-MM-DD; "" is today
    std::string note; // where the line has none
    bool keepOverlap = false;
};

/** What changes of an entry, as typed; HH:MM means the day it has. */
struct TypedEdit
{
    std::string entry; // id or its first digits
    std::optional<std::string> contract, kind, from, until, note;
    bool keepOverlap = false;
    std::optional<std::string> line = {}; // the times in one line, in place of both ends, and what else it says
    std::optional<std::string> date = {}; // the day of the line, YYYY-MM-DD; else the day it has
};

/**
 * Write down or change an own entry. A stretch across a clock change lasts what the zone says; an hour that happens
 * twice or never is refused with the way to write it. Grade C when it is written on its own day, D later; the day is
 * the contract zone's, or this computer's where the contract has none. A line that only says how long it took is kept
 * as a date and a duration. Errors: FieldInvalid, SpanInvalid, LineNotRead, EntryOverlaps, EntryNotOwn, Row…,
 * Contract….
 */
[[nodiscard]] Result<TimeEntryRow> addTypedEntry(const TypedEntry &typed, const EntryDesk &desk);
[[nodiscard]] Result<TimeEntryRow> addTypedLine(const TypedLine &typed, const EntryDesk &desk);
[[nodiscard]] Result<TimeEntryRow> editTypedEntry(const TypedEdit &typed, const EntryDesk &desk);

/** The grade of an answer about a gap that the timer left: as of a note made now about its day. */
[[nodiscard]] RecordGrade gradeOfAnswer(const Gap &gap, const Contract &contract, const EntryDesk &desk);

/** Today by the contract's calendar, or by this computer's where it has no zone. */
[[nodiscard]] DayNumber todayOf(const Contract &contract, const EntryDesk &desk);

}
