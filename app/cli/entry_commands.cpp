// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entry_commands.h"

#include "app/cli/log_command.h"
#include "app/cli/terminal_words.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/timer_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/clocks_by_day.h"

#include <QCoreApplication>

namespace backpay {

namespace {

using Align = TerminalTable::Align;

Json clockDayJson(const ClockDay &day, const Contract &contract)
{
    Json json = {{"day", nullptr},
                 {"platform", contract.platform.empty() ? Json(nullptr) : Json(contract.platform)},
                 {"contract", contract.key},
                 {"contract_name", contract.shownName()},
                 {"task_seconds", day.taskSeconds},
                 {"over_cap_seconds", day.overCapSeconds},
                 {"rework_seconds", day.reworkSeconds},
                 {"own_seconds", day.ownSeconds()},
                 {"platform_seconds", day.platformSeconds},
                 {"difference_seconds", day.difference()}};
    if (day.day)
        json["day"] = isoDate(*day.day);
    return json;
}

QString clocksText(const std::vector<ClockDay> &days, const std::vector<Contract> &contracts)
{
    TerminalTable table({{TerminalWords::tr("Day")},
                         {TerminalWords::tr("Contract")},
                         {TerminalWords::tr("Own time"), Align::Right},
                         {TerminalWords::tr("Platform's time"), Align::Right},
                         {TerminalWords::tr("Difference"), Align::Right}});
    for (const ClockDay &day : days) {
        const QString difference = durationText(std::abs(day.difference()));
        table.add({day.day ? QString::fromStdString(isoDate(*day.day)) : TerminalWords::tr("no date"),
                   contractText(contracts[day.contract]), durationText(day.ownSeconds()),
                   durationText(day.platformSeconds),
                   day.difference() < 0 ? QStringLiteral("\u2212") + difference : difference});
    }
    return table.empty() ? TerminalWords::tr("No contract has own time of task, over cap or rework.\n") : table.text();
}

QString revisionText(const TimeEntryRow &row, const std::vector<Contract> &contracts)
{
    QString text = TerminalWords::tr("%1 to %2, %3 of %4 on %5, grade %6")
                       .arg(QString::fromStdString(isoWhen(row.when)), QString::fromStdString(isoWhen(row.until)),
                            rowDurationText(row.seconds), timeKindWord(row.kind), contractText(contracts[row.contract]),
                            gradeText(row.source.grade));
    if (row.recordedAt)
        text += TerminalWords::tr(", recorded %1").arg(QString::fromStdString(isoInstant(*row.recordedAt)));
    if (!row.note.empty())
        text += QStringLiteral(", ") + shownText(row.note, 80);
    if (row.marks != 0)
        text += QStringLiteral(", ") + entryMarksText(row.marks);
    return text + QLatin1Char('\n');
}

QString historyText(const EntryHistory &history)
{
    QString text;
    for (const TimeEntryRow &row : history.revisions)
        text += revisionText(row, history.contracts);
    if (history.removedAt)
        text += TerminalWords::tr("Removed %1.\n").arg(QString::fromStdString(isoInstant(*history.removedAt)));
    return text;
}

}

ExitCode showEntry(const EntriesShowCommand &command, const Ledger &ledger, const Printer &printer)
{
    const auto history = ledger.entryHistory(command.entry);
    if (!history)
        return printer.failed(history.error());
    Json revisions = Json::array();
    for (const TimeEntryRow &row : history->revisions)
        revisions.push_back(entryJson(row, history->contracts));
    Json json;
    json["entry"] = history->removedAt ? Json(nullptr) : revisions.back();
    json["removed_at"] = history->removedAt ? Json(isoInstant(*history->removedAt)) : Json(nullptr);
    json["revisions"] = std::move(revisions);
    return printer.done(json, historyText(*history));
}

ExitCode editEntry(const EntriesEditCommand &command, Ledger &ledger, const CliContext &context, const Printer &printer)
{
    const auto row = editTypedEntry({command.entry, command.contract, command.kind, command.from, command.until,
                                     command.note, command.overlap == "keep", command.line, command.date},
                                    entryDesk(ledger, context));
    if (!row)
        return printer.failed(row.error());
    return showEntry({row->id}, ledger, printer);
}

ExitCode removeEntry(const EntriesRemoveCommand &command, Ledger &ledger, const Printer &printer)
{
    const auto history = ledger.entryHistory(command.entry);
    if (!history)
        return printer.failed(history.error());
    const std::string id = history->revisions.back().id;
    if (const auto removed = ledger.removeTimeEntry(id); !removed)
        return printer.failed(removed.error());
    return printer.done({{"removed", id}},
                        TerminalWords::tr("Removed. What it said stays readable with: entries show %1\n")
                            .arg(QString::fromStdString(id)));
}

ExitCode restoreEntry(const EntriesRestoreCommand &command, Ledger &ledger, const CliContext &context,
                      const Printer &printer)
{
    const auto row = ledger.restoreTimeEntry(command.entry, command.overlap == "keep" ? nullptr : &context.zones);
    return row ? showEntry({row->id}, ledger, printer) : printer.failed(row.error());
}

ExitCode listClocks(const RowFilter &filter, const Ledger &ledger, const CliContext &context, const Printer &printer)
{
    const auto books = ledger.books();
    if (!books)
        return printer.failed(books.error());
    const auto days = clocksByDay(*books, {filter.platform, filter.contract, filter.from, filter.to}, context.zones);
    Json list = Json::array();
    for (const ClockDay &day : days)
        list.push_back(clockDayJson(day, books->contracts[day.contract]));
    return printer.done({{"by", "day"}, {"days", list}}, clocksText(days, books->contracts));
}

}
