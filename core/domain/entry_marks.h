// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace backpay {

/** What has to be said of how a stretch of own time was measured; several may hold, and the vault stores their sum. */
enum class EntryMark : std::uint8_t {
    Timer = 1,    // measured by the timer
    ClockSet = 2, // the wall clock was set while it ran: its ends are by the clock as it stood when timing began
    NoStop = 4,   // the program ended without a stop: it ends where it was last seen running
    Rebooted = 8, // the machine was started anew in between: measured by the wall clock
    Answered = 16 // no program saw it: the worker said afterwards what it was
};
using EntryMarks = std::uint8_t;
constexpr EntryMarks allEntryMarks = 31;

constexpr EntryMarks operator|(EntryMarks marks, EntryMark mark)
{
    return static_cast<EntryMarks>(marks | static_cast<EntryMarks>(mark));
}
constexpr bool has(EntryMarks marks, EntryMark mark) { return (marks & static_cast<EntryMarks>(mark)) != 0; }

/** Each with its name in JSON. */
struct NamedMark
{
    EntryMark mark;
    std::string_view name;
};
constexpr std::array<NamedMark, 5> entryMarkNames = {{{EntryMark::Timer, "timer"},
                                                      {EntryMark::ClockSet, "clock-set"},
                                                      {EntryMark::NoStop, "no-stop"},
                                                      {EntryMark::Rebooted, "rebooted"},
                                                      {EntryMark::Answered, "answered"}}};

}
