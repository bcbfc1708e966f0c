// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/int128.h"

#include <QTest>

#include <cstdint>
#include <limits>

using namespace backpay;

class Int128Test : public QObject
{
    Q_OBJECT

private slots:
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void holdsAProductOfTwoLargeNumbers();
};

void Int128Test::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("below half") << qint64(4) << qint64(9) << qint64(0);
    QTest::newRow("half") << qint64(5) << qint64(10) << qint64(1);
    QTest::newRow("half of an odd divisor") << qint64(4) << qint64(7) << qint64(1);
    QTest::newRow("minus half") << qint64(-5) << qint64(10) << qint64(-1);
    QTest::newRow("negative divisor") << qint64(5) << qint64(-10) << qint64(-1);
    QTest::newRow("both negative") << qint64(-15) << qint64(-10) << qint64(2);
    QTest::newRow("whole") << qint64(-20) << qint64(10) << qint64(-2);
}

void Int128Test::roundsHalfAwayFromZero()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, rounded);
    QCOMPARE(static_cast<qint64>(divideRounded(numerator, denominator)), rounded);
}

void Int128Test::holdsAProductOfTwoLargeNumbers()
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    QVERIFY(divideRounded(static_cast<Int128>(most) * most, most) == most);
}

QTEST_GUILESS_MAIN(Int128Test)
#include "int128_test.moc"
