// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `verify` through the real program, without a vault.
#include "tests/core/packet/made_packet.h"
#include "tests/end-to-end/cli_runner.h"

#include <QTest>

using namespace backpay;

class VerifyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    [[nodiscard]] CliAnswer verify(const QString &file) const { return cli_->bare({"--json", "verify", file}); }

private slots:
    void initTestCase()
    {
        qputenv("LC_ALL", "C"); // texts are read as written
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
    }

    void aWholePacketHolds()
    {
        const QString file = cli_->write("whole.zip", packetBytes(madeBuilder()));
        const CliAnswer answer = verify(file);
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json["ok"].toBool(), true);
        QCOMPARE(json["packet"].toString(), QStringLiteral("claim-2026-03-testwork"));
        QCOMPARE(json["files"].toInt(), 4);
        QCOMPARE(json["signatures"]["ssh"].toString(), QStringLiteral("holds"));
        QCOMPARE(json["signatures"]["ed25519"].toString(), QStringLiteral("holds"));
        QCOMPARE(json["stamp"]["state"].toString(), QStringLiteral("absent"));
        QCOMPARE(json["journal"]["last"].toInt(), 3);
        QCOMPARE(json["tag_manifest"].toString().size(), 64);
        QVERIFY(json["key"].toString().startsWith("SHA256:"));
        QVERIFY(json["faults"].toArray().isEmpty());
        const CliAnswer text = cli_->bare({"verify", file});
        QCOMPARE(text.code, 0);
        for (const char *line :
             {"Packet claim-2026-03-testwork: 4 files of records", "SSH signature: holds.", "Ed25519 signature: holds.",
              "Time stamp: none.", "Journal: entries 1 to 3", "All of it holds, signed with the key SHA256:"})
            QVERIFY2(text.out.contains(line), text.out.constData());
        QVERIFY(!std::filesystem::exists(cli_->folder().file("data"))); // no vault was made or asked for
    }

    void whatDoesNotHoldIsNamed()
    {
        PacketFiles files = filesOf(packetBytes(madeBuilder()));
        files[inBag("data/payments.csv")] += "2026-03-10,99.00\r\n";
        files[inBag("data/evil\x1b[2J.csv")] = "x"; // a name that would clear the screen
        files.erase(inBag("00-READ-ME.txt"));
        const QString file = cli_->write("changed.zip", zipOf(files));
        const CliAnswer answer = verify(file);
        QCOMPARE(answer.code, 7);
        QCOMPARE(answer.json()["ok"].toBool(), false);
        QStringList faults;
        for (const QJsonValue &fault : answer.json()["faults"].toArray())
            faults << fault["kind"].toString() + ' ' + fault["file"].toString();
        QCOMPARE(faults.size(), answer.json()["fault_count"].toInt());
        QVERIFY(faults.contains("changed data/payments.csv"));
        QVERIFY(faults.contains("missing 00-READ-ME.txt"));
        const CliAnswer text = cli_->bare({"verify", file});
        QCOMPARE(text.code, 7);
        QVERIFY2(text.out.contains("data/payments.csv was changed."), text.out.constData());
        QVERIFY(text.out.contains("00-READ-ME.txt is missing."));
        QVERIFY(!text.out.contains('\x1b'));
    }

    void whatIsNoPacketFails()
    {
        QCOMPARE(verify(cli_->write("text.zip", "no packet")).code, 7);
        QCOMPARE(verify(cli_->write("empty.zip", "")).code, 7);
        QCOMPARE(verify("/nowhere/at/all.zip").code, 2);
        QCOMPARE(verify(QString::fromStdString(cli_->folder().path())).code, 2);
        QCOMPARE(cli_->bare({"verify"}).code, 2);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
