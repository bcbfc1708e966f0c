// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/sham_rate.h"

#include "core/law/methods/rate_cut.h"
#include "tests/core/law/methods/typed.h"

#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

const DayNumber monday = day("2025-03-03");

/** Paid at the stated rate, with half as much again beyond 40 hours. */
StatedWeek atRate(int number, const char *hours, const char *rate)
{
    const Exact worked = typed(hours);
    const Exact beyond = worked > 40 ? Exact(worked - 40) : Exact(0);
    return {monday + 7 * number, worked, typed(rate), (worked + beyond / 2) * typed(rate), 0};
}

StatedWeek withBonus(int number, const char *hours, const char *wages, const char *bonus)
{
    return {monday + 7 * number, typed(hours), std::nullopt, typed(wages), typed(bonus)};
}

std::vector<ShamSign> signs(const std::vector<StatedWeek> &weeks)
{
    std::vector<ShamSign> found;
    for (const ShamFact &fact : shamFacts(weeks))
        found.push_back(fact.sign);
    return found;
}

}

class ShamRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The rates that 29 CFR 778.327(a) prints: 6.00 an hour comes out whatever the overtime. */
    void averageThatStays()
    {
        const std::vector<StatedWeek> weeks = {atRate(0, "50", "5.45"), atRate(1, "40", "6.00"),
                                               atRate(2, "42", "5.86"), atRate(3, "41", "5.93"),
                                               atRate(4, "38", "6.00")};
        const auto facts = shamFacts(weeks);
        QCOMPARE(facts.size(), std::size_t(1));
        QCOMPARE(facts[0].sign, ShamSign::AverageStays);
        QCOMPARE(facts[0].weeks.size(), std::size_t(5));
        QCOMPARE(facts[0].weeks.back().hours, Exact(50));
        QCOMPARE(facts[0].steps.back(), (Step{StepKind::WeekAverage, {"2025-03-03", "50.00", "5.4500"}, "5.9950"}));
        QCOMPARE(facts[0].citations.front().text, std::string("29 CFR 778.327(a)"));
    }

    /** The weeks of 29 CFR 778.327(b): 330.00 for 50 hours at 6.00, 328.95 for 42 at 7.65. */
    void sumThatStays()
    {
        const std::vector<StatedWeek> weeks = {atRate(0, "50", "6.00"), atRate(1, "42", "7.65")};
        QCOMPARE(weeks[0].sum(), typed("330.00"));
        QCOMPARE(weeks[1].sum(), typed("328.95"));
        const auto facts = shamFacts(weeks);
        QCOMPARE(facts.size(), std::size_t(1));
        QCOMPARE(facts[0].sign, ShamSign::SumStays);
        QCOMPARE(facts[0].steps,
                 (std::vector<Step>{{StepKind::WeekAtRate, {"2025-03-10", "42.00", "7.6500"}, "328.95"},
                                    {StepKind::WeekAtRate, {"2025-03-03", "50.00", "6.0000"}, "330.00"}}));
    }

    void bonusThatFillsAFixedSum()
    {
        const std::vector<StatedWeek> weeks = {withBonus(0, "40", "290", "210"), withBonus(1, "50", "398.75", "101.25"),
                                               withBonus(2, "44", "333.50", "166.50")};
        const auto facts = shamFacts(weeks);
        QCOMPARE(facts.size(), std::size_t(1));
        QCOMPARE(facts[0].sign, ShamSign::BonusFills);
        QCOMPARE(facts[0].weeks.size(), std::size_t(3));
        QCOMPARE(facts[0].steps[1], (Step{StepKind::WeekWithBonus, {"2025-03-17", "44.00", "166.50"}, "500.00"}));
    }

    void honestWeeksShowNothing()
    {
        QVERIFY(signs({atRate(0, "40", "6.00"), atRate(1, "50", "6.00"), atRate(2, "45", "6.00")}).empty());
        QVERIFY(signs({atRate(0, "40", "6.00"), atRate(1, "50", "5.80")}).empty()); // a cut, but the sum rises
        QVERIFY(signs({atRate(0, "40", "6.00")}).empty());
        QVERIFY(signs({}).empty());
        QVERIFY(signs({withBonus(0, "40", "400", "50"), withBonus(1, "50", "550", "50")}).empty());
        QVERIFY(signs({withBonus(0, "40", "400", "0"), withBonus(1, "50", "400", "0")}).empty()); // a salary
        QVERIFY(signs({atRate(0, "0", "6.00"), atRate(1, "40", "6.00")}).empty());
        // The same hours at the same pay twice: nothing fell.
        QVERIFY(signs({atRate(0, "40", "6.00"), atRate(1, "40", "6.00")}).empty());
    }

    void orderDoesNotMatter()
    {
        std::vector<StatedWeek> weeks = {atRate(0, "50", "6.00"), atRate(1, "42", "7.65"),
                                         withBonus(2, "40", "290", "210"), withBonus(3, "50", "398.75", "101.25")};
        const auto facts = shamFacts(weeks);
        std::reverse(weeks.begin(), weeks.end());
        const auto turned = shamFacts(weeks);
        QCOMPARE(facts.size(), std::size_t(2));
        QCOMPARE(turned.size(), facts.size());
        for (std::size_t i = 0; i < facts.size(); ++i)
            QCOMPARE(turned[i].steps, facts[i].steps);
    }

    /** lit-mercor-nova: 21.00 to 16.00. */
    void rateCut()
    {
        const auto cut = rateCutPercent(typed("21.00"), typed("16.00"));
        QVERIFY(cut);
        QCOMPARE(cut->amount, Exact(500, 21));
        QVERIFY(prints(cut->amount, "23.81"));
        QCOMPARE(cut->steps, (std::vector<Step>{{StepKind::RateCut, {"21.0000", "16.0000"}, "23.81"}}));
        QCOMPARE(rateCutPercent(typed("16"), typed("21"))->amount, Exact(0));
        QCOMPARE(rateCutPercent(typed("16"), 0)->amount, Exact(100));
        QVERIFY(!rateCutPercent(0, typed("21")));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ShamRateTest)
#include "sham_rate_test.moc"
