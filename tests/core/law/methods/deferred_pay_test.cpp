// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/deferred_pay.h"

#include "tests/core/law/methods/typed.h"

#include <QTest>

namespace backpay {

namespace {

const DayNumber monday = day("2025-03-03");

WorkedWeek week(const char *hours, const char *overtime, DayNumber start = monday)
{
    return {start, typed(hours), typed(overtime)};
}

}

class DeferredPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** cfr778-120-formula: C × 12/52 or × 24/52, then O/(2T). */
    void commissionFollowsTheFormula_data()
    {
        QTest::addColumn<QString>("commission");
        QTest::addColumn<int>("interval");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("overtime");
        QTest::addColumn<int>("paymentsPerYear");
        QTest::newRow("month") << "520.00" << int(PayInterval::Month) << "50"
                               << "10" << 12;
        QTest::newRow("semimonth") << "333.33" << int(PayInterval::Semimonth) << "46.25"
                                   << "6.25" << 24;
        QTest::newRow("no overtime") << "520.00" << int(PayInterval::Month) << "40"
                                     << "0" << 12;
        QTest::newRow("a week without work") << "520.00" << int(PayInterval::Month) << "0"
                                             << "0" << 12;
    }

    void commissionFollowsTheFormula()
    {
        QFETCH(QString, commission);
        QFETCH(int, interval);
        QFETCH(QString, hours);
        QFETCH(QString, overtime);
        QFETCH(int, paymentsPerYear);
        const Exact sum = typed(commission.toStdString());
        const Exact worked = typed(hours.toStdString());
        const Exact beyond = typed(overtime.toStdString());
        const auto figure = deferredCommission(sum, {static_cast<PayInterval>(interval), 1}, {monday, worked, beyond});
        QVERIFY(figure);
        const Exact coefficient = worked == 0 ? Exact(0) : Exact(beyond / (2 * worked));
        QCOMPARE(figure->amount, Exact(sum * paymentsPerYear / 52 * coefficient));
        QCOMPARE(figure->citations.front().text, std::string("29 CFR 778.120(a)"));
    }

    void commissionOfAMonthInFigures()
    {
        // 520 × 12 ÷ 52 = 120 a week; 120 ÷ 50 = 2.40 an hour more; half of it for 10 hours.
        const auto figure = deferredCommission(typed("520.00"), {PayInterval::Month, 1}, week("50", "10"));
        QVERIFY(figure);
        QCOMPARE(figure->amount, typed("12.00"));
        const std::vector<Step> steps = {
            {StepKind::WeeklyEquivalent, {"520.00", "12"}, "120.00"},
            {StepKind::HourlyIncrease, {"2025-03-03", "50.00"}, "2.4000"},
            {StepKind::HalfTimeOnIncrease, {"2025-03-03", "10.00", "1.2000"}, "12.00"},
        };
        QCOMPARE(figure->steps, steps);
    }

    void commissionOfSomeWeeks()
    {
        // 400 for four weeks: 100 a week, × 5 ÷ (2 × 45).
        const auto figure = deferredCommission(typed("400"), {PayInterval::Weeks, 4}, week("45", "5"));
        QVERIFY(figure);
        QCOMPARE(figure->amount, Exact(500, 90));
        QCOMPARE(figure->steps.front(), (Step{StepKind::WeeklyShare, {"400.00", "4"}, "100.00"}));
    }

    void bonusByWeeksAndByHours()
    {
        const std::vector<WorkedWeek> weeks = {week("50", "10"), week("30", "0", monday + 7)};
        const auto equally = deferredBonus(typed("160"), weeks, Apportionment::Equally);
        QVERIFY(equally);
        QCOMPARE(equally->amount, typed("8.00")); // 80 ÷ 50 ÷ 2 × 10
        const auto byHours = deferredBonus(typed("160"), weeks, Apportionment::ByHours);
        QVERIFY(byHours);
        QCOMPARE(byHours->amount, typed("10.00")); // 160 ÷ 80 ÷ 2 × 10
        QCOMPARE(byHours->steps.front(), (Step{StepKind::ApportionedShare, {"2025-03-03"}, "100.00"}));
        QCOMPARE(byHours->steps.size(), std::size_t(4));
    }

    void saysWhatIsMissing()
    {
        const Missing hours{MissingKind::HoursWorked, {"2025-03-03"}};
        QCOMPARE(halfTimeOnShare(100, week("5", "10")).error(), hours);
        QCOMPARE(deferredCommission(100, {PayInterval::Month, 1}, week("0", "1")).error(), hours);
        QCOMPARE(deferredBonus(100, {week("0", "0")}, Apportionment::ByHours).error(), hours);
        QCOMPARE(deferredBonus(100, {week("5", "6")}, Apportionment::Equally).error(), hours);
        QCOMPARE(deferredBonus(100, {}, Apportionment::Equally).error().kind, MissingKind::WeeksEarned);
        QCOMPARE(halfTimeOnShare(100, week("50", "10"))->amount, typed("10"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::DeferredPayTest)
#include "deferred_pay_test.moc"
