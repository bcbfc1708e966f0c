// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocking/gap_answer.h"

#include <QTest>

using namespace backpay;
using namespace std::chrono_literals;

namespace {

const Instant noon(1764072000s);

Gap gapOf(std::chrono::seconds length)
{
    return {{"key", TimeKind::Rework, "slides"}, noon, noon + length, length.count(), GapReason::Asleep};
}

}

class GapAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void eachAnswerMakesItsStretch()
    {
        using Kind = GapAnswer::Kind;
        const Gap gap = gapOf(1h);
        const auto kept = answerGap(gap, {Kind::Keep}, RecordGrade::SameDayNote);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->work, gap.work);
        QCOMPARE((*kept)->seconds, 3600);
        QCOMPARE((*kept)->until, gap.until);
        QCOMPARE((*kept)->grade, RecordGrade::SameDayNote);
        QVERIFY(has((*kept)->marks, EntryMark::Answered) && !has((*kept)->marks, EntryMark::Timer));
        const auto waited = answerGap(gap, {Kind::Waiting}, RecordGrade::Reconstructed);
        QCOMPARE((*waited)->work.kind, TimeKind::Waiting);
        QCOMPARE((*waited)->work.contract, std::string("key"));
        QVERIFY(!*answerGap(gap, {Kind::Discard}, RecordGrade::SameDayNote));
        const auto part = answerGap(gap, {Kind::Split, noon + 10min}, RecordGrade::SameDayNote);
        QCOMPARE((*part)->seconds, 600);
        QCOMPARE((*part)->until, noon + 10min);
    }

    void refusesWhatNoEntryCanHold()
    {
        using Kind = GapAnswer::Kind;
        for (const auto at : {noon, noon + 1h, noon - 1s, noon + 2h})
            QCOMPARE(answerGap(gapOf(1h), {Kind::Split, at}, RecordGrade::SameDayNote).error().code,
                     ErrorCode::SpanInvalid);
        QVERIFY(answerGap(gapOf(24h), {Kind::Keep}, RecordGrade::SameDayNote));
        QCOMPARE(answerGap(gapOf(24h + 1s), {Kind::Keep}, RecordGrade::SameDayNote).error().code,
                 ErrorCode::SpanInvalid);
        QVERIFY(answerGap(gapOf(48h), {Kind::Split, noon + 3h}, RecordGrade::SameDayNote));
    }

    void namesGoBothWays()
    {
        for (const char *name : {"keep", "discard", "waiting", "split"})
            QCOMPARE(std::string(gapAnswerName(*gapAnswerNamed(name))), std::string(name));
        QVERIFY(!gapAnswerNamed("Keep"));
    }

    void aNoteIsWorthWhatItsDaySays()
    {
        QCOMPARE(gradeOfNote(20000, 20000), RecordGrade::SameDayNote);
        QCOMPARE(gradeOfNote(19999, 20000), RecordGrade::Reconstructed);
    }
};

QTEST_APPLESS_MAIN(GapAnswerTest)
#include "gap_answer_test.moc"
