// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace backpay {

namespace {

class ContractsText
{
    Q_DECLARE_TR_FUNCTIONS(ContractsText)

public:
    [[nodiscard]] static QString detail(const SummaryRow &row)
    {
        QStringList parts;
        if (row.items > 0)
            parts += tr("%1 items", nullptr, pluralOf(row.items)).arg(countText(row.items));
        if (row.unpaidSeconds() > 0)
            parts += tr("%1 unpaid").arg(durationText(row.unpaidSeconds()));
        if (row.lost != 0 && row.currency)
            parts += tr("%1 lost").arg(columnAmount(row.lost, *row.currency));
        return parts.join(QStringLiteral(", "));
    }
    [[nodiscard]] static QString sentence(const ContractListRow &row)
    {
        return tr("%1, %2: earned %3, true rate %4, %5 worked.")
            .arg(row.name, row.platform, row.earned, row.trueRate, row.worked);
    }
};

ContractListRow listRow(const Contract &contract, const SummaryRow &sums, bool mixed)
{
    Tally tally;
    tally.add(sums);
    ContractListRow row;
    row.key = QString::fromStdString(contract.key);
    row.name = contractText(contract);
    row.platform = platformText(contract.platform);
    row.detail = ContractsText::detail(sums);
    row.earned = sums.currency ? figureText(tally.earned(), *sums.currency, mixed) : noRecordText();
    row.trueRate = sums.currency ? figureText(tally.trueRate(), *sums.currency, mixed) : noRecordText();
    row.worked = durationText(tally.workedSeconds);
    row.sentence = ContractsText::sentence(row);
    return row;
}

/** A way to all rows of some kinds; `count` of them. */
QVariantMap rowList(const RowQuery &query, std::size_t count, const QString &note)
{
    return {{QStringLiteral("label"), measureText(query)},
            {QStringLiteral("figure"), rowCountText(static_cast<std::int64_t>(count))},
            {QStringLiteral("note"), note},
            {QStringLiteral("rows"), rowsMap(query)}};
}

QVariantList rowLists(const Books &books)
{
    std::int64_t seconds = 0;
    for (const TimeFact &entry : books.entries)
        seconds += entry.seconds;
    RowQuery own;
    own.earnings = false;
    RowQuery earnings;
    earnings.entries = false;
    RowQuery payouts;
    payouts.earnings = false;
    payouts.entries = false;
    payouts.payouts = true;
    return {rowList(own, books.entries.size(), seconds == 0 ? QString() : durationText(seconds)),
            rowList(earnings, books.earnings.size(), {}), rowList(payouts, books.payouts.size(), {})};
}

}

ContractsPage contractsPage(const Books &books, const ZoneResolver &zones)
{
    std::vector<ContractSum> sums = sumByContract(books, std::nullopt, std::nullopt, zones);
    std::stable_sort(sums.begin(), sums.end(), [](const ContractSum &a, const ContractSum &b) {
        return a.row.workedSeconds > b.row.workedSeconds;
    });
    const std::vector<Currency> currencies = currenciesOf(sums);
    const bool mixed = currencies.size() > 1;

    ContractsPage page;
    std::set<std::uint32_t> contracts;
    std::set<std::string> platforms;
    for (const ContractSum &sum : sums) {
        const Contract &contract = books.contracts[sum.contract];
        page.rows.append(listRow(contract, sum.row, mixed));
        contracts.insert(sum.contract);
        if (!contract.platform.empty())
            platforms.insert(contract.platform);
    }
    page.hasRecords = !page.rows.isEmpty();
    page.lists = rowLists(books);
    page.lede = contractsLede(contracts.size(), platforms.size());
    page.currency = currencies.size() == 1 ? codeText(currencies.front()) : QString();
    return page;
}

}
