// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/waiting_time.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

FinalPay discharged(const char *lastDay, const char *paidDay)
{
    FinalPay pay;
    pay.dailyWage = typed("160.00");
    pay.wagesLate = typed("480.00");
    pay.end = EndOfWork::Discharge;
    pay.lastDay = day(lastDay);
    pay.paidDay = day(paidDay);
    return pay;
}

}

class WaitingTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** ca-203-rule: D × min(d, 30), in calendar days. */
    void followsTheRule_data()
    {
        QTest::addColumn<QString>("paid");
        QTest::addColumn<int>("days");
        QTest::newRow("on the day") << "2025-03-07" << 0;
        QTest::newRow("before it") << "2025-03-01" << 0;
        QTest::newRow("the day after") << "2025-03-08" << 1;
        QTest::newRow("over a weekend") << "2025-03-10" << 3;
        QTest::newRow("29 days") << "2025-04-05" << 29;
        QTest::newRow("30 days") << "2025-04-06" << 30;
        QTest::newRow("31 days") << "2025-04-07" << 30;
        QTest::newRow("a year") << "2026-03-07" << 30;
    }

    void followsTheRule()
    {
        QFETCH(QString, paid);
        QFETCH(int, days);
        const auto figure = waitingTimePenalty(discharged("2025-03-07", paid.toUtf8().constData()));
        QVERIFY(figure);
        QCOMPARE(figure->amount, Exact(typed("160.00") * days));
    }

    void showsWhereTheDaysEnd()
    {
        const auto figure = waitingTimePenalty(discharged("2025-03-07", "2025-05-01"));
        const std::vector<Step> steps = {
            {StepKind::FinalPayDue, {}, "2025-03-07"},
            {StepKind::DaysLate, {"2025-03-07", "2025-05-01"}, "55"},
            {StepKind::DaysCounted, {"30"}, "30"},
            {StepKind::WaitingTimePenalty, {"30", "160.00"}, "4800.00"},
        };
        QCOMPARE(figure->steps, steps);
        QCOMPARE(figure->conditions.size(), std::size_t(4));
        QCOMPARE(figure->conditions.front(), Condition::OnlyIfWillful);
    }

    void dueDayFollowsTheEnd()
    {
        const DayNumber last = day("2025-12-30");
        QCOMPARE(finalPayDue(EndOfWork::Discharge, last), last);
        QCOMPARE(finalPayDue(EndOfWork::QuitWithNotice, last), last);
        QCOMPARE(finalPayDue(EndOfWork::QuitWithoutNotice, last), day("2026-01-02"));
        FinalPay pay = discharged("2025-12-30", "2026-01-04");
        pay.end = EndOfWork::QuitWithoutNotice;
        QCOMPARE(waitingTimePenalty(pay)->amount, typed("320.00"));
    }

    void stopsAtTheFirstOfPaymentSuitAndToday()
    {
        FinalPay pay = discharged("2025-03-07", "2025-03-27");
        pay.suitDay = day("2025-03-17");
        pay.asOf = day("2026-01-01");
        QCOMPARE(waitingTimePenalty(pay)->amount, typed("1600.00"));
        pay.paidDay.reset();
        pay.suitDay.reset();
        pay.asOf = day("2025-03-12");
        QCOMPARE(waitingTimePenalty(pay)->amount, typed("800.00"));
    }

    void knowsTheLastDayThatCounts()
    {
        FinalPay pay = discharged("2025-03-07", "2025-03-01");
        QCOMPARE(lastDayOfPenalty(pay), day("2025-03-07"));
        pay.paidDay = day("2025-03-20");
        QCOMPARE(lastDayOfPenalty(pay), day("2025-03-20"));
        pay.paidDay = day("2025-12-01");
        QCOMPARE(lastDayOfPenalty(pay), day("2025-04-06"));
        pay.paidDay.reset();
        QVERIFY(!lastDayOfPenalty(pay));
    }

    void expensesAreNotWages()
    {
        FinalPay pay = discharged("2025-03-07", "2025-05-01");
        pay.wagesLate = 0;
        const auto figure = waitingTimePenalty(pay);
        QCOMPARE(figure->amount, Exact(0));
        QCOMPARE(figure->steps.back().kind, StepKind::NoWagesLate);
    }

    void saysWhatIsMissing()
    {
        FinalPay pay = discharged("2025-03-07", "2025-05-01");
        pay.paidDay.reset();
        QCOMPARE(waitingTimePenalty(pay).error().kind, MissingKind::AsOf);
        pay.lastDay.reset();
        QCOMPARE(waitingTimePenalty(pay).error().kind, MissingKind::LastDay);
        pay.lastDay = day("2025-03-07");
        pay.end.reset();
        QCOMPARE(waitingTimePenalty(pay).error().kind, MissingKind::LastDay);
        pay = discharged("2025-03-07", "2025-05-01");
        pay.dailyWage.reset();
        QCOMPARE(waitingTimePenalty(pay).error().kind, MissingKind::DailyWage);
        pay.wagesLate = 0;
        QVERIFY(waitingTimePenalty(pay).has_value()); // nothing was late, whatever a day's wage is
        pay.wagesLate.reset();
        QCOMPARE(waitingTimePenalty(pay).error().kind, MissingKind::WagesLate);
    }
};

}

QTEST_GUILESS_MAIN(backpay::WaitingTimeTest)
#include "waiting_time_test.moc"
