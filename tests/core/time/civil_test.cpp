// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/civil.h"

#include <QTest>

using namespace backpay;

class CivilTest : public QObject
{
    Q_OBJECT

private slots:
    void limitsAreTheDaysTheyName();
    void boostAndTheDayNumberAgree();
    void weeksBeginWhereTheContractSays();
    void monthsBeginOnTheFirst();
    void readsInstantsWithOffsets();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void instantsBeforeTheEpochKeepTheirDay();
};

void CivilTest::limitsAreTheDaysTheyName()
{
    QCOMPARE(dayNumber(1900, 1, 1), std::optional(firstDay));
    QCOMPARE(dayNumber(2199, 12, 31), std::optional(lastDay));
    QVERIFY(!dayNumber(1899, 12, 31));
    QVERIFY(!dayNumber(2200, 1, 1));
    QVERIFY(!dayNumber(2025, 2, 29));
}

void CivilTest::boostAndTheDayNumberAgree()
{
    for (const DayNumber day : {firstDay, -1, 0, 20514, lastDay}) {
        QCOMPARE(dayNumber(civilDate(day)), day);
        const auto date = civilDate(day).year_month_day();
        QCOMPARE(dayNumber(date.year, date.month.as_number(), date.day), std::optional(day));
    }
}

void CivilTest::weeksBeginWhereTheContractSays()
{
    const DayNumber sunday = *dayNumber(2026, 11, 22);
    QCOMPARE(weekdayOf(sunday), Weekday::Sunday);
    QCOMPARE(isoDate(weekStart(sunday, Weekday::Monday)), std::string("2026-11-16"));
    QCOMPARE(isoDate(weekStart(sunday, Weekday::Sunday)), std::string("2026-11-22"));
    QCOMPARE(isoDate(weekStart(sunday, Weekday::Saturday)), std::string("2026-11-21"));
    QCOMPARE(weekdayOf(-1), Weekday::Wednesday); // 1969-12-31
    QCOMPARE(weekStart(-1, Weekday::Thursday), -7);
}

void CivilTest::monthsBeginOnTheFirst()
{
    QCOMPARE(isoDate(monthStart(*dayNumber(2024, 2, 29))), std::string("2024-02-01"));
    QCOMPARE(isoDate(monthStart(*dayNumber(2024, 3, 1))), std::string("2024-03-01"));
    QCOMPARE(isoDate(monthStart(*dayNumber(1969, 12, 31))), std::string("1969-12-01"));
    QCOMPARE(isoDate(monthEnd(*dayNumber(2024, 2, 1))), std::string("2024-02-29"));
    QCOMPARE(isoDate(monthEnd(*dayNumber(2023, 12, 31))), std::string("2023-12-31"));
    QCOMPARE(isoDate(monthEnd(*dayNumber(1969, 4, 30))), std::string("1969-04-30"));
}

void CivilTest::readsInstantsWithOffsets()
{
    QCOMPARE(isoWhen(*parseIsoWhen("2026-11-22T01:30:00+02:00")), std::string("2026-11-21T23:30:00Z"));
    QCOMPARE(isoWhen(*parseIsoWhen("2026-12-31T23:30-01:00")), std::string("2027-01-01T00:30:00Z"));
    QCOMPARE(isoWhen(*parseIsoWhen("2026-11-22 01:30")), std::string("2026-11-22T01:30:00"));
    QCOMPARE(isoWhen(*parseIsoWhen("2026-11-22T01:30:59Z")), std::string("2026-11-22T01:30:59Z"));
    QCOMPARE(isoWhen({}), std::string());
}

void CivilTest::refusesOtherTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2026-11-22", "2026-11-22T24:00", "2026-11-22T10:60", "2026-11-22T10:00:60", "2026-02-30T10:00",
          "2026-11-22T10:00:00z", "2026-11-22T10:00:00+2:00", "2026-11-22T10:00:00+16:00", "2026-11-22x10:00",
          "2026-11-22T1a:00", "2026-11-22T10:00:00Z "})
        QTest::newRow(text) << QByteArray(text);
}

void CivilTest::refusesOtherTimes()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoWhen(text.toStdString()));
}

void CivilTest::instantsBeforeTheEpochKeepTheirDay()
{
    const When when = whenOf(Instant(std::chrono::seconds(-1)));
    QCOMPARE(when.day, -1);
    QCOMPARE(when.second, 86399);
}

QTEST_GUILESS_MAIN(CivilTest)
#include "civil_test.moc"
