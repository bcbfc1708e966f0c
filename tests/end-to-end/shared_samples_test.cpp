// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real exports, kept outside this repository, through the real program to the figures users rely on. Registered only
// where the folder exists.
#include "tests/end-to-end/cli_runner.h"

#include <QSet>
#include <QTest>

#include <fstream>
#include <set>
#include <sstream>

using namespace backpay;

namespace {

QString sample(const char *name) { return QStringLiteral(BACKPAY_SHARED_SAMPLES "/") + QLatin1String(name); }

/** Every cell of a CSV file with eight or more characters that names something, headers left out. */
std::set<std::string> tellingCells(const std::string &path)
{
    std::set<std::string> cells;
    std::istringstream in(readBytes(path));
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::string cell;
        bool quoted = false;
        for (const char c : line + ',') {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                if (cell.size() >= 8)
                    cells.insert(cell);
                cell.clear();
            } else if (c != '\r') {
                cell.push_back(c);
            }
        }
    }
    return cells;
}

}

class SharedSamplesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    QJsonObject rowOf(const QString &key, const QString &currency)
    {
        for (const QJsonValue &row : cli_->run({"summary", "--by", "platform"}).json()["rows"].toArray()) {
            if (row["key"].toString() == key && row["currency"].toString() == currency)
                return row.toObject();
        }
        return {};
    }

private:
    /** The 57 rows past the cap: their tasks' own rates × seconds, half up, less what they paid. */
    void overCap()
    {
        QJsonObject found;
        const QJsonArray findings = cli_->run({"findings", "--track", "record"}).json()["findings"].toArray();
        int ofRule = 0;
        for (const QJsonValue &each : findings) {
            if (each.toObject()["rule"] != "record.over-cap")
                continue;
            found = each.toObject();
            ++ofRule;
        }
        QCOMPARE(ofRule, 1);
        QCOMPARE(found["amount"].toString(), QStringLiteral("232.09"));
        QCOMPARE(found["seconds"].toInt(), 44063);
        const QJsonArray records = found["records"].toArray();
        QSet<int> lines;
        int priced = 0;
        for (const QJsonValue &record : records) {
            lines.insert(record.toObject()["line"].toInt());
            priced += record.toObject()["amount"].isNull() ? 0 : 1;
        }
        QCOMPARE(lines.size(), 57);
        QCOMPARE(priced, 56);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void outlier()
    {
        const QString file = sample("outlier/Outlier_Earnings_Report.csv");
        const QJsonObject first = cli_->run({"import", file}).first("imports");
        QCOMPARE(countsOf(first), QStringLiteral("185 185 0 0 0 0"));
        const QJsonObject row = rowOf("Outlier", "USD");
        QCOMPARE(row["earned"].toString(), QStringLiteral("4343.04"));
        QCOMPARE(row["work_pay"].toString(), QStringLiteral("3584.04"));
        QCOMPARE(row["bonus"].toString(), QStringLiteral("759.00"));
        QCOMPARE(row["outstanding"].toString(), QStringLiteral("4343.04"));
        QCOMPARE(row["items"].toInt(), 119);
        QCOMPARE(row["platform_seconds"].toInt(), 486264);
        QCOMPARE(row["platform_rate"].toString(), QStringLiteral("26.5340"));
        QCOMPARE(row["true_rate"].toString(), QStringLiteral("32.1532"));
        QCOMPARE(cli_->run({"contracts", "list"}).json()["contracts"].toArray().size(), 9);
        overCap();
        const QJsonObject again = cli_->run({"import", file}).first("imports");
        QCOMPARE(countsOf(again), QStringLiteral("185 0 0 185 0 0"));
        QCOMPARE(again["import"], first["import"]);
        QCOMPARE(cli_->run({"undo", first["import"].toString()}).code, 0);
        QVERIFY(cli_->run({"summary"}).json()["rows"].toArray().isEmpty());
    }

    void upwork()
    {
        const QJsonObject first =
            cli_->run({"import", sample("upwork/weekly_summary_sample-data.csv")}).first("imports");
        QCOMPARE(countsOf(first), QStringLiteral("252 252 0 0 0 0"));
        QCOMPARE(cli_->run({"contracts", "list"}).json()["contracts"].toArray().size(), 11);
        const QJsonObject row = rowOf("Upwork", "USD");
        QCOMPARE(row["earned"].toString(), QStringLiteral("5189.58"));
        QCOMPARE(row["work_pay"].toString(), QStringLiteral("5017.83"));
        QCOMPARE(row["bonus"].toString(), QStringLiteral("171.75"));
        QCOMPARE(row["items"].toInt(), 0);
        QCOMPARE(row["platform_seconds"].toInt(), 2164200);
        QCOMPARE(row["platform_rate"].toString(), QStringLiteral("8.3468"));
        QCOMPARE(row["true_rate"].toString(), QStringLiteral("8.6325"));
    }

    void prolific()
    {
        const QJsonObject first = cli_->run({"import", sample("prolific/prolific_export.csv")}).first("imports");
        QCOMPARE(countsOf(first), QStringLiteral("5 5 0 0 0 0"));
        const QJsonObject dollars = rowOf("Prolific", "USD");
        QCOMPARE(dollars["earned"].toString(), QStringLiteral("17.50"));
        QCOMPARE(dollars["platform_seconds"].toInt(), 540);
        QCOMPARE(dollars["cancelled_items"].toInt(), 1);
        const QJsonObject pounds = rowOf("Prolific", "GBP");
        QCOMPARE(pounds["earned"].toString(), QStringLiteral("2.67"));
        QCOMPARE(pounds["platform_seconds"].toInt(), 343);
        QCOMPARE(pounds["cancelled_items"].toInt(), 1);
        for (const char *by : {"day", "month"}) {
            const QJsonArray rows = cli_->run({"summary", "--by", by}).json()["rows"].toArray();
            QVERIFY2(rows.last().toObject()["key"].isNull(), by); // the undated row is kept
            QVERIFY2(!rows.first().toObject()["key"].isNull(), by);
        }
    }

    void toggl()
    {
        const QJsonObject first = cli_->run({"import", sample("toggl/timba_detailed.csv")}).first("imports");
        QCOMPARE(countsOf(first), QStringLiteral("11 11 0 0 0 0"));
        QCOMPARE(first["cut_columns"].toArray()[0].toString(), QStringLiteral("Client"));
        const CliAnswer summary = cli_->run({"summary"});
        QCOMPARE(summary.json()["rows"].toArray().size(), 1);
        const QJsonObject row = summary.first("rows");
        QVERIFY(row["key"].isNull());
        QVERIFY(row["currency"].isNull());
        QVERIFY(row["earned"].isNull());
        QCOMPARE(row["worked_seconds"].toInt(), 38700);
    }

    void nothingOfThemIsReadableOnDisk()
    {
        std::set<std::string> cells;
        for (const char *name :
             {"outlier/Outlier_Earnings_Report.csv", "upwork/weekly_summary_sample-data.csv",
              "prolific/prolific_export.csv", "toggl/timba_detailed.csv", "toggl/solidtime_detailed_1.csv"}) {
            QCOMPARE(cli_->run({"import", sample(name)}).code, 0);
            cells.merge(tellingCells(sample(name).toStdString()));
        }
        QVERIFY(cells.size() > 200);
        for (const auto &entry : std::filesystem::recursive_directory_iterator(cli_->folder().path())) {
            const std::string bytes = entry.is_regular_file() ? readBytes(entry.path().string()) : "";
            for (const std::string &cell : cells)
                QVERIFY2(bytes.find(cell) == std::string::npos, (entry.path().string() + ": " + cell).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SharedSamplesTest)
#include "shared_samples_test.moc"
