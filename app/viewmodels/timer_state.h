// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/timer_beat.h"
#include "app/platform/timer_hold.h"
#include "app/viewmodels/vault_lane.h"
#include "core/vault/timer_ledger.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** The timer as the window shows it: a copy, made on the lane after every call. */
struct TimerState
{
    std::optional<RunningTimer> timer;
    std::vector<Contract> contracts;
    std::vector<std::string> recent; // keys of the contracts last timed or written down, at most five
    std::vector<TimerQuestion> questions;
    std::vector<TimeEntryRow> written; // by this call
    bool cutOff = false;               // `written` is what a program that ended without a stop left behind

    [[nodiscard]] const Contract *contract(const std::string &key) const;
};

/** Files beside the vault while its timer runs here; touched by the lane's thread only. */
struct TimerFiles
{
    std::string vault;               // of which
    std::unique_ptr<TimerHold> hold; // says to other programs that this one ticks
    std::unique_ptr<TimerBeat> beat; // while the vault is locked

    void reset();
};
using SharedFiles = std::shared_ptr<TimerFiles>;

/** Reads the state, and holds the vault's timer exactly while it runs. `outcome` is what the call before gave. */
[[nodiscard]] Result<TimerState> timerState(OpenVault &open, const TimerOutcome &outcome, const SharedFiles &files);

/** What the timer is when the vault opens: what a dead program left is written down, what was left running goes on. */
[[nodiscard]] Result<TimerState> takeUpTimer(OpenVault &open, const Moment &now, const SharedFiles &files);

/**
 * Before the vault closes: from here on the timer beats beside it. Where that cannot be written it goes on and nobody
 * watches. Nothing where none runs.
 */
void leaveTimerBeating(OpenVault &open, const Moment &now, const SharedFiles &files);

/** What the lock screen may know of it: how long it runs, and the name that the user gave its contract. */
[[nodiscard]] TimerState whileLocked(const TimerState &state);

}
