// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/row_selection.h"

#include "core/analysis/summary.h"
#include "tests/core/analysis/payout_maker.h"

#include <QTest>

using namespace backpay;

namespace {

/** Two platforms; of Alpha a day on which its time covers some of the own time, a cancelled and a lost row. */
PayoutMaker made()
{
    PayoutMaker maker;
    const auto a = maker.contract("Alpha", "A", "America/New_York");
    const auto b = maker.contract("Beta", "B");
    maker.earned(a, date("2026-02-02"), 1000).seconds = 5400;
    maker.earned(a, date("2026-02-02"), 0).bonus = 250;
    EarningFact &lost = maker.earned(a, date("2026-02-03"), 700);
    lost.standing = Standing::Lost;
    lost.seconds = 600;
    EarningFact &cancelled = maker.earned(a, date("2026-02-04"), 900);
    cancelled.standing = Standing::Cancelled;
    cancelled.seconds = 60;
    maker.earned(b, date("2026-02-10"), 300, "EUR").seconds = 300;
    maker.earned(b, {}, 20, "EUR");
    maker.own(a, date("2026-02-02"), TimeKind::Task, 3600);
    maker.own(a, date("2026-02-02"), TimeKind::Task, 1800);
    maker.own(a, date("2026-02-02"), TimeKind::Rework, 900);
    maker.own(a, date("2026-02-02"), TimeKind::Break, 600);
    maker.own(a, at("2026-02-03T04:30Z"), TimeKind::Waiting, 3600); // half of it on the 2nd there
    for (std::size_t place = 0; place < maker.books.entries.size(); ++place)
        maker.books.entries[place].revision = static_cast<std::int64_t>(place) + 1;
    maker.paid("Alpha", date("2026-02-09"), 400);
    return maker;
}

SummaryRow summaryOf(const Books &books, const SummaryOptions &options, const Reconciliation *made = nullptr)
{
    return summarise(books, options, FixedZones(), made).at(0);
}

}

class RowSelectionTest : public QObject
{
    Q_OBJECT

    static RowSelection select(const PayoutMaker &maker, const RowQuery &query, const RowNarrowing &narrowing = {})
    {
        return RowSelection({std::make_shared<const Books>(maker.books),
                             std::make_shared<const Reconciliation>(maker.reconciled("2026-12-31"))},
                            query, narrowing, FixedZones());
    }
    static RowSums sums(const RowQuery &query, const RowNarrowing &narrowing = {})
    {
        return select(made(), query, narrowing).sums();
    }
    static RowQuery asking(RowMeasure measure)
    {
        RowQuery query;
        query.platform = "Alpha";
        query.measure = measure;
        return query;
    }
    static std::int64_t amount(RowMeasure measure) { return sums(asking(measure)).amounts[*Currency::fromCode("USD")]; }

private slots:
    void everyFigureIsTheSumOfItsRows()
    {
        const PayoutMaker maker = made();
        SummaryOptions options;
        options.platform = "Alpha";
        const Reconciliation reconciled = maker.reconciled("2026-12-31");
        const SummaryRow row = summaryOf(maker.books, options, &reconciled);
        QCOMPARE(sums(asking(RowMeasure::PaidTime)).seconds, row.platformSeconds);
        QCOMPARE(sums(asking(RowMeasure::UnpaidTime)).seconds, row.unpaidSeconds());
        QCOMPARE(sums(asking(RowMeasure::Worked)).seconds, row.workedSeconds);
        QCOMPARE(amount(RowMeasure::Earned), row.earned());
        QCOMPARE(amount(RowMeasure::WorkPay), row.workPay);
        QCOMPARE(amount(RowMeasure::Bonus), row.bonus);
        QCOMPARE(amount(RowMeasure::Lost), row.lost);
        QCOMPARE(amount(RowMeasure::Pending), row.pending);
        QCOMPARE(amount(RowMeasure::Received), row.received);
        QCOMPARE(amount(RowMeasure::Overdue), row.overdue);
        QCOMPARE(amount(RowMeasure::Expected), row.earned() - row.received - row.overdue);
        QVERIFY(row.received == 400 && row.unpaidSeconds() > 0 && row.lost == 700);
        const RowSums rate = sums(asking(RowMeasure::TrueRate));
        QCOMPARE(rate.seconds, row.workedSeconds);
        QCOMPARE(amount(RowMeasure::TrueRate), row.earned());
        QCOMPARE(amount(RowMeasure::PlatformRate), row.workPay);
        QCOMPARE(sums(asking(RowMeasure::PlatformRate)).seconds, row.platformSeconds);
    }

    void unpaidTimeStandsWithTheStretchThatIsNotCovered()
    {
        // 5400 s of platform time cover both task stretches; rework and waiting are left, a break never counts.
        const RowSelection rows = select(made(), asking(RowMeasure::UnpaidTime));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.share(rows.at(0)).seconds, 900);
        QCOMPARE(rows.share(rows.at(1)).seconds, 3600);
        PayoutMaker less = made();
        less.books.earnings[0].seconds = 4000;
        const RowSelection more = select(less, asking(RowMeasure::UnpaidTime));
        QCOMPARE(more.size(), 3U);
        QCOMPARE(more.share(more.at(0)).seconds, 1400); // of the later of two equal ones
        QCOMPARE(more.at(0).index, 1U);
        QCOMPARE(more.whole(more.at(0)).seconds, 1800);
    }

    void aStretchOverMidnightCountsByDay()
    {
        RowQuery query = asking(RowMeasure::UnpaidTime);
        query.kind = TimeKind::Waiting;
        query.from = query.to = *parseIsoDate("2026-02-02");
        QCOMPARE(sums(query).seconds, 1800);
        query.to.reset();
        QCOMPARE(sums(query).seconds, 3600);
        query.kind = TimeKind::Rework;
        query.from = *parseIsoDate("2026-02-03");
        QCOMPARE(sums(query).rows, 0);
    }

    void currenciesStandApart()
    {
        const RowSums all = sums({});
        QCOMPARE(all.amounts.size(), 2U);
        RowQuery query;
        query.currency = *Currency::fromCode("EUR");
        QCOMPARE(sums(query).amounts.size(), 1U);
        QCOMPARE(sums(query).amounts.begin()->second, 320);
        query.currency.reset();
        query.withoutCurrency = true;
        QCOMPARE(sums(query).rows, 0); // all own time is of a contract with one currency
        query.withoutCurrency = false;
        query.from = *parseIsoDate("2026-02-10");
        QCOMPARE(sums(query).rows, 1); // the undated one is left out
    }

    void payoutsThatTellOfTheSameMoneyCountOnce()
    {
        PayoutMaker maker = made();
        maker.books.payouts[0].source = "alpha.payouts-csv";
        PayoutFact &bank = maker.paid("Alpha", date("2026-02-10"), 400);
        bank.source = "bank.statement-csv";
        bank.byAccount = true;
        RowQuery query;
        query.earnings = query.entries = false;
        query.payouts = true;
        const RowSelection rows = select(maker, query);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.sums().amounts.begin()->second, 400);
    }

    void narrowingHoldsOfEveryRow()
    {
        RowNarrowing narrowing;
        narrowing.measures = {RowMeasure::PaidTime};
        RowQuery query;
        QCOMPARE(sums(query, narrowing).rows, 4);
        RowBound bound;
        bound.seconds = 600;
        narrowing.bounds = {bound};
        QCOMPARE(sums(query, narrowing).rows, 1);
        narrowing.bounds[0].orEqual = true;
        QCOMPARE(sums(query, narrowing).rows, 2);
        narrowing.bounds[0].seconds.reset();
        narrowing.bounds[0].amount = readAmount("7.00", DecimalMark::Point);
        QCOMPARE(sums(query, narrowing).rows, 2); // 10.00 and the lost 7.00; the cancelled 9.00 does not count
        narrowing.standings = {Standing::Lost};
        QCOMPARE(sums(query, narrowing).rows, 1);
        RowsSaying word;
        word.contracts = {false, false};
        word.earnings = {3};
        narrowing.words = {word};
        QCOMPARE(sums(query, narrowing).rows, 1);
        narrowing.words[0].earnings = {2};
        QCOMPARE(sums(query, narrowing).rows, 0);
    }

    void rowsAreOrderedWithUndatedOnesLast()
    {
        RowQuery query;
        query.entries = false;
        RowSelection rows = select(made(), query);
        rows.sort(RowOrder::Day, true);
        QCOMPARE(rows.when(rows.at(0)).day, *parseIsoDate("2026-02-10"));
        QCOMPARE(rows.when(rows.at(rows.size() - 1)).kind, WhenKind::Undated);
        rows.sort(RowOrder::Day, false);
        QCOMPARE(rows.when(rows.at(0)).day, *parseIsoDate("2026-02-02"));
        QCOMPARE(rows.when(rows.at(rows.size() - 1)).kind, WhenKind::Undated);
        rows.sort(RowOrder::Amount, true);
        QCOMPARE(rows.share(rows.at(0)).amount, 1000);
        rows.sort(RowOrder::Time, false);
        QCOMPARE(rows.share(rows.at(rows.size() - 1)).seconds, 5400);
    }

    void weeksAreThoseOfTheChart()
    {
        PayoutMaker maker = made();
        maker.books.contracts[1].workweekStart = Weekday::Sunday; // the starts differ: the chart begins on Mondays
        maker.books.earnings[4].when = date("2026-02-08");        // a Sunday: of that contract the week of the 9th
        RowQuery query;
        query.week = *parseIsoDate("2026-02-09");
        query.entries = false;
        QCOMPARE(select(maker, query).size(), 1U);
        query.week = *parseIsoDate("2026-02-02");
        QCOMPARE(select(maker, query).size(), 4U);
    }
};

QTEST_APPLESS_MAIN(RowSelectionTest)
#include "row_selection_test.moc"
