// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conversion_output.h"

#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

constexpr int rateDecimals = 6;   // of a rate between currencies
constexpr int hourlyDecimals = 4; // of a rate an hour

QString plain(const std::string &text) { return QString::fromStdString(text); }

QString codeOf(const Currency &currency) { return plain(std::string(currency.code())); }

Json hourlyJson(const std::optional<Exact> &rate)
{
    return rate ? Json(exactText(*rate, hourlyDecimals)) : Json(nullptr);
}

QString hourlyCell(const std::optional<Exact> &rate)
{
    return rate ? plain(exactText(*rate, hourlyDecimals)) : QString();
}

Json moneyJson(const ConvertedMoney &money, const Currency &currency, ConvertedFigures figures)
{
    const auto amount = [&](const Exact &value) { return exactText(value, currency.digits()); };
    Json json = {{"currency", currency.code()}, {"earned", amount(money.earned())}};
    if (figures == ConvertedFigures::All) {
        json["work_pay"] = amount(money.workPay);
        json["bonus"] = amount(money.bonus);
        json["pending"] = amount(money.pending);
        json["lost"] = amount(money.lost);
        json["received"] = amount(money.received);
        json["overdue"] = amount(money.overdue);
        json["outstanding"] = amount(money.outstanding());
    }
    json["platform_rate"] = hourlyJson(money.platformRate());
    json["true_rate"] = hourlyJson(money.trueRate());
    return json;
}

Json rowJson(const ConvertedRow &row, const Currency &currency, ConvertedFigures figures)
{
    Json json = moneyJson(row.money, currency, figures);
    json["advertised_rate"] = hourlyJson(row.advertisedRate);
    json["rate"] = exactText(row.rate.ratio, rateDecimals);
    json["rate_date"] = isoDate(row.rate.day);
    return json;
}

QString keyText(const SummaryRow &row)
{
    if (!row.label.empty())
        return shownText(row.label, 60);
    return row.key ? shownText(*row.key, 60) : TerminalWords::tr("(none)");
}

QString whyText(const LeftOutRow &left)
{
    return left.why ? errorWords(*left.why, FrontEnd::CommandLine).happened
                    : TerminalWords::tr("It is time without money.");
}

Json leftOutJson(const std::vector<SummaryRow> &rows, const std::vector<LeftOutRow> &leftOut)
{
    Json list = Json::array();
    for (const LeftOutRow &left : leftOut) {
        const SummaryRow &row = rows[left.row];
        list.push_back({{"key", row.key ? Json(*row.key) : Json(nullptr)},
                        {"currency", row.currency ? Json(row.currency->code()) : Json(nullptr)},
                        {"error", left.why ? Json(errorName(left.why->code)) : Json(nullptr)},
                        {"why", whyText(left).toStdString()}});
    }
    return list;
}

std::vector<QString> cellsOf(const QString &key, const QString &from, const ConvertedMoney &money,
                             const Currency &currency, ConvertedFigures figures)
{
    const bool all = figures == ConvertedFigures::All;
    const auto amount = [&](const Exact &value, bool shown) {
        return shown ? decimalText(exactText(value, currency.digits())) : QString();
    };
    return {key,
            from,
            amount(money.earned(), true),
            amount(money.received, all),
            amount(money.overdue, all),
            amount(money.pending, all),
            amount(money.lost, all),
            hourlyCell(money.platformRate()),
            hourlyCell(money.trueRate())};
}

/** "2025-11-28", "2025-10-31 to 2025-11-28"; "" where nothing needed a rate. */
QString datesText(const std::set<DayNumber> &dates)
{
    if (dates.empty())
        return {};
    const QString first = plain(isoDate(*dates.begin()));
    return dates.size() == 1 ? first : TerminalWords::tr("%1 to %2").arg(first, plain(isoDate(*dates.rbegin())));
}

}

Result<ConvertedSummary> convertRows(const std::string &code, const std::vector<SummaryRow> &rows, SummaryBy by,
                                     std::optional<DayNumber> end, DayNumber today, const Ledger &ledger)
{
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return fail(ErrorCode::OptionInvalid, {"--in", code, "an ISO 4217 code such as EUR"});
    const DayNumber last = std::min(end.value_or(today), today);
    DayNumber first = last;
    for (const SummaryRow &row : rows)
        first = std::min(first, rateDayOf(row, by, last));
    const auto rates = ledger.referenceRates(first, last);
    if (!rates)
        return tl::unexpected(rates.error());
    return convertSummary(rows, by, *currency, last, *rates);
}

void addConversion(Json &json, const std::vector<SummaryRow> &rows, const ConvertedSummary &summary,
                   ConvertedFigures figures)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<ConvertedRow> &row = summary.rows[i];
        json["rows"][i]["converted"] = row ? rowJson(*row, summary.currency, figures) : Json(nullptr);
    }
    json["in"] = summary.currency.code();
    json["converted_total"] = moneyJson(summary.total, summary.currency, figures);
    json["converted_total"]["rate_dates"] = Json::array();
    for (const DayNumber day : summary.dates)
        json["converted_total"]["rate_dates"].push_back(isoDate(day));
    json["left_out"] = leftOutJson(rows, summary.leftOut);
}

QString conversionText(const std::vector<SummaryRow> &rows, const ConvertedSummary &summary, const QString &keyHeading,
                       ConvertedFigures figures)
{
    using Align = TerminalTable::Align;
    TerminalTable table({{keyHeading, Align::Left},
                         {TerminalWords::tr("From"), Align::Left},
                         {TerminalWords::tr("Earned"), Align::Right},
                         {TerminalWords::tr("Received"), Align::Right},
                         {TerminalWords::tr("Overdue"), Align::Right},
                         {TerminalWords::tr("Pending"), Align::Right},
                         {TerminalWords::tr("Lost"), Align::Right},
                         {TerminalWords::tr("Platform rate"), Align::Right},
                         {TerminalWords::tr("True rate"), Align::Right},
                         {TerminalWords::tr("By the rate"), Align::Right},
                         {TerminalWords::tr("of"), Align::Left}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!summary.rows[i])
            continue;
        auto cells =
            cellsOf(keyText(rows[i]), codeOf(*rows[i].currency), summary.rows[i]->money, summary.currency, figures);
        cells.push_back(plain(exactText(summary.rows[i]->rate.ratio, rateDecimals)));
        cells.push_back(plain(isoDate(summary.rows[i]->rate.day)));
        table.add(std::move(cells));
    }
    QString text;
    if (!table.empty()) {
        auto cells = cellsOf(TerminalWords::tr("Sum"), {}, summary.total, summary.currency, figures);
        cells.emplace_back();
        cells.push_back(datesText(summary.dates));
        table.add(std::move(cells));
        text = TerminalWords::tr("\nIn %1, by the reference rates of the European Central Bank:\n")
                   .arg(codeOf(summary.currency))
               + table.text();
    }
    for (const LeftOutRow &left : summary.leftOut)
        text += TerminalWords::tr("Not in the sum: %1. %2\n").arg(keyText(rows[left.row]), whyText(left));
    return text;
}

}
