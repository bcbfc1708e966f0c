// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/months.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

class MonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToTheSameDayOrTheMonthsLast()
    {
        QCOMPARE(monthsLater(day("2026-01-15"), 1), day("2026-02-15"));
        QCOMPARE(monthsLater(day("2026-01-31"), 1), day("2026-02-28"));
        QCOMPARE(monthsLater(day("2024-01-31"), 1), day("2024-02-29"));
        QCOMPARE(monthsLater(day("2026-01-31"), 13), day("2027-02-28"));
        QCOMPARE(monthsLater(day("2026-03-31"), -1), day("2026-02-28"));
        QCOMPARE(monthsLater(day("2026-01-15"), -13), day("2024-12-15"));
        QCOMPARE(monthsLater(day("2026-01-31"), 0), day("2026-01-31"));
    }

    void countsWholeMonthsAlone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("months");
        QTest::newRow("same day") << "2026-01-15"
                                  << "2026-01-15" << 0;
        QTest::newRow("earlier") << "2026-01-15"
                                 << "2025-01-15" << 0;
        QTest::newRow("the day before") << "2026-01-15"
                                        << "2026-02-14" << 0;
        QTest::newRow("the day") << "2026-01-15"
                                 << "2026-02-15" << 1;
        QTest::newRow("end of a month") << "2026-01-31"
                                        << "2026-02-28" << 1;
        QTest::newRow("before the end of a month") << "2026-01-31"
                                                   << "2026-02-27" << 0;
        QTest::newRow("over the year") << "2025-11-30"
                                       << "2026-03-01" << 3;
        QTest::newRow("leap day to a year later") << "2024-02-29"
                                                  << "2025-02-28" << 12;
        QTest::newRow("two years") << "2024-06-30"
                                   << "2026-06-30" << 24;
    }

    void countsWholeMonthsAlone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, months);
        QCOMPARE(wholeMonths(day(from.toStdString()), day(to.toStdString())), months);
    }
};

}

QTEST_GUILESS_MAIN(backpay::MonthsTest)
#include "months_test.moc"
