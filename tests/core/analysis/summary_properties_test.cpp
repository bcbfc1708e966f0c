// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <numeric>
#include <set>

using namespace backpay;

/** What holds for any books at all. */
class SummaryPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyGroupingAddsUpToTheWhole();
    void unpaidKindsSumToUnpaidTime();
    void daysAddUpToTheSpan();
    void orderOfRowsDoesNotMatter();
    void itemsAreWhatASetCounts();
};

namespace {

constexpr std::array<SummaryBy, 6> groupings = {SummaryBy::Platform, SummaryBy::Contract, SummaryBy::Day,
                                                SummaryBy::Week,     SummaryBy::Month,    SummaryBy::Kind};

When anyWhen()
{
    const auto day = *rc::gen::inRange<DayNumber>(20510, 20525); // the change to summer time is within
    const auto second = *rc::gen::inRange<std::int32_t>(0, 86400);
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return {};
    case 1: return {WhenKind::Date, day, 0};
    case 2: return {WhenKind::Local, day, second};
    default: return {WhenKind::Utc, day, second};
    }
}

Books anyBooks()
{
    BooksMaker maker;
    const auto contracts = *rc::gen::inRange<std::uint32_t>(1, 6);
    for (std::uint32_t i = 0; i < contracts; ++i) {
        const auto made =
            maker.contract(*rc::gen::elementOf(std::vector<std::string>{"", "Alpha", "Beta"}), "made up",
                           *rc::gen::elementOf(std::vector<std::string>{"", "UTC", "America/New_York", "No/Where"}));
        maker.books.contracts[made].workweekStart = static_cast<Weekday>(*rc::gen::inRange(0, 7));
    }
    const auto earnings = *rc::gen::inRange(0, 40);
    for (int i = 0; i < earnings; ++i) {
        EarningFact &fact =
            maker.earning(*rc::gen::inRange(0U, contracts), anyWhen(), *rc::gen::inRange(-500, 5000),
                          *rc::gen::inRange(0, 20000), *rc::gen::elementOf(std::vector<const char *>{"USD", "GBP"}));
        fact.standing = static_cast<Standing>(*rc::gen::inRange(0, 4));
        fact.bonus = *rc::gen::inRange(0, 3) * 100;
        fact.hasItem = *rc::gen::arbitrary<bool>();
        fact.item = {*rc::gen::inRange<std::uint64_t>(0, 2), *rc::gen::inRange<std::uint64_t>(0, 6)};
    }
    const auto entries = *rc::gen::inRange(0, 20);
    for (int i = 0; i < entries; ++i)
        maker.own(*rc::gen::inRange(0U, contracts), anyWhen(),
                  static_cast<TimeKind>(*rc::gen::inRange(0, timeKindCount)), *rc::gen::inRange(0, 200000));
    return maker.books;
}

/** The additive fields of all rows by currency; that of own time without money is "". */
using Totals = std::map<std::string, std::vector<std::int64_t>>;

void addTo(Totals &totals, const std::vector<SummaryRow> &rows)
{
    for (const SummaryRow &row : rows) {
        auto &total = totals[row.currency ? std::string(row.currency->code()) : std::string()];
        std::vector<std::int64_t> fields{row.workPay, row.bonus,           row.pending,
                                         row.lost,    row.platformSeconds, row.workedSeconds};
        fields.insert(fields.end(), row.unpaidByKind.begin(), row.unpaidByKind.end());
        total.resize(fields.size());
        std::transform(total.begin(), total.end(), fields.begin(), total.begin(), std::plus<>());
    }
}

Totals totals(const Books &books, const SummaryOptions &options)
{
    Totals found;
    addTo(found, summarise(books, options, FixedZones()));
    return found;
}

}

void SummaryPropertiesTest::everyGroupingAddsUpToTheWhole()
{
    QVERIFY(rc::check("the sum over keys is the same for every grouping", [] {
        const Books books = anyBooks();
        const Totals byPlatform = totals(books, {});
        for (const SummaryBy grouping : groupings)
            RC_ASSERT(totals(books, {grouping, {}, {}, {}, {}}) == byPlatform);
        std::int64_t earned = 0;
        std::int64_t seconds = 0;
        for (const EarningFact &fact : books.earnings) {
            earned += fact.standing == Standing::Earned ? fact.workPay + fact.bonus : 0;
            seconds += fact.seconds;
        }
        for (const auto &[currency, fields] : byPlatform) {
            earned -= fields[0] + fields[1];
            seconds -= fields[4];
        }
        RC_ASSERT(earned == 0);
        RC_ASSERT(seconds == 0);
    }));
}

void SummaryPropertiesTest::unpaidKindsSumToUnpaidTime()
{
    QVERIFY(rc::check("unpaid by kind sums to worked less platform time", [] {
        const Books books = anyBooks();
        for (const SummaryBy grouping : groupings) {
            for (const SummaryRow &row : summarise(books, {grouping, {}, {}, {}, {}}, FixedZones())) {
                RC_ASSERT(std::accumulate(row.unpaidByKind.begin(), row.unpaidByKind.end(), std::int64_t{0})
                          == row.unpaidSeconds());
                RC_ASSERT(row.unpaidSeconds() >= 0);
                RC_ASSERT(row.currency || (row.earned() == 0 && row.platformSeconds == 0 && !row.trueRate()));
            }
        }
    }));
}

void SummaryPropertiesTest::daysAddUpToTheSpan()
{
    QVERIFY(rc::check("the sum over single days is the span", [] {
        const Books books = anyBooks();
        constexpr DayNumber first = 20505;
        constexpr DayNumber last = 20535;
        Totals days;
        for (DayNumber day = first; day <= last; ++day)
            addTo(days, summarise(books, {SummaryBy::Platform, day, day, {}, {}}, FixedZones()));
        RC_ASSERT(days == totals(books, {SummaryBy::Platform, first, last, {}, {}}));
    }));
}

void SummaryPropertiesTest::orderOfRowsDoesNotMatter()
{
    QVERIFY(rc::check("turned round, the books give the same rows", [] {
        const Books books = anyBooks();
        Books turned = books;
        std::reverse(turned.earnings.begin(), turned.earnings.end());
        std::reverse(turned.entries.begin(), turned.entries.end());
        for (const SummaryBy grouping : groupings) {
            const auto rows = summarise(books, {grouping, {}, {}, {}, {}}, FixedZones());
            const auto others = summarise(turned, {grouping, {}, {}, {}, {}}, FixedZones());
            RC_ASSERT(rows.size() == others.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                // Two contracts may share a key's text only where they are one group.
                RC_ASSERT(rows[i].key == others[i].key && rows[i].currency == others[i].currency);
                RC_ASSERT(rows[i].workPay == others[i].workPay && rows[i].items == others[i].items
                          && rows[i].rejectedItems == others[i].rejectedItems
                          && rows[i].unpaidByKind == others[i].unpaidByKind);
            }
        }
    }));
}

void SummaryPropertiesTest::itemsAreWhatASetCounts()
{
    QVERIFY(rc::check("items by platform are the distinct ones", [] {
        const Books books = anyBooks();
        for (const SummaryRow &row : summarise(books, {}, FixedZones())) {
            std::set<RowKey> all;
            std::set<RowKey> lost;
            std::set<RowKey> cancelled;
            for (const EarningFact &fact : books.earnings) {
                if (!fact.hasItem || fact.currency != row.currency
                    || books.contracts[fact.contract].platform != row.key.value_or(""))
                    continue;
                all.insert(fact.item);
                if (fact.standing == Standing::Lost)
                    lost.insert(fact.item);
                if (fact.standing == Standing::Cancelled)
                    cancelled.insert(fact.item);
            }
            RC_ASSERT(row.items == static_cast<std::int64_t>(all.size()));
            RC_ASSERT(row.rejectedItems == static_cast<std::int64_t>(lost.size()));
            RC_ASSERT(row.cancelledItems == static_cast<std::int64_t>(cancelled.size()));
        }
    }));
}

QTEST_GUILESS_MAIN(SummaryPropertiesTest)
#include "summary_properties_test.moc"
