// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/platform-importers/engine/made_up_rows.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

class MoneyFieldTest : public QObject
{
    Q_OBJECT

    MadeUpReader reader_;

    Result<ImportBatch> read(const std::string &text, const ImportOptions &options = {}) const
    {
        return reader_.read(text, options);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void rejectsAmounts_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *amount, RejectReason reason) {
            QTest::newRow(amount) << QByteArray(amount) << int(reason);
        };
        row("$1.005", RejectReason::TooManyDecimals);
        row("1e5", RejectReason::NotAnAmount);
        row("NaN", RejectReason::NotAnAmount);
        row("inf", RejectReason::NotAnAmount);
        row("$12,34", RejectReason::NotAnAmount);
        row("123456789012345678901234567890", RejectReason::NotAnAmount);
        row("$1,000,000,000.01", RejectReason::AmountTooLarge); // the vault holds a thousand million at most
        row("-", RejectReason::CellMissing);
        row("", RejectReason::CellMissing);
        row("QQ$5", RejectReason::CurrencyUnknown);
        row("€5.00", RejectReason::TwoCurrencies); // beside a rate in dollars
    }

    void rejectsAmounts()
    {
        QFETCH(QByteArray, amount);
        QFETCH(int, reason);
        const auto batch = read(outlierHeader + outlierRow("$1.00") + outlierRow(amount.toStdString()));
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QCOMPARE(int(batch->rejects.front().reason), reason);
    }

    void letsTheMarkDecideTheCurrency()
    {
        ImportOptions options;
        options.currency = "EUR";
        const std::string rows = upworkHeader + "2026-01-05,Work (1),1,10,\n";
        QCOMPARE(std::string(read(rows)->earnings.at(0).currency.code()), "USD"s);
        QCOMPARE(std::string(read(rows, options)->earnings.at(0).currency.code()), "EUR"s);
        const auto marked = read(prolificHeader + prolificRow("$7.50") + prolificRow("£2.67") + prolificRow("CA$3.00")
                                     + prolificRow("7.50 USD"),
                                 options);
        std::string codes;
        for (const EarningDraft &row : marked->earnings)
            codes += std::string(row.currency.code()) + ' ';
        QCOMPARE(codes, "USD GBP CAD USD "s);
    }

    void asksForAnOpenCurrency()
    {
        const std::string rows =
            prolificHeader + prolificRow("$1.00") + prolificRow("\"kr50,25\"") + prolificRow("\"kr1,00\"");
        const auto open = read(rows);
        QVERIFY(open.has_value());
        QCOMPARE(open->questions.size(), std::size_t{1});
        QCOMPARE(open->questions.front().option, "--currency"s);
        QCOMPARE(open->questions.front().why, "currency-mark-open"s);
        QCOMPARE(open->questions.front().example, "kr50,25"s);
        const auto &choices = open->questions.front().choices;
        QVERIFY(std::find(choices.begin(), choices.end(), "SEK") != choices.end());
        QVERIFY(open->stamps.empty() && open->earnings.empty());

        ImportOptions options;
        options.currency = "SEK";
        const auto answered = read(rows, options);
        QVERIFY(answered->questions.empty());
        QCOMPARE(answered->earnings.at(1).workPay, 5025);
        QCOMPARE(std::string(answered->earnings.at(1).currency.code()), "SEK"s);
        options.currency = "JPY"; // no meaning of "kr"
        QVERIFY(read(rows, options)->rejects.at(0).reason == RejectReason::CurrencyUnknown);
    }

    void asksWhereNoCurrencyIsWritten()
    {
        const auto open = read(prolificHeader + prolificRow("5.00"));
        QCOMPARE(open->questions.front().why, "currency-missing"s);
        QVERIFY(open->questions.front().choices.empty());
    }

    void refusesAnAmountThatReadsTwoWays()
    {
        const auto batch =
            read(prolificHeader + prolificRow("\"$1,250\"") + prolificRow("\"$1,250.00\"") + prolificRow("$5"));
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QVERIFY(batch->rejects.at(0).reason == RejectReason::NotAnAmount);
        QCOMPARE(batch->earnings.at(0).workPay, 125000);
        QCOMPARE(batch->earnings.at(1).workPay, 500);
    }

    void keepsARowToOneCurrency()
    {
        const auto batch = read(prolificHeader + prolificRow("$1.00", "£0.50") + prolificRow("$1.00", "£0.00")
                                + prolificRow("$0.00", "£0.50") + prolificRow("$1.00", "0.50"));
        QCOMPARE(batch->rejects.size(), std::size_t{1});
        QVERIFY(batch->rejects.at(0).reason == RejectReason::TwoCurrencies);
        QCOMPARE(batch->rejects.at(0).column, "Bonus"s);
        QCOMPARE(std::string(batch->earnings.at(0).currency.code()), "USD"s);
        QCOMPARE(batch->earnings.at(0).bonus, 0);
        QCOMPARE(std::string(batch->earnings.at(1).currency.code()), "GBP"s);
        QCOMPARE(batch->earnings.at(1).bonus, 50);
        QCOMPARE(std::string(batch->earnings.at(2).currency.code()), "USD"s);
        QCOMPARE(batch->earnings.at(2).bonus, 50);
    }
};

QTEST_GUILESS_MAIN(MoneyFieldTest)
#include "money_field_test.moc"
