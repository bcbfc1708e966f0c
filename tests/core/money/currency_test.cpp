// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

#include <QStringList>
#include <QTest>

#include <string>

using namespace backpay;

class CurrencyTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsDigits_data();
    void knowsItsDigits();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void marks_data();
    void marks();
    void anUnsetCurrencyIsNone();
};

void CurrencyTest::knowsItsDigits_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("digits");
    for (const char *code : {"USD", "EUR", "GBP", "AED", "ZWG", "XCG", "BGN", "MGA"})
        QTest::newRow(code) << QByteArray(code) << 2;
    for (const char *code : {"JPY", "ISK", "XPF", "BIF", "KRW"})
        QTest::newRow(code) << QByteArray(code) << 0;
    for (const char *code : {"KWD", "TND", "BHD"})
        QTest::newRow(code) << QByteArray(code) << 3;
    for (const char *code : {"CLF", "UYW"})
        QTest::newRow(code) << QByteArray(code) << 4;
}

void CurrencyTest::knowsItsDigits()
{
    QFETCH(QByteArray, code);
    QFETCH(int, digits);
    const auto currency = Currency::fromCode(code.toStdString());
    QVERIFY(currency);
    QCOMPARE(std::string(currency->code()), code.toStdString());
    QCOMPARE(currency->digits(), digits);
}

void CurrencyTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code :
         {"", "US", "USDX", "usd", "Usd", "XXX", "XTS", "XAU", "ZZZ", "U$D", "€", "\xff\xff\xff", "AAA"})
        QTest::newRow(code) << QByteArray(code);
}

void CurrencyTest::refusesWhatIsNoCode()
{
    QFETCH(QByteArray, code);
    QVERIFY(!Currency::fromCode(code.toStdString()));
}

void CurrencyTest::marks_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *mark, const char *codes) {
        QTest::newRow(mark) << QByteArray(mark) << QByteArray(codes);
    };
    row("$", "USD");
    row("US$", "USD");
    row("USD", "USD");
    row("£", "GBP");
    row("€", "EUR");
    row("CA$", "CAD");
    row("C$", "CAD");
    row("A$", "AUD");
    row("AU$", "AUD");
    row("NZ$", "NZD");
    row("₹", "INR");
    row("¥", "JPY CNY");
    row("kr", "SEK NOK DKK ISK");
    row("KWD", "KWD");
    row("", "");
    row("KR", "");
    row("usd", "");
    row("$$", "");
    row("X$", "");
}

void CurrencyTest::marks()
{
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, codes);
    QStringList found;
    for (const Currency &currency : currenciesMarked(mark.toStdString()))
        found.push_back(QString::fromStdString(std::string(currency.code())));
    QCOMPARE(found.join(QLatin1Char(' ')), QString::fromUtf8(codes));
    const auto only = currencyMarked(mark.toStdString());
    QCOMPARE(only.has_value(), found.size() == 1);
    if (only)
        QCOMPARE(std::string(only->code()), codes.toStdString());
}

void CurrencyTest::anUnsetCurrencyIsNone()
{
    QCOMPARE(std::string(Currency().code()), std::string("XXX"));
    QCOMPARE(Currency().digits(), 0);
}

QTEST_GUILESS_MAIN(CurrencyTest)
#include "currency_test.moc"
