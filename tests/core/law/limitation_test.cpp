// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

#include <rapidcheck.h>

namespace backpay {

namespace {

constexpr LawPeriod twoYears{2, 0, 0, false};
constexpr LawPeriod threeMonthsLessOneDay{0, 3, 0, true};
constexpr LawPeriod halfYearOfDays{0, 0, 180, false};

LawPeriod anyPeriod()
{
    return {*rc::gen::inRange(0, 11), *rc::gen::inRange(0, 12), *rc::gen::inRange(0, 200), *rc::gen::arbitrary<bool>()};
}

}

class LimitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("lessOneDay");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *from, LawPeriod period, const char *last) {
            QTest::newRow(name) << QString(from) << period.years << period.months << period.days << period.lessOneDay
                                << QString(last);
        };
        row("the same day two years on", "2023-03-05", twoYears, "2025-03-05");
        row("29 February has none in two years", "2024-02-29", twoYears, "2026-02-28");
        row("29 February in four years", "2024-02-29", {4, 0, 0, false}, "2028-02-29");
        row("28 February into a leap year", "2022-02-28", twoYears, "2024-02-28");
        row("three months less one day", "2026-01-10", threeMonthsLessOneDay, "2026-04-09");
        row("less one day over the end of a month", "2026-05-31", threeMonthsLessOneDay, "2026-08-30");
        row("less one day from the first", "2026-03-01", threeMonthsLessOneDay, "2026-05-31");
        row("a month without the day", "2025-11-30", {0, 3, 0, false}, "2026-02-28");
        row("the same into a leap year", "2023-11-30", {0, 3, 0, false}, "2024-02-29");
        row("180 days", "2026-01-01", halfYearOfDays, "2026-06-30");
        row("over the end of the year", "2025-12-31", {0, 2, 0, false}, "2026-02-28");
        row("nothing added", "2026-02-28", {}, "2026-02-28");
    }

    void lastDay()
    {
        QFETCH(QString, from);
        QFETCH(int, years);
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(bool, lessOneDay);
        QFETCH(QString, last);
        const LawPeriod period{years, months, days, lessOneDay};
        QCOMPARE(QString::fromStdString(isoDate(lastClaimDay(period, day(from.toStdString())))), last);
    }

    void standsOnTheLastDayAndNotOnTheNext()
    {
        const DayNumber due = day("2023-03-05");
        QCOMPARE(oldestClaimable(twoYears, day("2025-03-04")), due - 1);
        QCOMPARE(oldestClaimable(twoYears, day("2025-03-05")), due);
        QCOMPARE(oldestClaimable(twoYears, day("2025-03-06")), due + 1);
        QCOMPARE(oldestClaimable(threeMonthsLessOneDay, day("2026-04-09")), day("2026-01-10"));
        QCOMPARE(oldestClaimable(threeMonthsLessOneDay, day("2026-04-10")), day("2026-01-11"));
        QCOMPARE(oldestClaimable(twoYears, day("2026-02-28")), day("2024-02-28")); // 29 February 2024 stands too
        QCOMPARE(oldestClaimable(twoYears, day("2026-03-01")), day("2024-03-01"));
    }

    void nextToExpire()
    {
        const std::vector<DayNumber> due = {day("2024-05-01"), day("2023-03-05"), day("2023-03-12")};
        QCOMPARE(nextExpiry(twoYears, due, day("2025-03-05")), (Expiry{day("2023-03-05"), day("2025-03-05")}));
        QCOMPARE(nextExpiry(twoYears, due, day("2025-03-06")), (Expiry{day("2023-03-12"), day("2025-03-12")}));
        QCOMPARE(nextExpiry(twoYears, due, day("2026-05-01")), (Expiry{day("2024-05-01"), day("2026-05-01")}));
        QVERIFY(!nextExpiry(twoYears, due, day("2026-05-02")));
        QVERIFY(!nextExpiry(twoYears, {}, day("2025-03-05")));
    }

    void oldestIsTheFirstThatStands()
    {
        QVERIFY(rc::check("the oldest claimable day stands and the day before it does not", [] {
            const LawPeriod period = anyPeriod();
            const DayNumber asOf = *rc::gen::inRange<DayNumber>(17000, 24000);
            const DayNumber oldest = oldestClaimable(period, asOf);
            RC_ASSERT(lastClaimDay(period, oldest) >= asOf);
            RC_ASSERT(lastClaimDay(period, oldest - 1) < asOf);
        }));
    }

    void laterDebtsNeverEndEarlier()
    {
        QVERIFY(rc::check("a day later never ends earlier, and ends at most four days later", [] {
            const LawPeriod period = anyPeriod();
            const DayNumber due = *rc::gen::inRange<DayNumber>(17000, 24000);
            const DayNumber gain = lastClaimDay(period, due + 1) - lastClaimDay(period, due);
            RC_ASSERT(gain >= 0 && gain <= 4);
        }));
    }
};

}

QTEST_GUILESS_MAIN(backpay::LimitationTest)
#include "limitation_test.moc"
