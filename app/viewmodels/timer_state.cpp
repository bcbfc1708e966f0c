// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timer_state.h"

#include <algorithm>
#include <iterator>

namespace backpay {

namespace {

constexpr std::size_t recentContracts = 5;
constexpr std::int64_t entriesLookedAt = 200;

/** Those of the newest own entries, then any others. */
Result<std::vector<std::string>> recentOf(const Ledger &ledger, const std::vector<Contract> &contracts)
{
    std::vector<std::string> keys;
    const auto add = [&](const std::string &key) {
        if (keys.size() < recentContracts && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    };
    RowFilter newest;
    newest.limit = entriesLookedAt;
    const auto listed = ledger.eachEntry(newest, contracts, [&](TimeEntryRow &&row) {
        if (row.contract < contracts.size())
            add(contracts[row.contract].key);
    });
    if (!listed)
        return tl::unexpected(listed.error());
    for (const Contract &contract : contracts)
        add(contract.key);
    return keys;
}

/** The rows that a call before has written come first. */
Result<TimerState> addWritten(Result<TimerState> state, std::vector<TimeEntryRow> before)
{
    if (state)
        state->written.insert(state->written.begin(), std::make_move_iterator(before.begin()),
                              std::make_move_iterator(before.end()));
    return state;
}

}

void TimerFiles::reset()
{
    hold.reset();
    beat.reset();
    vault.clear();
}

const Contract *TimerState::contract(const std::string &key) const
{
    const auto found =
        std::find_if(contracts.begin(), contracts.end(), [&](const Contract &each) { return each.key == key; });
    return found == contracts.end() ? nullptr : &*found;
}

Result<TimerState> timerState(OpenVault &open, const TimerOutcome &outcome, const SharedFiles &files)
{
    TimerState state;
    state.timer = outcome.timer;
    state.written = outcome.written;
    auto contracts = open.ledger->contracts();
    auto questions = TimerLedger(*open.vault).questions();
    if (!contracts || !questions)
        return tl::unexpected(!contracts ? contracts.error() : questions.error());
    state.contracts = std::move(*contracts);
    state.questions = std::move(*questions);
    auto recent = recentOf(*open.ledger, state.contracts);
    if (!recent)
        return tl::unexpected(recent.error());
    state.recent = std::move(*recent);
    files->beat.reset();
    if (!state.timer || files->vault != open.vault->path())
        files->reset();
    if (state.timer && (!files->hold || !files->hold->taken())) {
        files->vault = open.vault->path();
        files->hold = std::make_unique<TimerHold>(files->vault);
    }
    return state;
}

Result<TimerState> takeUpTimer(OpenVault &open, const Moment &now, const SharedFiles &files)
{
    TimerLedger timer(*open.vault);
    if (files->vault != open.vault->path())
        files->reset();
    auto folded = foldBeats(timer, open.vault->path());
    if (!folded)
        return tl::unexpected(folded.error());
    const bool ours = files->hold && files->hold->taken();
    if (ours || !TimerHold::takenByAny(open.vault->path()))
        removeBeats(open.vault->path());
    const auto running = timer.running();
    if (!running)
        return tl::unexpected(running.error());
    if (!*running)
        return timerState(open, {}, files);
    if ((*running)->watched && !TimerHold::takenByAny(open.vault->path())) {
        const auto left = timer.cutOff();
        if (!left)
            return tl::unexpected(left.error());
        auto state = timerState(open, *left, files);
        if (state)
            state->cutOff = true;
        return addWritten(std::move(state), std::move(folded->written));
    }
    const auto ticked = timer.tick(now);
    return ticked ? addWritten(timerState(open, *ticked, files), std::move(folded->written))
                  : tl::unexpected(ticked.error());
}

void leaveTimerBeating(OpenVault &open, const Moment &now, const SharedFiles &files)
{
    TimerLedger timer(*open.vault);
    const auto ticked = timer.tick(now);
    if (!ticked || !ticked->timer) {
        files->reset();
        return;
    }
    files->beat = std::make_unique<TimerBeat>(open.vault->path(), *ticked->timer);
    if (files->beat->beat(now))
        return;
    static_cast<void>(timer.leave(now)); // as well as nothing can be written beside the vault
    files->reset();
}

TimerState whileLocked(const TimerState &state)
{
    TimerState locked;
    locked.timer = state.timer;
    if (locked.timer)
        locked.timer->work.note.clear();
    if (const Contract *contract = state.timer ? state.contract(state.timer->work.contract) : nullptr) {
        Contract named;
        named.key = contract->key;
        named.alias = contract->alias;
        locked.contracts.push_back(std::move(named));
    }
    return locked;
}

}
