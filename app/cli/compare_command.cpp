// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/conversion_output.h"
#include "app/cli/json_parts.h"
#include "app/cli/terminal_words.h"
#include "app/records/paid_earnings.h"
#include "app/records/platform_terms.h"
#include "app/records/vault_sources.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

QString cell(const std::optional<std::string> &text) { return text ? QString::fromStdString(*text) : QString(); }

std::string medianText(const DaysToPayment &days) { return exactText(days.median, 1); }

Json rowJson(const ComparisonRow &row)
{
    const SummaryRow &sums = row.sums;
    Json json = {{"platform", nullable(sums.key)}};
    json["currency"] = sums.currency ? Json(sums.currency->code()) : Json(nullptr);
    json["earned"] = sums.currency ? Json(amountText(sums.earned(), sums.currency->digits())) : Json(nullptr);
    json["advertised_rate"] = nullable(sums.advertisedRate);
    json["platform_rate"] = nullable(sums.platformRate());
    json["true_rate"] = nullable(sums.trueRate());
    json["worked_seconds"] = sums.workedSeconds;
    json["own_unpaid_seconds"] = sums.unpaidSeconds();
    json["unpaid_share"] = nullable(row.unpaidShare());
    json["items"] = sums.items;
    json["decided_items"] = sums.decidedItems;
    json["rejected_items"] = sums.rejectedItems;
    json["cancelled_items"] = sums.cancelledItems;
    json["rejection_rate"] = nullable(row.rejectionRate());
    json["cancellation_rate"] = nullable(row.cancellationRate());
    json["days_to_payment"] = nullptr;
    if (row.daysToPayment)
        json["days_to_payment"] = {{"median", medianText(*row.daysToPayment)},
                                   {"largest", row.daysToPayment->largest},
                                   {"earnings", row.daysToPayment->earnings}};
    json["weeks"] = row.weeks;
    json["volatility"] = nullable(row.volatilityText());
    return json;
}

QString tableText(const std::vector<ComparisonRow> &rows)
{
    using Align = TerminalTable::Align;
    TerminalTable table({{TerminalWords::tr("Platform"), Align::Left},
                         {TerminalWords::tr("Currency"), Align::Left},
                         {TerminalWords::tr("Advertised"), Align::Right},
                         {TerminalWords::tr("Platform rate"), Align::Right},
                         {TerminalWords::tr("True rate"), Align::Right},
                         {TerminalWords::tr("Unpaid share"), Align::Right},
                         {TerminalWords::tr("Rejected"), Align::Right},
                         {TerminalWords::tr("Cancelled"), Align::Right},
                         {TerminalWords::tr("Days to payment"), Align::Right},
                         {TerminalWords::tr("Longest"), Align::Right},
                         {TerminalWords::tr("Weekly spread"), Align::Right}});
    for (const ComparisonRow &row : rows) {
        const SummaryRow &sums = row.sums;
        table.add({sums.key ? shownText(*sums.key, 60) : TerminalWords::tr("(none)"),
                   sums.currency ? QString::fromLatin1(sums.currency->code().data(), 3) : QString(),
                   cell(sums.advertisedRate), cell(sums.platformRate()), cell(sums.trueRate()), cell(row.unpaidShare()),
                   cell(row.rejectionRate()), cell(row.cancellationRate()),
                   row.daysToPayment ? QString::fromStdString(medianText(*row.daysToPayment)) : QString(),
                   row.daysToPayment ? QString::number(row.daysToPayment->largest) : QString(),
                   cell(row.volatilityText())});
    }
    if (table.empty())
        return TerminalWords::tr("No record.") + QLatin1Char('\n');
    return table.text()
           + TerminalWords::tr(
               "Shares are parts of 1. Weekly spread is how far a week's pay usually is from the usual week's.\n");
}

}

ExitCode showComparison(const CompareCommand &command, const RowFilter &filter, DayNumber today, const Ledger &ledger,
                        const CliContext &context, const Printer &printer)
{
    const auto books = ledger.books();
    const auto decisions = ledger.payoutDecisions();
    const auto sources = sourcesOf(ledger);
    if (!books || !decisions || !sources)
        return printer.failed(!books ? books.error() : !decisions ? decisions.error() : sources.error());
    const auto calendars = calendarsOf(platformTerms(*sources));
    const Reconciliation matched = reconcile(*books, calendars, today, *decisions, context.zones);
    SummaryOptions options;
    options.from = filter.from;
    options.to = filter.to;
    options.platform = filter.platform;
    options.contract = filter.contract;
    const auto rows = comparePlatforms(*books, options, paidEarnings(*books, matched), context.zones);
    Json list = Json::array();
    std::vector<SummaryRow> sums;
    for (const ComparisonRow &row : rows) {
        list.push_back(rowJson(row));
        sums.push_back(row.sums);
    }
    Json json = {{"rows", std::move(list)}};
    QString text = tableText(rows);
    if (command.in) {
        const auto converted = convertRows(*command.in, sums, SummaryBy::Platform, filter.to, today, ledger);
        if (!converted)
            return printer.failed(converted.error());
        addConversion(json, sums, *converted, ConvertedFigures::EarnedAndRates);
        text += conversionText(sums, *converted, TerminalWords::tr("Platform"), ConvertedFigures::EarnedAndRates);
    }
    return printer.done(json, text);
}

}
