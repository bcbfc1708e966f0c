// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clocks_by_day.h"

#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <QTest>

using namespace backpay;

class ClocksByDayTest : public QObject
{
    Q_OBJECT

    FixedZones zones_;

    std::vector<ClockDay> compared(const BooksMaker &maker, const ClocksFilter &filter = {})
    {
        return clocksByDay(maker.books, filter, zones_);
    }

private slots:
    void eachDayHoldsBothClocks()
    {
        BooksMaker maker;
        const auto a = maker.contract("Alpha", "A");
        maker.own(a, date("2026-02-02"), TimeKind::Task, 3600);
        maker.own(a, date("2026-02-02"), TimeKind::OverCap, 600);
        maker.own(a, date("2026-02-02"), TimeKind::Rework, 60);
        maker.own(a, date("2026-02-02"), TimeKind::Waiting, 9999);
        maker.earning(a, date("2026-02-02"), 100, 3000);
        maker.earning(a, date("2026-02-02"), 100, 500);
        maker.earning(a, date("2026-02-01"), 100, 700);
        maker.own(a, {}, TimeKind::Task, 5);
        const auto days = compared(maker);
        QCOMPARE(days.size(), 3U);
        QCOMPARE(*days[0].day, *parseIsoDate("2026-02-01"));
        QCOMPARE(days[0].difference(), -700);
        QCOMPARE(days[1].taskSeconds, 3600);
        QCOMPARE(days[1].overCapSeconds, 600);
        QCOMPARE(days[1].reworkSeconds, 60);
        QCOMPARE(days[1].ownSeconds(), 4260);
        QCOMPARE(days[1].platformSeconds, 3500);
        QCOMPARE(days[1].difference(), 760);
        QVERIFY(!days[2].day);
    }

    void contractsOfOneClockAreLeftOut()
    {
        BooksMaker maker;
        const auto a = maker.contract("Alpha", "A");
        const auto b = maker.contract("Beta", "B");
        maker.own(a, date("2026-02-02"), TimeKind::Meeting, 3600);
        maker.earning(a, date("2026-02-02"), 100, 3000);
        maker.earning(b, date("2026-02-02"), 100, 3000);
        QVERIFY(compared(maker).empty());
    }

    void aStretchOverMidnightIsOfTwoDays()
    {
        BooksMaker maker;
        const auto a = maker.contract("Alpha", "A", "America/New_York");
        maker.own(a, at("2026-02-03T04:30Z"), TimeKind::Task, 3600); // 23:30 there
        maker.earning(a, at("2026-02-03T04:59Z"), 100, 1800);
        const auto days = compared(maker);
        QCOMPARE(days.size(), 2U);
        QCOMPARE(*days[0].day, *parseIsoDate("2026-02-02"));
        QCOMPARE(days[0].difference(), 0);
        QCOMPARE(days[1].difference(), 1800);
    }

    void filtersTakeDaysAndContracts()
    {
        BooksMaker maker;
        const auto a = maker.contract("Alpha", "A");
        const auto b = maker.contract("Beta", "B");
        for (const auto contract : {a, b})
            for (const char *day : {"2026-02-01", "2026-02-02", "2026-02-03"})
                maker.own(contract, date(day), TimeKind::Task, 60);
        maker.own(a, {}, TimeKind::Task, 60);
        ClocksFilter filter;
        filter.from = parseIsoDate("2026-02-02");
        QCOMPARE(compared(maker, filter).size(), 4U);
        filter.to = filter.from;
        QCOMPARE(compared(maker, filter).size(), 2U);
        filter.platform = "Beta";
        QCOMPARE(compared(maker, filter).at(0).contract, b);
        filter.contract = "key-0";
        QVERIFY(compared(maker, filter).empty());
    }
};

QTEST_APPLESS_MAIN(ClocksByDayTest)
#include "clocks_by_day_test.moc"
