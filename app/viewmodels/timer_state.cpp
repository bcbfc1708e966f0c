// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timer_state.h"

#include <algorithm>

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

}

const Contract *TimerState::contract(const std::string &key) const
{
    const auto found =
        std::find_if(contracts.begin(), contracts.end(), [&](const Contract &each) { return each.key == key; });
    return found == contracts.end() ? nullptr : &*found;
}

Result<TimerState> timerState(OpenVault &open, const TimerOutcome &outcome, const SharedHold &hold)
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
    if (!state.timer)
        hold->reset();
    else if (!*hold || !(*hold)->taken())
        *hold = std::make_unique<TimerHold>(open.vault->path());
    return state;
}

Result<TimerState> takeUpTimer(OpenVault &open, const Moment &now, const SharedHold &hold)
{
    TimerLedger timer(*open.vault);
    const auto running = timer.running();
    if (!running)
        return tl::unexpected(running.error());
    if (!*running)
        return timerState(open, {}, hold);
    if ((*running)->watched && !TimerHold::takenByAny(open.vault->path())) {
        const auto left = timer.cutOff();
        if (!left)
            return tl::unexpected(left.error());
        auto state = timerState(open, *left, hold);
        if (state)
            state->cutOff = true;
        return state;
    }
    const auto ticked = timer.tick(now);
    return ticked ? timerState(open, *ticked, hold) : tl::unexpected(ticked.error());
}

}
