// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_commands.h"

#include "app/cli/json_output.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <cstdio>

namespace backpay {

namespace {

/** Streams rows as they are read; a vault may hold more of them than fit in memory twice. */
class RowStream
{
public:
    RowStream(const Printer &printer, const char *name)
        : printer_(printer)
    {
        if (printer_.json())
            put(std::string("{\"") + name + "\":[");
    }
    void add(const Json &json)
    {
        put((first_ ? "" : ",") + json.dump(-1, ' ', false, Json::error_handler_t::replace));
        first_ = false;
    }
    void line(const QString &text) { put(text.toStdString() + '\n'); }
    ExitCode finish()
    {
        if (printer_.json())
            put("]}\n");
        std::fflush(printer_.out());
        return ExitCode::Done;
    }
    [[nodiscard]] bool json() const { return printer_.json(); }

private:
    void put(const std::string &text) { std::fwrite(text.data(), 1, text.size(), printer_.out()); }
    const Printer &printer_;
    bool first_ = true;
};

QString placeOf(const RowSource &source)
{
    if (source.importUuid.empty())
        return TerminalWords::tr("by hand");
    return shownText(source.fileName, 40) + QStringLiteral(", ") + shownText(source.place.text, 60);
}

QString entryLine(const TimeEntryRow &row, const std::vector<Contract> &contracts)
{
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
        .arg(firstDigits(row.id), QString::fromStdString(isoWhen(row.when)).leftJustified(20),
             durationText(row.seconds).rightJustified(6), timeKindWord(row.kind).leftJustified(14),
             contractText(contracts[row.contract]), gradeText(row.source.grade), placeOf(row.source));
}

QString earningLine(const EarningRow &row, const std::vector<Contract> &contracts)
{
    return QStringLiteral("%1  %2  %3 %4  %5  %6  %7  %8  %9")
        .arg(firstDigits(row.id), QString::fromStdString(isoWhen(row.when)).leftJustified(20),
             columnAmount(row.workPay + row.bonus, row.currency).rightJustified(10),
             QString::fromLatin1(row.currency.code().data(), 3),
             (row.seconds ? durationText(*row.seconds) : QString()).rightJustified(6),
             standingText(row.standing).leftJustified(9), contractText(contracts[row.contract]),
             gradeText(row.source.grade), placeOf(row.source));
}

}

ExitCode listEntries(const RowFilter &filter, const Ledger &ledger, const Printer &printer)
{
    const auto contracts = ledger.contracts();
    if (!contracts)
        return printer.failed(contracts.error());
    RowStream stream(printer, "entries");
    const auto listed = ledger.eachEntry(filter, *contracts, [&](TimeEntryRow &&row) {
        stream.json() ? stream.add(entryJson(row, *contracts)) : stream.line(entryLine(row, *contracts));
    });
    return listed ? stream.finish() : printer.failed(listed.error());
}

ExitCode listEarnings(const RowFilter &filter, const Ledger &ledger, const Printer &printer)
{
    const auto contracts = ledger.contracts();
    if (!contracts)
        return printer.failed(contracts.error());
    RowStream stream(printer, "earnings");
    const auto listed = ledger.eachEarning(filter, *contracts, [&](EarningRow &&row) {
        stream.json() ? stream.add(earningJson(row, *contracts)) : stream.line(earningLine(row, *contracts));
    });
    return listed ? stream.finish() : printer.failed(listed.error());
}

ExitCode listPayouts(const RowFilter &filter, const Ledger &ledger, const Printer &printer)
{
    const auto payouts = ledger.payouts(filter);
    if (!payouts)
        return printer.failed(payouts.error());
    Json list = Json::array();
    for (const PayoutRow &row : payouts->rows)
        list.push_back(payoutJson(row));
    return printer.done({{"payouts", list}}, payoutsText(payouts->rows));
}

}
