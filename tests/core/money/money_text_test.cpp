// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace backpay;

class MoneyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void refuses_data();
    void refuses();
    void minorUnitsAreExact();
    void readsRates_data();
    void readsRates();
    void refusesRates_data();
    void refusesRates();
    void everyAmountItPrintsItReads();
    void noTextMakesItFail();
};

namespace {

constexpr auto point = DecimalMark::Point;
constexpr auto comma = DecimalMark::Comma;

/** "-1234.56 USD" for a cell, "refused" where it is none. */
std::string shown(const std::string &text, DecimalMark mark)
{
    const auto amount = readAmount(text, mark);
    if (!amount)
        return "refused";
    return amountText(amount->scaled, amount->decimals) + (amount->mark.empty() ? "" : " ") + std::string(amount->mark);
}

std::string shownRate(const std::string &text, std::optional<Currency> fallback)
{
    const auto rate = readRate(text, point, fallback);
    if (!rate)
        return "refused";
    return std::to_string(rate->minorUnits) + ' ' + std::string(rate->currency.code()) + " per "
           + std::to_string(rate->seconds);
}

}

void MoneyTextTest::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("withComma");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, DecimalMark mark, const char *expected) {
        QTest::addRow("%s %s", text, mark == comma ? "comma" : "point")
            << QByteArray(text) << (mark == comma) << QByteArray(expected);
    };
    row("16.5", point, "16.5");
    row("15", point, "15");
    row("$16.50", point, "16.50 $");
    row("$1,234.56", point, "1234.56 $");
    row("1.234,56", comma, "1234.56");
    row("1 234,56", comma, "1234.56");
    row("1\u00a0234,56", comma, "1234.56");
    row("1\u202f234\u202f567,8 €", comma, "1234567.8 €");
    row("1'234.50", point, "1234.50");
    row("1’234.50", point, "1234.50");
    row("(12.00)", point, "-12.00");
    row("($12.00)", point, "-12.00 $");
    row("$(12.00)", point, "-12.00 $");
    row("-$12.00", point, "-12.00 $");
    row("$-12.00", point, "-12.00 $");
    row("−12,00", comma, "-12.00");
    row("- 12.00", point, "-12.00");
    row("USD 3", point, "3 USD");
    row("7.50 USD", point, "7.50 USD");
    row("CA$9.99", point, "9.99 CA$");
    row("kr50,25", comma, "50.25 kr");
    row("£2.67", point, "2.67 £");
    row("10 zł", comma, "10 zł");
    row("0.123456789", point, "0.123456789");
    row("999999999999999", point, "999999999999999");
    row("999,999,999,999,999", point, "999999999999999");
    row("0012.50", point, "12.50");
}

void MoneyTextTest::readsAmounts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, withComma);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(text.toStdString(), withComma ? comma : point), expected.toStdString());
}

void MoneyTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("withComma");
    for (const char *text : {"",
                             " ",
                             "-",
                             "$",
                             "()",
                             "1e5",
                             "1E5",
                             "NaN",
                             "inf",
                             "-inf",
                             "1.2.3",
                             "$1.2.3",
                             "１２.00",
                             "1２",
                             "999999999999999999999999999999",
                             "1234567890123456",
                             "0.1234567890",
                             "1.234,56",
                             "1,23",
                             "1,2345",
                             "12,34,567",
                             "1234,567",
                             "0,123",
                             "1,234 567",
                             "1 2",
                             "5.",
                             ".5",
                             "--5",
                             "-(5)",
                             "(-5)",
                             "(5",
                             "5)",
                             "5-",
                             "+-5",
                             "++5",
                             "$5 USD",
                             "$ 5 $",
                             "5 apples a day",
                             "0x10",
                             "5%",
                             "=5",
                             "1\u2009234",
                             "5\t",
                             "5\n",
                             "1,,234",
                             "1,234,",
                             "verylongmark5"})
        QTest::addRow("%s point", text) << QByteArray(text) << false;
    for (const char *text : {"1,234.56", "1.23", "1.2345", "1.234.56", "0.123", "5,", ",5"})
        QTest::addRow("%s comma", text) << QByteArray(text) << true;
    QTest::newRow("NUL") << QByteArray("5\0", 2) << false;
}

void MoneyTextTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, withComma);
    QCOMPARE(shown(text.toStdString(), withComma ? comma : point), std::string("refused"));
}

void MoneyTextTest::minorUnitsAreExact()
{
    QCOMPARE(toMinorUnits({165, 1, {}}, 2), std::optional<std::int64_t>(1650));
    QCOMPARE(toMinorUnits({16500, 3, {}}, 2), std::optional<std::int64_t>(1650));
    QVERIFY(!toMinorUnits({16505, 3, {}}, 2)); // half a cent is not a cent
    QVERIFY(!toMinorUnits({1, 1, {}}, 0));
    QCOMPARE(toMinorUnits({-10, 1, {}}, 0), std::optional<std::int64_t>(-1));
    QCOMPARE(toMinorUnits({999999999999999, 0, {}}, 3), std::optional<std::int64_t>(999999999999999000));
    QVERIFY(!toMinorUnits({999999999999999, 0, {}}, 4));
}

void MoneyTextTest::readsRates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("$27.50/hr", "2750 USD per 3600");
    row("27.50 USD/hour", "2750 USD per 3600");
    row("$0.50 / min", "50 USD per 60");
    row("30/h", "3000 EUR per 3600");
    row("$27.505/hr", "27505 USD per 36000");
    row("$27.5000/hr", "2750 USD per 3600");
    row("$1.0050/hr", "1005 USD per 36000");
    row("¥1200.50/hr", "refused"); // two currencies, neither of them the fallback
    row("£0/hr", "0 GBP per 3600");
}

void MoneyTextTest::readsRates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(shownRate(text.toStdString(), Currency::fromCode("EUR")), expected.toStdString());
}

void MoneyTextTest::refusesRates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", "$27.50", "27.50/hr", "$27.50/", "/hr", "$27.50/day", "$27.50/hr ", "-$27.50/hr",
                             "$27.50/hr/hr", "kr5/hr", "q5/hr", "$0.123456789/hr"})
        QTest::newRow(text) << QByteArray(text);
}

void MoneyTextTest::refusesRates()
{
    QFETCH(QByteArray, text);
    QCOMPARE(shownRate(text.toStdString(), std::nullopt), std::string("refused"));
}

void MoneyTextTest::everyAmountItPrintsItReads()
{
    QVERIFY(rc::check("parse of print is the same amount", [] {
        const auto minorUnits = *rc::gen::inRange<std::int64_t>(-99999999999, 100000000000);
        const auto digits = *rc::gen::inRange(0, 5);
        const std::string text = amountText(minorUnits, digits);
        const auto read = readAmount(text, point);
        RC_ASSERT(read.has_value());
        RC_ASSERT(toMinorUnits(*read, digits) == minorUnits);
    }));
}

void MoneyTextTest::noTextMakesItFail()
{
    QVERIFY(rc::check("any bytes give an amount of 15 digits or none", [](const std::string &text) {
        for (const DecimalMark mark : {point, comma}) {
            const auto read = readAmount(text, mark);
            RC_ASSERT(!read
                      || (read->scaled > -1000000000000000 && read->scaled < 1000000000000000 && read->decimals <= 9));
        }
        (void)readRate(text, point, std::nullopt);
    }));
    QVERIFY(rc::check("so do bytes that look like amounts", [] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0123456789.,'-() $\xC2\xA0\xE2\x80\xAF/hr")));
        const auto read = readAmount(text, point);
        RC_ASSERT(!read || (read->scaled > -1000000000000000 && read->scaled < 1000000000000000));
        (void)readRate(text, comma, Currency::fromCode("USD"));
    }));
}

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "money_text_test.moc"
