// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/salary_equivalent.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

class SalaryEquivalentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mtas2093()
    {
        const Exact salary = typed("700.00");
        const PayStretch semimonth{PayInterval::Semimonth, 1};
        const Figure weekly = salaryEquivalent(salary, semimonth);
        QCOMPARE(weekly.amount, Exact(16800, 52));
        QVERIFY(prints(weekly.amount, "323.08"));
        const auto rate = salaryRate(salary, semimonth, 40);
        QVERIFY(rate);
        QCOMPARE(rate->amount, Exact(16800, 2080));
        QVERIFY(prints(rate->amount, "8.08"));
        QCOMPARE(rate->steps, (std::vector<Step>{{StepKind::WeeklyEquivalent, {"700.00", "24"}, "323.08"},
                                                 {StepKind::SalaryRate, {"40"}, "8.0769"}}));
    }

    /** The first line of ca-month-2000: a month × 12 ÷ 52. */
    void monthOf2000()
    {
        QVERIFY(prints(salaryEquivalent(typed("2000"), {PayInterval::Month, 1}).amount, "461.54"));
        QCOMPARE(salaryEquivalent(typed("2000"), {PayInterval::Month, 1}).amount, Exact(6000, 13));
    }

    void weeksAreDividedByTheirNumber()
    {
        QCOMPARE(perWeek(typed("500"), {}), typed("500"));
        QCOMPARE(perWeek(typed("1000"), {PayInterval::Weeks, 2}), typed("500"));
        QCOMPARE(salaryEquivalent(typed("500"), {}).citations.front().text, std::string("29 CFR 778.113(b)"));
    }

    void rateNeedsTheHoursItIsFor()
    {
        QCOMPARE(salaryRate(500, {}, 0).error().kind, MissingKind::CoveredHours);
        QCOMPARE(salaryRate(typed("275"), {}, 55)->amount, typed("5")); // cfr778-325
    }
};

}

QTEST_GUILESS_MAIN(backpay::SalaryEquivalentTest)
#include "salary_equivalent_test.moc"
