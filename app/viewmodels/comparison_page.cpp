// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/comparison_page.h"

#include "app/text/comparison_text.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/tally.h"
#include "core/analysis/converted_summary.h"
#include "core/money/exact_money.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

namespace backpay {

namespace {

QString shareCell(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? percentText(part, whole) : noRecordText();
}

QString trueRateCell(const SummaryRow &sums, const std::optional<ConvertedRow> &converted, const Currency &currency)
{
    if (!converted) {
        const auto rate = hourlyMinorUnits(sums.earned(), sums.workedSeconds);
        return figureText(rate, *sums.currency, true);
    }
    const auto rate = converted->money.trueRate();
    return figureText(rate ? minorUnits(*rate, currency) : std::nullopt, currency, false);
}

ComparedRow shownRow(const ComparisonRow &row, const std::optional<ConvertedRow> &converted, const Currency &currency)
{
    const SummaryRow &sums = row.sums;
    ComparedFigures figures;
    figures.name = platformText(sums.key.value_or(std::string()));
    if (*sums.currency != currency)
        figures.name += QStringLiteral(", ") + codeText(*sums.currency);
    figures.trueRate = trueRateCell(sums, converted, currency);
    figures.unpaidShare = shareCell(sums.unpaidSeconds(), sums.workedSeconds);
    figures.rejected = shareCell(sums.rejectedItems, sums.decidedItems);
    figures.cancelled = shareCell(sums.cancelledItems, sums.items);
    figures.days = row.daysToPayment ? decimalText(exactText(row.daysToPayment->median, 1)) : noRecordText();
    figures.longest = row.daysToPayment ? countText(row.daysToPayment->largest) : noRecordText();
    figures.spread = row.volatility ? percentText(row.volatility->part, row.volatility->whole) : noRecordText();
    return {figures.name,
            figures.trueRate,
            figures.unpaidShare,
            figures.rejected,
            figures.cancelled,
            figures.days,
            figures.longest,
            figures.spread,
            ComparisonText::detail(figures),
            ComparisonText::sentence(figures)};
}

/** The figures the rows are ordered by: a converted rate before one that is not, then none. */
std::pair<int, Exact> rankOf(const SummaryRow &sums, const std::optional<ConvertedRow> &converted)
{
    if (sums.workedSeconds == 0)
        return {0, {}};
    return converted ? std::pair(2, *converted->money.trueRate())
                     : std::pair(1, majorUnits(sums.earned(), *sums.currency) / hoursOf(sums.workedSeconds));
}

}

ComparisonPage comparisonPage(const Books &books, const std::vector<PaidEarning> &paid, const ReferenceRates &rates,
                              const ComparisonChoice &choice, const ZoneResolver &zones)
{
    SummaryOptions options;
    options.from = choice.from;
    std::vector<ComparisonRow> rows = comparePlatforms(books, options, paid, zones);
    std::erase_if(rows, [](const ComparisonRow &row) { return !row.sums.currency; });
    std::vector<SummaryRow> sums;
    for (const ComparisonRow &row : rows)
        sums.push_back(row.sums);
    const ConvertedSummary converted = convertSummary(sums, SummaryBy::Platform, choice.currency, choice.today, rates);
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rankOf(sums[a], converted.rows[a]) > rankOf(sums[b], converted.rows[b]);
    });

    ComparisonPage page;
    page.currency = codeText(choice.currency);
    std::set<DayNumber> dates;
    QStringList notes;
    for (const std::size_t i : order) {
        page.rows.append(shownRow(rows[i], converted.rows[i], choice.currency));
        if (!converted.rows[i])
            notes += ComparisonText::notConverted(platformText(sums[i].key.value_or(std::string())),
                                                  codeText(*sums[i].currency));
        else if (sums[i].currency != choice.currency)
            dates.insert(converted.rows[i]->rate.day);
    }
    if (!dates.empty())
        notes.prepend(ComparisonText::byTheRatesOf(dates, page.currency));
    page.note = notes.join(u' ');
    return page;
}

}
