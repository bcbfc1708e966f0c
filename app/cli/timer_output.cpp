// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timer_output.h"

#include "app/cli/terminal_words.h"
#include "app/text/number_text.h"
#include "app/text/timer_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

const Contract *contractNamed(const std::vector<Contract> &contracts, const std::string &key)
{
    const auto found =
        std::find_if(contracts.begin(), contracts.end(), [&](const Contract &contract) { return contract.key == key; });
    return found == contracts.end() ? nullptr : &*found;
}

QString nameOf(const std::vector<Contract> &contracts, const std::string &key)
{
    const Contract *contract = contractNamed(contracts, key);
    return contract == nullptr ? QString::fromStdString(key) : contractText(*contract);
}

Json questionJson(const TimerQuestion &question, const std::vector<Contract> &contracts)
{
    const Contract *contract = contractNamed(contracts, question.gap.work.contract);
    return {{"id", question.id},
            {"reason", gapReasonName(question.gap.reason)},
            {"contract", question.gap.work.contract},
            {"contract_name", contract == nullptr ? question.gap.work.contract : contract->shownName()},
            {"kind", timeKindName(question.gap.work.kind)},
            {"from", isoInstant(question.gap.from)},
            {"until", isoInstant(question.gap.until)},
            {"seconds", question.gap.seconds},
            {"choices", {"keep", "discard", "waiting", "split"}}};
}

Json runningJson(const TimerOutcome &outcome, std::optional<std::int64_t> today, const Moment &now)
{
    Json json = {{"running", outcome.timer.has_value()},
                 {"paused", false},
                 {"contract", nullptr},
                 {"contract_name", nullptr},
                 {"kind", nullptr},
                 {"note", nullptr},
                 {"since", nullptr},
                 {"seconds", 0}};
    json["today_seconds"] = today ? Json(*today) : Json(nullptr);
    if (!outcome.timer)
        return json;
    const RunningTimer &timer = *outcome.timer;
    const Contract *contract = contractNamed(outcome.contracts, timer.work.contract);
    json["paused"] = timer.paused;
    json["contract"] = timer.work.contract;
    json["contract_name"] = contract == nullptr ? timer.work.contract : contract->shownName();
    json["kind"] = timeKindName(timer.work.kind);
    if (!timer.work.note.empty())
        json["note"] = timer.work.note;
    json["since"] = isoInstant(openedAt(timer));
    json["seconds"] = openSeconds(timer, now);
    return json;
}

QString writtenText(const TimerOutcome &outcome)
{
    QString text;
    for (const TimeEntryRow &row : outcome.written) {
        const QString contract =
            row.contract < outcome.contracts.size() ? contractText(outcome.contracts[row.contract]) : QString();
        text += TerminalWords::tr("%1 of %2 on %3 written down, grade %4.\n")
                    .arg(rowDurationText(row.seconds), timeKindWord(row.kind), contract, gradeText(row.source.grade));
    }
    return text;
}

}

const Contract *contractOfOutcome(const TimerOutcome &outcome)
{
    if (outcome.timer)
        return contractNamed(outcome.contracts, outcome.timer->work.contract);
    if (outcome.written.empty() || outcome.written.back().contract >= outcome.contracts.size())
        return nullptr;
    return &outcome.contracts[outcome.written.back().contract];
}

Json timerJson(const TimerOutcome &outcome, const std::vector<TimerQuestion> &open, std::optional<std::int64_t> today,
               const Moment &now)
{
    Json entries = Json::array();
    for (const TimeEntryRow &row : outcome.written)
        entries.push_back(entryJson(row, outcome.contracts));
    Json questions = Json::array();
    for (const TimerQuestion &question : open)
        questions.push_back(questionJson(question, outcome.contracts));
    Json json = {{"timer", runningJson(outcome, today, now)}};
    json["entry"] = entries.empty() ? Json(nullptr) : entries.back();
    json["entries"] = std::move(entries);
    json["questions"] = std::move(questions);
    return json;
}

QString timerText(const TimerOutcome &outcome, const std::vector<TimerQuestion> &open,
                  std::optional<std::int64_t> today, const Moment &now)
{
    QString text = writtenText(outcome);
    if (!outcome.timer) {
        text += TerminalWords::tr("The timer is not running.\n");
    } else {
        const RunningTimer &timer = *outcome.timer;
        const QString name = nameOf(outcome.contracts, timer.work.contract);
        const QString time = clockText(openSeconds(timer, now));
        text += timer.paused
                    ? TerminalWords::tr("Paused for %1: %2, %3.\n").arg(time, name, timeKindWord(timer.work.kind))
                    : TerminalWords::tr("Running for %1: %2, %3.\n").arg(time, name, timeKindWord(timer.work.kind));
    }
    if (today)
        text += TerminalWords::tr("Today on this contract: %1.\n").arg(durationText(*today));
    for (const TimerQuestion &question : open)
        text +=
            TerminalWords::tr("Question %1: %2 on %3, %4.\n  Answer with: timer answer %1 keep|discard|waiting|split\n")
                .arg(QString::number(question.id), rowDurationText(question.gap.seconds),
                     nameOf(outcome.contracts, question.gap.work.contract), gapReasonText(question.gap.reason));
    return text;
}

QString startedText(const TimerOutcome &outcome)
{
    return TerminalWords::tr("Timing %1. End it with Ctrl+C; what is measured is saved every few seconds.\n")
        .arg(nameOf(outcome.contracts, outcome.timer ? outcome.timer->work.contract : std::string()));
}

QString stoppedElsewhereText() { return TerminalWords::tr("The timer was stopped by another program.\n"); }

QString settledText(const TimerOutcome &outcome)
{
    return TerminalWords::tr(
               "The program that ran the timer ended without a stop. What it measured until then is kept.\n")
           + writtenText(outcome);
}

}
