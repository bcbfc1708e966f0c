// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

#include <map>

using namespace backpay;

namespace {

constexpr std::string_view outlierHeader = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";

std::string outlierRow(const std::string &day, const std::string &item, const std::string &payout,
                       const std::string &project)
{
    return "\"" + day + ", 2025\",\"" + item + "\",\"1h \",\"$30.00/hr\",\"$" + payout + "\",\"prepay\",\"" + project
           + "\",\"processed\"\n";
}

/** A saved page of projects, two of which state rates of "Lighthouse Writing"; one row of it cannot be read. */
const QString projectsFile = QStringLiteral(BACKPAY_SOURCE_DIR "/platform-importers/platforms/dataannotation/samples/"
                                                               "reportable-projects.json");
const QString lighthouse = QStringLiteral("Lighthouse Writing - 03/02/26");

}

/** Contracts on the command line: terms, rates over time, merges and splits. */
class ContractsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    void importTwo()
    {
        const std::string text = std::string(outlierHeader) + outlierRow("Nov 3", "a", "1.00", "North")
                                 + outlierRow("Nov 4", "b", "2.00", "North")
                                 + outlierRow("Nov 3", "c", "10.00", "South");
        QCOMPARE(cli_->run({"import", cli_->write("made-up.csv", text)}).code, 0);
    }

    /** What was earned by contract, by the names people see. */
    std::map<QString, QString> earned()
    {
        std::map<QString, QString> sums;
        for (const QJsonValue row : cli_->run({"summary", "--by", "contract"}).json()["rows"].toArray())
            sums[row["label"].toString()] = row["earned"].toString();
        return sums;
    }
    QString errorOf(const CliAnswer &answer) { return answer.json()["error"].toObject()["code"].toString(); }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void setsEveryTermAndShowsIt()
    {
        importTwo();
        const QString file = cli_->write("my agreement.pdf", "%PDF-1.7 made up");
        const CliAnswer set =
            cli_->run({"contracts", "set", "North", "task_cap=1:30", "weekly_cap=40:00", "promised_until=2026-12-31",
                       "promised_weeks=26", "promised_hours=20:00", "intermediary=Client > Agency",
                       "health_benefits=no", "receipts=500000 USD", "employees=40", "agreement=" + file});
        QVERIFY2(set.code == 0, set.out.constData());
        const QJsonObject shown = cli_->run({"contracts", "show", "North"}).json()["contract"].toObject();
        QCOMPARE(shown["task_cap"].toInt(), 5400);
        QCOMPARE(shown["weekly_cap"].toInt(), 144000);
        QCOMPARE(shown["promised_until"].toString(), QStringLiteral("2026-12-31"));
        QCOMPARE(shown["promised_weeks"].toInt(), 26);
        QCOMPARE(shown["promised_hours"].toString(), QStringLiteral("20.00"));
        QCOMPARE(shown["intermediary"].toString(), QStringLiteral("Client > Agency"));
        QCOMPARE(shown["health_benefits"].toBool(true), false);
        QCOMPARE(shown["receipts"].toString(), QStringLiteral("500000.00"));
        QCOMPARE(shown["receipts_currency"].toString(), QStringLiteral("USD"));
        const QJsonObject agreement = shown["agreement"].toObject();
        QCOMPARE(agreement["file_name"].toString(), QStringLiteral("my agreement.pdf"));
        QCOMPARE(agreement["bytes"].toInt(), 16);
        QCOMPARE(agreement["sha256"].toString().toStdString(), toHex(sha256("%PDF-1.7 made up")));
        QVERIFY(cli_->runForPeople({"contracts", "show", "North"}).out.contains("my agreement.pdf"));
        for (const char *wrong : {"task_cap=90", "promised_until=soon", "receipts=500000"}) {
            const CliAnswer refused = cli_->run({"contracts", "set", "North", wrong});
            QCOMPARE(refused.code, 2);
            QCOMPARE(errorOf(refused), QStringLiteral("field-invalid"));
        }
        QCOMPARE(errorOf(cli_->run({"contracts", "set", "North", "agreement=/nowhere/at/all"})),
                 QStringLiteral("file-missing"));
        QCOMPARE(errorOf(cli_->run({"contracts", "set", "North", "age=34"})), QStringLiteral("field-unknown"));
    }

    void keepsRatesOverTimeBesideThoseOfFiles()
    {
        QCOMPARE(cli_->run({"import", projectsFile}).code, 5);
        QCOMPARE(cli_->run({"contracts", "rate", lighthouse, "35.00 USD", "--from", "2024-01-01", "--known-from",
                            "message", "--note", "chat"})
                     .code,
                 0);
        const CliAnswer offered =
            cli_->run({"contracts", "rate", lighthouse, "45.00 USD", "--from", "2024-02-01", "--known-from", "offer"});
        const QJsonArray rates = offered.json()["rates"].toArray();
        QCOMPARE(rates.size(), 4);
        QCOMPARE(rates[0]["known_from"].toString(), QStringLiteral("message"));
        QCOMPARE(rates[0]["note"].toString(), QStringLiteral("chat"));
        QVERIFY(rates[0]["place"].isNull());
        QCOMPARE(rates[1]["rate"].toString(), QStringLiteral("45.0000"));
        QCOMPARE(rates[2]["known_from"].toString(), QStringLiteral("import"));
        QCOMPARE(rates[2]["rate"].toString(), QStringLiteral("40.0000"));
        QVERIFY(!rates[2]["place"].toString().isEmpty());
        QCOMPARE(rates[2]["day_written"],
                 QJsonValue(false)); // the page states none: the day of the import at the latest
        QCOMPARE(rates[1]["day_written"], QJsonValue(true));
        QVERIFY(cli_->runForPeople({"contracts", "show", lighthouse})
                    .out.contains("from the file, which states no day: this is the latest"));
        QCOMPARE(offered.json()["stated_rates"].toArray().size(), 2);
        // The offer is the advertised rate although the message is older; what is set by hand goes before both.
        QCOMPARE(cli_->run({"add", "earning", "--contract", lighthouse, "--date", "2025-11-03", "--amount", "20.00",
                            "--currency", "USD", "--time", "1:00"})
                     .code,
                 0);
        const auto advertised = [&] { return cli_->run({"summary"}).first("rows")["advertised_rate"].toString(); };
        QCOMPARE(advertised(), QStringLiteral("45.0000"));
        QCOMPARE(cli_->run({"contracts", "set", lighthouse, "advertised_rate=50 USD"}).code, 0);
        QCOMPARE(advertised(), QStringLiteral("50.0000"));
        const QStringList remove{"contracts", "rate",       lighthouse,     "--remove",
                                 "--from",    "2024-02-01", "--known-from", "offer"};
        QCOMPARE(cli_->run(remove).json()["rates"].toArray().size(), 3);
        QCOMPARE(errorOf(cli_->run(remove)), QStringLiteral("row-unknown"));
        QCOMPARE(cli_->run({"contracts", "rate", lighthouse, "--from", "2024-02-01", "--known-from", "offer"}).code, 2);
        QCOMPARE(
            cli_->run({"contracts", "rate", lighthouse, "much", "--from", "2024-02-01", "--known-from", "offer"}).code,
            2);
    }

    void mergesAndTakesItBack()
    {
        importTwo();
        const CliAnswer merged = cli_->run({"contracts", "merge", "North", "South"});
        QVERIFY2(merged.code == 0, merged.out.constData());
        const QString change = merged.json()["change"].toObject()["id"].toString();
        QCOMPARE(earned(), (std::map<QString, QString>{{"North", "13.00"}}));
        QCOMPARE(cli_->run({"earnings", "--contract", "South"}).json()["earnings"].toArray().size(), 3);
        const QJsonObject listed = cli_->run({"contracts", "list"}).json();
        QCOMPARE(listed["contracts"].toArray().size(), 1);
        QCOMPARE(listed["changes"].toArray()[0].toObject()["id"].toString(), change);
        QVERIFY(!listed["changes"].toArray()[0].toObject()["what"].toString().isEmpty());
        const QJsonArray projects = cli_->run({"contracts", "show", "North"}).json()["projects"].toArray();
        QCOMPARE(projects, (QJsonArray{"North", "South"}));
        QCOMPARE(cli_->run({"check"}).code, 0);
        QCOMPARE(cli_->run({"contracts", "undo", change}).code, 0);
        QCOMPARE(earned(), (std::map<QString, QString>{{"North", "3.00"}, {"South", "10.00"}}));
        QCOMPARE(cli_->run({"contracts", "undo", change}).code, 2);
        QVERIFY(cli_->run({"contracts", "list"}).json()["changes"].toArray().isEmpty());
    }

    void splitsByProjectAndByDays()
    {
        importTwo();
        QCOMPARE(cli_->run({"contracts", "merge", "North", "South"}).code, 0);
        const CliAnswer apart = cli_->run({"contracts", "split", "North", "Compass", "--project", "South"});
        QVERIFY2(apart.code == 0, apart.out.constData());
        QCOMPARE(earned(), (std::map<QString, QString>{{"Compass", "10.00"}, {"North", "3.00"}}));
        QCOMPARE(cli_->run({"contracts", "split", "North", "Later", "--from", "2025-11-04"}).code, 0);
        QCOMPARE(earned(), (std::map<QString, QString>{{"Compass", "10.00"}, {"Later", "2.00"}, {"North", "1.00"}}));
        const CliAnswer none = cli_->run({"contracts", "split", "North", "Never", "--from", "2027-01-01"});
        QCOMPARE(none.code, 4);
        QCOMPARE(errorOf(none), QStringLiteral("split-empty"));
        QCOMPARE(cli_->run({"contracts", "split", "North", "Never"}).code, 2);
        QCOMPARE(cli_->run({"contracts", "split", "North", "Never", "--from", "someday"}).code, 2);
        QCOMPARE(cli_->run({"check"}).code, 0);
        for (const QJsonValue change : cli_->run({"contracts", "list"}).json()["changes"].toArray())
            QCOMPARE(cli_->run({"contracts", "undo", change["id"].toString()}).code, 0);
        QCOMPARE(earned(), (std::map<QString, QString>{{"North", "3.00"}, {"South", "10.00"}}));
    }

    void refusesToMergeTwoPlatforms()
    {
        importTwo();
        QCOMPARE(cli_->run({"import", projectsFile}).code, 5);
        const CliAnswer refused = cli_->run({"contracts", "merge", "North", lighthouse});
        QCOMPARE(refused.code, 4);
        QCOMPARE(errorOf(refused), QStringLiteral("contracts-differ"));
        QCOMPARE(cli_->run({"contracts", "merge", "North", "North"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(ContractsTest)
#include "contracts_test.moc"
