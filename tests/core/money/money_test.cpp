// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include <QTest>

#include <limits>

using namespace backpay;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAmounts();
    void hourlyRatesRoundOnce_data();
    void hourlyRatesRoundOnce();
    void noHoursNoRate();
    void extremesDoNotOverflow();
    void hoursHaveTwoDecimals();
    void sumsAreChecked();
};

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

}

void MoneyTest::writesAmounts()
{
    QCOMPARE(amountText(434304, 2), std::string("4343.04"));
    QCOMPARE(amountText(0, 2), std::string("0.00"));
    QCOMPARE(amountText(5, 2), std::string("0.05"));
    QCOMPARE(amountText(-5, 2), std::string("-0.05"));
    QCOMPARE(amountText(-120, 0), std::string("-120"));
    QCOMPARE(amountText(0, 0), std::string("0"));
    QCOMPARE(amountText(1, 3), std::string("0.001"));
    QCOMPARE(amountText(Money{1234567, *Currency::fromCode("KWD")}), std::string("1234.567"));
    QCOMPARE(amountText(Money{1234567, *Currency::fromCode("JPY")}), std::string("1234567"));
}

void MoneyTest::hourlyRatesRoundOnce_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("rate");
    QTest::newRow("3584.04 in 486264 s") << qint64(358404) << qint64(486264) << 2 << QByteArray("26.5340");
    QTest::newRow("4343.04 in 486264 s") << qint64(434304) << qint64(486264) << 2 << QByteArray("32.1532");
    QTest::newRow("5017.83 in 2164200 s") << qint64(501783) << qint64(2164200) << 2 << QByteArray("8.3468");
    QTest::newRow("5189.58 in 2164200 s") << qint64(518958) << qint64(2164200) << 2 << QByteArray("8.6325");
    QTest::newRow("as stated") << qint64(2750) << qint64(3600) << 2 << QByteArray("27.5000");
    QTest::newRow("per minute") << qint64(50) << qint64(60) << 2 << QByteArray("30.0000");
    QTest::newRow("exact half goes up") << qint64(1) << qint64(720000) << 2 << QByteArray("0.0001"); // 0.00005
    QTest::newRow("just under half") << qint64(1) << qint64(720001) << 2 << QByteArray("0.0000");
    QTest::newRow("half below zero goes away from it") << qint64(-1) << qint64(720000) << 2 << QByteArray("-0.0001");
    QTest::newRow("yen") << qint64(1000) << qint64(5400) << 0 << QByteArray("666.6667");
    QTest::newRow("dinar") << qint64(1000) << qint64(3600) << 3 << QByteArray("1.0000");
    QTest::newRow("nothing") << qint64(0) << qint64(3600) << 2 << QByteArray("0.0000");
}

void MoneyTest::hourlyRatesRoundOnce()
{
    QFETCH(qint64, minorUnits);
    QFETCH(qint64, seconds);
    QFETCH(int, digits);
    QFETCH(QByteArray, rate);
    QCOMPARE(hourlyText(minorUnits, seconds, digits), std::optional(rate.toStdString()));
}

void MoneyTest::noHoursNoRate()
{
    QVERIFY(!hourlyText(100, 0, 2));
    QVERIFY(!hourlyText(0, 0, 2));
}

void MoneyTest::extremesDoNotOverflow()
{
    QCOMPARE(hourlyText(most, 1, 0), std::optional<std::string>("33204139332677192905200.0000"));
    QCOMPARE(hourlyText(least, least, 0), std::optional<std::string>("3600.0000"));
    QCOMPARE(amountText(least, 2), std::string("-92233720368547758.08"));
}

void MoneyTest::hoursHaveTwoDecimals()
{
    QCOMPARE(hoursText(0), std::string("0.00"));
    QCOMPARE(hoursText(4500), std::string("1.25"));
    QCOMPARE(hoursText(17), std::string("0.00"));
    QCOMPARE(hoursText(18), std::string("0.01")); // half a hundredth goes up
    QCOMPARE(hoursText(486264), std::string("135.07"));
}

void MoneyTest::sumsAreChecked()
{
    QCOMPARE(checkedAdd(most - 1, 1), std::optional(most));
    QVERIFY(!checkedAdd(most, 1));
    QCOMPARE(checkedAdd(least + 1, -1), std::optional(least));
    QVERIFY(!checkedAdd(least, -1));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
