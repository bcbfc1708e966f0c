// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/timer_model.h"

#include "app/records/own_entry.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/timer_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

using namespace std::chrono_literals;

constexpr auto beatEvery = 5s;                             // the promise is ten
constexpr std::array<std::int64_t, 2> capMarks = {80, 95}; // percent of a cap: the words grow strong, a notice shows

}

TimerModel::TimerModel(const Services &services, Session &session, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , undo_(undo)
    , files_(std::make_shared<TimerFiles>())
{
    beat_.setInterval(beatEvery);
    second_.setInterval(1s);
    connect(&beat_, &QTimer::timeout, this, &TimerModel::tick);
    connect(&second_, &QTimer::timeout, this, &TimerModel::ticked);
    connect(&session, &Session::stateChanged, this, &TimerModel::follow);
    connect(&session, &Session::closing, this, &TimerModel::leave);
    connect(&session, &Session::booksChanged, this, [this] {
        if (!beat_.isActive())
            follow();
    });
}

TimerModel *TimerModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).timer(); }

QString TimerModel::stateText() const
{
    if (!state_.timer)
        return {};
    const QString since = clockAt(openedAt(*state_.timer));
    if (session_.state() != Session::Open)
        return isPaused() ? tr("Paused while locked") : tr("Running while locked");
    return isPaused() ? tr("Paused since %1").arg(since) : tr("Running since %1").arg(since);
}

QString TimerModel::contractName() const
{
    const Contract *contract = state_.timer ? state_.contract(state_.timer->work.contract) : nullptr;
    return contract == nullptr || session_.state() != Session::Open ? QString() : contractText(*contract);
}

QString TimerModel::detail() const
{
    const Contract *contract = state_.timer ? state_.contract(state_.timer->work.contract) : nullptr;
    if (contract == nullptr || session_.state() != Session::Open)
        return {};
    return tr("%1, %2", "platform, kind of time")
        .arg(platformText(contract->platform), timeKindWord(state_.timer->work.kind));
}

QString TimerModel::timeText() const
{
    return state_.timer ? clockText(openSeconds(*state_.timer, services_.moments.now())) : QString();
}

QVariantMap TimerModel::cap() const
{
    const Contract *contract = state_.timer ? state_.contract(state_.timer->work.contract) : nullptr;
    if (contract == nullptr || !contract->taskCapSeconds || state_.timer->work.kind != TimeKind::Task)
        return {};
    const std::int64_t cap = *contract->taskCapSeconds;
    const std::int64_t elapsed = taskSeconds_ + (isPaused() ? 0 : openSeconds(*state_.timer, services_.moments.now()));
    const QString capText = tr("Task cap %1").arg(rowDurationText(cap));
    const QString leftText = capLeftText(elapsed, cap);
    QVariantList marks;
    for (const std::int64_t percent : capMarks)
        marks += static_cast<double>(percent) / 100;
    const bool late = elapsed * 100 >= cap * capMarks[1];
    return {{QStringLiteral("capText"), capText},
            {QStringLiteral("leftText"), leftText},
            {QStringLiteral("noticeText"), tr("Notices at %1% and %2%").arg(capMarks[0]).arg(capMarks[1])},
            {QStringLiteral("sentence"), tr("%1, %2", "cap, what is left of it").arg(capText, leftText)},
            {QStringLiteral("fraction"), std::min(1.0, static_cast<double>(elapsed) / static_cast<double>(cap))},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("near"), elapsed * 100 >= cap * capMarks[0]},
            {QStringLiteral("notice"), late ? tr("%1, %2. Time beyond a cap may be paid less or not at all; it is kept "
                                                 "either way.")
                                                  .arg(capText, leftText)
                                            : QString()}};
}

QString TimerModel::lockedText() const
{
    if (!state_.timer)
        return {};
    const QString since = clockAt(openedAt(*state_.timer));
    const Contract *contract = state_.contract(state_.timer->work.contract);
    return contract == nullptr || contract->alias.empty() ? tr("Since %1").arg(since)
                                                          : tr("%1, since %2").arg(contractText(*contract), since);
}

QString TimerModel::contract() const
{
    return state_.timer ? QString::fromStdString(state_.timer->work.contract) : QString();
}

QString TimerModel::kind() const
{
    return state_.timer ? QString::fromUtf8(timeKindName(state_.timer->work.kind)) : QString();
}

QVariantList TimerModel::contracts() const
{
    QVariantList list;
    for (const Contract &contract : state_.contracts)
        list += contractChoice(contract.key);
    return list;
}

QVariantList TimerModel::recent() const
{
    QVariantList list;
    for (const std::string &key : state_.recent)
        list += contractChoice(key);
    return list;
}

QVariantList TimerModel::kinds() const
{
    QVariantList list;
    for (int kind = 0; kind < timeKindCount; ++kind)
        list += choice(QString::fromUtf8(timeKindName(static_cast<TimeKind>(kind))),
                       timeKindText(static_cast<TimeKind>(kind)));
    return list;
}

QVariantList TimerModel::questions() const
{
    QVariantList list;
    for (const TimerQuestion &question : state_.questions) {
        const Gap &gap = question.gap;
        const Contract *contract = state_.contract(gap.work.contract);
        list += QVariantMap{
            {QStringLiteral("id"), static_cast<int>(question.id)},
            {QStringLiteral("title"), tr("What were the %1 from %2 to %3?")
                                          .arg(rowDurationText(gap.seconds), clockAt(gap.from), clockAt(gap.until))},
            {QStringLiteral("text"), tr("%1, %2: %3. Nothing of it counts until you say.")
                                         .arg(contract == nullptr ? QString() : contractText(*contract),
                                              timeKindWord(gap.work.kind), gapReasonText(gap.reason))}};
    }
    return list;
}

QVariantMap TimerModel::contractChoice(const std::string &key) const
{
    const Contract *contract = state_.contract(key);
    const QString name = contract == nullptr ? QString() : contractText(*contract);
    const bool alone = contract == nullptr || contract->platform.empty();
    return choice(QString::fromStdString(key),
                  alone ? name : name + QStringLiteral(", ") + platformText(contract->platform));
}

QString TimerModel::clockAt(Instant instant) const
{
    const When local = whenOf(instant + services_.zones.offsetAt(services_.zone, instant));
    const QString clock =
        QStringLiteral("%1:%2").arg(local.second / 3600).arg(local.second / 60 % 60, 2, 10, QLatin1Char('0'));
    return local.day == services_.today() ? clock : tr("%1 %2", "day, time").arg(shortDayText(local.day), clock);
}

/** `task` works on the open vault and gives the state after it. */
template <class Task>
void TimerModel::run(Task task)
{
    whenDone(services_.lane.run([task = std::move(task)](OpenVault &open) mutable -> Result<TimerState> {
        if (!open.vault)
            return vaultClosed();
        return task(open);
    }),
             this, [this](const Result<TimerState> &state) { show(state); });
}

/** `event` is a call of the TimerLedger. */
template <class Event>
void TimerModel::post(Event event)
{
    clearError();
    run([event = std::move(event), files = files_](OpenVault &open) -> Result<TimerState> {
        TimerLedger timer(*open.vault);
        const Result<TimerOutcome> outcome = event(timer);
        return outcome ? timerState(open, *outcome, files) : tl::unexpected(outcome.error());
    });
}

/** Takes up the timer of a vault that opens; of one that closes it shows what it last knew, without ticking. */
void TimerModel::follow()
{
    if (session_.state() == Session::Open) {
        run([now = services_.moments.now(), files = files_](OpenVault &open) { return takeUpTimer(open, now, files); });
        return;
    }
    state_ = session_.state() == Session::FirstRun ? TimerState() : whileLocked(state_);
    leftText_.clear();
    if (!isRunning())
        beat_.stop();
    second_.stop();
    clearError();
    Q_EMIT changed();
}

/** Before the vault closes: the timer goes on beside it. The sample's goes with it. */
void TimerModel::leave()
{
    static_cast<void>(services_.lane.run(
        [now = services_.moments.now(), files = files_, sample = session_.isSampleData()](OpenVault &open) {
            if (open.vault && !sample)
                leaveTimerBeating(open, now, files);
            else
                files->reset();
        }));
}

void TimerModel::tick()
{
    if (session_.state() != Session::Open) {
        // A beat that could not be written is made up for by the next; time without any is asked about.
        static_cast<void>(services_.lane.run([now = services_.moments.now(), files = files_](OpenVault &) {
            if (files->beat)
                static_cast<void>(files->beat->beat(now));
        }));
        return;
    }
    run([now = services_.moments.now(), idle = services_.idle != nullptr ? services_.idle->idle() : 0s,
         files = files_](OpenVault &open) -> Result<TimerState> {
        TimerLedger timer(*open.vault);
        const Result<TimerOutcome> ticked = timer.tick(now, idle);
        if (!ticked && ticked.error().code == ErrorCode::TimerNotRunning)
            return timerState(open, {}, files); // another program stopped it
        return ticked ? timerState(open, *ticked, files) : tl::unexpected(ticked.error());
    });
}

void TimerModel::show(const Result<TimerState> &state)
{
    if (session_.state() != Session::Open)
        return;
    if (!state) {
        fail(state.error());
        return;
    }
    countTaskTime(*state);
    state_ = *state;
    if (state_.cutOff)
        leftText_ = tr("The program ended without a stop. What was measured until then is kept.");
    else if (state_.timer)
        leftText_.clear();
    const bool runs = isRunning();
    for (QTimer *timer : {&beat_, &second_}) {
        if (runs != timer->isActive())
            runs ? timer->start() : timer->stop();
    }
    Q_EMIT changed();
    Q_EMIT ticked();
    if (!state_.written.empty())
        session_.booksWereChanged();
}

/** Time of the same work before a pause or a question: a platform's cap does not start anew with it. */
void TimerModel::countTaskTime(const TimerState &next)
{
    const bool goesOn = state_.timer && next.timer && state_.timer->work.contract == next.timer->work.contract
                        && next.timer->work.kind == TimeKind::Task;
    if (!goesOn) {
        taskSeconds_ = 0;
        return;
    }
    for (const TimeEntryRow &entry : next.written)
        taskSeconds_ += entry.kind == TimeKind::Task ? entry.seconds : 0;
}

void TimerModel::fail(const Error &error)
{
    errorText_ = backpay::errorText(error);
    Q_EMIT errorTextChanged();
}

void TimerModel::clearError()
{
    if (errorText_.isEmpty() && noteErrorText_.isEmpty())
        return;
    errorText_.clear();
    noteErrorText_.clear();
    overlaps_ = false;
    Q_EMIT errorTextChanged();
}

void TimerModel::work(const QString &contract, const QString &kind)
{
    const Work work{contract.toStdString(), timeKindNamed(kind.toStdString()).value_or(TimeKind::Task), {}};
    const Moment now = services_.moments.now();
    if (isRunning())
        post([work, now](TimerLedger &timer) { return timer.switchTo({work.contract, work.kind, {}}, now); });
    else
        post([work, now](TimerLedger &timer) { return timer.start(work, now, true); });
}

void TimerModel::pause()
{
    post([now = services_.moments.now()](TimerLedger &timer) { return timer.pause(now); });
}

void TimerModel::resume()
{
    post([now = services_.moments.now()](TimerLedger &timer) { return timer.resume(now); });
}

void TimerModel::stop()
{
    post([now = services_.moments.now()](TimerLedger &timer) { return timer.stop(now); });
}

void TimerModel::answerWith(int question, const GapAnswer &answer)
{
    const auto asked = std::find_if(state_.questions.begin(), state_.questions.end(),
                                    [&](const TimerQuestion &each) { return each.id == question; });
    const Contract *contract = asked == state_.questions.end() ? nullptr : state_.contract(asked->gap.work.contract);
    if (contract == nullptr)
        return;
    clearError();
    run([question, answer, gap = asked->gap, contract = *contract, services = services_,
         files = files_](OpenVault &open) -> Result<TimerState> {
        const RecordGrade grade =
            gradeOfAnswer(gap, contract, {*open.ledger, services.clock.now(), services.zones, services.zone});
        const auto outcome = TimerLedger(*open.vault).answer(question, answer, grade);
        return outcome ? timerState(open, *outcome, files) : tl::unexpected(outcome.error());
    });
}

void TimerModel::answer(int question, const QString &answer)
{
    if (const auto kind = gapAnswerNamed(answer.toStdString()))
        answerWith(question, {*kind});
}

void TimerModel::split(int question, const QString &time)
{
    const auto asked = std::find_if(state_.questions.begin(), state_.questions.end(),
                                    [&](const TimerQuestion &each) { return each.id == question; });
    if (asked == state_.questions.end())
        return;
    const Gap &gap = asked->gap;
    const std::chrono::seconds offset = services_.zones.offsetAt(services_.zone, gap.from);
    const std::string day = isoDate(dayNumber(gap.from + offset));
    const std::string typed = time.trimmed().toStdString();
    const auto local = parseIsoWhen(day + 'T' + (typed.size() == 4 ? '0' + typed : typed));
    if (!local || local->kind != WhenKind::Local) {
        fail({ErrorCode::LineNotRead, {typed, "a time of day such as 14:10"}, std::nullopt});
        return;
    }
    Instant at = Instant(std::chrono::days(local->day) + std::chrono::seconds(local->second)) - offset;
    if (at <= gap.from)
        at += 24h; // the gap goes over midnight
    answerWith(question, {GapAnswer::Kind::Split, at});
}

void TimerModel::note(const QString &contract, const QString &line, const QString &date, bool keepOverlap)
{
    clearError();
    const TypedLine typed{
        contract.toStdString(), line.toStdString(), {}, date.trimmed().toStdString(), {}, keepOverlap};
    whenDone(services_.lane.run([typed, services = services_](OpenVault &open) -> Result<TimeEntryRow> {
        if (!open.ledger)
            return vaultClosed();
        return addTypedLine(typed, {*open.ledger, services.clock.now(), services.zones, services.zone});
    }),
             this, [this](const Result<TimeEntryRow> &row) {
                 if (!row) {
                     overlaps_ = row.error().code == ErrorCode::EntryOverlaps;
                     noteErrorText_ = backpay::errorText(row.error());
                     Q_EMIT errorTextChanged();
                     return;
                 }
                 pushNote(row->id);
                 session_.booksWereChanged();
                 Q_EMIT noted(
                     tr("%1 of %2 written down, grade %3.")
                         .arg(durationText(row->seconds), timeKindWord(row->kind), gradeText(row->source.grade)));
             });
}

void TimerModel::pushNote(const std::string &entry)
{
    undo_.push(tr("time written down"),
               takeBack(
                   entry, [](OpenVault &open, const std::string &id) { return open.ledger->removeTimeEntry(id); },
                   [entry](OpenVault &open) -> Result<std::string> {
                       const auto again = open.ledger->restoreTimeEntry(entry);
                       return again ? Result<std::string>(entry) : tl::unexpected(again.error());
                   }),
               QString::fromStdString(entry));
}

}
