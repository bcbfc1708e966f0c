// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/task_basis.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

const DayNumber monday = day("2025-03-03");

TaskDay taskDay(int number, const char *taskHours, const char *taskPay, const char *hours, const char *pay)
{
    return {monday + number, typed(taskHours), typed(taskPay), typed(hours), typed(pay)};
}

/** cfr778-313-task-basis */
TaskWeek officialWeek()
{
    return {typed("5.00"),
            {taskDay(0, "6", "40", "2", "15"), taskDay(1, "7", "40", "0", "0"), taskDay(2, "7", "40", "2", "15"),
             taskDay(3, "9", "40", "0", "7.50"), taskDay(4, "8.5", "40", "0.5", "7.50"),
             taskDay(5, "6", "60", "0", "0"), taskDay(6, "0", "0", "0", "0")},
            0};
}

}

class TaskBasisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void official()
    {
        const auto week = taskBasis(officialWeek());
        QVERIFY(week);
        QCOMPARE(week->hours, typed("48"));
        QCOMPARE(week->planTotal, typed("305.00"));
        QCOMPARE(week->excludablePremium, typed("5.00"));
        QCOMPARE(week->remuneration, typed("300.00"));
        QCOMPARE(week->regularRate, typed("6.25"));
        QCOMPARE(week->overtimeHours, typed("8"));
        QCOMPARE(week->overtimePremium, typed("25.00"));
        QCOMPARE(week->stillDue.amount, typed("20.00"));
        QCOMPARE(week->weekTotal, typed("325.00"));
    }

    void showsItsWorking()
    {
        const std::vector<Step> steps = {
            {StepKind::HoursWorked, {}, "48.00"},
            {StepKind::AgreedTotal, {}, "305.00"},
            {StepKind::TruePremium, {"2025-03-06", "1.00"}, "2.50"},
            {StepKind::TruePremium, {"2025-03-07", "1.00"}, "2.50"},
            {StepKind::Remuneration, {}, "300.00"},
            {StepKind::RegularRate, {}, "6.2500"},
            {StepKind::WeeklyOvertime, {"40"}, "8.00"},
            {StepKind::OvertimePremium, {"8.00", "3.1250"}, "25.00"},
            {StepKind::PremiumCredited, {}, "5.00"},
            {StepKind::StillDue, {}, "20.00"},
            {StepKind::TotalDue, {}, "325.00"},
        };
        QCOMPARE(taskBasis(officialWeek())->stillDue.steps, steps);
    }

    void premiumForPassingForty()
    {
        TaskWeek week = officialWeek();
        week.weeklyPremium = 10;
        const auto with = taskBasis(week);
        QCOMPARE(with->excludablePremium, typed("15"));
        QCOMPARE(with->remuneration, typed("300"));
        QCOMPARE(with->stillDue.amount, typed("10"));
        // Without hours beyond 40 it is pay like any other.
        const auto shortWeek = taskBasis({5, {taskDay(0, "8", "40", "0", "0")}, 10});
        QCOMPARE(shortWeek->excludablePremium, Exact(0));
        QCOMPARE(shortWeek->regularRate, typed("6.25"));
    }

    void creditNeverTurnsIntoADebt()
    {
        const auto week = taskBasis({5, {taskDay(0, "8", "40", "2", "90")}, 0});
        QCOMPARE(week->excludablePremium, typed("80"));
        QCOMPARE(week->stillDue.amount, Exact(0));
        QCOMPARE(week->weekTotal, typed("130"));
        // Less than straight time holds no premium at all.
        QCOMPARE(taskBasis({5, {taskDay(0, "8", "40", "2", "6")}, 0})->excludablePremium, Exact(0));
    }

    void needsHours()
    {
        QCOMPARE(taskBasis({5, {}, 0}).error().kind, MissingKind::HoursWorked);
        QCOMPARE(taskBasis({5, {taskDay(0, "0", "40", "0", "0")}, 0}).error(),
                 (Missing{MissingKind::HoursWorked, {"2025-03-03"}}));
    }
};

}

QTEST_GUILESS_MAIN(backpay::TaskBasisTest)
#include "task_basis_test.moc"
