// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/timer_ledger.h"

#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/own_entry_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backpay {

namespace {

nlohmann::json workPayload(const Work &work)
{
    return {{"contract", work.contract}, {"kind", timeKindName(work.kind)}, {"note", work.note}};
}

NewTimeEntry entryOf(const Stretch &stretch)
{
    return {stretch.work.contract, stretch.work.kind, whenOf(stretch.from), whenOf(stretch.until),
            stretch.seconds,       stretch.grade,     stretch.work.note,    stretch.marks};
}

}

/** One transaction over the timer: what it finds, writes and asks, and the journal entry that tells of it. */
class TimerLedger::Change
{
public:
    [[nodiscard]] static Result<Change> begin(Vault &vault)
    {
        auto transaction = Transaction::begin(vault.database());
        if (!transaction)
            return tl::unexpected(transaction.error());
        Change change(vault, std::move(*transaction));
        auto counted = CountedContracts::load(vault.database());
        if (!counted)
            return tl::unexpected(counted.error());
        change.outcome_.contracts = counted->all();
        change.counted_ = std::move(*counted);
        auto timer = loadTimer(vault.database(), change.outcome_.contracts);
        if (!timer)
            return tl::unexpected(timer.error());
        change.found = std::move(*timer);
        return change;
    }

    /** The timer as it is from now on, and what became certain. */
    Result<void> keep(const std::optional<RunningTimer> &timer, const Timed &timed)
    {
        outcome_.timer = timer && !timer->cutOff ? timer : std::nullopt;
        auto saved = timer ? saveTimer(vault_.database(), outcome_.contracts, *timer) : removeTimer(vault_.database());
        for (std::size_t i = 0; saved && i < timed.stretches.size(); ++i)
            saved = write(timed.stretches[i]);
        for (std::size_t i = 0; saved && i < timed.gaps.size(); ++i)
            saved = ask(timed.gaps[i]);
        return saved;
    }

    Result<void> write(const Stretch &stretch)
    {
        const NewTimeEntry entry = entryOf(stretch);
        // A merge while it ran has led its contract elsewhere.
        const auto owner = findStanding(counted_, entry.contract);
        if (!owner)
            return tl::unexpected(owner.error());
        const auto event = newEntryEvent(vault_.database(), entry);
        if (!event)
            return tl::unexpected(event.error());
        const std::int64_t named = counted_.ownerFor(owner->id, entry.from);
        auto row = writeOwnEntry(vault_.database(), *event, entry, named, vault_.clock().now());
        if (!row)
            return tl::unexpected(row.error());
        const auto place = std::find_if(outcome_.contracts.begin(), outcome_.contracts.end(),
                                        [&](const Contract &contract) { return contract.id == owner->id; });
        row->contract = static_cast<std::uint32_t>(place - outcome_.contracts.begin());
        nlohmann::json payload = entryPayload(entry);
        payload["id"] = row->id;
        entries_.push_back(std::move(payload));
        outcome_.written.push_back(std::move(*row));
        return {};
    }

    /** Tells of the change and makes it last. */
    Result<TimerOutcome> finish(std::string_view action, nlohmann::json payload = nlohmann::json::object())
    {
        payload["action"] = action;
        payload["entries"] = entries_;
        payload["questions"] = questions_;
        if (outcome_.timer)
            payload["work"] = workPayload(outcome_.timer->work);
        return appendJournal(vault_.database(), vault_.clock(), "timer", "timer",
                             payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace))
            .and_then([&] { return finishQuietly(); });
    }

    /** The same without a journal entry: a tick that changed nothing a person could ask about. */
    Result<TimerOutcome> finishQuietly()
    {
        if (auto done = transaction_.commit(); !done)
            return tl::unexpected(done.error());
        return std::move(outcome_);
    }

    [[nodiscard]] const std::vector<Contract> &contracts() const { return outcome_.contracts; }
    void leaveRunning() { outcome_.timer = found && !found->cutOff ? found : std::nullopt; }

    std::optional<RunningTimer> found;

private:
    Change(Vault &vault, Transaction &&transaction)
        : vault_(vault)
        , transaction_(std::move(transaction))
    {
    }

    Result<void> ask(const Gap &gap)
    {
        auto question = addQuestion(vault_.database(), outcome_.contracts, gap, vault_.clock().now());
        if (!question)
            return tl::unexpected(question.error());
        questions_.push_back({{"id", question->id},
                              {"reason", gapReasonName(gap.reason)},
                              {"from", isoInstant(gap.from)},
                              {"seconds", gap.seconds},
                              {"work", workPayload(gap.work)}});
        outcome_.asked.push_back(std::move(*question));
        return {};
    }

    Vault &vault_;
    Transaction transaction_;
    CountedContracts counted_;
    TimerOutcome outcome_;
    nlohmann::json entries_ = nlohmann::json::array();
    nlohmann::json questions_ = nlohmann::json::array();
};

TimerLedger::TimerLedger(Vault &vault)
    : vault_(vault)
{
}

Result<std::optional<RunningTimer>> TimerLedger::running() const
{
    const auto counted = CountedContracts::load(vault_.database());
    if (!counted)
        return tl::unexpected(counted.error());
    auto timer = loadTimer(vault_.database(), counted->all());
    if (timer && *timer && (*timer)->cutOff)
        return std::nullopt;
    return timer;
}

Result<std::vector<TimerQuestion>> TimerLedger::questions() const
{
    const auto counted = CountedContracts::load(vault_.database());
    if (!counted)
        return tl::unexpected(counted.error());
    return loadQuestions(vault_.database(), counted->all());
}

Result<TimerOutcome> TimerLedger::start(const Work &work, const Moment &now, bool watched)
{
    auto change = Change::begin(vault_);
    if (!change)
        return tl::unexpected(change.error());
    const auto &left = change->found;
    if (left && !left->cutOff) {
        const auto owner = findContract(change->contracts(), left->work.contract);
        return fail(ErrorCode::TimerRunning,
                    {owner ? owner->shownName() : left->work.contract, isoInstant(openedAt(*left))});
    }
    Timed timed;
    if (const auto gap = left ? gapAfter(*left, now) : std::nullopt)
        timed.gaps.push_back(*gap);
    return change->keep(beginTimer(now, work, watched), timed).and_then([&] { return change->finish("start"); });
}

/** An event of a timer that runs: `happen` takes it on and gives what became certain. */
template <class Event>
Result<TimerOutcome> TimerLedger::event(std::string_view action, Event happen)
{
    auto change = Change::begin(vault_);
    if (!change)
        return tl::unexpected(change.error());
    if (!change->found || change->found->cutOff)
        return fail(ErrorCode::TimerNotRunning);
    std::optional<RunningTimer> timer = change->found;
    const Timed timed = happen(timer);
    const bool quiet = (action == "tick" || action == "leave" || action == "fold") && timed.empty();
    return change->keep(timer, timed).and_then([&] {
        return quiet ? change->finishQuietly() : change->finish(action);
    });
}

Result<TimerOutcome> TimerLedger::switchTo(const WorkChange &change, const Moment &now)
{
    return event("switch", [&](std::optional<RunningTimer> &timer) {
        Work next = timer->work;
        next.contract = change.contract.value_or(next.contract);
        next.kind = change.kind.value_or(next.kind);
        const bool other = next.contract != timer->work.contract || next.kind != timer->work.kind;
        next.note = change.note.value_or(other ? std::string() : next.note);
        return switchTimer(*timer, now, next);
    });
}

Result<TimerOutcome> TimerLedger::pause(const Moment &now)
{
    return event("pause", [&](std::optional<RunningTimer> &timer) { return pauseTimer(*timer, now); });
}

Result<TimerOutcome> TimerLedger::resume(const Moment &now)
{
    return event("resume", [&](std::optional<RunningTimer> &timer) { return resumeTimer(*timer, now); });
}

Result<TimerOutcome> TimerLedger::stop(const Moment &now)
{
    return event("stop", [&](std::optional<RunningTimer> &timer) {
        Timed timed = stopTimer(*timer, now);
        timer.reset();
        return timed;
    });
}

Result<TimerOutcome> TimerLedger::tick(const Moment &now, std::chrono::seconds idle)
{
    return event("tick", [&](std::optional<RunningTimer> &timer) { return tickTimer(*timer, now, idle); });
}

Result<TimerOutcome> TimerLedger::fold(const std::vector<Watch> &watches)
{
    auto folded = event("fold", [&](std::optional<RunningTimer> &timer) { return foldTimer(*timer, watches); });
    if (!folded && folded.error().code == ErrorCode::TimerNotRunning)
        return TimerOutcome{};
    return folded;
}

Result<TimerOutcome> TimerLedger::leave(const Moment &now)
{
    return event("leave", [&](std::optional<RunningTimer> &timer) { return leaveTimer(*timer, now); });
}

Result<TimerOutcome> TimerLedger::cutOff()
{
    auto change = Change::begin(vault_);
    if (!change)
        return tl::unexpected(change.error());
    std::optional<RunningTimer> timer = change->found;
    if (!timer || timer->cutOff || !timer->watched) {
        change->leaveRunning();
        return change->finishQuietly();
    }
    const Timed timed = cutOffTimer(*timer);
    return change->keep(timer, timed).and_then([&] { return change->finish("cut-off"); });
}

Result<TimerOutcome> TimerLedger::answer(std::int64_t question, const GapAnswer &answer, RecordGrade grade)
{
    auto change = Change::begin(vault_);
    if (!change)
        return tl::unexpected(change.error());
    change->leaveRunning();
    const auto open = loadQuestions(vault_.database(), change->contracts());
    if (!open)
        return tl::unexpected(open.error());
    const auto asked =
        std::find_if(open->begin(), open->end(), [&](const TimerQuestion &each) { return each.id == question; });
    if (asked == open->end())
        return fail(ErrorCode::RowUnknown, {"question", std::to_string(question)});
    const auto stretch = answerGap(asked->gap, answer, grade);
    if (!stretch)
        return tl::unexpected(stretch.error());
    const std::string_view said = gapAnswerName(answer.kind);
    return closeQuestion(vault_.database(), question, said, vault_.clock().now())
        .and_then([&] { return *stretch ? change->write(**stretch) : Result<void>(); })
        .and_then([&] {
            return change->finish("answer", {{"question", question}, {"answer", said}});
        });
}

}
