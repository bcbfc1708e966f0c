// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

const std::string statement = R"(
id = "made-up.statement-csv"
version = 1
title = "Made-up bank statement"
how = "Made up."
verified_on = "2026-11-25"
rows = "payout"
grade = "A"
private_life = true
preamble = true
decimal = "point"
currency = "USD"
identity = ["Day", "Text", "In"]

[[fields]]
kind = "when"
column = "Day"
clock = "date"
pattern = "YYYY-MM-DD"

[[fields]]
kind = "payer"
column = "Text"

[[fields]]
kind = "amount"
column = "In"
may_be_empty = true

[[fields]]
kind = "amount-out"
column = "Out"
may_be_empty = true

[[filters]]
column = "Text"
starts = ["Closing balance"]
)";

const std::string file = "Account holder;;;;\n"
                         "Robin Made-up;;;;\n"
                         "Day;Text;In;Out;Balance\n"
                         "2026-01-02;LIGHTHOUSE LABS PAYROLL;1,250.00;;5000.01\n"
                         "2026-01-03;Corner pharmacy;;12.30;4987.71\n"
                         "2026-01-04;Grandmother;50.00;;5037.71\n"
                         "2026-01-05;LIGHTHOUSE LABS PAYROLL;;3.00;5034.71\n"
                         "2026-01-99;Physiotherapy;20.00;;5054.71\n"
                         "2026-01-06;LIGHTHOUSE LABS PAYROLL;many;;5054.71\n"
                         "Closing balance;Closing balance;;;5054.71\n";

const std::string wallet = R"(
id = "made-up.wallet-csv"
version = 1
title = "Made-up wallet"
how = "Made up."
verified_on = "2026-11-25"
rows = "payout"
grade = "A"
private_life = true
decimal = "point"
currency = "USD"
identity = ["Day", "Name", "Gross"]
never_empty = ["Balance"]

[[fields]]
kind = "when"
column = "Day"
clock = "date"
pattern = "YYYY-MM-DD"

[[fields]]
kind = "payer"
column = "Name"

[[fields]]
kind = "amount"
column = "Gross"

[[fields]]
kind = "fee"
column = "Fee"
optional = true
deducted = true

[[fields]]
kind = "flow"
column = "Way"
optional = true
in = ["IN"]
out = ["OUT"]
)";

Result<ImportBatch> readText(const std::string &profile, const std::string &text, const ImportOptions &options)
{
    auto catalogue = SourceCatalogue::of({parseProfile("p", profile).value()}).value();
    catalogue.setPayers([](std::string_view payer) {
        return payer.find("LIGHTHOUSE") != std::string_view::npos ? std::optional("Lighthouse"s) : std::nullopt;
    });
    return readBytes("statement.csv", text, catalogue, options);
}

Result<ImportBatch> readStatement(const ImportOptions &options = {}) { return readText(statement, file, options); }

}

class PrivateLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatPlatformsPaidAndCountsTheRest()
    {
        const auto batch = readStatement();
        QVERIFY(batch.has_value());
        QCOMPARE(batch->read, 7);
        QCOMPARE(batch->payouts.size(), std::size_t{1});
        QCOMPARE(batch->payouts[0].amount, 125000);
        QCOMPARE(batch->platforms.at(batch->payouts[0].platform), "Lighthouse"s);
        QCOMPARE(std::string(batch->payouts[0].payer), "LIGHTHOUSE LABS PAYROLL"s);
        QCOMPARE(batch->filtered, 4); // money out twice, a relative, the balance
        QCOMPARE(batch->rejects.size(), std::size_t{2});
        QCOMPARE(batch->rejects[0].column, "Day"s);
        QCOMPARE(batch->rejects[0].text, ""s); // whose it is stays private
        QCOMPARE(batch->rejects[0].line, 8);
        QCOMPARE(batch->rejects[1].column, "In"s);
        QCOMPARE(batch->rejects[1].text, "many"s);
    }

    void theKeptCopyHoldsNothingElse()
    {
        const auto batch = readStatement();
        for (const char *word :
             {"Robin", "holder", "pharmacy", "Grandmother", "Physiotherapy", "5000.01", "12.30", "Closing"})
            QVERIFY2(batch->bytes.find(word) == std::string::npos, word);
        QVERIFY(batch->bytes.find("LIGHTHOUSE LABS PAYROLL;1,250.00") != std::string::npos);
        QVERIFY(batch->filteredCopy);
        QCOMPARE(batch->cutColumns, std::vector<std::string>{"Balance"});
        QCOMPARE(batch->stamps[0].line, 4); // lines keep their numbers
        QCOMPARE(std::count(batch->bytes.begin(), batch->bytes.end(), '\n'),
                 std::count(file.begin(), file.end(), '\n'));
    }

    void storesWhatArrivesAfterTheFee()
    {
        const auto whole =
            readText(wallet, "Day,Name,Gross,Fee,Balance\n2026-01-02,LIGHTHOUSE,100.00,-3.20,96.80\n", {});
        QCOMPARE(whole->payouts.at(0).amount, 9680);
        QCOMPARE(whole->payouts.at(0).fee, 320);
        // The same event in a shorter download, where no fee is told.
        const auto brief = readText(wallet, "Day,Name,Gross,Balance\n2026-01-02,LIGHTHOUSE,100.00,96.80\n", {});
        QCOMPARE(brief->payouts.at(0).amount, 10000);
        QVERIFY(whole->stamps[0].key == brief->stamps[0].key);
        QVERIFY(whole->stamps[0].content != brief->stamps[0].content);
    }

    void refusesRowsWhoseCellsAreShifted()
    {
        const auto batch = readText(wallet,
                                    "Day,Name,Gross,Fee,Balance,Way\n2026-01-02,LIGHTHOUSE,100.00,0.00,100.00,IN\n"
                                    "2026-01-03,LIGHTHOUSE,20.00,0.00,,IN\n2026-01-04,Pharmacy,5.00,0.00, ,OUT\n",
                                    {});
        QCOMPARE(batch->payouts.size(), std::size_t{1});
        QCOMPARE(batch->filtered, 0);
        QCOMPARE(batch->rejects.size(), std::size_t{2});
        for (const Reject &reject : batch->rejects) {
            QCOMPARE(reject.column, "Balance"s);
            QVERIFY(reject.reason == RejectReason::CellMissing);
        }
        QCOMPARE(batch->cutColumns, std::vector<std::string>{"Balance"});
        QVERIFY(batch->bytes.find("Pharmacy") == std::string::npos);
    }

    void includesEverybodyOnRequest()
    {
        ImportOptions all;
        all.includeAll = true;
        const auto batch = readStatement(all);
        QCOMPARE(batch->payouts.size(), std::size_t{2});
        QCOMPARE(batch->platforms.at(batch->payouts[1].platform), ""s);
        QCOMPARE(batch->filtered, 3);
        QCOMPARE(batch->rejects.size(), std::size_t{2});
        QCOMPARE(batch->rejects[0].text, "2026-01-99"s);
    }
};

QTEST_GUILESS_MAIN(PrivateLifeTest)
#include "private_life_test.moc"
