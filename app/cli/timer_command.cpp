// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timer_command.h"

#include "app/cli/timer_output.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/platform/timer_beat.h"
#include "app/platform/timer_hold.h"
#include "app/records/own_entry.h"
#include "app/records/timed_today.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <ctime>

namespace backpay {

namespace {

constexpr std::chrono::seconds tickEvery(5);

Result<std::optional<TimeKind>> kindFrom(const std::optional<std::string> &text)
{
    if (!text)
        return std::nullopt;
    const auto kind = timeKindNamed(*text);
    if (!kind)
        return fail(ErrorCode::FieldInvalid, {"--kind", *text, "a kind such as task, onboarding or waiting"});
    return kind;
}

/** Signals that ask this program to end, taken one at a time instead of ending it. */
class Interrupts
{
public:
    Interrupts()
    {
        sigemptyset(&signals_);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&signals_, signal);
        pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    }
    ~Interrupts() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    /** Waits that long; whether one came. */
    [[nodiscard]] bool within(std::chrono::seconds time) const
    {
        const timespec limit{static_cast<std::time_t>(time.count()), 0};
        return sigtimedwait(&signals_, nullptr, &limit) > 0;
    }

private:
    sigset_t signals_{};
    sigset_t before_{};
};

class TimerCommands
{
public:
    TimerCommands(const TimerCommand &command, Vault &vault, const CliContext &context, const Printer &printer)
        : command_(command)
        , path_(vault.path())
        , ledger_(vault)
        , timer_(vault)
        , context_(context)
        , printer_(printer)
    {
    }

    ExitCode run(const std::vector<TimeEntryRow> &settled)
    {
        auto outcome = act();
        if (!outcome)
            return printer_.failed(outcome.error());
        outcome->written.insert(outcome->written.begin(), settled.begin(), settled.end());
        return print(*outcome);
    }

private:
    Result<TimerOutcome> act()
    {
        switch (command_.action) {
        case TimerCommand::Action::Start: return start();
        case TimerCommand::Action::Switch: return change();
        case TimerCommand::Action::Pause: return timer_.pause(now());
        case TimerCommand::Action::Resume: return timer_.resume(now());
        case TimerCommand::Action::Stop: return timer_.stop(now());
        case TimerCommand::Action::Answer: return answer();
        case TimerCommand::Action::Status: return status();
        }
        return fail(ErrorCode::Internal, {"timer action"});
    }

    [[nodiscard]] Moment now() const { return context_.moments.now(); }

    Result<TimerOutcome> start()
    {
        const auto contract = ledger_.contract(command_.contract.value_or(std::string()));
        if (!contract)
            return tl::unexpected(contract.error());
        const auto kind = kindFrom(command_.kind);
        if (!kind)
            return tl::unexpected(kind.error());
        const Work work{contract->key, kind->value_or(TimeKind::Task), command_.note.value_or(std::string())};
        return command_.watch ? watch(work) : timer_.start(work, now(), false);
    }

    /** Ticks until this program is asked to end, or the timer was stopped elsewhere. */
    Result<TimerOutcome> watch(const Work &work)
    {
        const Interrupts interrupts;
        const TimerHold hold(path_);
        auto outcome = timer_.start(work, now(), true);
        if (!outcome)
            return outcome;
        say(startedText(*outcome));
        TimerOutcome all = *outcome;
        while (!interrupts.within(tickEvery)) {
            const auto ticked = timer_.tick(now());
            if (!ticked && ticked.error().code == ErrorCode::TimerNotRunning) {
                say(stoppedElsewhereText());
                all.timer.reset();
                return all;
            }
            if (!ticked && ticked.error().code == ErrorCode::VaultLocked)
                continue; // another program writes for long: the next tick says the same
            if (!ticked)
                return ticked;
            add(all, *ticked);
        }
        const auto stopped = timer_.stop(now());
        if (!stopped && stopped.error().code != ErrorCode::TimerNotRunning)
            return stopped;
        all.timer.reset();
        if (stopped)
            add(all, *stopped);
        return all;
    }

    static void add(TimerOutcome &all, const TimerOutcome &more)
    {
        all.timer = more.timer;
        all.contracts = more.contracts;
        all.written.insert(all.written.end(), more.written.begin(), more.written.end());
        all.asked.insert(all.asked.end(), more.asked.begin(), more.asked.end());
    }

    Result<TimerOutcome> change()
    {
        const auto kind = kindFrom(command_.kind);
        if (!kind)
            return tl::unexpected(kind.error());
        WorkChange change{std::nullopt, *kind, command_.note};
        if (command_.contract) {
            const auto contract = ledger_.contract(*command_.contract);
            if (!contract)
                return tl::unexpected(contract.error());
            change.contract = contract->key;
        }
        return timer_.switchTo(change, now());
    }

    Result<TimerOutcome> status()
    {
        TimerOutcome outcome;
        auto running = timer_.running();
        auto contracts = ledger_.contracts();
        if (!running || !contracts)
            return tl::unexpected(!running ? running.error() : contracts.error());
        outcome.timer = std::move(*running);
        outcome.contracts = std::move(*contracts);
        return outcome;
    }

    Result<TimerOutcome> answer()
    {
        const auto questions = timer_.questions();
        if (!questions)
            return tl::unexpected(questions.error());
        std::int64_t id = 0;
        const std::string &text = command_.question;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        const auto asked = std::find_if(questions->begin(), questions->end(),
                                        [&](const TimerQuestion &question) { return question.id == id; });
        if (error != std::errc{} || end != text.data() + text.size() || asked == questions->end())
            return fail(ErrorCode::RowUnknown, {"question", text});
        GapAnswer said{gapAnswerNamed(command_.answer).value_or(GapAnswer::Kind::Keep)};
        if (command_.at) {
            const auto when = parseIsoWhen(*command_.at);
            if (!when || when->kind != WhenKind::Utc)
                return fail(ErrorCode::OptionInvalid, {"--at", *command_.at, "YYYY-MM-DDTHH:MM with Z or an offset"});
            said.at = Instant(std::chrono::days(when->day) + std::chrono::seconds(when->second));
        }
        const auto grade = gradeOf(asked->gap);
        return grade ? timer_.answer(id, said, *grade) : tl::unexpected(grade.error());
    }

    Result<RecordGrade> gradeOf(const Gap &gap)
    {
        const auto contract = ledger_.contract(gap.work.contract);
        if (!contract)
            return tl::unexpected(contract.error());
        return gradeOfAnswer(gap, *contract,
                             {ledger_, context_.clock.now(), context_.zones, QtZoneResolver::systemZone()});
    }

    ExitCode print(const TimerOutcome &outcome)
    {
        const auto open = timer_.questions();
        if (!open)
            return printer_.failed(open.error());
        std::optional<std::int64_t> today;
        if (const Contract *contract = contractOfOutcome(outcome)) {
            const RunningTimer *running = outcome.timer ? &*outcome.timer : nullptr;
            const auto seconds = secondsToday(ledger_, *contract, context_.zones, now(), running);
            if (!seconds)
                return printer_.failed(seconds.error());
            today = *seconds;
        }
        return printer_.done(timerJson(outcome, *open, today, now()), timerText(outcome, *open, today, now()));
    }

    void say(const QString &text) const
    {
        std::fputs(text.toStdString().c_str(), context_.err);
        std::fflush(context_.err);
    }

    const TimerCommand &command_;
    const std::string path_;
    Ledger ledger_;
    TimerLedger timer_;
    const CliContext &context_;
    const Printer &printer_;
};

}

std::vector<TimeEntryRow> settleTimer(Vault &vault, const CliContext &context)
{
    TimerLedger timer(vault);
    auto folded = foldBeats(timer, vault.path());
    if (!folded)
        return {};
    std::vector<TimeEntryRow> written = std::move(folded->written);
    if (TimerHold::takenByAny(vault.path()))
        return written; // a window that is locked beats on
    removeBeats(vault.path());
    const auto running = timer.running();
    if (!running || !*running || !(*running)->watched)
        return written;
    const auto left = timer.cutOff();
    if (!left)
        return written;
    std::fputs(settledText(*left).toStdString().c_str(), context.err);
    written.insert(written.end(), left->written.begin(), left->written.end());
    return written;
}

ExitCode runTimer(const TimerCommand &command, Vault &vault, const std::vector<TimeEntryRow> &settled,
                  const CliContext &context, const Printer &printer)
{
    return TimerCommands(command, vault, context, printer).run(settled);
}

}
