// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/platform_comparison.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QTest>

using namespace backpay;

namespace {

QString text(const std::optional<std::string> &share)
{
    return share ? QString::fromStdString(*share) : QStringLiteral("none");
}

std::vector<ComparisonRow> compared(const Books &books, const std::vector<PaidEarning> &paid = {},
                                    const SummaryOptions &options = {})
{
    return comparePlatforms(books, options, paid, FixedZones());
}

/** A platform with one earned row a week, of these amounts from Monday 2025-11-03 on; a week of 0 has no row. */
ComparisonRow weeksOf(const std::vector<std::int64_t> &amounts)
{
    BooksMaker made;
    const std::uint32_t contract = made.contract("Outlier", "a");
    for (std::size_t week = 0; week < amounts.size(); ++week) {
        if (amounts[week] != 0)
            made.earning(contract, {WhenKind::Date, *parseIsoDate("2025-11-05") + 7 * static_cast<int>(week), 0},
                         amounts[week]);
    }
    return compared(made.books).at(0);
}

}

class PlatformComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesOfItemsAndTime()
    {
        BooksMaker made;
        const std::uint32_t contract = made.contract("Outlier", "a");
        const When day = date("2025-11-05");
        made.task(contract, day, 1, 1000).seconds = 3600;
        made.task(contract, day, 2, 1000).standing = Standing::Lost;
        made.task(contract, day, 3, 1000); // paid and then taken back: decided once, rejected
        made.task(contract, day, 3, -1000).standing = Standing::Lost;
        made.task(contract, day, 4, 1000).standing = Standing::Pending;
        made.task(contract, day, 5, 0).standing = Standing::Cancelled;
        made.own(contract, day, TimeKind::Waiting, 1800);
        const auto rows = compared(made.books);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].sums.decidedItems, 3);
        QCOMPARE(text(rows[0].rejectionRate()), QStringLiteral("0.6667"));    // 2 of 3
        QCOMPARE(text(rows[0].cancellationRate()), QStringLiteral("0.2000")); // 1 of 5
        QCOMPARE(text(rows[0].unpaidShare()), QStringLiteral("0.3333"));      // 0:30 of 1:30
    }

    void saysNothingOfNothing()
    {
        BooksMaker made;
        made.earning(made.contract("Upwork", "a"), date("2025-11-05"), 1000);
        const auto rows = compared(made.books);
        QCOMPARE(text(rows[0].rejectionRate()), QStringLiteral("none")); // rows name no task
        QCOMPARE(text(rows[0].cancellationRate()), QStringLiteral("none"));
        QCOMPARE(text(rows[0].unpaidShare()), QStringLiteral("none"));
        QCOMPARE(text(rows[0].volatilityText()), QStringLiteral("none")); // a single week
        QVERIFY(!rows[0].daysToPayment);
        QCOMPARE(rows[0].weeks, 1);
    }

    void volatility_data()
    {
        QTest::addColumn<std::vector<std::int64_t>>("amounts");
        QTest::addColumn<QString>("share");
        QTest::addColumn<int>("weeks");
        const auto row = [](const char *name, std::vector<std::int64_t> amounts, const char *share, int weeks) {
            QTest::newRow(name) << std::move(amounts) << QString(share) << weeks;
        };
        row("steady", {50000, 50000, 50000}, "0.0000", 3);
        row("odd number", {10000, 20000, 30000}, "0.5000", 3);         // distances 100 0 100
        row("even number", {10000, 20000, 30000, 40000}, "0.4000", 4); // median 250, distances 150 50 50 150
        row("a week without a row is one of 0", {20000, 0, 20000, 10000}, "0.3333", 4); // median 150: 50 150 50 50
        row("weeks before and after are not", {0, 20000, 20000, 0}, "0.0000", 2);
        row("mostly nothing", {20000, 0, 0, 20000, 0, 20000, 0, 0, 20000}, "none", 9);
        row("two weeks", {10000, 30000}, "0.5000", 2);
    }

    void volatility()
    {
        QFETCH(std::vector<std::int64_t>, amounts);
        QFETCH(QString, share);
        QFETCH(int, weeks);
        const ComparisonRow row = weeksOf(amounts);
        QCOMPARE(text(row.volatilityText()), share);
        QCOMPARE(row.weeks, weeks);
    }

    // Work that was looked at and lost brings a week of 0, not no week.
    void aWeekOfLostWorkIsAWeek()
    {
        BooksMaker made;
        const std::uint32_t contract = made.contract("Outlier", "a");
        made.earning(contract, date("2025-11-03"), 1000);
        made.earning(contract, date("2025-11-10"), 1000);
        made.earning(contract, date("2025-11-17"), 1000).standing = Standing::Lost;
        QCOMPARE(compared(made.books)[0].weeks, 3);
    }

    void weeksRunFromMondayWhateverTheContractSays()
    {
        BooksMaker made;
        const std::uint32_t contract = made.contract("Mercor", "a");
        made.books.contracts[contract].workweekStart = Weekday::Saturday;
        made.earning(contract, date("2025-11-07"), 1000); // a Friday and the next day
        made.earning(contract, date("2025-11-08"), 1000);
        QCOMPARE(compared(made.books)[0].weeks, 1);
        QVERIFY(!compared(made.books)[0].volatility);
    }

    void daysToPayment()
    {
        BooksMaker made;
        const std::uint32_t contract = made.contract("Outlier", "a");
        for (const char *day : {"2025-11-03", "2025-11-04", "2025-11-05", "2025-11-06", "2025-11-30"})
            made.earning(contract, date(day), 1000);
        const auto on = [](const char *day) { return *parseIsoDate(day); };
        std::vector<PaidEarning> paid{{0, on("2025-11-13")}, {1, on("2025-11-13")}, {2, on("2025-12-01")}};
        const auto three = compared(made.books, paid)[0].daysToPayment; // 10, 9, 26
        QVERIFY(three.has_value());
        QCOMPARE(exactText(three->median, 1), std::string("10.0"));
        QCOMPARE(three->largest, 26);
        QCOMPARE(three->earnings, 3);
        paid.push_back({3, on("2025-11-13")});
        QCOMPARE(exactText(compared(made.books, paid)[0].daysToPayment->median, 1), std::string("9.5"));
        SummaryOptions span;
        span.from = on("2025-11-06");
        QCOMPARE(compared(made.books, paid, span)[0].daysToPayment->earnings, 1);
        span.to = on("2025-11-06");
        QCOMPARE(compared(made.books, paid, span)[0].weeks, 1);
    }

    void currenciesAndPlatformsStayApart()
    {
        BooksMaker made;
        const std::uint32_t outlier = made.contract("Outlier", "a");
        const std::uint32_t prolific = made.contract("Prolific", "b");
        for (const char *day : {"2025-11-03", "2025-11-10"}) {
            made.earning(outlier, date(day), 1000);
            made.earning(outlier, date(day), 9000, 0, "EUR");
        }
        made.earning(prolific, date("2025-11-03"), 500, 3600, "GBP");
        made.earning(prolific, date("2025-11-17"), 1500, 3600, "GBP");
        const std::vector<PaidEarning> paid{{1, *parseIsoDate("2025-11-04")}};
        const auto rows = compared(made.books, paid);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(*rows[0].sums.key + ' ' + std::string(rows[0].sums.currency->code()), std::string("Outlier EUR"));
        QCOMPARE(rows[0].daysToPayment->earnings, 1);
        QVERIFY(!rows[1].daysToPayment);
        QCOMPARE(text(rows[1].volatilityText()), QStringLiteral("0.0000"));
        QCOMPARE(*rows[2].sums.key, std::string("Prolific"));
        QCOMPARE(text(rows[2].volatilityText()), QStringLiteral("1.0000")); // 5, 0, 15: median 5, distances 0 5 10
        QCOMPARE(text(rows[2].sums.trueRate()), QStringLiteral("10.0000"));
        SummaryOptions one;
        one.platform = "Prolific";
        QCOMPARE(compared(made.books, paid, one).size(), 1U);
    }

    void ownTimeWithoutMoneyHasARowOfItsOwn()
    {
        BooksMaker made;
        made.own(made.contract("Mercor", "a"), date("2025-11-05"), TimeKind::Onboarding, 3600);
        const auto rows = compared(made.books);
        QCOMPARE(rows.size(), 1U);
        QVERIFY(!rows[0].sums.currency);
        QCOMPARE(text(rows[0].unpaidShare()), QStringLiteral("1.0000"));
        QCOMPARE(rows[0].weeks, 0);
    }
};

QTEST_GUILESS_MAIN(PlatformComparisonTest)
#include "platform_comparison_test.moc"
