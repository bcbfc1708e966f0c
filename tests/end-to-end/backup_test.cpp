// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

#include <csignal>
#include <filesystem>

using namespace backpay;

namespace {

std::string earningsFile(int rows, char mark)
{
    std::string text = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";
    for (int i = 0; i < rows; ++i)
        text += "\"Nov 3, 2025\",\"" + std::string(20, mark) + std::to_string(1000 + i)
                + "\",\"1h \",\"$30.00/hr\",\"$30.00\",\"prepay\",\"made_up_project\",\"processed\"\n";
    return text;
}

QStringList faultsOf(const CliAnswer &answer)
{
    QStringList faults;
    for (const QJsonValue &fault : answer.json()["faults"].toArray())
        faults += fault.toString();
    return faults;
}

}

/** Copies of a vault by the command line, an old one put back, and programs killed at work. */
class BackupCliTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    [[nodiscard]] QString file(const char *name) const { return QString::fromStdString(cli_->folder().file(name)); }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
    }

    void backsUpTestsAndRestores()
    {
        QCOMPARE(cli_->run({"import", cli_->write("a.csv", earningsFile(3, 'a'))}).code, 0);
        const CliAnswer made = cli_->run({"backup", file("copy.backpay")});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()["ok"].toBool(), true);
        QCOMPARE(made.json()["standing"].toString(), QStringLiteral("same"));
        QCOMPARE(made.json()["rows"].toInt(), 3);
        QVERIFY(made.json()["bytes"].toInt() > 20000);
        QCOMPARE(cli_->run({"backup", file("copy.backpay")}).code, 9); // never overwrites

        QCOMPARE(cli_->run({"import", cli_->write("b.csv", earningsFile(2, 'b'))}).code, 0);
        const CliAnswer tested = cli_->run({"backup", "--test", file("copy.backpay")});
        QCOMPARE(tested.code, 0);
        QCOMPARE(tested.json()["standing"].toString(), QStringLiteral("behind"));
        QCOMPARE(tested.json()["vault_journal_entries"].toInt(), tested.json()["journal_entries"].toInt() + 1);
        QVERIFY(cli_->runForPeople({"backup", "--test", file("copy.backpay")}).out.contains("opens and is whole"));

        const CliAnswer restored = cli_->run({"restore", file("copy.backpay")});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json()["imports"].toInt(), 1);
        const QString kept = restored.json()["kept_as"].toString();
        QVERIFY(std::filesystem::exists(kept.toStdString()));

        // That it is older than what was last open here is said until the person says that they know.
        const CliAnswer told = cli_->runForPeople({"summary"});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.err.contains("This vault is older than the one last opened here: entry 2 of 3."), told.err);
        QVERIFY(told.err.contains("check --accept-older"));
        const CliAnswer failed = cli_->run({"check"});
        QCOMPARE(failed.code, 7);
        QCOMPARE(faultsOf(failed), QStringList{QStringLiteral("older-than-seen 2 of 3")});
        QCOMPARE(cli_->run({"check", "--accept-older"}).code, 0);
        QCOMPARE(cli_->run({"check"}).code, 0);
        QVERIFY(cli_->runForPeople({"summary"}).err.isEmpty());
    }

    void keepsCopiesInAFolder()
    {
        QCOMPARE(cli_->run({"backup"}).code, 0);
        QCOMPARE(cli_->run({"backup"}).code, 0);
        const CliAnswer listed = cli_->run({"backup", "--list"});
        QCOMPARE(listed.json()["backups"].toArray().size(), 2);
        QCOMPARE(listed.json()["kept"].toInt(), 10);
        QCOMPARE(listed.json()["folder"].toString(), file("v-backups"));
        const CliAnswer tested = cli_->run({"backup", "--test"});
        QCOMPARE(tested.code, 0);
        QCOMPARE(tested.json()["backup"], listed.first("backups")["backup"]);
        QVERIFY(cli_->runForPeople({"backup", "--list"}).out.contains("The newest 10 are kept in"));
    }

    void refusesWhatIsNoGoodCopy()
    {
        QCOMPARE(cli_->run({"backup", file("copy.backpay")}).code, 0);
        const std::string whole = readBytes(cli_->folder().file("copy.backpay"));
        std::string damaged = whole;
        damaged[damaged.size() - 3000] ^= 8;
        const QString bad = cli_->write("bad.backpay", damaged);
        const CliAnswer tested = cli_->run({"backup", "--test", bad});
        QCOMPARE(tested.code, 7);
        QVERIFY2(faultsOf(tested).value(0).startsWith(QStringLiteral("cipher: ")), tested.out);
        const auto before = cli_->folder().snapshot();
        QCOMPARE(cli_->run({"restore", bad}).code, 6);
        QCOMPARE(cli_->run({"restore", cli_->write("no.backpay", "no vault")}).code, 6);
        QCOMPARE(cli_->run({"restore", file("missing.backpay")}).code, 6);
        QVERIFY(cli_->folder().snapshot().at("v.backpay") == before.at("v.backpay"));
        const CliAnswer wrong = cli_->bare(
            {"--json", "--vault", file("v.backpay"), "--passphrase-file", "-", "restore", file("copy.backpay")},
            "another\n");
        QCOMPARE(wrong.code, 6);
        QCOMPARE(cli_->run({"backup", "--test"}).code, 2); // there is none yet
    }

    void saysWhatASyncProgramSetAside()
    {
        QVERIFY(!cli_->write("v.sync-conflict-20261117-210400-ABCDEFG.backpay", "x").isEmpty());
        const CliAnswer told = cli_->runForPeople({"summary"});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.err.contains("A sync program set aside v.sync-conflict-20261117-210400-ABCDEFG.backpay"),
                 told.err);
        const CliAnswer checked = cli_->run({"check"});
        QCOMPARE(checked.code, 0);
        QCOMPARE(checked.first("beside")["kind"].toString(), QStringLiteral("conflict"));
        QCOMPARE(checked.json()["network_folder"].toBool(), false);
        const CliAnswer opened =
            cli_->bare({"--json", "--vault", file("v.sync-conflict-20261117-210400-ABCDEFG.backpay"),
                        "--passphrase-file", "-", "check"},
                       "x\n");
        QCOMPARE(opened.code, 6);
        QVERIFY(opened.out.contains("vault-set-aside"));
    }

    /** Programs killed while they import, back up and write a packet: what is left is whole, and so is the next try. */
    void survivesBeingKilled()
    {
        const QString table = cli_->write("a.csv", earningsFile(150, 'a'));
        QCOMPARE(cli_->run({"import", table}).code, 0);
        const QString later = cli_->write("b.csv", earningsFile(150, 'b'));
        const QString packet = file("packet.zip");
        const QString copy = file("copy.backpay");
        const QList<QStringList> acts{{"import", later}, {"packet", "--out", packet}, {"backup", copy}};
        int killed = 0;
        for (int round = 0; round < 2; ++round) {
            for (const QStringList &act : acts) {
                QProcess process;
                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                environment.insert(QStringLiteral("XDG_DATA_HOME"), file("data"));
                process.setProcessEnvironment(environment);
                process.start(QStringLiteral(BACKPAY_CLI),
                              QStringList{"--vault", file("v.backpay"), "--passphrase-file", file("passphrase")} + act);
                QVERIFY(process.waitForStarted());
                if (!process.waitForFinished(150 + 250 * round)) {
                    process.kill();
                    process.waitForFinished();
                    ++killed;
                }
                const CliAnswer checked = cli_->run({"check"});
                QVERIFY2(checked.code == 0, checked.out);
                const int rows = checked.json()["rows"].toInt();
                QVERIFY2(rows == 150 || rows == 300, checked.out);
                if (std::filesystem::exists(packet.toStdString())) {
                    QCOMPARE(cli_->bare({"--json", "verify", packet}).code, 0);
                    std::filesystem::remove(packet.toStdString());
                }
                if (std::filesystem::exists(copy.toStdString())) {
                    QCOMPARE(cli_->run({"backup", "--test", copy}).code, 0);
                    std::filesystem::remove(copy.toStdString());
                }
            }
        }
        qInfo("%d programs killed at work, check clean after each", killed);
        QVERIFY(killed > 0);
    }
};

QTEST_GUILESS_MAIN(BackupCliTest)
#include "backup_test.moc"
