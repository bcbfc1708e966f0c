// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include "app/cli/terminal_words.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

Result<TimeEntryRow> write(const LogCommand &command, const EntryDesk &desk)
{
    const bool keepOverlap = command.overlap == "keep";
    if (!command.until)
        return addTypedLine({command.contract, command.from, command.kind, command.date, command.note, keepOverlap},
                            desk);
    if (!command.date.empty())
        return fail(ErrorCode::OptionInvalid, {"--date", command.date, "a line such as \"14:10-15:05 reading\""});
    return addTypedEntry({command.contract, command.kind.empty() ? "task" : command.kind, command.from, *command.until,
                          command.note, keepOverlap},
                         desk);
}

}

EntryDesk entryDesk(Ledger &ledger, const CliContext &context)
{
    return {ledger, context.clock.now(), context.zones, QtZoneResolver::systemZone()};
}

ExitCode logTime(const LogCommand &command, Ledger &ledger, const CliContext &context, const Printer &printer)
{
    const auto row = write(command, entryDesk(ledger, context));
    if (!row)
        return printer.failed(row.error());
    const auto contracts = ledger.contracts();
    if (!contracts)
        return printer.failed(contracts.error());
    return printer.done({{"entry", entryJson(*row, *contracts)}},
                        TerminalWords::tr("%1 of %2 written down, grade %3: %4.\n")
                            .arg(durationText(row->seconds), timeKindWord(row->kind), gradeText(row->source.grade),
                                 row->source.grade == RecordGrade::SameDayNote ? TerminalWords::tr("on the day itself")
                                                                               : TerminalWords::tr("after the day")));
}

}
