// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/output_work.h"

#include "tests/core/law/law_maker.h"

#include <QTest>

namespace backpay {

namespace {

/** Pieces of which an average worker makes 12 an hour. */
PayLine pieces(const char *amount, const char *count)
{
    PayLine line = paid(PayKind::Piece, amount);
    line.pieces = exact(count);
    line.averagePerHour = exact("12");
    return line;
}

WageScenario british(const WeekFacts &week, std::optional<int> age = 30)
{
    WageScenario scenario = scenarioAt("GB", {week}, "GBP");
    scenario.facts.age = age;
    return scenario;
}

std::vector<OutputWork> workOf(const WageScenario &scenario)
{
    const std::vector<WeekWages> weeks = weekWages(ruleBook(), scenario);
    std::vector<OutputWork> found;
    for (const RegimeWeek &week : weeks.front().regimes)
        for (OutputWork &work : outputWork(ruleBook(), scenario, scenario.weeks.front(), week))
            found.push_back(std::move(work));
    return found;
}

/** The one missing thing that leaves a rate without an answer. */
Missing lackOf(const WageScenario &scenario)
{
    const std::vector<OutputWork> found = workOf(scenario);
    if (found.size() != 1 || found.front().rate || found.front().least || found.front().below)
        return {MissingKind::NoMinimumWage, {"there is an answer"}};
    return found.front().rate.error();
}

}

class OutputWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** uk-output-shirts at 12.21: 1.221 a piece; the week's 480 pieces must pay 586.08. */
    void shirtsInAWeek()
    {
        const auto found = workOf(british(weekOf("2025-06-02", "40", {pieces("500.00", "480")})));
        QCOMPARE(found.size(), std::size_t(1));
        const OutputWork &work = found.front();
        QVERIFY(work.rate && work.least && work.below);
        QCOMPARE(work.rate->exact.amount, exact("1.221"));
        QCOMPARE(work.rate->wholePenny, exact("1.23"));
        QCOMPARE(work.least->amount, exact("586.08"));
        QCOMPARE(*work.below, exact("86.08"));
        QCOMPARE(work.least->steps, (std::vector<Step>{{StepKind::PiecesForRate, {"12"}, "10"},
                                                       {StepKind::FairPieceRate, {"12.2100", "10"}, "1.2210"},
                                                       {StepKind::FairPieceRatePence, {}, "1.23"},
                                                       {StepKind::PiecesMinimum, {"480", "1.2210"}, "586.08"},
                                                       {StepKind::PiecesBelow, {"500.00"}, "86.08"}}));
        QCOMPARE(work.least->conditions.size(), std::size_t(2));
        QVERIFY(!work.least->citations.empty());
    }

    void paidMoreIsBelowByNothing()
    {
        const auto found = workOf(british(weekOf("2025-06-02", "40", {pieces("586.09", "480")})));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().below.has_value());
        QCOMPARE(*found.front().below, Exact(0));
    }

    /** The minimum wage rose on 1 April 2025, a Tuesday. */
    void theRateIsThatOfTheWeek()
    {
        const auto rateIn = [](const WeekFacts &week) {
            const auto found = workOf(british(week));
            return found.size() == 1 && found.front().rate ? found.front().rate->exact.amount : Exact(0);
        };
        QCOMPARE(rateIn(weekOf("2025-03-24", "40", {pieces("400", "480")})), exact("1.144"));
        QCOMPARE(rateIn(weekOf("2025-04-07", "40", {pieces("400", "480")})), exact("1.221"));
        QCOMPARE(rateIn(daysOf("2025-03-31", {"8"}, {pieces("80", "96")})), exact("1.144"));
        QCOMPARE(rateIn(daysOf("2025-03-31", {"0", "8"}, {pieces("80", "96")})), exact("1.221"));
        const Missing before{MissingKind::PiecesBefore, {"2025-04-01"}};
        QCOMPARE(lackOf(british(weekOf("2025-03-31", "40", {pieces("400", "480")}))), before);
        QCOMPARE(lackOf(british(daysOf("2025-03-31", {"8", "8"}, {pieces("160", "192")}))), before);
    }

    void saysWhatIsMissing()
    {
        const WeekFacts week = weekOf("2025-06-02", "40", {pieces("500.00", "480")});
        QCOMPARE(lackOf(british(week, std::nullopt)).kind, MissingKind::Age);
        QCOMPARE(lackOf(british(weekOf("2031-06-02", "40", {pieces("500", "480")}))).kind, MissingKind::NoMinimumWage);
        WageScenario euros = british(week);
        euros.currency = *Currency::fromCode("EUR");
        QCOMPARE(lackOf(euros).kind, MissingKind::Currency);
        PayLine noAverage = pieces("500.00", "480");
        noAverage.averagePerHour.reset();
        QCOMPARE(lackOf(british(weekOf("2025-06-02", "40", {noAverage}))).kind, MissingKind::PiecesPerHour);
        PayLine noCount = pieces("500.00", "480");
        noCount.pieces.reset();
        const auto found = workOf(british(weekOf("2025-06-02", "40", {noCount})));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().rate && !found.front().least && !found.front().below);
        QCOMPARE(found.front().least.error().kind, MissingKind::Pieces);
    }

    void onlyBritishLinesOfPieces()
    {
        QVERIFY(
            workOf(british(weekOf("2025-06-02", "40", {paid(PayKind::Piece, "500"), hourly("12.21", "2")}))).empty());
        QVERIFY(workOf(scenarioAt("US-CA", {weekOf("2025-06-02", "40", {pieces("500", "480")})})).empty());
        const auto found =
            workOf(british(weekOf("2025-06-02", "40", {hourly("12.21", "2"), pieces("500", "480"), pieces("1", "1")})));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].line, std::size_t(1));
        QCOMPARE(found[1].line, std::size_t(2));
    }

    /** It stands beside the week's own test, by the hours really worked: 40 × 12.21 − 500 leaves nothing. */
    void theWeekItselfIsAsBefore()
    {
        const WeekFacts week = weekOf("2025-06-02", "40", {pieces("500.00", "480")});
        const auto wages = weekWages(ruleBook(), british(week));
        QCOMPARE(wages.front().regimes.size(), std::size_t(1));
        const auto &shortfall = wages.front().regimes.front()[WageField::MinimumWageShortfall];
        QVERIFY(shortfall.has_value());
        QCOMPARE(*shortfall, Exact(0));
    }
};

}

QTEST_GUILESS_MAIN(backpay::OutputWorkTest)
#include "output_work_test.moc"
