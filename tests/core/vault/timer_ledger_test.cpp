// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/timer_ledger.h"

#include "tests/support/fixed_zones.h"
#include "tests/support/made_moments.h"
#include "tests/support/made_vault.h"

#include <QTest>

using namespace backpay;
using namespace std::chrono_literals;

class TimerLedgerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MadeVault> made_;
    std::unique_ptr<TimerLedger> timer_;
    MadeMoments machine_;

    std::int64_t journalled() { return made_->number("SELECT count(*) FROM journal WHERE kind = 'timer'"); }
    void start(bool watched)
    {
        const auto started = timer_->start({made_->lighthouse, TimeKind::Task, "batch 4"}, machine_.now(), watched);
        QVERIFY2(started, errorText(started).c_str());
        QVERIFY(started->timer && started->written.empty());
    }
    void tickFor(std::chrono::seconds time)
    {
        for (std::chrono::seconds done{}; done < time; done += 5s) {
            machine_.pass(5s);
            const auto ticked = timer_->tick(machine_.now());
            QVERIFY2(ticked, errorText(ticked).c_str());
        }
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        machine_ = MadeMoments();
        made_ = std::make_unique<MadeVault>();
        timer_ = std::make_unique<TimerLedger>(made_->vault());
    }

    void whatIsMeasuredNowMeetsWhatIsWrittenDown()
    {
        const FixedZones zones;
        start(true);
        tickFor(60s);
        const auto note = [&](std::chrono::seconds from, std::chrono::seconds until) {
            const Instant now = std::chrono::floor<std::chrono::seconds>(machine_.now().wall);
            const NewTimeEntry entry{made_->lighthouse,
                                     TimeKind::Reading,
                                     whenOf(now + from),
                                     whenOf(now + until),
                                     (until - from).count(),
                                     RecordGrade::SameDayNote,
                                     {},
                                     0};
            const auto row = made_->ledger().addTimeEntry(entry, &zones);
            return row ? std::string() : std::string(errorName(row.error().code));
        };
        QCOMPARE(note(-30s, 0s), std::string("entry-overlaps"));
        QCOMPARE(note(-600s, -60s), std::string()); // before it began
        QVERIFY(timer_->pause(machine_.now()));
        QCOMPARE(note(-10s, 0s), std::string("entry-overlaps")); // with the entry that the pause wrote
        machine_.pass(60s);
        QCOMPARE(note(-30s, 0s), std::string());
    }

    void writesWhatWasMeasured()
    {
        start(false);
        machine_.pass(50min);
        const auto switched = timer_->switchTo({std::nullopt, TimeKind::Reading, std::nullopt}, machine_.now());
        QVERIFY2(switched, errorText(switched).c_str());
        QCOMPARE(switched->timer->work.kind, TimeKind::Reading);
        QCOMPARE(switched->timer->work.note, std::string()); // another kind begins without a note
        machine_.pass(10min);
        const auto stopped = timer_->stop(machine_.now());
        QVERIFY(!stopped->timer);
        const auto entries = made_->ledger().entries({});
        QCOMPARE(entries->rows.size(), 2U);
        QCOMPARE(entries->rows[0].id, switched->written.at(0).id);
        QCOMPARE(entries->rows[0].seconds, 3000);
        QCOMPARE(entries->rows[0].note, std::string("batch 4"));
        QCOMPARE(entries->rows[0].source.grade, RecordGrade::LiveTimer);
        QCOMPARE(int(entries->rows[0].marks), int(EntryMark::Timer));
        QCOMPARE(entries->rows[0].until, entries->rows[1].when);
        QCOMPARE(entries->contracts[entries->rows[1].contract].key, made_->lighthouse);
        QCOMPARE(journalled(), 3);
        QVERIFY(!*timer_->running());
        QCOMPARE(made_->faults(), std::string());
    }

    void isRefusedWhereItDoesNotFit()
    {
        QCOMPARE(timer_->stop(machine_.now()).error().code, ErrorCode::TimerNotRunning);
        QCOMPARE(timer_->tick(machine_.now()).error().code, ErrorCode::TimerNotRunning);
        QCOMPARE(timer_->start({"nobody", TimeKind::Task, ""}, machine_.now(), false).error().code,
                 ErrorCode::ContractUnknown);
        start(false);
        const auto twice = timer_->start({made_->sandpiper, TimeKind::Task, ""}, machine_.now(), false);
        QCOMPARE(twice.error().code, ErrorCode::TimerRunning);
        QCOMPARE(twice.error().arguments.at(0), std::string("Lighthouse"));
        QCOMPARE(timer_->switchTo({"nobody", std::nullopt, std::nullopt}, machine_.now()).error().code,
                 ErrorCode::ContractUnknown);
        QCOMPARE((*timer_->running())->work.contract, made_->lighthouse);
        QCOMPARE(journalled(), 1);
    }

    void aTickIsSavedWithoutAJournalEntry()
    {
        start(true);
        tickFor(60s);
        QCOMPARE(journalled(), 1);
        QCOMPARE((*timer_->running())->seenAt, 60);
        QCOMPARE(made_->number("SELECT count(*) FROM time_entry"), 0);
    }

    void whatAProgramThatWasKilledMeasuredIsWritten()
    {
        start(true);
        tickFor(60s);
        machine_.pass(3s);
        const auto ended = timer_->cutOff();
        QVERIFY2(ended, errorText(ended).c_str());
        QCOMPARE(ended->written.at(0).seconds, 60);
        QCOMPARE(ended->written[0].source.grade, RecordGrade::LiveTimer);
        QVERIFY(has(ended->written[0].marks, EntryMark::NoStop));
        QVERIFY(!*timer_->running());
        QVERIFY(timer_->cutOff()->written.empty()); // once
        machine_.pass(1h);
        const auto started = timer_->start({made_->sandpiper, TimeKind::Task, ""}, machine_.now(), true);
        QCOMPARE(started->asked.size(), 1U);
        QCOMPARE(started->asked[0].gap.reason, GapReason::Ended);
        QCOMPARE(started->asked[0].gap.seconds, 3603);
        QCOMPARE(started->asked[0].gap.work.contract, made_->lighthouse);
        QCOMPARE(made_->faults(), std::string());
    }

    void aTimerNobodyWatchesIsNotCutOff()
    {
        start(false);
        machine_.pass(1h);
        QVERIFY(timer_->cutOff()->timer);
        QVERIFY(*timer_->running());
        QCOMPARE(journalled(), 1);
    }

    void lockingTheVaultGoesOn()
    {
        start(true);
        tickFor(60s);
        QVERIFY(timer_->leave(machine_.now()));
        machine_.pass(30min);
        QVERIFY(timer_->cutOff()->timer); // as the next program to open the vault would try
        QVERIFY(timer_->tick(machine_.now())->timer->watched);
        QCOMPARE(timer_->stop(machine_.now())->written.at(0).seconds, 1860);
    }

    void whatIsAskedWaitsForItsAnswer()
    {
        start(true);
        tickFor(60s);
        machine_.sleep(2h);
        const auto ticked = timer_->tick(machine_.now());
        QCOMPARE(ticked->written.at(0).seconds, 60);
        QCOMPARE(ticked->asked.at(0).gap.reason, GapReason::Asleep);
        QCOMPARE(journalled(), 2);
        const auto open = timer_->questions();
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().gap.seconds, 7200);
        QCOMPARE(open->front().gap.from, ticked->asked[0].gap.from);
        const std::int64_t id = open->front().id;

        const GapAnswer outside{GapAnswer::Kind::Split, open->front().gap.from};
        QCOMPARE(timer_->answer(id, outside, RecordGrade::SameDayNote).error().code, ErrorCode::SpanInvalid);
        QCOMPARE(timer_->answer(id + 1, {}, RecordGrade::SameDayNote).error().code, ErrorCode::RowUnknown);
        QCOMPARE(timer_->questions()->size(), 1U);
        const auto answered =
            timer_->answer(id, {GapAnswer::Kind::Split, open->front().gap.from + 30min}, RecordGrade::SameDayNote);
        QCOMPARE(answered->written.at(0).seconds, 1800);
        QVERIFY(has(answered->written[0].marks, EntryMark::Answered));
        QVERIFY(answered->timer); // it runs on
        QVERIFY(timer_->questions()->empty());
        QCOMPARE(timer_->answer(id, {}, RecordGrade::SameDayNote).error().code, ErrorCode::RowUnknown);
        QCOMPARE(made_->number("SELECT count(*) FROM timer_question WHERE answer = 'split'"), 1);
        QCOMPARE(made_->faults(), std::string());
    }

    void aDiscardedGapIsNoEntry()
    {
        start(true);
        machine_.sleep(2h);
        QVERIFY(timer_->tick(machine_.now()));
        const auto answered = timer_->answer(1, {GapAnswer::Kind::Discard}, RecordGrade::SameDayNote);
        QVERIFY(answered && answered->written.empty());
        QCOMPARE(made_->number("SELECT count(*) FROM journal WHERE payload LIKE '%\"answer\":\"discard\"%'"), 1);
    }

    void aContractThatIsTimedStays()
    {
        start(false);
        Ledger ledger = made_->ledger();
        QVERIFY(ledger.undo(ledger.imports()->front().uuid));
        QCOMPARE(ledger.contracts()->size(), 1U);
        machine_.pass(1min);
        QCOMPARE(timer_->stop(machine_.now())->written.size(), 1U);
    }

    // Whatever is not saved whole is not saved at all.
    void aFailedWriteLeavesItRunning()
    {
        start(false);
        machine_.pass(1min);
        QVERIFY(made_->vault().database().execute(
            "CREATE TEMP TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT raise(ABORT, 'no'); END"));
        QVERIFY(!timer_->stop(machine_.now()));
        QVERIFY(made_->vault().database().execute("DROP TRIGGER refuse"));
        QCOMPARE(made_->number("SELECT count(*) FROM time_entry"), 0);
        QCOMPARE(timer_->stop(machine_.now())->written.at(0).seconds, 60);
    }
};

QTEST_APPLESS_MAIN(TimerLedgerTest)
#include "timer_ledger_test.moc"
