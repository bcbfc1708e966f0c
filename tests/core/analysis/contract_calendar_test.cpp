// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QStringList>
#include <QTest>

using namespace backpay;

class ContractCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void rememberedOffsetsEqualAskedOnes();
    void unknownZoneIsUtc();
    void asksSeldom();
};

namespace {

Books newYork()
{
    BooksMaker maker;
    maker.contract("Alpha", "made up", "America/New_York");
    maker.contract("Alpha", "made up too", "");
    maker.contract("Alpha", "elsewhere", "No/Where");
    return maker.books;
}

}

void ContractCalendarTest::splits_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char *name, const char *start, qint64 seconds, const char *parts) {
        QTest::newRow(name) << QByteArray(start) << seconds << QByteArray(parts);
    };
    row("within a day", "2026-05-05T08:00", 3600, "2026-05-05 3600");
    row("ends at midnight", "2026-05-05T23:00", 3600, "2026-05-05 3600");
    row("one second over", "2026-05-05T23:00", 3601, "2026-05-05 3600, 2026-05-06 1");
    row("two midnights", "2026-05-05T23:00", 93600, "2026-05-05 3600, 2026-05-06 86400, 2026-05-07 3600");
    row("nothing", "2026-05-05T23:00", 0, "");
    row("date only is never split", "2026-05-05", 100000, "2026-05-05 100000");
    row("undated", "", 100000, "- 100000");
    row("wall clock over the change: the duration counts", "2026-03-07T23:00", 4 * 3600,
        "2026-03-07 3600, 2026-03-08 10800");
    row("instant, winter", "2026-03-07T04:30:00Z", 3600, "2026-03-06 1800, 2026-03-07 1800");
    row("instant, summer", "2026-05-05T03:30:00Z", 3600, "2026-05-04 1800, 2026-05-05 1800");
    row("the day of 23 hours", "2026-03-08T05:00:00Z", 24 * 3600, "2026-03-08 82800, 2026-03-09 3600");
    row("the day of 25 hours", "2026-11-01T04:00:00Z", 26 * 3600, "2026-11-01 90000, 2026-11-02 3600");
    row("from winter into summer", "2026-03-08T04:59:00Z", 24 * 3600,
        "2026-03-07 60, 2026-03-08 82800, 2026-03-09 3540");
}

void ContractCalendarTest::splits()
{
    QFETCH(QByteArray, start);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, parts);
    const When when = start.isEmpty() ? When{} : start.size() == 10 ? date(start.constData()) : at(start.constData());
    const Books books = newYork();
    const FixedZones zones;
    ContractCalendar calendar(books.contracts, zones);
    std::vector<DayPart> found{{DayNumber{1}, 1}}; // what a call before left
    calendar.split({when, 0, TimeKind::Task, seconds}, found);
    QStringList shown;
    for (const DayPart &part : found)
        shown.push_back(QStringLiteral("%1 %2")
                            .arg(part.day ? QString::fromStdString(isoDate(*part.day)) : QStringLiteral("-"))
                            .arg(part.seconds));
    QCOMPARE(shown.join(QStringLiteral(", ")), QString::fromUtf8(parts));
}

void ContractCalendarTest::rememberedOffsetsEqualAskedOnes()
{
    const Books books = newYork();
    const FixedZones zones;
    ContractCalendar calendar(books.contracts, zones);
    // Every half hour of two years: more days than are remembered at once, both changes among them.
    const Instant start(std::chrono::days(*parseIsoDate("2025-06-01")));
    for (int half = 0; half < 2 * 365 * 48; ++half) {
        const When when = whenOf(start + std::chrono::seconds(half * 1800));
        for (std::uint32_t contract = 0; contract < books.contracts.size(); ++contract)
            QVERIFY(calendar.dayOf(when, contract) == dayOf(when, books.contracts[contract], zones));
    }
}

void ContractCalendarTest::unknownZoneIsUtc()
{
    const Books books = newYork();
    const FixedZones zones;
    ContractCalendar calendar(books.contracts, zones);
    QCOMPARE(isoDate(*calendar.dayOf(at("2026-05-05T01:00:00Z"), 2)), std::string("2026-05-05"));
    QCOMPARE(isoDate(*calendar.dayOf(at("2026-05-05T01:00:00Z"), 0)), std::string("2026-05-04"));
    QVERIFY(!calendar.dayOf({}, 0));
}

void ContractCalendarTest::asksSeldom()
{
    const Books books = newYork();
    const FixedZones zones;
    ContractCalendar calendar(books.contracts, zones);
    for (int i = 0; i < 10000; ++i)
        (void)calendar.dayOf(whenOf(Instant(std::chrono::days(20500) + std::chrono::seconds(i * 8))), 0);
    QVERIFY2(zones.asked() < 10, qPrintable(QString::number(zones.asked())));
}

QTEST_GUILESS_MAIN(ContractCalendarTest)
#include "contract_calendar_test.moc"
