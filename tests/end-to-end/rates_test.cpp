// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reference rates, sums in one currency and the comparison through the real program.
#include "core/base/digest.h"
#include "tests/end-to-end/cli_runner.h"
#include "tests/platform-importers/engine/structured/zip_maker.h"
#include "tests/support/local_server.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr std::string_view outlierHeader = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";
constexpr std::string_view history = "Date,USD,JPY,GBP,CYP,\n"
                                     "2025-11-28,1.1566,181.02,0.8763,N/A,\n"
                                     "2025-11-07,1.1400,175.00,0.8700,N/A,\n"
                                     "2025-11-06,1.1410,N/A,0.8710,N/A,\n";

std::string outlierRow(const char *day, char item, const char *payout, const char *status = "processed")
{
    return "\"" + std::string(day) + "\",\"" + std::string(24, item) + "\",\"1h \",\"$30.00/hr\",\"" + payout
           + "\",\"prepay\",\"made_up_project\",\"" + status + "\"\n";
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list += value.toString();
    return list;
}

}

class RatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    void importOutlier()
    {
        const QString file =
            cli_->write("outlier.csv", std::string(outlierHeader) + outlierRow("Nov 3, 2025", 'a', "$30.00")
                                           + outlierRow("Nov 4, 2025", 'b', "$30.00", "rejected")
                                           + outlierRow("Nov 10, 2025", 'c', "$60.00"));
        QCOMPARE(cli_->run({"import", file}).code, 0);
    }
    void add(const QStringList &words) { QCOMPARE(cli_->run(QStringList{"add"} + words).code, 0); }
    void importRates(std::string_view text = history)
    {
        const CliAnswer answer = cli_->run({"rates", "import", cli_->write("eurofxref-hist.csv", text)});
        QVERIFY2(answer.code == 0, answer.out);
    }

private slots:
    void initTestCase()
    {
        qputenv("LC_ALL", "C"); // the tables are read with a point
        QVERIFY(startCrypto());
    }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void importsTheTableAndItsArchive()
    {
        const QString table = cli_->write("eurofxref-hist.csv", history);
        const QJsonObject kept = cli_->run({"rates", "import", table}).json();
        QCOMPARE(kept["source"].toString(), QStringLiteral("eurofxref-hist.csv"));
        QCOMPARE(kept["sha256"].toString(), QString::fromStdString(toHex(sha256(history))));
        QCOMPARE(kept["rates"].toInt(), 8);
        QCOMPARE(kept["oldest"].toString(), QStringLiteral("2025-11-06"));
        QCOMPARE(kept["newest"].toString(), QStringLiteral("2025-11-28"));
        const QString archive =
            cli_->write("eurofxref-hist.zip", makeZip({{"eurofxref-hist.csv", std::string(history)}}));
        QCOMPARE(cli_->run({"rates", "import", archive}).json()["rates"].toInt(), 8);
        QCOMPARE(cli_->run({"check"}).code, 0);
    }

    void showsADay()
    {
        const QJsonObject empty = cli_->run({"rates", "show"}).json();
        QCOMPARE(empty["held"].toInt(), 0);
        QVERIFY(empty["newest"].isNull());
        importRates();
        const QJsonObject newest = cli_->run({"rates", "show"}).json();
        QCOMPARE(newest["day"].toString(), QStringLiteral("2025-11-28"));
        QCOMPARE(newest["days"].toInt(), 3);
        QCOMPARE(newest["rates"].toArray().size(), 3);
        const QJsonObject sunday = cli_->run({"rates", "show", "--day", "2025-11-09"}).json();
        const QJsonObject pound = sunday["rates"].toArray()[0].toObject();
        QCOMPARE(pound["currency"].toString(), QStringLiteral("GBP"));
        QCOMPARE(pound["rate"].toString(), QStringLiteral("0.8700"));
        QCOMPARE(pound["rate_date"].toString(), QStringLiteral("2025-11-07"));
        QVERIFY(cli_->runForPeople({"rates", "show", "--day", "2025-11-09"}).out.contains("0.8700"));
        QCOMPARE(cli_->run({"rates", "show", "--day", "yesterday"}).code, 2);
        QVERIFY(cli_->run({"rates", "show", "--day", "2020-01-01"}).json()["rates"].toArray().isEmpty());
    }

    void refusesAFileWithItsPlaceAndKeepsNothing()
    {
        const QString bad = cli_->write("bad.csv", "Date,USD,\n2025-11-28,1.1566,\n2025-11-27,one,\n");
        const CliAnswer answer = cli_->run({"rates", "import", bad});
        QCOMPARE(answer.code, 4);
        const QJsonObject error = answer.json()["error"].toObject();
        QCOMPARE(error["code"].toString(), QStringLiteral("rates-file-invalid"));
        QCOMPARE(error["place"]["line"].toInt(), 3);
        QVERIFY(cli_->runForPeople({"rates", "import", bad}).err.contains("line 3, column USD"));
        const QString two = cli_->write("two.zip", makeZip({{"a.csv", std::string(history)}, {"b.csv", "x"}}));
        QCOMPARE(cli_->run({"rates", "import", two}).code, 4);
        QCOMPARE(cli_->run({"rates", "import", "/nowhere/at/all.csv"}).code, 2);
        QCOMPARE(cli_->run({"rates", "show"}).json()["held"].toInt(), 0);
    }

    void fetchesOnlyWithLeave()
    {
        const CliAnswer refused = cli_->run({"rates", "fetch"});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.contains("network-not-allowed"));
        QVERIFY(refused.out.contains("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"));
        const std::string archive = makeZip({{"eurofxref-hist.csv", std::string(history)}});
        const LocalServer server([&](const QByteArray &path) {
            return path == "/there.zip" ? LocalServer::page(QByteArray::fromStdString(archive))
                                        : LocalServer::page("", "404 Not Found");
        });
        const QString there = QString::fromStdString(server.address("/there.zip"));
        QCOMPARE(cli_->run({"rates", "fetch", "--address", there}).code, 2);
        QVERIFY(server.requests().isEmpty());
        const QJsonObject kept = cli_->run({"rates", "fetch", "--allow-network", "--address", there}).json();
        QCOMPARE(kept["rates"].toInt(), 8);
        QCOMPARE(kept["source"].toString(), there);
        const QString gone = QString::fromStdString(server.address("/gone.zip"));
        const CliAnswer failed = cli_->run({"rates", "fetch", "--allow-network", "--address", gone});
        QCOMPARE(failed.code, 8);
        QVERIFY(failed.out.contains("network-failed"));
        QCOMPARE(cli_->run({"rates", "show"}).json()["held"].toInt(), 8);
    }

    // $90.00 earned by 28 November: 90 ÷ 1.1566 = 77.8143…; £10 in euro: 10 ÷ 0.8763 = 11.4116….
    void sumsInOneCurrencyWithTheDayOfEachRate()
    {
        importOutlier();
        importRates();
        QCOMPARE(cli_->run({"contracts", "list"}).first("contracts")["name"].toString(),
                 QStringLiteral("made_up_project"));
        add({"earning", "--contract", "made_up_project", "--date", "2025-11-05", "--amount", "10.00", "--currency",
             "GBP"});
        add({"earning", "--contract", "made_up_project", "--date", "2025-11-05", "--amount", "500", "--currency",
             "KES"});
        const QStringList words{"summary", "--to", "2025-11-30", "--in", "EUR"};
        const QJsonObject summary = cli_->run(words).json();
        QCOMPARE(summary["in"].toString(), QStringLiteral("EUR"));
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue &row : summary["rows"].toArray())
            rows[row["currency"].toString()] = row.toObject();
        QCOMPARE(rows.keys(), QStringList({"GBP", "KES", "USD"}));
        const QJsonObject dollars = rows["USD"]["converted"].toObject();
        QCOMPARE(rows["USD"]["earned"].toString(), QStringLiteral("90.00"));
        QCOMPARE(dollars["currency"].toString(), QStringLiteral("EUR"));
        QCOMPARE(dollars["earned"].toString(), QStringLiteral("77.81"));
        QCOMPARE(dollars["work_pay"].toString(), QStringLiteral("77.81"));
        QCOMPARE(dollars["lost"].toString(), QStringLiteral("25.94"));
        QCOMPARE(dollars["outstanding"].toString(), QStringLiteral("77.81"));
        QCOMPARE(dollars["platform_rate"].toString(), QStringLiteral("25.9381")); // of three hours
        QCOMPARE(dollars["rate"].toString(), QStringLiteral("0.864603"));
        QCOMPARE(dollars["rate_date"].toString(), QStringLiteral("2025-11-28"));
        QCOMPARE(rows["GBP"]["converted"].toObject()["earned"].toString(), QStringLiteral("11.41"));
        QVERIFY(rows["KES"]["converted"].isNull());
        const QJsonObject total = summary["converted_total"].toObject();
        QCOMPARE(total["earned"].toString(), QStringLiteral("89.23")); // 89.2259…
        QCOMPARE(strings(total["rate_dates"].toArray()), QStringList{"2025-11-28"});
        QCOMPARE(summary["left_out"].toArray().size(), 1);
        QCOMPARE(summary["left_out"][0]["currency"].toString(), QStringLiteral("KES"));
        QCOMPARE(summary["left_out"][0]["error"].toString(), QStringLiteral("rates-missing"));
        const QByteArray text = cli_->runForPeople(words).out;
        QVERIFY(text.contains("In EUR") && text.contains("89.23") && text.contains("2025-11-28"));
        QVERIFY(text.contains("Not in the sum"));
        // Of rows that are in the currency already nothing is converted, and no rate has a day.
        const QJsonObject own = cli_->run({"summary", "--to", "2025-11-30", "--in", "KES"}).json();
        QCOMPARE(own["converted_total"]["earned"].toString(), QStringLiteral("500.00"));
        QVERIFY(own["converted_total"]["rate_dates"].toArray().isEmpty());
        QCOMPARE(own["left_out"].toArray().size(), 2);
        QVERIFY(cli_->runForPeople({"summary", "--to", "2025-11-30", "--in", "KES"}).out.contains("500.00"));
        const QJsonObject plain = cli_->run({"summary"}).json();
        QVERIFY(!plain.contains("in") && !plain["rows"][0].toObject().contains("converted"));
        QCOMPARE(cli_->run({"summary", "--in", "euro"}).code, 2);
    }

    void weeksTakeTheRateOfTheirOwnEnd()
    {
        importOutlier();
        importRates();
        const QJsonObject summary = cli_->run({"summary", "--by", "week", "--to", "2025-11-16", "--in", "JPY"}).json();
        const QJsonArray rows = summary["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]["converted"]["rate_date"].toString(), QStringLiteral("2025-11-07"));
        QCOMPARE(rows[0]["converted"]["earned"].toString(), QStringLiteral("4605")); // 30 × 175 ÷ 1.14 = 4605.26…
        QVERIFY(rows[1]["converted"].isNull()); // the 16th lies nine days behind the 7th
        QCOMPARE(summary["left_out"].toArray().size(), 1);
    }

    void comparesPlatforms()
    {
        importOutlier();
        importRates();
        add({"payout", "--platform", "Outlier", "--date", "2025-11-13", "--amount", "90.00", "--currency", "USD"});
        const QJsonObject compared = cli_->run({"compare", "--to", "2025-11-30", "--in", "EUR"}).json();
        const QJsonObject row = compared["rows"][0].toObject();
        QCOMPARE(row["platform"].toString(), QStringLiteral("Outlier"));
        QCOMPARE(row["true_rate"].toString(), QStringLiteral("30.0000"));
        QCOMPARE(row["unpaid_share"].toString(), QStringLiteral("0.0000"));
        QCOMPARE(row["rejection_rate"].toString(), QStringLiteral("0.3333"));
        QCOMPARE(row["cancellation_rate"].toString(), QStringLiteral("0.0000"));
        QCOMPARE(row["days_to_payment"]["median"].toString(), QStringLiteral("6.5")); // 10 and 3
        QCOMPARE(row["days_to_payment"]["largest"].toInt(), 10);
        QCOMPARE(row["days_to_payment"]["earnings"].toInt(), 2);
        QCOMPARE(row["weeks"].toInt(), 2);
        QCOMPARE(row["volatility"].toString(), QStringLiteral("0.3333")); // 30 and 60: median 45, distances 15
        QCOMPARE(row["converted"]["true_rate"].toString(), QStringLiteral("25.9381"));
        QCOMPARE(row["converted"]["rate_date"].toString(), QStringLiteral("2025-11-28"));
        const QByteArray text = cli_->runForPeople({"compare"}).out;
        QVERIFY(text.contains("Days to payment") && text.contains("6.5"));
        QVERIFY(!row["converted"].toObject().contains("received")); // which a comparison does not know
        QVERIFY(!cli_->runForPeople({"compare", "--in", "EUR"}).out.contains("Received"));
        const QJsonObject span = cli_->run({"compare", "--from", "2025-11-10"}).json()["rows"][0].toObject();
        QCOMPARE(span["days_to_payment"]["largest"].toInt(), 3);
        QVERIFY(span["volatility"].isNull());
        QVERIFY(cli_->run({"compare", "--from", "2026-01-01"}).json()["rows"].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
