// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/gap_answer.h"
#include "core/clocking/timer.h"
#include "core/vault/ledger.h"
#include "core/vault/timer_store.h"

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What a call left behind. */
struct TimerOutcome
{
    std::optional<RunningTimer> timer; // none when nothing runs
    std::vector<Contract> contracts;   // what `written` counts in
    std::vector<TimeEntryRow> written; // oldest first
    std::vector<TimerQuestion> asked;  // by this call
};

/** What a switch changes; all else goes on. Another contract or kind starts without a note. */
struct WorkChange
{
    std::optional<std::string> contract; // key
    std::optional<TimeKind> kind;
    std::optional<std::string> note;
};

/**
 * The live timer of a vault. It runs for whoever opens the vault: every call goes on from what the vault holds. A
 * start, a switch, a pause, a stop, and whatever writes or asks something is one transaction with one journal entry; a
 * tick that only says "still running" is one durable transaction without. Used by the thread that owns the vault.
 */
class TimerLedger
{
public:
    explicit TimerLedger(Vault &vault);

    /** The timer as it was last saved; none while it is stopped or cut off. */
    [[nodiscard]] Result<std::optional<RunningTimer>> running() const;
    [[nodiscard]] Result<std::vector<TimerQuestion>> questions() const; // open ones, oldest first

    /** TimerRunning where it runs. Asks about the time since a program that ended without a stop. */
    [[nodiscard]] Result<TimerOutcome> start(const Work &work, const Moment &now, bool watched);
    // TimerNotRunning, each of these, where it does not.
    [[nodiscard]] Result<TimerOutcome> switchTo(const WorkChange &change, const Moment &now);
    [[nodiscard]] Result<TimerOutcome> pause(const Moment &now);
    [[nodiscard]] Result<TimerOutcome> resume(const Moment &now);
    [[nodiscard]] Result<TimerOutcome> stop(const Moment &now);
    /** Still running; `idle` is how long ago the last input was. */
    [[nodiscard]] Result<TimerOutcome> tick(const Moment &now, std::chrono::seconds idle = {});
    /** Takes on what was watched while the vault was closed; nothing where no timer runs or nothing of it is new. */
    [[nodiscard]] Result<TimerOutcome> fold(const std::vector<Watch> &watches);
    /** Still running, and nobody ticks until the next tick: before the vault is closed. */
    [[nodiscard]] Result<TimerOutcome> leave(const Moment &now);

    /**
     * The program that ticked is gone: writes what it measured, up to its last tick. Nothing where no program ticked.
     * Whether it is gone is for the caller to know.
     */
    [[nodiscard]] Result<TimerOutcome> cutOff();

    /** Answers an open question; RowUnknown where there is none of that id, SpanInvalid as answerGap() says. */
    [[nodiscard]] Result<TimerOutcome> answer(std::int64_t question, const GapAnswer &answer, RecordGrade grade);

private:
    class Change;
    template <class Event>
    [[nodiscard]] Result<TimerOutcome> event(std::string_view action, Event happen);

    Vault &vault_;
};

}
