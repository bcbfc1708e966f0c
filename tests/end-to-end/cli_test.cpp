// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

namespace {

constexpr std::string_view outlierHeader = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";

std::string outlierRow(const std::string &item, const std::string &payout, const std::string &status = "processed")
{
    return "\"Nov 3, 2025\",\"" + item + "\",\"1h \",\"$30.00/hr\",\"" + payout + "\",\"prepay\",\"made_up_project\",\""
           + status + "\"\n";
}

/** A bank's file of movements, each `<DTPOSTED>…<TRNAMT>…<FITID>…<NAME>…`. */
std::string bankFile(const std::vector<std::string> &movements)
{
    std::string text = "OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD\n<BANKTRANLIST>\n";
    for (const std::string &movement : movements)
        text += "<STMTTRN>\n" + movement + "\n</STMTTRN>\n";
    return text + "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n";
}

std::string utf16(std::string_view ascii)
{
    std::string bytes = "\xff\xfe";
    for (const char c : ascii) {
        bytes.push_back(c);
        bytes.push_back('\0');
    }
    return bytes;
}

}

class CliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void importsOnceSumsAndTakesBack()
    {
        const QString file =
            cli_->write("made-up.csv", std::string(outlierHeader) + outlierRow("aaaaaaaaaaaaaaaaaaaaaaaa", "$30.00")
                                           + outlierRow("bbbbbbbbbbbbbbbbbbbbbbbb", "$31.50"));
        const QJsonObject first = cli_->run({"import", file}).first("imports");
        QCOMPARE(countsOf(first), QStringLiteral("2 2 0 0 0 0"));
        QCOMPARE(first["source"].toString(), QStringLiteral("outlier.earnings-csv"));
        QCOMPARE(first["reason"].toString(), QStringLiteral("header has all 8 columns of outlier.earnings-csv"));
        const QJsonObject again = cli_->run({"import", file}).first("imports");
        QCOMPARE(countsOf(again), QStringLiteral("2 0 0 2 0 0"));
        QCOMPARE(again["import"], first["import"]);

        const QJsonObject row = cli_->run({"summary"}).first("rows");
        QCOMPARE(row["key"].toString(), QStringLiteral("Outlier"));
        QCOMPARE(row["earned"].toString(), QStringLiteral("61.50"));
        QCOMPARE(row["platform_seconds"].toInt(), 7200);
        QCOMPARE(row["platform_rate"].toString(), QStringLiteral("30.7500"));
        QVERIFY(row["advertised_rate"].isNull());

        const QJsonObject earning = cli_->run({"earnings"}).first("earnings");
        QCOMPARE(earning["source"].toObject()["line"].toInt(), 2);
        QCOMPARE(earning["grade"].toString(), QStringLiteral("A"));

        QCOMPARE(cli_->run({"undo", first["import"].toString()}).json()["rows"].toInt(), 2);
        QVERIFY(cli_->run({"summary"}).json()["rows"].toArray().isEmpty());
        QCOMPARE(cli_->run({"check"}).code, 0);
        QCOMPARE(cli_->run({"undo", first["import"].toString()}).code, 2);
    }

    void dryRunStoresNothing()
    {
        const QString file = cli_->write("made-up.csv", std::string(outlierHeader) + outlierRow("a", "$1.00"));
        const QJsonObject planned = cli_->run({"import", "--dry-run", file}).first("imports");
        QCOMPARE(countsOf(planned), QStringLiteral("1 1 0 0 0 0"));
        QVERIFY(planned["import"].isNull());
        QVERIFY(cli_->run({"imports"}).json()["imports"].toArray().isEmpty());
    }

    void dryRunSaysOfEachRowWhy()
    {
        const QString first = cli_->write("first.csv", std::string(outlierHeader) + outlierRow("a", "$1.00"));
        const QJsonObject fresh = cli_->run({"import", "--dry-run", first}).first("imports");
        QCOMPARE(fresh["row_fates_note"].toString(),
                 QStringLiteral("No row imported before has the same task id, kind of pay and date."));
        QVERIFY(fresh["row_fates"].toArray().isEmpty());
        QCOMPARE(cli_->run({"import", first}).code, 0);

        const QString second =
            cli_->write("second.csv", std::string(outlierHeader) + outlierRow("a", "$1.00") + outlierRow("b", "$2.00"));
        const QJsonObject later = cli_->run({"import", "--dry-run", second}).first("imports");
        const QJsonArray fates = later["row_fates"].toArray();
        QCOMPARE(fates.size(), 2);
        QCOMPARE(fates[0].toObject()["fate"].toString(), QStringLiteral("known"));
        QVERIFY(fates[0].toObject()["why"].toString().startsWith(
            QStringLiteral("Same task id, kind of pay and date as a row imported")));
        QCOMPARE(fates[1].toObject()["fate"].toString(), QStringLiteral("new"));
        QCOMPARE(fates[1].toObject()["line"].toInt(), 3);
        QVERIFY(later["vanished_rows"].toArray().isEmpty());

        const QString other = cli_->write("other.csv", std::string(outlierHeader) + outlierRow("b", "$2.00"));
        const QJsonObject without = cli_->run({"import", "--dry-run", other}).first("imports");
        const QJsonArray gone = without["vanished_rows"].toArray();
        QCOMPARE(gone.size(), without["vanished"].toInt());
        QCOMPARE(gone[0].toObject()["item"].toString(), QStringLiteral("a"));
        QCOMPARE(gone[0].toObject()["amount"].toString(), QStringLiteral("1.00"));
        QCOMPARE(gone[0].toObject()["file"].toString(), QStringLiteral("first.csv"));
    }

    void oneBadCellRejectsOneRow()
    {
        const QString file = cli_->write("made-up.csv", std::string(outlierHeader) + outlierRow("a", "$1.00")
                                                            + outlierRow("b", "$1.2.3"));
        const CliAnswer answer = cli_->run({"import", file});
        QCOMPARE(answer.code, 5);
        const QJsonObject import = answer.first("imports");
        QCOMPARE(countsOf(import), QStringLiteral("2 1 0 0 0 1"));
        const QJsonObject reject = import["rejects"].toArray()[0].toObject();
        QCOMPARE(reject["line"].toInt(), 3);
        QCOMPARE(reject["column"].toString(), QStringLiteral("payout"));
        QCOMPARE(reject["text"].toString(), QStringLiteral("$1.2.3"));
        QCOMPARE(reject["reason"].toString(), QStringLiteral("not an amount"));
        QCOMPARE(cli_->run({"import", file}).code, 5); // as then
    }

    // Of somebody's private life: the transaction that cannot be read is named, what it holds is not.
    void aTransactionThatCannotBeReadIsNamed()
    {
        const std::string plain = "<DTPOSTED>20260109<TRNAMT>-9.99<FITID>MADEUP-1<NAME>CORNER BOOKSHOP";
        const std::string amount = "<DTPOSTED>20260110<TRNAMT>$5O<FITID>MADEUP-2<NAME>GRANDMOTHER";
        const std::string undated = "<TRNAMT>50.00<FITID>MADEUP-3<NAME>GRANDMOTHER";
        const QString file = cli_->write("bank.ofx", bankFile({plain, amount, undated}));
        for (int times = 0; times < 2; ++times) { // the second time as the vault remembers it
            const CliAnswer answer = cli_->runForPeople({"import", file});
            QCOMPARE(answer.code, 5);
            const QString text = QString::fromUtf8(answer.out);
            QVERIFY2(text.contains("line 8, transaction 2 (FITID MADEUP-2), field TRNAMT: not an amount\n"),
                     answer.out.constData());
            QVERIFY2(text.contains("line 11, transaction 3 (FITID MADEUP-3), field DTPOSTED: a needed cell is empty\n"),
                     answer.out.constData());
            QVERIFY(!text.contains("$5O") && !text.contains("GRANDMOTHER") && !text.contains("BOOKSHOP"));
        }
        const CliAnswer none = cli_->run({"import", cli_->write("bad.ofx", bankFile({amount}))});
        QCOMPARE(none.code, 4);
        const QString message = none.first("imports")["error"].toObject()["message"].toString();
        QVERIFY2(message.startsWith("bad.ofx, line 5, transaction 1 (FITID MADEUP-2), field TRNAMT: "),
                 qPrintable(message));
    }

    void aChangedRowIsOneEvent()
    {
        const std::string before = std::string(outlierHeader) + outlierRow("a", "$1.00", "pending");
        const std::string after = std::string(outlierHeader) + outlierRow("a", "$1.00", "processed");
        QCOMPARE(cli_->run({"import", cli_->write("1.csv", before)}).code, 0);
        QCOMPARE(cli_->run({"summary"}).first("rows")["pending"].toString(), QStringLiteral("1.00"));
        QCOMPARE(countsOf(cli_->run({"import", cli_->write("2.csv", after)}).first("imports")),
                 QStringLiteral("1 0 1 0 0 0"));
        const QJsonObject row = cli_->run({"summary"}).first("rows");
        QCOMPARE(row["earned"].toString(), QStringLiteral("1.00"));
        QCOMPARE(row["pending"].toString(), QStringLiteral("0.00"));
        QCOMPARE(row["items"].toInt(), 1);
    }

    void badInputIsRefusedWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const std::string good = std::string(outlierHeader) + outlierRow("a", "$1.00");
        QTest::newRow("empty") << QByteArray() << "file-empty";
        QTest::newRow("PNG named .csv") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "file-is-other";
        QTest::newRow("NUL bytes") << QByteArray((good + std::string("a\0b\n", 4)).c_str(),
                                                 static_cast<int>(good.size() + 4))
                                   << "file-has-nul";
        QTest::newRow("cut in a quoted cell")
            << QByteArray::fromStdString(good.substr(0, good.size() - 6)) << "quote-never-closes";
        QTest::newRow("unknown header") << QByteArray("a,b,c\n1,2,3\n") << "source-unknown";
        QTest::newRow("undecodable") << QByteArray::fromStdString(good + "\xff\xff\n") << "file-not-text";
        QTest::newRow("one very long line") << QByteArray(6 << 20, 'x') << "record-too-long";
        QTest::newRow("every row rejected")
            << QByteArray::fromStdString(std::string(outlierHeader) + outlierRow("a", "lots")) << "every-row-rejected";
    }
    void badInputIsRefusedWithAMessage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const QString file = cli_->write("made-up.csv", bytes.toStdString());
        const CliAnswer answer = cli_->run({"import", file});
        QCOMPARE(answer.code, 4);
        const QJsonObject fault = answer.first("imports")["error"].toObject();
        QCOMPARE(fault["code"].toString(), error);
        QVERIFY(fault["message"].toString().size() > 20);
        QVERIFY(cli_->run({"imports"}).json()["imports"].toArray().isEmpty());
        QCOMPARE(cli_->run({"check"}).json()["journal_entries"].toInt(), 1);
    }

    void refusesAGigabyteOfOneLineWithoutReadingIt()
    {
        const std::string path = cli_->folder().file("long.csv");
        writeBytes(path, std::string(8 << 20, 'x'));
        std::filesystem::resize_file(path, 1 << 30); // the rest is a hole: NUL bytes nobody should come to
        const CliAnswer answer = cli_->run({"import", QString::fromStdString(path)});
        QCOMPARE(answer.code, 4);
        QVERIFY(cli_->run({"imports"}).json()["imports"].toArray().isEmpty());
    }

    void readsUtf16WithAMark()
    {
        const QString file = cli_->write("made-up.csv", utf16(std::string(outlierHeader) + outlierRow("a", "$1.00")));
        QCOMPARE(countsOf(cli_->run({"import", file}).first("imports")), QStringLiteral("1 1 0 0 0 0"));
    }

    void eachFileStandsAloneAndTheWorstCodeWins()
    {
        const QString good = cli_->write("good.csv", std::string(outlierHeader) + outlierRow("a", "$1.00"));
        const QString part =
            cli_->write("part.csv", std::string(outlierHeader) + outlierRow("b", "$1.00") + outlierRow("c", "x"));
        const QString bad = cli_->write("bad.csv", "a,b\n1,2\n");
        const CliAnswer answer = cli_->run({"import", good, part, bad});
        QCOMPARE(answer.code, 4);
        const QJsonArray imports = answer.json()["imports"].toArray();
        QCOMPARE(imports.size(), 3);
        QVERIFY(imports[0].toObject()["import"].isString());
        QVERIFY(imports[1].toObject()["import"].isString());
        QVERIFY(imports[2].toObject()["import"].isNull());
        QCOMPARE(cli_->run({"import", "/nowhere/at-all.csv"}).code, 2);
    }

    void asksOnlyWhatTheFileLeavesOpen()
    {
        const std::string table = "Study,Reward,Bonus,Started At,Completed At,Completion Code,Status\n"
                                  "A made-up study,kr50,,2026-03-25 16:10:53,2026-03-25 16:20:53,CODE,APPROVED\n";
        const QString file = cli_->write("made-up.csv", table);
        const CliAnswer asked = cli_->run({"import", file});
        QCOMPARE(asked.code, 3);
        const QJsonObject question = asked.first("imports")["questions"].toArray()[0].toObject();
        QCOMPARE(question["option"].toString(), QStringLiteral("--currency"));
        QVERIFY(question["choices"].toArray().contains(QStringLiteral("SEK")));
        QVERIFY(asked.first("imports")["import"].isNull());
        QCOMPARE(cli_->run({"import", "--currency", "SEK", file}).code, 0);
        QCOMPARE(cli_->run({"summary"}).first("rows")["earned"].toString(), QStringLiteral("50.00"));
    }

    void ownTimeJoinsItsContract()
    {
        QCOMPARE(
            cli_->run({"import", cli_->write("e.csv", std::string(outlierHeader) + outlierRow("a", "$30.00"))}).code,
            0);
        const std::string own =
            "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End "
            "time,Duration,Tags\n"
            "U,u@example.invalid,Secret Client "
            "Ltd,made_up_project,,slides,No,2025-11-03,08:00:00,2025-11-03,08:30:00,00:30:00,onboarding\n";
        const QJsonObject import =
            cli_->run({"import", "--platform", "outlier", cli_->write("own.csv", own)}).first("imports");
        QCOMPARE(import["cut_columns"].toArray()[0].toString(), QStringLiteral("Client"));
        const CliAnswer summary = cli_->run({"summary"});
        QCOMPARE(summary.json()["rows"].toArray().size(), 1);
        const QJsonObject row = summary.first("rows");
        QCOMPARE(row["worked_seconds"].toInt(), 5400);
        QCOMPARE(row["own_unpaid_seconds"].toInt(), 1800);
        QCOMPARE(row["unpaid_by_kind"].toObject()["onboarding"].toInt(), 1800);
        QCOMPARE(row["true_rate"].toString(), QStringLiteral("20.0000"));
        QCOMPARE(row["platform_rate"].toString(), QStringLiteral("30.0000"));

        const QString key = cli_->run({"contracts", "list"}).first("contracts")["id"].toString();
        QCOMPARE(cli_->run({"contracts", "set", key, "advertised_rate=30.00 USD", "zone=America/New_York"}).code, 0);
        QCOMPARE(cli_->run({"summary"}).first("rows")["advertised_rate"].toString(), QStringLiteral("30.0000"));
        QCOMPARE(
            cli_->run({"log", "--contract", key, "--kind", "waiting", "2025-11-04T23:30", "2025-11-05T00:30"}).code, 0);
        QCOMPARE(
            cli_->run({"log", "--contract", key, "--kind", "waiting", "2025-11-02T01:15", "2025-11-02T01:45"}).code, 2);
        QCOMPARE(cli_->run({"entries"}).json()["entries"].toArray().size(), 2);
        QCOMPARE(cli_->run({"summary", "--from", "2025-11-05"}).first("rows")["worked_seconds"].toInt(), 1800);
    }

    void pastesFromStandardInput()
    {
        const CliAnswer answer =
            cli_->run({"paste"}, QByteArray::fromStdString(std::string(outlierHeader) + outlierRow("a", "$1.00")));
        QCOMPARE(answer.code, 0);
        QCOMPARE(countsOf(answer.first("imports")), QStringLiteral("1 1 0 0 0 0"));
        // The passphrase may come first on the same input.
        const CliAnswer both = cli_->bare(
            {"--json", "--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file", "-", "paste"},
            QByteArray::fromStdString("a passphrase for tests\n" + std::string(outlierHeader)
                                      + outlierRow("b", "$2.00")));
        QCOMPARE(both.code, 0);
    }

    void answersForTheVaultItself()
    {
        const QString vault = QString::fromStdString(cli_->vaultPath());
        const QString right = QString::fromStdString(cli_->folder().file("passphrase"));
        const QString wrong = cli_->write("wrong", "another passphrase\n");
        const auto withVault = [&](const QString &path, const QString &passphrase) {
            return cli_->bare({"--json", "--vault", path, "--passphrase-file", passphrase, "summary"});
        };
        const auto codeOf = [](const CliAnswer &answer) {
            return answer.json()["error"].toObject()["code"].toString();
        };
        QCOMPARE(withVault(vault, wrong).code, 6);
        QCOMPARE(codeOf(withVault(vault, wrong)), QStringLiteral("vault-wrong-passphrase"));
        QCOMPARE(codeOf(withVault(cli_->write("plain", std::string("SQLite format 3\0", 16) + std::string(40000, 'x')),
                                  right)),
                 QStringLiteral("vault-is-plain-sqlite"));
        QCOMPARE(withVault(cli_->write("other", std::string(40000, 'x')), right).code, 6);
        QCOMPARE(codeOf(withVault(QString::fromStdString(cli_->folder().file("none")), right)),
                 QStringLiteral("vault-missing"));
        QCOMPARE(cli_->bare({"--json", "--vault", vault, "--passphrase-file", right, "init"}).code, 9);
        QCOMPARE(cli_->bare({"--nonsense"}).code, 2);
        QCOMPARE(cli_->bare({"--help"}).code, 0);
        QVERIFY(!cli_->bare({"--help"}).out.isEmpty());
        QVERIFY(cli_->bare({"--json", "sources"}).json()["sources"].toArray().size() >= 4);
    }

    // Of what was imported nothing can be read in any file that is left behind.
    void leavesNoPlaintextOnDisk()
    {
        const std::string item = "feedfacefeedfacefeedface";
        const std::string text = std::string(outlierHeader) + outlierRow(item, "$1234567.89");
        const QString file = cli_->write("made-up.csv", text);
        QCOMPARE(cli_->run({"import", file}).code, 0);
        QCOMPARE(cli_->run({"summary"}).code, 0);
        std::filesystem::remove(file.toStdString());
        for (const auto &entry : std::filesystem::recursive_directory_iterator(cli_->folder().path())) {
            const std::string bytes = entry.is_regular_file() ? readBytes(entry.path().string()) : "";
            for (const std::string &secret :
                 {item, std::string("made_up_project"), std::string("1234567.89"), std::string("processed")})
                QVERIFY2(bytes.find(secret) == std::string::npos, entry.path().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
