// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to open a vault through the real program, and the file read without it by packaging/decrypt.
#include "tests/end-to-end/cli_runner.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace backpay;

namespace {

const QString outlierRows = QStringLiteral("workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
                                           "\"Nov 3, 2025\",\"aaaaaaaaaaaaaaaaaaaaaaaa\",\"1h "
                                           "\",\"$30.00/hr\",\"$30.00\",\"prepay\",\"made_up\",\"processed\"\n"
                                           "\"Nov 4, 2025\",\"bbbbbbbbbbbbbbbbbbbbbbbb\",\"2h "
                                           "\",\"$30.00/hr\",\"$60.00\",\"prepay\",\"made_up\",\"processed\"\n");

/** Sums up the earnings of a plain copy with Python's own SQLite, and asks it whether the file is whole. */
const char *const readPlain = "import sqlite3, sys\n"
                              "db = sqlite3.connect(sys.argv[1])\n"
                              "print(db.execute('PRAGMA integrity_check').fetchone()[0])\n"
                              "print(db.execute('SELECT count(*), sum(work_pay) FROM earning').fetchone())\n"
                              "print(db.execute('SELECT count(*) FROM journal').fetchone()[0] > 0)\n";

}

class SlotsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;
    QString words_; // of slot 1

    [[nodiscard]] QString file(const char *name) const { return QString::fromStdString(cli_->folder().file(name)); }
    /** A command with recovery words in place of the passphrase. */
    [[nodiscard]] CliAnswer byWords(const QString &words, const QStringList &command) const
    {
        return cli_->bare(QStringList{"--json", "--vault", QString::fromStdString(cli_->vaultPath()), "--recovery-file",
                                      cli_->write("words", words.toStdString())}
                          + command);
    }
    [[nodiscard]] ProgramAnswer decrypt(const QStringList &words) const
    {
        return runProgram(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/decrypt"), words, cli_->folder().path());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        QCOMPARE(cli_->run({"import", cli_->write("outlier.csv", outlierRows.toStdString())}).code, 0);
    }

    void listsThePassphrase()
    {
        const CliAnswer answer = cli_->run({"slots", "list"});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()["slots"].toArray().size(), 1);
        const QJsonObject slot = answer.first("slots");
        QCOMPARE(slot["slot"].toInt(), 0);
        QCOMPARE(slot["type"].toString(), "passphrase");
        QCOMPARE(slot["added_at"].toString(), "2025-11-24T16:00:00Z");
        QCOMPARE(slot["kdf"].toObject()["memory_bytes"].toInteger(), 64 << 20);
        QVERIFY(!slot["removable"].toBool());
        QVERIFY(cli_->runForPeople({"slots", "list"}).out.startsWith("0  Passphrase"));
    }

    void theLastOneStays()
    {
        const CliAnswer answer = cli_->run({"slots", "remove", "0"});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.json()["error"].toObject()["code"].toString(), "slot-is-last");
        QCOMPARE(cli_->run({"slots", "remove", "5"}).code, 2);
        QCOMPARE(cli_->run({"slots", "change", "5", "--new-passphrase-file", file("passphrase")}).code, 2);
    }

    void recoveryWordsArePrintedOnceAndOpenIt()
    {
        const CliAnswer answer = cli_->run({"slots", "add", "recovery"});
        QVERIFY2(answer.code == 0, answer.out);
        QStringList words;
        for (const QJsonValue &word : answer.json()["words"].toArray())
            words += word.toString();
        QCOMPARE(words.size(), 24);
        words_ = words.join(' ');
        QVERIFY(answer.err.isEmpty());
        QVERIFY(!cli_->run({"slots", "list"}).out.contains(words_.toUtf8()));
        QCOMPARE(byWords(words_, {"summary"}).code, 0);
        QCOMPARE(byWords(words.join(QStringLiteral(",\n")).toUpper(), {"check"}).code, 0);
        const CliAnswer fromInput =
            cli_->bare({"--vault", QString::fromStdString(cli_->vaultPath()), "--recovery-file", "-", "slots", "list"},
                       words_.toUtf8());
        QCOMPARE(fromInput.code, 0);
        QVERIFY(fromInput.out.contains("1  Recovery words"));
        QVERIFY(cli_->runForPeople({"slots", "add", "recovery"}).out.contains("24  "));
        QCOMPARE(cli_->run({"--recovery-file", "-", "slots", "list"}).code, 2); // one way at a time
    }

    void faultsOfWordsAreNamed()
    {
        const auto fault = [&](const QStringList &words) {
            const CliAnswer answer = byWords(words.join(' '), {"summary"});
            return QString::number(answer.code) + ' ' + answer.json()["error"].toObject()["code"].toString() + ": "
                   + answer.json()["error"].toObject()["message"].toString();
        };
        const QStringList right = words_.split(' ');
        QStringList wrong = right;
        wrong[6] = wrong[6] == "zoo" ? "abandon" : "zoo";
        QVERIFY2(fault(wrong).startsWith("6 recovery-words-wrong: Word 7 is another one"), qPrintable(fault(wrong)));
        wrong = right;
        std::swap(wrong[2], wrong[9]);
        if (wrong != right)
            QVERIFY2(fault(wrong).startsWith("6 recovery-words-wrong: Words 3 and 10 have changed places."),
                     qPrintable(fault(wrong)));
        wrong = right;
        wrong[11] = "zzz";
        QVERIFY2(fault(wrong).startsWith("2 recovery-word-unknown: Word 12 is none"), qPrintable(fault(wrong)));
        QVERIFY(!fault(wrong).contains("zzz"));
        QVERIFY2(
            fault(right.mid(1)).startsWith("2 recovery-words-count: It takes 24 words, and the number here is 23."),
            qPrintable(fault(right.mid(1))));
    }

    void aPassphraseIsAddedChangedAndRemoved()
    {
        const QString second = cli_->write("second", "  another passphrase, with blanks\n");
        const CliAnswer added = byWords(words_, {"slots", "add", "passphrase", "--new-passphrase-file", second});
        QVERIFY2(added.code == 0, added.out);
        const QString number = QString::number(added.json()["slot"].toInt());
        const auto opens = [&](const QString &passphrase) {
            return cli_
                ->bare({"--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file", passphrase, "slots",
                        "list"})
                .code;
        };
        QCOMPARE(opens(second), 0);
        QCOMPARE(opens(file("passphrase")), 0);
        const QString third = cli_->write("third", "a third passphrase\n");
        QCOMPARE(byWords(words_, {"slots", "change", number, "--new-passphrase-file", third}).code, 0);
        QCOMPARE(opens(second), 6);
        QCOMPARE(opens(third), 0);
        QCOMPARE(byWords(words_, {"slots", "remove", number}).code, 0);
        QCOMPARE(opens(third), 6);
        const CliAnswer empty =
            byWords(words_, {"slots", "add", "passphrase", "--new-passphrase-file", cli_->write("e", "\n")});
        QCOMPARE(empty.code, 2);
        QCOMPARE(byWords(words_, {"check"}).code, 0);
    }

    void aKeyStoreThatDoesNotAnswerIsNamed()
    {
        const QByteArray before = QByteArray::fromStdString(readBytes(cli_->vaultPath()));
        QProcessEnvironment nobody; // neither a session bus nor a place to keep anything
        nobody.insert("XDG_DATA_HOME", file("data"));
        nobody.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QProcess process;
        process.setProcessEnvironment(nobody);
        process.start(QStringLiteral(BACKPAY_CLI),
                      {"--json", "--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file",
                       file("passphrase"), "slots", "add", "keystore"});
        QVERIFY(process.waitForFinished(120000));
        const QByteArray out = process.readAllStandardOutput();
        QCOMPARE(process.exitCode(), 6);
        QVERIFY2(out.contains("key-store-failed"), out);
        QCOMPARE(QByteArray::fromStdString(readBytes(cli_->vaultPath())), before);
    }

    void theFileIsReadWithoutTheApp()
    {
        const QString vault = QString::fromStdString(cli_->vaultPath());
        const QString wordsFile = cli_->write("words", words_.toStdString());
        for (const QStringList &way :
             {QStringList{"--passphrase-file", file("passphrase")}, QStringList{"--recovery-file", wordsFile}}) {
            const QString plain = file(way.first() == "--recovery-file" ? "by-words.sqlite" : "by-passphrase.sqlite");
            const ProgramAnswer check = decrypt(QStringList{vault, "--check"} + way);
            QVERIFY2(check.code == 0 && check.out.contains("each whole"), check.out);
            const ProgramAnswer made = decrypt(QStringList{vault, "--out", plain} + way);
            QVERIFY2(made.code == 0 && made.out.contains("PLAIN TEXT"), made.out);
            QCOMPARE(QFile::permissions(plain) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const ProgramAnswer read =
                runProgram(QStringLiteral("python3"), {"-c", readPlain, plain}, cli_->folder().path());
            QCOMPARE(read.out, QByteArray("ok\n(2, 9000)\nTrue\n"));
            const ProgramAnswer again = decrypt(QStringList{vault, "--out", plain} + way);
            QCOMPARE(again.code, 9); // never over another file
        }
    }

    // What a program that was killed leaves in the log counts as well.
    void theLogIsReadWithoutTheAppToo()
    {
        const std::string copy = cli_->folder().file("killed.backpay");
        {
            const SystemClock clock;
            const auto vault = Vault::open(cli_->vaultPath(), SecretBytes::copyOf("a passphrase for tests"), clock);
            QVERIFY(vault);
            QVERIFY((*vault)->database().execute("INSERT INTO setting (name, value) VALUES ('left', 'in the log')"));
            QVERIFY(readBytes(cli_->vaultPath() + "-wal").size() > 4096);
            writeBytes(copy, readBytes(cli_->vaultPath()));
            writeBytes(copy + "-wal", readBytes(cli_->vaultPath() + "-wal"));
        }
        const QString plain = file("killed.sqlite");
        const ProgramAnswer made =
            decrypt({QString::fromStdString(copy), "--out", plain, "--passphrase-file", file("passphrase")});
        QVERIFY2(made.code == 0, made.out);
        const ProgramAnswer read =
            runProgram(QStringLiteral("python3"),
                       {"-c",
                        "import sqlite3, sys\nprint(sqlite3.connect(sys.argv[1]).execute(\"SELECT value FROM setting "
                        "WHERE name = 'left'\").fetchone()[0])",
                        plain},
                       cli_->folder().path());
        QCOMPARE(read.out, QByteArray("in the log\n"));
    }

    void itsFaultsAreNamed()
    {
        const QString vault = QString::fromStdString(cli_->vaultPath());
        QCOMPARE(decrypt({vault, "--check", "--passphrase-file", cli_->write("wrong", "wrong\n")}).code, 6);
        QCOMPARE(decrypt({vault, "--check", "--recovery-file", cli_->write("wrong", "zoo zoo\n")}).code, 6);
        QCOMPARE(decrypt({vault, "--check"}).code, 2);
        QCOMPARE(decrypt({file("passphrase"), "--check", "--passphrase-file", file("passphrase")}).code, 6);
        std::string bytes = readBytes(cli_->vaultPath());
        bytes[16384 + 2 * 4096 + 1000] = static_cast<char>(bytes[16384 + 2 * 4096 + 1000] ^ 1);
        const QString flipped = cli_->write("flipped.backpay", bytes);
        const ProgramAnswer found =
            decrypt({flipped, "--out", file("flipped.sqlite"), "--passphrase-file", file("passphrase")});
        QVERIFY2(found.code == 7 && found.out.contains("damaged: 3"), found.out);
        QVERIFY(!QFile::exists(file("flipped.sqlite")));
    }
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "slots_test.moc"
