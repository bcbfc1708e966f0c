// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

class SummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void ratesOfATaskPlatform();
    void ratesOfHoursAndAmounts();
    void standingsStandApart();
    void currenciesAreNeverAdded();
    void itemsAreDistinctPerKeyAndCurrency();
    void platformTimeCoversOwnTaskTimeFirst();
    void coverIsPerContractAndDay();
    void severalCurrenciesShareOneCover();
    void ownTimeWithoutMoneyHasNoCurrency();
    void breaksAreNoWork();
    void kindsAreKeys();
    void days();
    void weeksAndMonths();
    void weekOfAnInstantIsTheZones();
    void ownStretchIsSplitAtMidnight();
    void spanFiltersBothSidesOfTheCover();
    void filtersByPlatformAndContract();
    void contractsShowTheirName();
    void advertisedRateIsWeighted();
    void sortedByKeyThenCurrency();
    void emptyBooksGiveNoRows();

private:
    [[nodiscard]] std::vector<SummaryRow> by(SummaryBy grouping, const BooksMaker &maker) const
    {
        SummaryOptions options;
        options.by = grouping;
        return summarise(maker.books, options, zones_);
    }

    FixedZones zones_;
};

namespace {

constexpr auto kind(TimeKind value) { return static_cast<std::size_t>(value); }

using Text = std::optional<std::string>;

/** "key USD", "- none": what tells rows apart. */
QStringList keys(const std::vector<SummaryRow> &rows)
{
    QStringList found;
    for (const SummaryRow &row : rows)
        found.push_back(QString::fromStdString(
            row.key.value_or("-") + ' ' + (row.currency ? std::string(row.currency->code()) : std::string("none"))));
    return found;
}

}

void SummaryTest::ratesOfATaskPlatform()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "Made-up project");
    maker.earning(contract, date("2025-05-18"), 300000, 400000);
    maker.earning(contract, date("2025-05-19"), 58404, 86264).bonus = 75900;
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(keys(rows), QStringList{QStringLiteral("Outlier USD")});
    QCOMPARE(rows[0].earned(), std::int64_t{434304});
    QCOMPARE(rows[0].outstanding(), std::int64_t{434304});
    QCOMPARE(rows[0].platformSeconds, std::int64_t{486264});
    QCOMPARE(rows[0].workedSeconds, std::int64_t{486264});
    QCOMPARE(rows[0].platformRate(), Text("26.5340"));
    QCOMPARE(rows[0].trueRate(), Text("32.1532"));
    QCOMPARE(rows[0].advertisedRate, Text());
    QCOMPARE(rows[0].label, std::string());
}

void SummaryTest::ratesOfHoursAndAmounts()
{
    BooksMaker maker;
    const auto first = maker.contract("Upwork", "Made-up job");
    const auto second = maker.contract("Upwork", "Another made-up job");
    maker.earning(first, date("2023-09-16"), 501783, 2164200);
    maker.earning(second, date("2023-12-01"), 0).bonus = 17175;
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].platformRate(), Text("8.3468"));
    QCOMPARE(rows[0].trueRate(), Text("8.6325"));
    QCOMPARE(rows[0].items, std::int64_t{0});
    // The bonus has no hours: its contract has no rate at all.
    const auto contracts = by(SummaryBy::Contract, maker);
    QCOMPARE(contracts[1].platformRate(), Text());
    QCOMPARE(contracts[1].trueRate(), Text());
}

void SummaryTest::standingsStandApart()
{
    BooksMaker maker;
    const auto contract = maker.contract("Prolific", "");
    maker.earning(contract, date("2026-03-01"), 100, 10).bonus = 1;
    for (const auto &[standing, pay] :
         {std::pair(Standing::Pending, 200), std::pair(Standing::Lost, 400), std::pair(Standing::Cancelled, 800)}) {
        EarningFact &fact = maker.earning(contract, date("2026-03-01"), pay, 10);
        fact.standing = standing;
        fact.bonus = pay / 100;
    }
    for (const SummaryBy grouping : {SummaryBy::Platform, SummaryBy::Month}) {
        const auto rows = by(grouping, maker);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].workPay, std::int64_t{100});
        QCOMPARE(rows[0].bonus, std::int64_t{1});
        QCOMPARE(rows[0].pending, std::int64_t{202});
        QCOMPARE(rows[0].lost, std::int64_t{404});
        QCOMPARE(rows[0].platformSeconds, std::int64_t{40}); // every row's time
    }
}

void SummaryTest::currenciesAreNeverAdded()
{
    BooksMaker maker;
    const auto contract = maker.contract("Prolific", "");
    maker.earning(contract, date("2026-03-25"), 1750, 540, "USD");
    maker.earning(contract, date("2026-03-25"), 267, 343, "GBP");
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("Prolific GBP"), QStringLiteral("Prolific USD")}));
    QCOMPARE(rows[0].earned(), std::int64_t{267});
    QCOMPARE(rows[0].platformSeconds, std::int64_t{343});
    QCOMPARE(rows[1].earned(), std::int64_t{1750});
    QCOMPARE(rows[1].platformSeconds, std::int64_t{540});
}

void SummaryTest::itemsAreDistinctPerKeyAndCurrency()
{
    BooksMaker maker;
    const auto outlier = maker.contract("Outlier", "A");
    const auto renamed = maker.contract("Outlier", "B");
    const auto other = maker.contract("Other", "A");
    maker.task(outlier, date("2025-05-05"), 1, 100);
    maker.task(outlier, date("2025-05-05"), 1, 30).standing = Standing::Lost;
    maker.task(outlier, date("2025-05-05"), 1, 20).standing = Standing::Lost;
    maker.task(renamed, date("2025-05-12"), 1, 10);
    maker.task(outlier, date("2025-05-05"), 2, 0).standing = Standing::Cancelled;
    maker.earning(outlier, date("2025-05-05"), 5); // names no task
    maker.task(other, date("2025-05-05"), 1, 100); // the same name on another platform is another item
    const auto platforms = by(SummaryBy::Platform, maker);
    QCOMPARE(keys(platforms), (QStringList{QStringLiteral("Other USD"), QStringLiteral("Outlier USD")}));
    QCOMPARE(platforms[0].items, std::int64_t{1});
    QCOMPARE(platforms[1].items, std::int64_t{2});
    QCOMPARE(platforms[1].rejectedItems, std::int64_t{1});
    QCOMPARE(platforms[1].cancelledItems, std::int64_t{1});
    const auto contracts = by(SummaryBy::Contract, maker);
    QCOMPARE(contracts[0].items, std::int64_t{2});
    QCOMPARE(contracts[1].items, std::int64_t{1});
    QCOMPARE(contracts[1].rejectedItems, std::int64_t{0});
    const auto months = by(SummaryBy::Month, maker);
    QCOMPARE(months.size(), std::size_t(1));
    QCOMPARE(months[0].items, std::int64_t{3});
}

void SummaryTest::platformTimeCoversOwnTaskTimeFirst()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A");
    maker.earning(contract, date("2025-05-05"), 9000, 4000);
    maker.own(contract, at("2025-05-05T08:00"), TimeKind::Task, 3000);
    maker.own(contract, at("2025-05-05T09:00"), TimeKind::OverCap, 1500);
    maker.own(contract, at("2025-05-05T10:00"), TimeKind::Rework, 200);
    maker.own(contract, at("2025-05-05T11:00"), TimeKind::Onboarding, 700);
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::Task)], std::int64_t{0});
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::OverCap)], std::int64_t{500});
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::Rework)], std::int64_t{200});
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::Onboarding)], std::int64_t{700});
    QCOMPARE(rows[0].workedSeconds, std::int64_t{4700 + 700}); // max(4000, 4700) + 700
    QCOMPARE(rows[0].unpaidSeconds(), std::int64_t{1400});
    QCOMPARE(rows[0].trueRate(), Text("60.0000"));
    QCOMPARE(rows[0].platformRate(), Text("81.0000"));
}

void SummaryTest::coverIsPerContractAndDay()
{
    BooksMaker maker;
    const auto first = maker.contract("Outlier", "A");
    const auto second = maker.contract("Outlier", "B");
    maker.earning(first, date("2025-05-05"), 100, 3600);
    maker.earning(first, {}, 100, 3600); // undated time covers no day
    maker.own(first, date("2025-05-06"), TimeKind::Task, 600);
    maker.own(second, date("2025-05-05"), TimeKind::Task, 60);
    maker.own(first, date("2025-05-05"), TimeKind::Task, 6);
    const auto rows = by(SummaryBy::Platform, maker);
    // The second contract has no money, so its minute has no currency.
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("Outlier USD"), QStringLiteral("Outlier none")}));
    QCOMPARE(rows[0].workedSeconds, std::int64_t{7800});
    QCOMPARE(rows[1].workedSeconds, std::int64_t{60});
    QCOMPARE(rows[1].platformRate(), Text());
    QCOMPARE(rows[1].trueRate(), Text());
}

void SummaryTest::severalCurrenciesShareOneCover()
{
    BooksMaker maker;
    const auto contract = maker.contract("Prolific", "");
    maker.earning(contract, date("2026-03-25"), 600, 300, "USD");
    maker.earning(contract, date("2026-03-25"), 200, 100, "GBP");
    maker.own(contract, at("2026-03-25T10:00"), TimeKind::Task, 450);
    maker.own(contract, at("2026-03-26T10:00"), TimeKind::Waiting, 30);
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("Prolific GBP"), QStringLiteral("Prolific USD"),
                                      QStringLiteral("Prolific none")}));
    QCOMPARE(rows[0].unpaidSeconds(), std::int64_t{0});
    QCOMPARE(rows[1].unpaidSeconds(), std::int64_t{0});
    QCOMPARE(rows[2].workedSeconds, std::int64_t{80}); // 450 − 400 and 30
    QCOMPARE(rows[2].unpaidByKind[kind(TimeKind::Task)], std::int64_t{50});
    QCOMPARE(rows[2].platformSeconds, std::int64_t{0});
}

void SummaryTest::ownTimeWithoutMoneyHasNoCurrency()
{
    BooksMaker maker;
    const auto contract = maker.contract("", "Made-up tracker project");
    maker.own(contract, at("2024-01-02T09:00:00"), TimeKind::Task, 38700);
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(keys(rows), QStringList{QStringLiteral("- none")});
    QCOMPARE(rows[0].workedSeconds, std::int64_t{38700});
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::Task)], std::int64_t{38700});
    QCOMPARE(by(SummaryBy::Contract, maker)[0].label, std::string("Made-up tracker project"));
}

void SummaryTest::breaksAreNoWork()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A");
    maker.own(contract, at("2025-05-05T08:00"), TimeKind::Break, 900);
    QVERIFY(by(SummaryBy::Platform, maker).empty());
    maker.own(contract, at("2025-05-05T09:00"), TimeKind::Reading, 60);
    const auto rows = by(SummaryBy::Platform, maker);
    QCOMPARE(rows[0].workedSeconds, std::int64_t{60});
    QCOMPARE(rows[0].unpaidByKind[kind(TimeKind::Break)], std::int64_t{0});
}

void SummaryTest::kindsAreKeys()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A");
    maker.books.contracts[contract].advertisedRate = Rate{3000, 3600, *Currency::fromCode("USD")};
    EarningFact &mission = maker.task(contract, date("2025-05-05"), 7, 0);
    mission.bonus = 1650;
    maker.task(contract, date("2025-05-05"), 7, 1000).seconds = 1000;
    EarningFact &waiting = maker.task(contract, date("2025-05-05"), 8, 50);
    waiting.standing = Standing::Pending;
    waiting.bonus = 5;
    EarningFact &returned = maker.task(contract, date("2025-05-05"), 9, 70);
    returned.standing = Standing::Cancelled;
    returned.bonus = 7;
    returned.seconds = 20;
    maker.own(contract, at("2025-05-05T08:00"), TimeKind::Task, 1220);
    maker.own(contract, at("2025-05-05T09:00"), TimeKind::Onboarding, 300);
    const auto rows = by(SummaryBy::Kind, maker);
    QCOMPARE(keys(rows),
             (QStringList{QStringLiteral("bonus USD"), QStringLiteral("onboarding USD"), QStringLiteral("task USD")}));
    QCOMPARE(rows[0].bonus, std::int64_t{1650});
    QCOMPARE(rows[0].pending, std::int64_t{5});
    QCOMPARE(rows[0].items, std::int64_t{0});
    QCOMPARE(rows[0].platformSeconds, std::int64_t{0});
    QCOMPARE(rows[0].advertisedRate, Text());
    QCOMPARE(rows[1].workedSeconds, std::int64_t{300});
    QCOMPARE(rows[1].unpaidByKind[kind(TimeKind::Onboarding)], std::int64_t{300});
    QCOMPARE(rows[1].earned(), std::int64_t{0});
    QCOMPARE(rows[2].workPay, std::int64_t{1000});
    QCOMPARE(rows[2].bonus, std::int64_t{0});
    QCOMPARE(rows[2].pending, std::int64_t{50});
    QCOMPARE(rows[2].items, std::int64_t{3});
    QCOMPARE(rows[2].cancelledItems, std::int64_t{1});
    QCOMPARE(rows[2].platformSeconds, std::int64_t{1020});
    QCOMPARE(rows[2].workedSeconds, std::int64_t{1220});
    QCOMPARE(rows[2].unpaidByKind[kind(TimeKind::Task)], std::int64_t{200});
    QCOMPARE(rows[2].advertisedRate, Text("30.0000"));
}

void SummaryTest::days()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A", "America/New_York");
    maker.earning(contract, date("2026-11-22"), 1, 3600);
    maker.earning(contract, at("2026-11-23T04:59:59Z"), 2, 60); // still Sunday there
    maker.earning(contract, date("1969-12-31"), 8);
    maker.earning(contract, {}, 16);
    maker.own(contract, at("2026-11-22T23:00"), TimeKind::Waiting, 7200); // into Monday
    const auto rows = by(SummaryBy::Day, maker);
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("1969-12-31 USD"), QStringLiteral("2026-11-22 USD"),
                                      QStringLiteral("2026-11-23 USD"), QStringLiteral("- USD")}));
    QCOMPARE(rows[1].workPay, std::int64_t{3});
    QCOMPARE(rows[1].platformSeconds, std::int64_t{3660});
    QCOMPARE(rows[1].workedSeconds, std::int64_t{7260});
    QCOMPARE(rows[2].workedSeconds, std::int64_t{3600});
}

void SummaryTest::weeksAndMonths()
{
    BooksMaker maker;
    const auto monday = maker.contract("Outlier", "A");
    const auto saturday = maker.contract("Mercor", "B");
    maker.books.contracts[saturday].workweekStart = Weekday::Saturday;
    maker.earning(monday, date("2026-11-22"), 1); // a Sunday
    maker.earning(monday, date("2026-11-23"), 2); // the Monday after
    maker.earning(saturday, date("2026-11-22"), 4);
    maker.earning(monday, date("1969-12-31"), 8); // before the epoch
    maker.earning(monday, {}, 16);                // undated
    const auto weeks = by(SummaryBy::Week, maker);
    QCOMPARE(keys(weeks), (QStringList{QStringLiteral("1969-12-29 USD"), QStringLiteral("2026-11-16 USD"),
                                       QStringLiteral("2026-11-21 USD"), QStringLiteral("2026-11-23 USD"),
                                       QStringLiteral("- USD")}));
    QCOMPARE(weeks[1].workPay, std::int64_t{1});
    QCOMPARE(weeks[2].workPay, std::int64_t{4});
    QCOMPARE(weeks[4].workPay, std::int64_t{16});
    const auto months = by(SummaryBy::Month, maker);
    QCOMPARE(keys(months), (QStringList{QStringLiteral("1969-12-01 USD"), QStringLiteral("2026-11-01 USD"),
                                        QStringLiteral("- USD")}));
    QCOMPARE(months[1].workPay, std::int64_t{7});
}

void SummaryTest::weekOfAnInstantIsTheZones()
{
    BooksMaker maker;
    const auto newYork = maker.contract("Outlier", "A", "America/New_York");
    const auto utc = maker.contract("Prolific", "B");
    // The clocks change on Sunday 2026-03-08: midnight before it is 05:00 UTC, midnight after it 04:00 UTC.
    maker.earning(newYork, at("2026-03-09T03:59:59Z"), 1); // Sunday 23:59:59
    maker.earning(newYork, at("2026-03-09T04:00:00Z"), 2); // Monday 00:00:00
    maker.earning(newYork, at("2026-03-02T04:59:59Z"), 4); // Sunday 23:59:59, winter time
    maker.earning(newYork, at("2026-03-02T05:00:00Z"), 8); // Monday 00:00:00
    maker.earning(utc, at("2026-03-09T00:00:00Z"), 16);    // no zone set: UTC
    maker.earning(newYork, at("2026-03-09T03:00:00"), 32); // wall clock: as written
    const auto rows = by(SummaryBy::Week, maker);
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("2026-02-23 USD"), QStringLiteral("2026-03-02 USD"),
                                      QStringLiteral("2026-03-09 USD")}));
    QCOMPARE(rows[0].workPay, std::int64_t{4});
    QCOMPARE(rows[1].workPay, std::int64_t{1 + 8});
    QCOMPARE(rows[2].workPay, std::int64_t{2 + 16 + 32});
}

void SummaryTest::ownStretchIsSplitAtMidnight()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A");
    maker.own(contract, at("2026-11-22T23:00"), TimeKind::Waiting, 7200); // Sunday night
    const auto rows = by(SummaryBy::Week, maker);
    QCOMPARE(keys(rows), (QStringList{QStringLiteral("2026-11-16 none"), QStringLiteral("2026-11-23 none")}));
    QCOMPARE(rows[0].workedSeconds, std::int64_t{3600});
    QCOMPARE(rows[1].workedSeconds, std::int64_t{3600});
}

void SummaryTest::spanFiltersBothSidesOfTheCover()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "A");
    maker.earning(contract, date("2026-11-22"), 100, 1000);
    maker.earning(contract, date("2026-11-23"), 200, 3000);
    maker.earning(contract, date("2026-11-24"), 400, 9000);
    maker.earning(contract, {}, 800, 1);
    maker.own(contract, at("2026-11-22T23:00"), TimeKind::Task, 7200);
    SummaryOptions options;
    options.from = options.to = *parseIsoDate("2026-11-23");
    const auto rows = summarise(maker.books, options, zones_);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].workPay, std::int64_t{200});
    QCOMPARE(rows[0].platformSeconds, std::int64_t{3000});
    QCOMPARE(rows[0].workedSeconds, std::int64_t{3600}); // the hour after midnight
    options.from.reset();
    QCOMPARE(summarise(maker.books, options, zones_)[0].workPay, std::int64_t{300}); // undated rows stay out
}

void SummaryTest::filtersByPlatformAndContract()
{
    BooksMaker maker;
    const auto first = maker.contract("Outlier", "A");
    const auto second = maker.contract("Outlier", "B");
    const auto third = maker.contract("Prolific", "A");
    maker.earning(first, date("2026-11-22"), 1);
    maker.earning(second, date("2026-11-22"), 2);
    maker.earning(third, date("2026-11-22"), 4);
    maker.own(third, date("2026-11-22"), TimeKind::Task, 9);
    SummaryOptions options;
    options.platform = "Outlier";
    auto rows = summarise(maker.books, options, zones_);
    QCOMPARE(keys(rows), QStringList{QStringLiteral("Outlier USD")});
    QCOMPARE(rows[0].workPay, std::int64_t{3});
    QCOMPARE(rows[0].workedSeconds, std::int64_t{0});
    options.contract = maker.books.contracts[second].key;
    rows = summarise(maker.books, options, zones_);
    QCOMPARE(rows[0].workPay, std::int64_t{2});
    options.platform = "Nobody";
    QVERIFY(summarise(maker.books, options, zones_).empty());
}

void SummaryTest::contractsShowTheirName()
{
    BooksMaker maker;
    const auto contract = maker.contract("Outlier", "Made-up project");
    maker.earning(contract, date("2026-11-22"), 1);
    maker.books.contracts[contract].alias = "Mine";
    const auto rows = by(SummaryBy::Contract, maker);
    QCOMPARE(rows[0].key, Text("key-0"));
    QCOMPARE(rows[0].label, std::string("Mine"));
}

void SummaryTest::advertisedRateIsWeighted()
{
    BooksMaker maker;
    const Currency usd = *Currency::fromCode("USD");
    const auto first = maker.contract("Outlier", "A");
    const auto second = maker.contract("Outlier", "B");
    const auto third = maker.contract("Outlier", "C");
    maker.books.contracts[first].advertisedRate = Rate{3000, 3600, usd};
    maker.earning(first, date("2026-11-22"), 100, 3600);
    maker.earning(third, date("2026-11-22"), 100, 360000); // states none: weighs nothing
    QCOMPARE(by(SummaryBy::Platform, maker)[0].advertisedRate, Text("30.0000"));
    maker.books.contracts[second].advertisedRate = Rate{50, 180, usd}; // $10.00 an hour, by three minutes
    maker.earning(second, date("2026-11-22"), 100, 7200);
    QCOMPARE(by(SummaryBy::Platform, maker)[0].advertisedRate, Text("16.6667"));
    maker.books.contracts[third].advertisedRate = Rate{9900, 3600, *Currency::fromCode("EUR")}; // not in this currency
    QCOMPARE(by(SummaryBy::Platform, maker)[0].advertisedRate, Text("16.6667"));
    QCOMPARE(by(SummaryBy::Contract, maker)[2].advertisedRate, Text());
}

void SummaryTest::sortedByKeyThenCurrency()
{
    BooksMaker maker;
    const auto tracker = maker.contract("", "T");
    const auto zeta = maker.contract("Zeta", "");
    const auto alpha = maker.contract("Alpha", "");
    maker.own(tracker, date("2026-11-22"), TimeKind::Task, 1);
    maker.earning(zeta, date("2026-11-22"), 1, 0, "USD");
    maker.earning(zeta, date("2026-11-22"), 1, 0, "EUR");
    maker.own(zeta, date("2026-11-22"), TimeKind::Task, 1);
    maker.earning(alpha, date("2026-11-22"), 1, 0, "USD");
    QCOMPARE(keys(by(SummaryBy::Platform, maker)),
             (QStringList{QStringLiteral("Alpha USD"), QStringLiteral("Zeta EUR"), QStringLiteral("Zeta USD"),
                          QStringLiteral("Zeta none"), QStringLiteral("- none")}));
}

void SummaryTest::emptyBooksGiveNoRows()
{
    BooksMaker maker;
    for (const SummaryBy grouping :
         {SummaryBy::Platform, SummaryBy::Contract, SummaryBy::Week, SummaryBy::Month, SummaryBy::Kind})
        QVERIFY(by(grouping, maker).empty());
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary_test.moc"
