// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocking/timer.h"

#include "tests/support/made_moments.h"

#include <QTest>

using namespace backpay;
using namespace std::chrono_literals;

namespace {

const Work task{"sandpiper", TimeKind::Task, ""};
const Work reading{"sandpiper", TimeKind::Reading, "guidelines"};

void tickFor(RunningTimer &timer, MadeMoments &machine, std::chrono::seconds time)
{
    for (std::chrono::seconds done{}; done < time; done += 5s) {
        machine.pass(5s);
        QVERIFY(tickTimer(timer, machine.now()).empty());
    }
}

}

class TimerTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresFromStartToStop()
    {
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(55min + 900ms);
        QCOMPARE(openSeconds(timer, machine.now()), 55 * 60);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.size(), 1U);
        QVERIFY(timed.gaps.empty());
        const Stretch &stretch = timed.stretches[0];
        QCOMPARE(stretch.work, task);
        QCOMPARE(stretch.from, start);
        QCOMPARE(stretch.until, start + 55min);
        QCOMPARE(stretch.seconds, 3300);
        QCOMPARE(stretch.grade, RecordGrade::LiveTimer);
        QCOMPARE(int(stretch.marks), int(EntryMark::Timer));
    }

    void nothingIsWrittenOfNoTime()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(999ms);
        QVERIFY(stopTimer(timer, machine.now()).empty());
    }

    void switchingAndPausingLeaveNoHole()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 60s);
        const Timed first = switchTimer(timer, machine.now(), reading);
        QCOMPARE(first.stretches.at(0).work, task);
        tickFor(timer, machine, 30s);
        const Timed second = pauseTimer(timer, machine.now());
        QCOMPARE(second.stretches.at(0).work, reading);
        QCOMPARE(second.stretches[0].from, first.stretches[0].until);
        QVERIFY(pauseTimer(timer, machine.now()).empty());
        machine.pass(20min); // a pause asks nothing, however silent
        const Timed third = resumeTimer(timer, machine.now());
        QCOMPARE(third.stretches.at(0).work.kind, TimeKind::Break);
        QCOMPARE(third.stretches[0].seconds, 1200);
        QVERIFY(third.gaps.empty());
        QVERIFY(resumeTimer(timer, machine.now()).empty());
        tickFor(timer, machine, 10s);
        const Timed fourth = stopTimer(timer, machine.now());
        QCOMPARE(fourth.stretches.at(0).work, reading);
        QCOMPARE(fourth.stretches[0].seconds, 10);
    }

    void aPauseLongerThanADayIsWrittenInDays()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(10s);
        QCOMPARE(pauseTimer(timer, machine.now()).stretches.size(), 1U);
        machine.pass(49h);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.size(), 3U);
        QCOMPARE(timed.stretches[2].seconds, 3600);
        QVERIFY(timed.gaps.empty());
    }

    void settingTheClockChangesNothing_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("marked");
        QTest::newRow("an hour on") << 3600 << true;
        QTest::newRow("an hour back") << -3600 << true;
        QTest::newRow("a year back") << -365 * 86400 << true;
        QTest::newRow("slewed") << 2 << false;
    }
    void settingTheClockChangesNothing()
    {
        QFETCH(int, by);
        QFETCH(bool, marked);
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 60s);
        machine.setClock(std::chrono::seconds(by));
        tickFor(timer, machine, 60s);
        const Timed timed = switchTimer(timer, machine.now(), reading);
        QCOMPARE(timed.stretches.at(0).seconds, 120);
        QCOMPARE(timed.stretches[0].until, start + 120s);
        QCOMPARE(has(timed.stretches[0].marks, EntryMark::ClockSet), marked);
        tickFor(timer, machine, 60s);
        const Timed after = stopTimer(timer, machine.now());
        QCOMPARE(after.stretches.at(0).from, start + 120s);
        QVERIFY(!has(after.stretches[0].marks, EntryMark::ClockSet));
    }

    void sleepIsAskedAbout_data()
    {
        QTest::addColumn<bool>("watched");
        QTest::newRow("by a program that ticks") << true;
        QTest::newRow("between two calls") << false;
    }
    void sleepIsAskedAbout()
    {
        QFETCH(bool, watched);
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, watched);
        machine.pass(5s);
        Timed timed = tickTimer(timer, machine.now());
        QVERIFY(timed.empty());
        machine.sleep(8h);
        timed = tickTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).seconds, 5);
        QCOMPARE(timed.gaps.at(0).reason, GapReason::Asleep);
        QCOMPARE(timed.gaps[0].from, start + 5s);
        QCOMPARE(timed.gaps[0].seconds, 8 * 3600);
        QCOMPARE(timed.gaps[0].work, task);
        machine.pass(5s);
        timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).from, start + 5s + 8h);
        QCOMPARE(timed.stretches[0].seconds, 5);
    }

    // Nobody saw when it slept: it counts as slept at the end.
    void sleepThatNobodyWatchedIsPutAtTheEnd()
    {
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(1h);
        machine.sleep(2h);
        machine.pass(1h);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.size(), 1U);
        QCOMPARE(timed.stretches[0].seconds, 7200);
        QCOMPARE(timed.gaps.at(0).from, start + 2h);
        QCOMPARE(timed.gaps[0].seconds, 7200);
    }

    void aNapCounts()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.sleep(59s);
        QCOMPARE(stopTimer(timer, machine.now()).stretches.at(0).seconds, 59);
    }

    void aProgramThatFellSilentIsAskedAbout()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 10s);
        machine.pass(60s);
        QVERIFY(tickTimer(timer, machine.now()).empty());
        machine.pass(61s);
        const Timed timed = tickTimer(timer, machine.now());
        QCOMPARE(timed.gaps.at(0).reason, GapReason::Unseen);
        QCOMPARE(timed.gaps[0].seconds, 61);
        QCOMPARE(timed.stretches.at(0).seconds, 70);
    }

    void idleTimeIsAskedAbout()
    {
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        for (auto idle = 0s; idle <= 600s; idle += 5s) { // the last input at the start
            machine.pass(5s);
            QVERIFY(tickTimer(timer, machine.now(), idle + 5s).empty());
        }
        QCOMPARE(*timer.idleSince, 0);
        machine.pass(5s);
        const Timed timed = tickTimer(timer, machine.now(), 2s);
        QVERIFY(timed.stretches.empty());
        QCOMPARE(timed.gaps.at(0).reason, GapReason::Idle);
        QCOMPARE(timed.gaps[0].from, start);
        QCOMPARE(timed.gaps[0].seconds, 608);
        QVERIFY(!timer.idleSince);
        QCOMPARE(openSeconds(timer, machine.now()), 2);
    }

    void stoppingWhileIdleAsksToo()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 300s);
        QVERIFY(tickTimer(timer, machine.now(), 300s).empty());
        machine.pass(20s);
        const Timed timed = stopTimer(timer, machine.now());
        QVERIFY(timed.stretches.empty());
        QCOMPARE(timed.gaps.at(0).seconds, 320);
    }

    // What began as idle and went over into sleep is one question.
    void idleThatFellAsleepIsOneGap()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 400s);
        QVERIFY(tickTimer(timer, machine.now(), 300s).empty());
        machine.sleep(1h);
        const Timed timed = tickTimer(timer, machine.now(), 1h + 300s);
        QCOMPARE(timed.stretches.at(0).seconds, 100);
        QCOMPARE(timed.gaps.size(), 1U);
        QCOMPARE(timed.gaps[0].seconds, 3900);
    }

    void pausedTimeIsNeverIdle()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        QVERIFY(pauseTimer(timer, machine.now()).empty());
        machine.sleep(8h);
        QVERIFY(tickTimer(timer, machine.now(), 8h).empty());
        QCOMPARE(stopTimer(timer, machine.now()).stretches.at(0).work.kind, TimeKind::Break);
    }

    void acrossARebootTheWallClockMeasures()
    {
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(10min);
        machine.reboot(5min);
        machine.pass(5min);
        QCOMPARE(openSeconds(timer, machine.now()), 1200);
        const Timed timed = switchTimer(timer, machine.now(), reading);
        QVERIFY(timed.gaps.empty());
        QCOMPARE(timed.stretches.at(0).seconds, 1200);
        QCOMPARE(timed.stretches[0].grade, RecordGrade::SameDayNote);
        QVERIFY(has(timed.stretches[0].marks, EntryMark::Rebooted));
        machine.pass(1min);
        const Timed after = stopTimer(timer, machine.now());
        QCOMPARE(after.stretches.at(0).seconds, 60);
        QCOMPARE(after.stretches[0].from, start + 20min);
        QCOMPARE(after.stretches[0].grade, RecordGrade::LiveTimer);
    }

    void aClockSetBackAcrossARebootCountsAsNothing()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(10min);
        QVERIFY(leaveTimer(timer, machine.now()).empty());
        machine.setClock(-24h);
        machine.reboot(1min);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).seconds, 600);
        QVERIFY(has(timed.stretches[0].marks, EntryMark::Rebooted));
    }

    void aWatchedTimerAsksAboutAReboot()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 60s);
        machine.reboot(2min);
        const Timed timed = tickTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).seconds, 60);
        QVERIFY(!has(timed.stretches[0].marks, EntryMark::Rebooted));
        QCOMPARE(timed.gaps.at(0).reason, GapReason::Rebooted);
        QCOMPARE(timed.gaps[0].seconds, 120);
    }

    void whatWasForgottenIsAskedAbout()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, false);
        machine.pass(72h);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).seconds, 86400);
        QCOMPARE(timed.gaps.at(0).reason, GapReason::Forgotten);
        QCOMPARE(timed.gaps[0].seconds, 48 * 3600);
        QCOMPARE(timed.gaps[0].from, timed.stretches[0].until);
    }

    void aCrashKeepsWhatWasSeen()
    {
        MadeMoments machine;
        const Instant start = machine.now().wall;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 100s);
        machine.pass(4s); // and then it is killed
        const Timed timed = cutOffTimer(timer);
        QVERIFY(timer.cutOff);
        QVERIFY(timed.gaps.empty());
        QCOMPARE(timed.stretches.at(0).seconds, 100);
        QVERIFY(has(timed.stretches[0].marks, EntryMark::NoStop));
        QCOMPARE(timed.stretches[0].grade, RecordGrade::LiveTimer);
        machine.pass(1h);
        const auto gap = gapAfter(timer, machine.now());
        QVERIFY(gap);
        QCOMPARE(gap->reason, GapReason::Ended);
        QCOMPARE(gap->from, start + 100s);
        QCOMPARE(gap->seconds, 3604);
        machine.reboot(1h);
        QCOMPARE(gapAfter(timer, machine.now())->reason, GapReason::Rebooted);
        QCOMPARE(gapAfter(timer, machine.now())->seconds, 7204);
    }

    void aCrashWhileIdleKeepsTheIdleTimeApart()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 400s);
        QVERIFY(tickTimer(timer, machine.now(), 300s).empty());
        const Timed timed = cutOffTimer(timer);
        QCOMPARE(timed.stretches.at(0).seconds, 100);
        QVERIFY(has(timed.stretches[0].marks, EntryMark::NoStop));
        QCOMPARE(timed.gaps.at(0).seconds, 300);
    }

    void aCrashWhilePausedAsksNothing()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        QVERIFY(pauseTimer(timer, machine.now()).empty());
        tickFor(timer, machine, 60s);
        QCOMPARE(cutOffTimer(timer).stretches.at(0).work.kind, TimeKind::Break);
        machine.pass(1h);
        QVERIFY(!gapAfter(timer, machine.now()));
    }

    // Locking the vault stops the ticks and not the work.
    void anUnwatchedWhileCountsAsRunning()
    {
        MadeMoments machine;
        RunningTimer timer = beginTimer(machine.now(), task, true);
        tickFor(timer, machine, 60s);
        QVERIFY(leaveTimer(timer, machine.now()).empty());
        machine.pass(30min);
        QVERIFY(tickTimer(timer, machine.now()).empty());
        QVERIFY(timer.watched);
        tickFor(timer, machine, 60s);
        const Timed timed = stopTimer(timer, machine.now());
        QCOMPARE(timed.stretches.at(0).seconds, 1920);
        QVERIFY(timed.gaps.empty());
    }
};

QTEST_APPLESS_MAIN(TimerTest)
#include "timer_test.moc"
