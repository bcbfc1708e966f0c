// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end-to-end/cli_runner.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace backpay;

namespace {

constexpr std::string_view history = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n"
                                     "\"Nov 3, 2025\",\"aaaaaaaaaaaaaaaaaaaaaaaa\",\"1h "
                                     "\",\"$30.00/hr\",\"$30.00\",\"prepay\",\"Lighthouse\",\"processed\"\n"
                                     "\"Nov 3, 2025\",\"bbbbbbbbbbbbbbbbbbbbbbbb\",\"1h "
                                     "\",\"$30.00/hr\",\"$30.00\",\"prepay\",\"Sandpiper\",\"processed\"\n";

/** A timer that runs in the foreground of a process of its own, until it is killed or interrupted. */
class WatchedTimer
{
public:
    explicit WatchedTimer(const CliRunner &cli, const QStringList &words = {})
    {
        process_.start(QStringLiteral(BACKPAY_CLI),
                       QStringList{QStringLiteral("--json"), QStringLiteral("--vault"),
                                   QString::fromStdString(cli.vaultPath()), QStringLiteral("--passphrase-file"),
                                   QString::fromStdString(cli.folder().file("passphrase")), QStringLiteral("timer"),
                                   QStringLiteral("start"), QStringLiteral("--watch"), QStringLiteral("--contract"),
                                   QStringLiteral("Lighthouse")}
                           + words);
        process_.setReadChannel(QProcess::StandardError);
        while (!process_.canReadLine() && process_.waitForReadyRead(30000)) {
        }
        said_ = process_.readAllStandardError();
        running_.start();
    }
    ~WatchedTimer() { killHard(); }
    WatchedTimer(const WatchedTimer &) = delete;
    WatchedTimer &operator=(const WatchedTimer &) = delete;

    [[nodiscard]] bool started() const { return said_.startsWith("Timing"); }
    /** Seconds since it said that it runs. */
    [[nodiscard]] qint64 seconds() const { return running_.elapsed() / 1000; }
    void killHard()
    {
        process_.kill();
        process_.waitForFinished();
    }
    QJsonObject interrupt()
    {
        process_.terminate();
        process_.waitForFinished();
        return QJsonDocument::fromJson(process_.readAllStandardOutput()).object();
    }

private:
    QProcess process_;
    QElapsedTimer running_;
    QByteArray said_;
};

}

/** The worker's own time with the real program. */
class OwnTimeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliRunner> cli_;

    QJsonArray entries() { return cli_->run({"entries"}).json()["entries"].toArray(); }
    QJsonObject timer(const QStringList &words)
    {
        const CliAnswer answer = cli_->run(QStringList{"timer"} + words);
        if (answer.code != 0)
            qWarning("%s%s", answer.out.constData(), answer.err.constData());
        return answer.json();
    }
    QJsonObject log(const QStringList &words)
    {
        const CliAnswer answer = cli_->run(QStringList{"log", "--contract", "Lighthouse"} + words);
        return answer.code == 0 ? answer.json()["entry"].toObject() : answer.json()["error"].toObject();
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void init()
    {
        cli_ = std::make_unique<CliRunner>();
        QVERIFY(cli_->made());
        QCOMPARE(cli_->run({"import", cli_->write("history.csv", history)}).code, 0);
    }

    void startSwitchPauseAndStop()
    {
        QJsonObject json = timer({"start", "--contract", "Lighthouse", "--note", "batch 4"});
        QVERIFY(json["timer"].toObject()["running"].toBool());
        QCOMPARE(json["timer"].toObject()["kind"].toString(), QStringLiteral("task"));
        QVERIFY(json["entry"].isNull());
        QCOMPARE(cli_->run({"timer", "start", "--contract", "Sandpiper"}).code, 2);
        QTest::qWait(1100);
        json = timer({"switch", "--kind", "reading"});
        QCOMPARE(json["entry"].toObject()["kind"].toString(), QStringLiteral("task"));
        QCOMPARE(json["entry"].toObject()["note"].toString(), QStringLiteral("batch 4"));
        QCOMPARE(json["entry"].toObject()["grade"].toString(), QStringLiteral("B"));
        QVERIFY(json["entry"].toObject()["seconds"].toInt() >= 1);
        QTest::qWait(1100);
        json = timer({"pause"});
        QCOMPARE(json["entry"].toObject()["kind"].toString(), QStringLiteral("reading"));
        QVERIFY(json["timer"].toObject()["paused"].toBool());
        QTest::qWait(1100);
        json = timer({"resume"});
        QCOMPARE(json["entry"].toObject()["kind"].toString(), QStringLiteral("break"));
        json = timer({"switch", "--contract", "Sandpiper", "--kind", "meeting"});
        QCOMPARE(json["timer"].toObject()["contract_name"].toString(), QStringLiteral("Sandpiper"));
        QTest::qWait(1100);
        const QJsonObject status = timer({"status"});
        QVERIFY(status["timer"].toObject()["seconds"].toInt() >= 1);
        QVERIFY(status["timer"].toObject()["today_seconds"].toInt() >= 1);
        json = timer({"stop"});
        QVERIFY(!json["timer"].toObject()["running"].toBool());
        QCOMPARE(json["entry"].toObject()["kind"].toString(), QStringLiteral("meeting"));
        QCOMPARE(cli_->run({"timer", "stop"}).code, 2);
        const QJsonArray rows = entries();
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i]["from"].toString() >= rows[i - 1]["until"].toString());
        QCOMPARE(cli_->run({"check"}).code, 0);
    }

    // The promise: a kill at any moment loses at most the last ten seconds. Each round kills at another moment.
    void aKillLosesAtMostTenSeconds()
    {
        qsizetype before = 0;
        for (int round = 0; round < 3; ++round) {
            WatchedTimer watched(*cli_);
            QVERIFY(watched.started());
            QTest::qWait(6000 + QRandomGenerator::global()->bounded(6000));
            watched.killHard();
            const qint64 ran = watched.seconds();
            const CliAnswer answer = cli_->run({"entries"});
            QVERIFY2(answer.err.contains("ended without a stop"), answer.err.constData());
            const QJsonArray rows = answer.json()["entries"].toArray();
            QCOMPARE(rows.size(), before + 1);
            before = rows.size();
            const QJsonObject last = rows.last().toObject();
            QVERIFY2(last["seconds"].toInteger() >= ran - 10 && last["seconds"].toInteger() <= ran + 1,
                     qPrintable(QStringLiteral("%1 of %2 s").arg(last["seconds"].toInteger()).arg(ran)));
            QCOMPARE(last["grade"].toString(), QStringLiteral("B"));
            QVERIFY(last["marks"].toArray().contains(QStringLiteral("no-stop")));
            QVERIFY(!timer({"status"})["timer"].toObject()["running"].toBool());
        }
        // The time since each kill is asked about where the next start is.
        const QJsonArray questions = timer({"status"})["questions"].toArray();
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0]["reason"].toString(), QStringLiteral("ended"));
        const QString id = QString::number(questions[0]["id"].toInteger());
        QCOMPARE(cli_->run({"timer", "answer", id, "split", "--at", "2001-01-01T00:00Z"}).code, 2);
        QCOMPARE(timer({"answer", id, "keep"})["entry"].toObject()["grade"].toString(), QStringLiteral("C"));
        QCOMPARE(timer({"status"})["questions"].toArray().size(), 1);
        QCOMPARE(cli_->run({"timer", "answer", id, "keep"}).code, 2);
        QCOMPARE(cli_->run({"check"}).code, 0);
    }

    void anInterruptStopsIt()
    {
        WatchedTimer watched(*cli_, {"--kind", "training"});
        QVERIFY(watched.started());
        QTest::qWait(1200);
        QVERIFY(timer({"status"})["timer"].toObject()["running"].toBool()); // it is watched by a program that lives
        const QJsonObject json = watched.interrupt();
        QCOMPARE(json["entry"].toObject()["kind"].toString(), QStringLiteral("training"));
        QVERIFY(!json["timer"].toObject()["running"].toBool());
        QCOMPARE(entries().size(), 1);
        QVERIFY(!std::filesystem::exists(cli_->vaultPath() + "-timer"));
    }

    void anotherProgramMayStopIt()
    {
        WatchedTimer watched(*cli_);
        QVERIFY(watched.started());
        QTest::qWait(1200);
        QVERIFY(timer({"stop"})["entry"].isObject());
        QVERIFY(!watched.interrupt()["timer"].toObject()["running"].toBool());
        QCOMPARE(entries().size(), 1);
    }

    void oneLineIsAnEntry()
    {
        const QJsonObject day = log({"14:10-15:05 reading guidelines", "--date", "2025-11-04"});
        QCOMPARE(day["from"].toString(), QStringLiteral("2025-11-04T14:10:00"));
        QCOMPARE(day["seconds"].toInt(), 3300);
        QCOMPARE(day["kind"].toString(), QStringLiteral("reading"));
        QCOMPARE(day["note"].toString(), QStringLiteral("guidelines"));
        QCOMPARE(day["grade"].toString(), QStringLiteral("D"));
        const QJsonObject length = log({"1h 20m waiting"});
        QCOMPARE(length["seconds"].toInt(), 4800);
        QCOMPARE(length["kind"].toString(), QStringLiteral("waiting"));
        QCOMPARE(length["grade"].toString(), QStringLiteral("C"));
        QCOMPARE(log({"9.30 - 10 call", "--date", "2025-11-04", "--kind", "meeting"})["kind"].toString(),
                 QStringLiteral("meeting"));
        QCOMPARE(log({"2:10pm-3:05pm", "--date", "2025-11-04"})["code"].toString(), QStringLiteral("entry-overlaps"));
        QCOMPARE(log({"2:10pm-3:05pm", "--date", "2025-11-04", "--overlap", "keep"})["seconds"].toInt(), 3300);
        QCOMPARE(log({"all morning"})["code"].toString(), QStringLiteral("line-not-read"));
        QCOMPARE(log({"9-10", "--date", "2199-01-01"})["code"].toString(), QStringLiteral("field-invalid"));
        QCOMPARE(cli_->run({"log", "--contract", "Lighthouse", "nothing"}).code, 2);
        QCOMPARE(cli_->run({"log", "--contract", "Lighthouse", "14:20-15:00", "--date", "2025-11-04"}).code, 3);
        QCOMPARE(entries().size(), 4);
    }

    void anEditKeepsTheOldValue()
    {
        const QString id = log({"14:10-15:05 reading guidelines", "--date", "2025-11-04"})["id"].toString();
        const CliAnswer edited =
            cli_->run({"entries", "edit", id.left(8), "--to", "15:30", "--kind", "training", "--note", "slides"});
        QCOMPARE(edited.code, 0);
        QCOMPARE(edited.json()["entry"].toObject()["seconds"].toInt(), 4800);
        const QJsonArray revisions = cli_->run({"entries", "show", id}).json()["revisions"].toArray();
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0]["note"].toString(), QStringLiteral("guidelines"));
        QCOMPARE(revisions[1]["kind"].toString(), QStringLiteral("training"));
        QVERIFY(!revisions[0]["recorded_at"].toString().isEmpty());
        QCOMPARE(cli_->run({"entries", "edit", id, "--to", "13:00"}).code, 2);              // ends before it starts
        QCOMPARE(cli_->run({"entries", "edit", id, "--from", "2025-11-02T10:00"}).code, 2); // longer than a day
        QCOMPARE(cli_->run({"entries", "edit", id, "--contract", "Sandpiper"}).code, 0);
        QCOMPARE(entries().at(0)["contract_name"].toString(), QStringLiteral("Sandpiper"));
        QCOMPARE(cli_->run({"entries", "remove", id}).code, 0);
        QVERIFY(entries().isEmpty());
        QCOMPARE(cli_->run({"entries", "show", id}).json()["revisions"].toArray().size(), 3);
        QCOMPARE(cli_->run({"entries", "remove", id}).code, 2);
        QCOMPARE(cli_->run({"entries", "restore", id}).code, 0);
        QCOMPARE(cli_->run({"entries", "restore", id}).code, 2); // it counts already
        QCOMPARE(cli_->run({"entries", "remove", id}).code, 0);
        QCOMPARE(cli_->run({"check"}).code, 0);
    }

    /** What a person reads in a list is enough to name the row. */
    void aLineNamesItsRow()
    {
        log({"9:00-9:10 reading guidelines", "--date", "2025-11-03"});
        const QByteArray line = cli_->runForPeople({"entries"}).out;
        const QByteArray digits = line.left(line.indexOf(' '));
        QCOMPARE(digits.size(), 12);
        QVERIFY(cli_->runForPeople({"entries", "show", QString::fromLatin1(digits)}).out.contains("guidelines"));
        const QByteArray earnings = cli_->runForPeople({"earnings"}).out;
        QVERIFY(cli_->run({"earnings"})
                    .first("earnings")["id"]
                    .toString()
                    .startsWith(QString::fromLatin1(earnings.left(12))));
        QVERIFY(cli_->runForPeople({"entries", "show", "feed5"}).err.contains("There is no entry of own time “feed5”"));
    }

    // A command with commands of its own is not run in their stead.
    void innerCommandsAreNotTheirOuterOne()
    {
        QVERIFY(cli_->run({"imports"}).json().contains("imports"));
        const CliAnswer diff = cli_->run({"imports", "diff", "nothing", "nothing"});
        QCOMPARE(diff.code, 2);
        QCOMPARE(diff.json()["error"].toObject()["code"].toString(), QStringLiteral("import-unknown"));
    }

    void clocksAreComparedByDay()
    {
        log({"8:00-9:30 task", "--date", "2025-11-03"});
        const QJsonArray days = cli_->run({"entries", "--by", "day"}).json()["days"].toArray();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0]["own_seconds"].toInt(), 5400);
        QCOMPARE(days[0]["platform_seconds"].toInt(), 3600);
        QCOMPARE(days[0]["difference_seconds"].toInt(), 1800);
        QVERIFY(cli_->run({"entries", "--by", "day", "--from", "2025-11-04"}).json()["days"].toArray().isEmpty());
        QVERIFY(cli_->runForPeople({"entries", "--by", "day"}).out.contains("1:30"));
    }
};

QTEST_GUILESS_MAIN(OwnTimeTest)
#include "own_time_test.moc"
