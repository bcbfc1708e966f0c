// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs, in folders of their own, through an import and a packet; then every file that they left anywhere.
#include "tests/end-to-end/cli_runner.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <memory>

using namespace backpay;

namespace {

const QStringList folders = {"HOME",           "XDG_DATA_HOME",   "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"};
const std::string passphrase = "a passphrase for tests";
// Of the file: its project, task, pay and status; of the person: what was written down, and what opens the vault.
const std::vector<std::string> planted = {"quillmarker", "ferrymarker", "1234567.89", "heronmarker", passphrase};

}

class TracesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;
    QProcessEnvironment environment_ = QProcessEnvironment::systemEnvironment();

    [[nodiscard]] QString path(const char *name) const { return QString::fromStdString(cli_->folder().file(name)); }
    [[nodiscard]] QStringList vaultWords() const
    {
        return {"--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file", path("passphrase")};
    }
    CliAnswer run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment_);
        process.setWorkingDirectory(path("work"));
        process.start(QStringLiteral(BACKPAY_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        CliAnswer answer;
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
            answer.code = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

    /** Files below the folder that hold a planted word, but for those that the person made. */
    [[nodiscard]] QStringList traces() const
    {
        const QStringList own = {"passphrase", "made-up.csv", "p.zip"};
        QStringList found;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(cli_->folder().path())) {
            const QString name = QString::fromStdString(entry.path().filename().string());
            if (!entry.is_regular_file() || own.contains(name))
                continue;
            const std::string bytes = readBytes(entry.path().string());
            for (const std::string &word : planted) {
                const QByteArray wide(reinterpret_cast<const char *>(QString::fromStdString(word).utf16()),
                                      static_cast<qsizetype>(word.size() * 2));
                if (bytes.find(word) != std::string::npos || bytes.find(wide.toStdString()) != std::string::npos
                    || name.contains(QString::fromStdString(word)))
                    found += QString::fromStdString(entry.path().string()) + ": " + QString::fromStdString(word);
            }
        }
        return found;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        for (const QString &name : folders) {
            std::filesystem::create_directory(cli_->folder().file(name.toStdString()));
            std::filesystem::permissions(cli_->folder().file(name.toStdString()), std::filesystem::perms::owner_all);
            environment_.insert(name, path(name.toUtf8()));
        }
        std::filesystem::create_directory(cli_->folder().file("work"));
        environment_.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment_.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment_.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        static_cast<void>(cli_->write(
            "made-up.csv",
            "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
            "\"Nov 18, 2026\",\"ferrymarker0001\",\"1h \",\"$30.00/hr\",\"$1234567.89\",\"prepay\",\"quillmarker\","
            "\"processed\"\n"));
    }

    void theCommandLineLeavesNone()
    {
        QCOMPARE(run(vaultWords() + QStringList{"import", path("made-up.csv")}).code, 0);
        QCOMPARE(run(vaultWords() + QStringList{"log", "--contract", "quillmarker", "14:10-14:20 heronmarker"}).code,
                 0);
        QCOMPARE(run(vaultWords() + QStringList{"summary"}).code, 0);
        QCOMPARE(run(vaultWords() + QStringList{"check"}).code, 0);
        QCOMPARE(run(vaultWords() + QStringList{"packet", "--out", path("p.zip"), "--profile", "self"}).code, 0);
        // By a pipe as well, and one that is wrong.
        QCOMPARE(run({"--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file", "-", "imports"},
                     QByteArray::fromStdString(passphrase + '\n'))
                     .code,
                 0);
        QCOMPARE(run({"--vault", QString::fromStdString(cli_->vaultPath()), "--passphrase-file", "-", "imports"},
                     "another one\n")
                     .code,
                 6);
        QCOMPARE(traces(), QStringList());
        QVERIFY(!std::filesystem::exists(cli_->vaultPath() + "-wal")); // it went into the file
    }

    // A program that is killed leaves its log beside the vault: it is encrypted as the vault is.
    void aKilledOneLeavesNone()
    {
        QCOMPARE(run(vaultWords() + QStringList{"import", path("made-up.csv")}).code, 0);
        const QString contract = QStringLiteral("quillmarker");
        QProcess watch;
        watch.setProcessEnvironment(environment_);
        watch.start(QStringLiteral(BACKPAY_CLI),
                    vaultWords()
                        + QStringList{"timer", "start", "--contract", contract, "--watch", "--note", "heronmarker"});
        QVERIFY(watch.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(cli_->vaultPath() + "-wal")
                                     && std::filesystem::file_size(cli_->vaultPath() + "-wal") > 0,
                                 60000);
        ::kill(static_cast<pid_t>(watch.processId()), SIGKILL);
        QVERIFY(watch.waitForFinished());
        QVERIFY(std::filesystem::exists(cli_->vaultPath() + "-wal"));
        QCOMPARE(traces(), QStringList());
    }

    void aPassphraseIsNoArgument()
    {
        for (const char *option : {"--passphrase", "--password", "-p"})
            QCOMPARE(run({"--vault", QString::fromStdString(cli_->vaultPath()), option,
                          QString::fromStdString(passphrase), "imports"})
                         .code,
                     2);
        QVERIFY(!run({"--help"}).out.contains("BACKPAY_PASSPHRASE"));
    }

#ifdef BACKPAY_WINDOW_PROGRAM
    // Opened with a file from the file manager: it waits for its preview, nothing of it is stored or listed.
    void theWindowLeavesNone()
    {
        const std::string before = readBytes(cli_->vaultPath());
        QProcess window;
        window.setProcessEnvironment(environment_);
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.start(QStringLiteral(BACKPAY_WINDOW_PROGRAM),
                     {"--vault", QString::fromStdString(cli_->vaultPath()), path("made-up.csv")});
        QVERIFY(window.waitForStarted());
        QVERIFY(!window.waitForFinished(4000)); // it runs
        // It writes no core dump; tests/core/base/process_secrecy_test.cpp has what goes with it.
        const std::string limits = readBytes("/proc/" + std::to_string(window.processId()) + "/limits");
        QVERIFY(
            QString::fromStdString(limits).contains(QRegularExpression(QStringLiteral("Max core file size +0 +0 "))));
        window.terminate();
        window.waitForFinished(10000);
        window.kill();
        window.waitForFinished(10000);
        QCOMPARE(traces(), QStringList());
        QVERIFY(readBytes(cli_->vaultPath()) == before);
    }
#endif
};

QTEST_GUILESS_MAIN(TracesTest)
#include "traces_test.moc"
