// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rates_file.h"

#include "tests/support/error_text.h"

#include <QTest>

using namespace backpay;

namespace {

DayRate rate(const char *day, const char *code, const char *text)
{
    return {*parseIsoDate(day), *Currency::fromCode(code), *parseEuroRate(text)};
}

}

class RatesFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAHistory()
    {
        // CYP, the Cyprus pound, went in 2008; 2014 is before all records.
        const auto file = parseRatesFile("hist.csv", "Date,USD,JPY,CYP,HRK,\r\n"
                                                     "2025-11-28,1.1566,181.02,N/A,N/A,\r\n"
                                                     "2015-01-02,1.2043,145.21,N/A,7.6580,\r\n"
                                                     "2014-12-31,1.2141,145.23,N/A,7.6580,\r\n"
                                                     "2007-12-31,1.4721,164.93,0.585274,7.3308,\r\n");
        QVERIFY2(file.has_value(), errorText(file).c_str());
        QCOMPARE(file->rates,
                 (std::vector<DayRate>{rate("2025-11-28", "USD", "1.1566"), rate("2025-11-28", "JPY", "181.02"),
                                       rate("2015-01-02", "USD", "1.2043"), rate("2015-01-02", "JPY", "145.21"),
                                       rate("2015-01-02", "HRK", "7.6580")}));
        QCOMPARE(isoDate(file->newest), std::string("2025-11-28"));
        QCOMPARE(isoDate(file->oldest), std::string("2015-01-02"));
    }

    void readsTheDailyForm()
    {
        const auto file = parseRatesFile("eurofxref.csv", "Date, USD, JPY, \n28 November 2025, 1.1566, 181.02, \n");
        QVERIFY2(file.has_value(), errorText(file).c_str());
        QCOMPARE(file->rates,
                 (std::vector<DayRate>{rate("2025-11-28", "USD", "1.1566"), rate("2025-11-28", "JPY", "181.02")}));
        QCOMPARE(file->oldest, file->newest);
    }

    void needsNoCommaAndNoLineEndAtTheEnd()
    {
        const auto file = parseRatesFile("a.csv", "Date,USD\n2025-11-28,1.1566");
        QVERIFY2(file.has_value(), errorText(file).c_str());
        QCOMPARE(file->rates, (std::vector<DayRate>{rate("2025-11-28", "USD", "1.1566")}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("takes");
        const auto row = [](const char *name, const char *text, int line, const char *column, const char *takes) {
            QTest::newRow(name) << QByteArray(text) << line << QString(column) << QString(takes);
        };
        row("empty", "", 1, "", "Date");
        row("a bank statement", "Day;Amount\n", 1, "", "Date");
        row("no currency", "Date\n2025-11-28\n", 1, "", "codes of currencies");
        row("a currency in words", "Date,USD,dollars\n", 1, "3", "three capital letters");
        row("the euro itself", "Date,EUR\n", 1, "2", "other than EUR");
        row("a currency twice", "Date,USD,JPY,USD\n", 1, "USD", "each currency once");
        row("no such day", "Date,USD\n2025-02-29,1.1\n", 2, "Date", "a day such as");
        row("no such month", "Date,USD\n28 Novembre 2025,1.1\n", 2, "Date", "a day such as");
        row("an ordinal day", "Date,USD\n-1 November 2025,1.1\n", 2, "Date", "a day such as");
        row("oldest first", "Date,USD\n2025-11-27,1.1\n2025-11-28,1.1\n", 3, "Date", "go back");
        row("a day twice", "Date,USD\n2025-11-28,1.1\n2025-11-28,1.1\n", 3, "Date", "go back");
        row("a cell too few", "Date,USD,JPY\n2025-11-28,1.1\n", 2, "", "3 cells");
        row("a cell too many", "Date,USD,JPY,\n2025-11-28,1.1,181.02,3,\n", 2, "", "3 cells");
        row("an empty last cell", "Date,USD,JPY,\n2025-11-28,1.1,,\n", 2, "JPY", "a rate such as");
        row("an empty cell between", "Date,USD,JPY,\n2025-11-28,,181.02,\n", 2, "USD", "a rate such as");
        row("a decimal comma", "Date,USD,JPY\n2025-11-28,1.1,\"181,02\"\n", 2, "", "3 cells");
        row("nothing for a euro", "Date,USD\n2025-11-28,0.0\n", 2, "USD", "a rate such as");
        row("other words for none", "Date,USD\n2025-11-28,n/a\n", 2, "USD", "a rate such as");
        row("a fault in a column that is not kept", "Date,CYP\n2025-11-28,x\n", 2, "CYP", "a rate such as");
        row("a fault in a year that is not kept", "Date,USD\n2009-11-27,x\n", 2, "USD", "a rate such as");
        row("a line of nothing", "Date,USD\n2025-11-28,1.1\n\n2025-11-27,1.1\n", 3, "Date", "a day such as");
        row("nothing to keep", "Date,USD\n2014-12-31,1.1\n", 0, "", "at least one rate");
        row("no rate at all", "Date,USD\n2025-11-28,N/A\n", 0, "", "at least one rate");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, column);
        QFETCH(QString, takes);
        const auto file = parseRatesFile("dir/hist.csv", text.toStdString());
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::RatesFileInvalid);
        QCOMPARE(file.error().arguments[0], std::string("dir/hist.csv"));
        QVERIFY2(file.error().arguments[1].find(takes.toStdString()) != std::string::npos, errorText(file).c_str());
        QCOMPARE(file.error().place->line, line);
        QCOMPARE(QString::fromStdString(file.error().place->column), column);
    }

    void limitsSizeLinesAndColumns()
    {
        const auto takes = [](const std::string &text) {
            const auto file = parseRatesFile("a", text);
            return file ? std::string() : file.error().arguments[1];
        };
        QCOMPARE(takes(std::string(RatesFileLimits::bytes + 1, ' ')), std::string("at most 8 MiB"));
        std::string wide = "Date";
        for (std::size_t i = 0; i < RatesFileLimits::columns; ++i)
            wide += ",USD";
        QCOMPARE(takes(wide), std::string("at most 200 columns"));
        std::string tall = "Date,USD\n";
        const DayNumber newest = *parseIsoDate("2100-01-01");
        for (DayNumber i = 0; i < static_cast<DayNumber>(RatesFileLimits::lines); ++i)
            tall += isoDate(newest - i) + ",1\n";
        QCOMPARE(takes(tall), std::string("at most 40000 lines"));
        tall.resize(tall.size() - sizeof("2100-01-01,1"));
        QCOMPARE(takes(tall), std::string());
    }
};

QTEST_GUILESS_MAIN(RatesFileTest)
#include "rates_file_test.moc"
