// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/timer_beat.h"

#include "app/platform/timer_hold.h"
#include "core/vault/ledger.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/made_moments.h"
#include "tests/support/scratch_folder.h"

#include <QRegularExpression>
#include <QTest>

#include <filesystem>

namespace backpay {

using namespace std::chrono_literals;

namespace {

constexpr Instant begun{std::chrono::seconds(1795098540)};

}

/** What goes on beside a locked vault, and how it comes back into it. */
class TimerBeatTest : public QObject
{
    Q_OBJECT

    ScratchFolder folder_;
    std::unique_ptr<Vault> vault_;
    FixedClock clock_{begun};
    std::unique_ptr<MadeMoments> machine_;
    std::string contract_;

    [[nodiscard]] std::string path() const { return folder_.file("v.backpay"); }
    [[nodiscard]] std::string beatFile() const { return path() + "-beat"; }
    /** Starts a timer and begins to beat for it. */
    TimerBeat lockedBeat()
    {
        TimerLedger timer(*vault_);
        const auto started = timer.start({contract_, TimeKind::Task, "a secret note"}, machine_->now(), true);
        return {path(), *started->timer};
    }
    void beatFor(TimerBeat &beat, std::chrono::seconds time)
    {
        for (std::chrono::seconds passed{0}; passed < time; passed += 5s) {
            machine_->pass(5s);
            QVERIFY(beat.beat(machine_->now()));
        }
    }
    TimerOutcome folded()
    {
        TimerLedger timer(*vault_);
        const auto outcome = foldBeats(timer, path());
        if (outcome && !TimerHold::takenByAny(path()))
            removeBeats(path());
        return outcome ? *outcome : TimerOutcome{};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        auto vault = Vault::create(path(), SecretBytes::copyOf("copper lantern"), clock_, KdfCost::floor());
        QVERIFY(vault.has_value());
        vault_ = std::move(*vault);
        Ledger ledger(*vault_);
        QVERIFY(ledger.import(madeBatch({{"a", 1000}})).has_value());
        contract_ = ledger.contract("Lighthouse")->key;
    }
    void init() { machine_ = std::make_unique<MadeMoments>(begun); }
    void cleanup()
    {
        static_cast<void>(TimerLedger(*vault_).stop(machine_->now())); // where it still runs
        QVERIFY(vault_->database().execute("DELETE FROM timer; DELETE FROM timer_question"));
        std::filesystem::remove_all(beatFile());
    }

    // A digest and numbers, in a file that only its owner may read.
    void theFileTellsNothingElse()
    {
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 20s);
        const QString text = QString::fromStdString(readBytes(beatFile()));
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{32}\n(\\d+ \\d+ \\d+ \\d+ \\d+ \\d+\n)+$"));
        QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(text.count('\n'), 2);
        using std::filesystem::perms;
        QCOMPARE(std::filesystem::status(beatFile()).permissions(), perms::owner_read | perms::owner_write);
        QVERIFY(!std::filesystem::exists(beatFile() + "-new"));
    }

    void timeWhileLockedIsFoldedIn()
    {
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 600s);
        const auto outcome = folded();
        QVERIFY(outcome.timer.has_value());
        QVERIFY(outcome.asked.empty());
        QCOMPARE(outcome.timer->seenAt, 600);
        QVERIFY(!std::filesystem::exists(beatFile()));
        const auto stopped = TimerLedger(*vault_).stop(machine_->now());
        QCOMPARE(stopped->written.size(), 1U);
        QCOMPARE(stopped->written.front().seconds, 600);
        QCOMPARE(stopped->written.front().source.grade, RecordGrade::LiveTimer);
    }

    // Killed while locked: what it saw counts, and the rest is asked about at the next start.
    void aCrashWhileLockedLosesNothing()
    {
        {
            const TimerHold hold(path());
            TimerBeat beat = lockedBeat();
            QVERIFY(beat.beat(machine_->now()));
            beatFor(beat, 300s);
        }
        machine_->pass(2h);
        QCOMPARE(folded().timer->seenAt, 300);
        TimerLedger timer(*vault_);
        const auto left = timer.cutOff();
        QCOMPARE(left->written.size(), 1U);
        QCOMPARE(left->written.front().seconds, 300);
        const auto again = timer.start({contract_, TimeKind::Task, {}}, machine_->now(), true);
        QCOMPARE(again->asked.size(), 1U);
        QCOMPARE(again->asked.front().gap.seconds, 7200);
        QCOMPARE(again->asked.front().gap.reason, GapReason::Ended);
    }

    void sleepWhileLockedIsAskedAbout()
    {
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 100s);
        machine_->sleep(1h);
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 200s);
        const auto outcome = folded();
        QCOMPARE(outcome.asked.size(), 1U);
        QCOMPARE(outcome.asked.front().gap.reason, GapReason::Asleep);
        QCOMPARE(outcome.asked.front().gap.seconds, 3600);
        QCOMPARE(outcome.written.size(), 1U);
        QCOMPARE(outcome.written.front().seconds, 100);
        const auto stopped = TimerLedger(*vault_).stop(machine_->now());
        QCOMPARE(stopped->written.front().seconds, 200);
    }

    // The command line takes the time in while the window still beats: the file stays, and counts once.
    void anotherProgramFoldsItInMeanwhile()
    {
        const TimerHold window(path());
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 300s);
        QCOMPARE(folded().timer->seenAt, 300);
        QVERIFY(std::filesystem::exists(beatFile()));
        QCOMPARE(TimerLedger(*vault_).pause(machine_->now())->written.front().seconds, 300);
        QVERIFY(TimerLedger(*vault_).resume(machine_->now()).has_value());
        beatFor(beat, 120s);
        const auto outcome = folded();
        QVERIFY(outcome.asked.empty());
        const auto stopped = TimerLedger(*vault_).stop(machine_->now());
        QCOMPARE(stopped->written.size(), 1U);
        QCOMPARE(stopped->written.front().seconds, 120);
    }

    void onlyItsOwnRunCounts()
    {
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 300s);
        const std::string bytes = readBytes(beatFile());
        TimerLedger timer(*vault_);
        QVERIFY(timer.stop(machine_->now()).has_value());
        QVERIFY(!folded().timer.has_value()); // nothing runs
        QVERIFY(!std::filesystem::exists(beatFile()));
        machine_->pass(60s);
        QVERIFY(timer.start({contract_, TimeKind::Task, {}}, machine_->now(), true).has_value());
        writeBytes(beatFile(), bytes); // of the run before
        QVERIFY(!folded().timer.has_value());
        QCOMPARE(timer.running()->value().seenAt, 0);
    }

    void damageCountsAsNothing_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("half a line") << QByteArray("1795098540 5 5 17950");
        QTest::newRow("no numbers") << QByteArray("1 2 3 4 5 six\n");
        QTest::newRow("awake longer than elapsed") << QByteArray("1 2 3 4 5 6\n");
        QTest::newRow("too large a number") << QByteArray("1 2 1 99999999999999999999 5 5\n");
        QTest::newRow("endless") << QByteArray(2 << 20, '1');
    }
    void damageCountsAsNothing()
    {
        QFETCH(QByteArray, tail);
        TimerBeat beat = lockedBeat();
        QVERIFY(beat.beat(machine_->now()));
        beatFor(beat, 60s);
        writeBytes(beatFile(), readBytes(beatFile()) + tail.toStdString());
        QVERIFY(!folded().timer.has_value());
        QCOMPARE(TimerLedger(*vault_).running()->value().seenAt, 0);
    }

    void aFolderThatCannotBeWrittenIsNoticed()
    {
        TimerBeat beat = lockedBeat();
        std::filesystem::create_directory(beatFile()); // in its place, whoever may write what
        QVERIFY(!beat.beat(machine_->now()));
        QVERIFY(!std::filesystem::exists(beatFile() + "-new"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::TimerBeatTest)
#include "timer_beat_test.moc"
