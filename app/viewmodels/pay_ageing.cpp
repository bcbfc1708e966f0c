// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"
#include "app/text/reconciliation_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/pay_page.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>

namespace backpay {

namespace {

class AgeingText
{
    Q_DECLARE_TR_FUNCTIONS(AgeingText)

public:
    [[nodiscard]] static QString bar(const QString &platform, const QString &delay, const QString &amount)
    {
        return tr("%1, %2: %3.", "platform, 8 to 30 days late, amount").arg(platform, delay, amount);
    }
    [[nodiscard]] static QString some(const QString &all, const QString &part, const QString &delay)
    {
        return tr("%1 is overdue, %2 of it %3.", "amounts, then: 31 to 90 days late").arg(all, part, delay);
    }
    [[nodiscard]] static QString whole(const QString &all, const QString &delay)
    {
        return tr("%1 is overdue, all of it %2.", "amount, then: 31 to 90 days late").arg(all, delay);
    }
    [[nodiscard]] static QString nothingLate() { return tr("Nothing is known to be late."); }
    [[nodiscard]] static QString noPayout() { return tr("No payout is on record, so it is not known what is late."); }
};

struct Bar
{
    std::string platform;
    std::size_t bucket = 0;
    std::int64_t amount = 0;
};

/** One bar for each platform and length of delay, by platform and then delay. */
std::vector<Bar> barsOf(const std::vector<ReconciliationTotals> &sums, const Currency &currency)
{
    std::vector<Bar> bars;
    for (const ReconciliationTotals &totals : sums) {
        for (std::size_t bucket = 0; bucket < ageingBuckets; ++bucket) {
            if (totals.currency == currency && totals.ageing[bucket] != 0)
                bars.push_back({totals.platform, bucket, totals.ageing[bucket]});
        }
    }
    return bars;
}

/** All that is late, and how much of it is of the longest delay. */
QString sentenceOf(const std::vector<Bar> &bars, const Currency &currency)
{
    std::int64_t all = 0;
    std::int64_t part = 0;
    std::size_t longest = 0;
    for (const Bar &bar : bars)
        longest = std::max(longest, bar.bucket);
    for (const Bar &bar : bars) {
        all += bar.amount;
        part += bar.bucket == longest ? bar.amount : 0;
    }
    const QString delay = ageingText(longest);
    return part == all ? AgeingText::whole(sentenceAmount(all, currency), delay)
                       : AgeingText::some(sentenceAmount(all, currency), sentenceAmount(part, currency), delay);
}

/** What a bar opens. */
QVariantMap opensOf(const Bar &bar, const Currency &currency, std::optional<DayNumber> from)
{
    RowQuery late;
    late.measure = RowMeasure::Overdue;
    late.platform = bar.platform;
    late.currency = currency;
    late.from = from;
    late.ageing = bar.bucket;
    return opens(platformText(bar.platform), columnAmount(bar.amount, currency), late, bar.amount);
}

}

void fillPayAgeing(PayPage &page, const Books &books, const Reconciliation *made, const Currency &currency,
                   const ZoneResolver &zones)
{
    page.ageingSentence = made == nullptr ? AgeingText::noPayout() : AgeingText::nothingLate();
    if (made == nullptr)
        return;
    const auto bars = barsOf(totalsOf(books, *made, {std::nullopt, page.from, std::nullopt}, zones), currency);
    if (bars.empty())
        return;
    page.ageingSentence = sentenceOf(bars, currency);
    std::int64_t largest = 0;
    for (const Bar &bar : bars)
        largest = std::max(largest, bar.amount);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const QString platform = platformText(bar.platform);
        const QString delay = ageingText(bar.bucket);
        page.ageing += QVariantMap{
            {QStringLiteral("label"), platform},
            {QStringLiteral("first"), i == 0 || bars[i - 1].platform != bar.platform},
            {QStringLiteral("note"), delay},
            {QStringLiteral("figure"), columnAmount(bar.amount, currency)},
            {QStringLiteral("tone"), QStringLiteral("risk")},
            {QStringLiteral("fraction"), fraction(bar.amount, largest)},
            {QStringLiteral("opens"), opensOf(bar, currency, page.from)},
            {QStringLiteral("sentence"), AgeingText::bar(platform, delay, sentenceAmount(bar.amount, currency))}};
    }
}

}
