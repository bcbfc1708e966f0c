// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/civil.h"
#include "core/time/date_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace backpay;

class DateTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWholeCells_data();
    void readsWholeCells();
    void refusesOtherCells_data();
    void refusesOtherCells();
    void refusesPatternsWithHalfAMeaning_data();
    void refusesPatternsWithHalfAMeaning();
    void knowsWhatAPatternHolds();
    void keepsMicroseconds();
    void everyDateItPrintsItReads();
    void noTextMakesItFail();
};

void DateTextTest::readsWholeCells_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("english month") << QByteArray("MMM D, YYYY") << QByteArray("May 8, 2025")
                                   << QByteArray("2025-05-08T00:00:00");
    QTest::newRow("two digits for D") << QByteArray("MMM D, YYYY") << QByteArray("May 18, 2025")
                                      << QByteArray("2025-05-18T00:00:00");
    QTest::newRow("any case") << QByteArray("MMM D, YYYY") << QByteArray("sEP 30, 2024")
                              << QByteArray("2024-09-30T00:00:00");
    QTest::newRow("leap day") << QByteArray("YYYY-MM-DD") << QByteArray("2024-02-29")
                              << QByteArray("2024-02-29T00:00:00");
    QTest::newRow("seconds") << QByteArray("YYYY-MM-DD HH:mm:ss.f") << QByteArray("2026-03-25 16:10:53")
                             << QByteArray("2026-03-25T16:10:53");
    QTest::newRow("fraction") << QByteArray("YYYY-MM-DD HH:mm:ss.f") << QByteArray("2026-03-25 16:10:53.999999999")
                              << QByteArray("2026-03-25T16:10:53");
    QTest::newRow("day first") << QByteArray("D/M/YYYY") << QByteArray("3/12/2024")
                               << QByteArray("2024-12-03T00:00:00");
    QTest::newRow("last second") << QByteArray("YYYY-MM-DD HH:mm:ss") << QByteArray("2199-12-31 23:59:59")
                                 << QByteArray("2199-12-31T23:59:59");
    QTest::newRow("clock of twelve") << QByteArray("MM/DD/YYYY h:mm:ss A") << QByteArray("03/04/2024 12:05:09 am")
                                     << QByteArray("2024-03-04T00:05:09");
    QTest::newRow("noon") << QByteArray("M/D/YYYY h:mm A") << QByteArray("3/4/2024 12:00 PM")
                          << QByteArray("2024-03-04T12:00:00");
    QTest::newRow("short hour") << QByteArray("DD.MM.YYYY H:mm") << QByteArray("04.03.2024 9:07")
                                << QByteArray("2024-03-04T09:07:00");
    QTest::newRow("short year of this century")
        << QByteArray("D/M'YY") << QByteArray("6/1'04") << QByteArray("2004-01-06T00:00:00");
    QTest::newRow("short year of the last")
        << QByteArray("D/M/YY") << QByteArray("6/1/94") << QByteArray("1994-01-06T00:00:00");
    QTest::newRow("the rest unread") << QByteArray("YYYYMMDD*") << QByteArray("20131201000000.000[-7:MST]")
                                     << QByteArray("2013-12-01T00:00:00");
    QTest::newRow("first day") << QByteArray("DD.MM.YYYY") << QByteArray("01.01.1900")
                               << QByteArray("1900-01-01T00:00:00");
}

void DateTextTest::readsWholeCells()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, iso);
    const auto compiled = DatePattern::compile(pattern.toStdString());
    QVERIFY(compiled);
    const auto read = compiled->read(text.toStdString());
    QVERIFY(read);
    QCOMPARE(isoWhen({WhenKind::Local, read->day, static_cast<std::int32_t>(read->microsecond / 1000000)}),
             iso.toStdString());
}

void DateTextTest::refusesOtherCells_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    const QByteArray iso = "YYYY-MM-DD";
    const QByteArray moment = "YYYY-MM-DD HH:mm:ss.f";
    QTest::newRow("empty") << iso << QByteArray("");
    QTest::newRow("hour 13 of 12") << QByteArray("YYYY-MM-DD h A") << QByteArray("2024-01-01 13 PM");
    QTest::newRow("hour 0 of 12") << QByteArray("YYYY-MM-DD h A") << QByteArray("2024-01-01 0 AM");
    QTest::newRow("no half of day") << QByteArray("YYYY-MM-DD h A") << QByteArray("2024-01-01 1 XM");
    QTest::newRow("month 13") << iso << QByteArray("2024-13-01");
    QTest::newRow("month 0") << iso << QByteArray("2024-00-01");
    QTest::newRow("day 0") << iso << QByteArray("2024-01-00");
    QTest::newRow("no leap year") << iso << QByteArray("2023-02-29");
    QTest::newRow("year 1900 is none") << iso << QByteArray("1900-02-29");
    QTest::newRow("year 0001") << iso << QByteArray("0001-01-01");
    QTest::newRow("year 9999") << iso << QByteArray("9999-12-31");
    QTest::newRow("day after the last") << iso << QByteArray("2200-01-01");
    QTest::newRow("one digit where two stand") << iso << QByteArray("2024-1-01");
    QTest::newRow("text behind") << iso << QByteArray("2024-01-01 ");
    QTest::newRow("time behind") << iso << QByteArray("2024-01-01T00:00:00");
    QTest::newRow("space in front") << iso << QByteArray(" 2024-01-01");
    QTest::newRow("cut") << iso << QByteArray("2024-01-0");
    QTest::newRow("epoch milliseconds") << iso << QByteArray("1764000000000");
    QTest::newRow("relative") << iso << QByteArray("3 days ago");
    QTest::newRow("full-width digits") << iso << QByteArray("２０２４-01-01");
    QTest::newRow("NUL") << iso << QByteArray("2024-01-01\0", 11);
    QTest::newRow("month name in full") << QByteArray("MMM D, YYYY") << QByteArray("March 8, 2025");
    QTest::newRow("no such month") << QByteArray("MMM D, YYYY") << QByteArray("Mai 8, 2025");
    QTest::newRow("three digits for D") << QByteArray("MMM D, YYYY") << QByteArray("May 018, 2025");
    QTest::newRow("24:00") << moment << QByteArray("2024-01-01 24:00:00");
    QTest::newRow("minute 60") << moment << QByteArray("2024-01-01 23:60:00");
    QTest::newRow("leap second") << moment << QByteArray("2016-12-31 23:59:60");
    QTest::newRow("point without digits") << moment << QByteArray("2024-01-01 10:00:00.");
    QTest::newRow("ten digits of fraction") << moment << QByteArray("2024-01-01 10:00:00.1234567890");
    QTest::newRow("zone behind") << moment << QByteArray("2024-01-01 10:00:00Z");
}

void DateTextTest::refusesOtherCells()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QVERIFY(!DatePattern::compile(pattern.toStdString())->read(text.toStdString()));
}

void DateTextTest::refusesPatternsWithHalfAMeaning_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern : {"", "-", "YYYY-MM", "MM-DD", "D", "YYYY-MM-DD MM", "YYYY-M-MMM-D", "YYYY YYYY-MM-DD",
                                "mm:ss", "HH:ss", "HH:mm.f", "YYYY-MM-DD HH:mm:ss.f.f", "HH HH"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void DateTextTest::refusesPatternsWithHalfAMeaning()
{
    QFETCH(QByteArray, pattern);
    QVERIFY(!DatePattern::compile(pattern.toStdString()));
}

void DateTextTest::knowsWhatAPatternHolds()
{
    QVERIFY(DatePattern::compile("D/M/YYYY")->hasDate());
    QVERIFY(!DatePattern::compile("D/M/YYYY")->hasTime());
    const auto clock = DatePattern::compile("HH:mm");
    QVERIFY(!clock->hasDate());
    QVERIFY(clock->hasTime());
    QCOMPARE(clock->read("07:30")->day, 0);
    QCOMPARE(clock->read("07:30")->microsecond, std::int64_t{27000} * 1000000);
}

void DateTextTest::keepsMicroseconds()
{
    const auto pattern = DatePattern::compile("HH:mm:ss.f");
    QCOMPARE(pattern->read("00:00:01.5")->microsecond, std::int64_t{1500000});
    QCOMPARE(pattern->read("00:00:01.000001")->microsecond, std::int64_t{1000001});
    QCOMPARE(pattern->read("00:00:01.000001999")->microsecond, std::int64_t{1000001});
}

void DateTextTest::everyDateItPrintsItReads()
{
    const auto pattern = DatePattern::compile("YYYY-MM-DD");
    DayNumber before = firstDay - 1;
    for (DayNumber day = firstDay; day <= lastDay; ++day) {
        const auto read = pattern->read(isoDate(day));
        QVERIFY(read && read->day == day);
        QVERIFY(day == before + 1);
        before = read->day;
    }
    QCOMPARE(isoDate(0), std::string("1970-01-01"));
    QCOMPARE(isoDate(lastDay), std::string("2199-12-31"));
}

void DateTextTest::noTextMakesItFail()
{
    const auto pattern = DatePattern::compile("MMM D, YYYY HH:mm:ss.f");
    QVERIFY(rc::check("any bytes give a moment of one day or none", [&](const std::string &text) {
        const auto read = pattern->read(text);
        RC_ASSERT(!read || (read->microsecond >= 0 && read->microsecond < std::int64_t{86400} * 1000000));
    }));
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "date_text_test.moc"
