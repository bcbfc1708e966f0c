// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/law_maker.h"

#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

MissingKind missingOf(const RegimeWeek &week, WageField field)
{
    const auto found = week.missing.find(field);
    return found == week.missing.end() ? MissingKind::NoRemuneration : found->second.kind;
}

/** Work on Monday, 3 March 2025, by the clock: pairs of full hours. */
WeekFacts mondayOf(std::initializer_list<std::pair<int, int>> spans)
{
    WeekFacts week = weekOf("2025-03-03", "0");
    for (const auto &[begin, end] : spans) {
        week.spans.push_back({week.start, begin * 3600, end * 3600, (end - begin) * 3600, false, false});
        week.hours += end - begin;
    }
    week.days = {{week.start, week.hours}};
    week.pay = {hourly("16.50", exactText(week.hours, 0).c_str())};
    return week;
}

bool hasStep(const RegimeWeek &week, StepKind kind)
{
    return std::any_of(week.steps.begin(), week.steps.end(), [kind](const Step &step) { return step.kind == kind; });
}

}

class WeekWagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpaidHoursAreOwedStraightTimeInAWeekWithOvertime()
    {
        WeekFacts week = weekOf("2025-03-03", "50", {hourly("30.00", "25")});
        const RegimeWeek federal = under("us.flsa", scenarioAt("US-GA", {week}));
        QCOMPARE(shown(federal, WageField::RegularRate, 4), std::string("30.0000"));
        QCOMPARE(shown(federal, WageField::AverageRate, 4), std::string("15.0000"));
        QCOMPARE(shown(federal, WageField::StraightTimeDue), std::string("750.00"));
        QCOMPARE(shown(federal, WageField::OvertimePremium), std::string("150.00"));
        QCOMPARE(shown(federal, WageField::TotalDue), std::string("1650.00"));
        QCOMPARE(shown(federal, WageField::Shortfall), std::string("900.00"));
    }

    /** Federal law averages the week, California never borrows, Washington asks what the pay is for. */
    void oneUnpaidHourUnderThreeLaws()
    {
        const WeekFacts hours = weekOf("2025-03-03", "40", {hourly("30.00", "39")});
        PayLine pieces = paid(PayKind::Piece, "1170.00");
        pieces.hours = 39;
        const WeekFacts tasks = weekOf("2025-03-03", "40", {pieces});
        const auto short_ = [](const char *regime, const char *place, const WeekFacts &week) {
            return shown(under(regime, scenarioAt(place, {week})), WageField::MinimumWageShortfall);
        };
        QCOMPARE(short_("us.flsa", "US-CA", hours), std::string("0.00"));
        QCOMPARE(short_("us.ca", "US-CA", hours), std::string("16.50"));
        QCOMPARE(short_("us.wa", "US-WA", hours), std::string("16.66"));
        QCOMPARE(short_("us.wa", "US-WA", tasks), std::string("0.00"));
        QCOMPARE(short_("us.ca", "US-CA", tasks), std::string("16.50"));
    }

    void californiaTestsEveryRateByItself()
    {
        const WeekFacts week = weekOf("2025-03-03", "40", {hourly("10.00", "20"), hourly("40.00", "20")});
        QCOMPARE(shown(under("us.ca", scenarioAt("US-CA", {week})), WageField::MinimumWageShortfall),
                 std::string("130.00"));
    }

    /** 29 CFR 778.5: overtime is counted from no less than the minimum wage. */
    void premiumIsNoLessThanAtTheMinimum()
    {
        const RegimeWeek week =
            under("us.flsa", scenarioAt("US-GA", {weekOf("2025-03-03", "50", {hourly("5.00", "50")})}));
        QCOMPARE(shown(week, WageField::OvertimePremium), std::string("25.00"));
        QCOMPARE(shown(week, WageField::OvertimeDue), std::string("275.00"));
        QCOMPARE(shown(week, WageField::MinimumWageShortfall), std::string("112.50"));
        // 50 × 7.25, and half of 7.25 for ten hours.
        QCOMPARE(shown(week, WageField::TotalDue), std::string("398.75"));
    }

    void oregonLeavesBonusesOut()
    {
        const WeekFacts week = weekOf("2025-03-03", "50", {hourly("20.00", "50"), paid(PayKind::Bonus, "100.00")});
        QCOMPARE(shown(under("us.or", scenarioAt("US-OR", {week})), WageField::RegularRate, 4), std::string("20.0000"));
        QCOMPARE(shown(under("us.flsa", scenarioAt("US-OR", {week})), WageField::RegularRate, 4),
                 std::string("22.0000"));
    }

    void nevadaHasDailyOvertimeOnlyForLowRates()
    {
        const auto overtime = [](const char *rate) {
            return shown(under("us.nv", scenarioAt("US-NV", {daysOf("2025-03-03", {"10"}, {hourly(rate, "10")})})),
                         WageField::OvertimeHours);
        };
        QCOMPARE(overtime("17.99"), std::string("2.00"));
        QCOMPARE(overtime("18.00"), std::string("0.00"));
    }

    void discretionaryBonusesAndExpensesAreNoRemuneration()
    {
        PayLine gift = paid(PayKind::Bonus, "50.00");
        gift.basis = BonusBasis::Discretionary;
        const RegimeWeek week = under(
            "us.flsa", scenarioAt("US-GA", {weekOf("2025-03-03", "40",
                                                   {hourly("20.00", "40"), gift, paid(PayKind::Expense, "30.00")})}));
        QCOMPARE(shown(week, WageField::Remuneration), std::string("800.00"));
        QCOMPARE(shown(week, WageField::Paid), std::string("850.00"));
    }

    void aMissingFactLeavesTheOtherFigures()
    {
        WageScenario scenario = scenarioAt("US-CA", {weekOf("2021-03-01", "46", {hourly("13.50", "46")})});
        scenario.facts = {};
        const RegimeWeek week = under("us.ca", scenario);
        QCOMPARE(missingOf(week, WageField::MinimumWage), MissingKind::Employees);
        QCOMPARE(missingOf(week, WageField::TotalDue), MissingKind::Employees);
        QCOMPARE(shown(week, WageField::OvertimeDue), std::string("661.50"));
        // Where every answer gives the same figure it is given.
        scenario.weeks = {weekOf("2021-03-01", "46", {hourly("20.00", "46")})};
        const RegimeWeek above = under("us.ca", scenario);
        QCOMPARE(missingOf(above, WageField::MinimumWage), MissingKind::Employees);
        QCOMPARE(shown(above, WageField::MinimumWageShortfall), std::string("0.00"));
        QCOMPARE(shown(above, WageField::TotalDue), std::string("980.00"));
    }

    void pastTheCheckedDayNothingIsGuessed()
    {
        const WeekFacts late = weekOf("2027-03-01", "46", {hourly("20.00", "46")});
        const RegimeWeek federal = under("us.flsa", scenarioAt("US-GA", {late}));
        QCOMPARE(missingOf(federal, WageField::MinimumWage), MissingKind::NoMinimumWage);
        QCOMPARE(missingOf(federal, WageField::OvertimePremium), MissingKind::RegimePast);
        QCOMPARE(missingOf(federal, WageField::TotalDue), MissingKind::RegimePast);
        QCOMPARE(shown(federal, WageField::Remuneration), std::string("920.00"));
        const RegimeWeek california = under("us.ca", scenarioAt("US-CA", {late}));
        QCOMPARE(shown(california, WageField::MinimumWage), std::string("17.40"));
        QVERIFY(!california[WageField::TotalDue]);
    }

    void aPlaceWithoutDataSaysSo()
    {
        const auto weeks =
            weekWages(ruleBook(), scenarioAt("FR", {weekOf("2025-03-03", "40", {hourly("20.00", "40")})}, "EUR"));
        const RegimeWeek &week = weeks.front().regimes.front();
        QCOMPARE(week.regime, std::string("fr"));
        QCOMPARE(week.missing.at(WageField::TotalDue), (Missing{MissingKind::NoMinimumWage, {"FR", "2025-03-03"}}));
        QCOMPARE(shown(week, WageField::AverageRate, 4), std::string("20.0000"));
    }

    void currenciesAreNotCompared()
    {
        const RegimeWeek week =
            under("uk.nmw", scenarioAt("GB", {weekOf("2025-06-02", "40", {hourly("20.00", "40")})}));
        QCOMPARE(missingOf(week, WageField::MinimumWageShortfall), MissingKind::Currency);
    }

    /** The rate rises on 1 January, within the week. */
    void eachHourHasTheRateOfItsDay()
    {
        const WeekFacts known = daysOf("2024-12-30", {"8", "8", "8", "8", "8"}, {hourly("10.00", "40")});
        const RegimeWeek week = under("us.ca", scenarioAt("US-CA", {known}));
        // 16 h at 16.00, 24 h at 16.50, less 400.
        QCOMPARE(shown(week, WageField::MinimumWageShortfall), std::string("252.00"));
        QCOMPARE(shown(week, WageField::MinimumWage), std::string("16.50"));
        const RegimeWeek sum =
            under("us.ca", scenarioAt("US-CA", {weekOf("2024-12-30", "40", {hourly("10.00", "40")})}));
        QCOMPARE(missingOf(sum, WageField::MinimumWageShortfall), MissingKind::Days);
        QCOMPARE(sum.missing.at(WageField::MinimumWageShortfall).arguments, std::vector<std::string>{"2025-01-01"});
    }

    void unitedKingdomAveragesThePayPeriod()
    {
        WeekFacts first = weekOf("2025-06-02", "40", {hourly("15.00", "40")});
        WeekFacts second = weekOf("2025-06-09", "40", {hourly("10.00", "40")});
        WageScenario scenario = scenarioAt("GB", {first, second}, "GBP");
        scenario.facts.age = 30;
        scenario.regimes = {"uk.nmw"};
        const auto apart = weekWages(ruleBook(), scenario);
        QCOMPARE(shown(apart[1].regimes[0], WageField::MinimumWageShortfall), std::string("88.40"));
        for (WeekFacts &week : scenario.weeks)
            week.payPeriod = "2025-06";
        const auto together = weekWages(ruleBook(), scenario);
        QCOMPARE(shown(together[0].regimes[0], WageField::MinimumWageShortfall), std::string("0.00"));
        QCOMPARE(shown(together[1].regimes[0], WageField::MinimumWageShortfall), std::string("0.00"));
        scenario.weeks[0].pay = {hourly("13.00", "40")};
        const auto below = weekWages(ruleBook(), scenario);
        QCOMPARE(shown(below[1].regimes[0], WageField::MinimumWageShortfall), std::string("56.80"));
    }

    void smallEmployersAreOutsideSomeLaws()
    {
        WageScenario scenario = scenarioAt("US-AK", {daysOf("2025-03-03", {"10"}, {hourly("20.00", "10")})});
        scenario.facts.employees = 3;
        QCOMPARE(missingOf(under("us.ak", scenario), WageField::OvertimePremium), MissingKind::EmployerTooSmall);
        scenario.facts.employees.reset();
        QCOMPARE(missingOf(under("us.ak", scenario), WageField::OvertimePremium), MissingKind::Employees);
        scenario.facts.employees = 4;
        QCOMPARE(shown(under("us.ak", scenario), WageField::OvertimePremium), std::string("20.00"));
    }

    void everyRegimeOfThePlaceIsAsked()
    {
        const auto weeks =
            weekWages(ruleBook(), scenarioAt("US-CA-LA", {weekOf("2025-03-03", "40", {hourly("20.00", "40")})}));
        std::vector<std::string> ids;
        for (const RegimeWeek &week : weeks.front().regimes)
            ids.push_back(week.regime);
        QCOMPARE(ids, (std::vector<std::string>{"us.flsa", "us.ca"}));
    }

    /** What a split shift is was not read: a day with a break is named, and only the spread is counted. */
    void newYorkNamesDaysThatMayBeSplitShifts()
    {
        const auto onMonday = [](std::initializer_list<std::pair<int, int>> spans) {
            return under("us.ny", scenarioAt("US-NY-NYC", {mondayOf(spans)}));
        };
        const RegimeWeek tenHours = onMonday({{8, 12}, {14, 18}});
        QVERIFY(hasStep(tenHours, StepKind::SplitShiftLeftOut));
        QCOMPARE(shown(tenHours, WageField::SpreadPay), std::string("0.00"));
        const RegimeWeek eleven = onMonday({{8, 12}, {15, 19}});
        QVERIFY(!hasStep(eleven, StepKind::SplitShiftLeftOut)); // its hour is counted already
        QCOMPARE(shown(eleven, WageField::SpreadPay), std::string("16.50"));
        QVERIFY(!hasStep(onMonday({{8, 12}, {12, 16}}), StepKind::SplitShiftLeftOut));
        QVERIFY(!hasStep(onMonday({{8, 16}}), StepKind::SplitShiftLeftOut));
    }

    /** Weeks whose minimum wage the sources leave open: nothing that needs it is answered. */
    void noMinimumWhereTheSourcesLeaveItOpen()
    {
        const auto lack = [](const char *regime, const char *place, const char *start, const char *currency) {
            const RegimeWeek week =
                under(regime, scenarioAt(place, {weekOf(start, "40", {hourly("9.00", "40")})}, currency));
            const bool noFigure = !week[WageField::MinimumWage] && !week[WageField::MinimumWageShortfall]
                                  && !week[WageField::TotalDue] && !week[WageField::Shortfall]
                                  && week[WageField::Paid].has_value();
            return noFigure ? missingOf(week, WageField::MinimumWage) : MissingKind::NoHours;
        };
        QCOMPARE(lack("ca.ns", "CA-NS", "2026-10-05", "CAD"), MissingKind::NoMinimumWage);
        QCOMPARE(lack("ca.ns", "CA-NS", "2026-09-28", "CAD"), MissingKind::NoMinimumWage); // October is in it
        QCOMPARE(lack("us.oh", "US-OH", "2023-03-06", "USD"), MissingKind::ReceiptsThreshold);
        WageScenario large = scenarioAt("US-OH", {weekOf("2023-03-06", "40", {hourly("9.00", "40")})});
        large.facts.receipts = Exact(10'000'000);
        const RegimeWeek ohio = under("us.oh", large);
        QVERIFY(!ohio[WageField::TotalDue]);
        QCOMPARE(missingOf(ohio, WageField::TotalDue), MissingKind::ReceiptsThreshold);
        large.weeks[0].pay = {hourly("10.10", "40")}; // either tier: nothing is short
        QCOMPARE(shown(under("us.oh", large), WageField::MinimumWageShortfall), std::string("0.00"));
    }

    void noPayAtAllIsOwedTheMinimum()
    {
        const RegimeWeek week = under("us.flsa", scenarioAt("US-GA", {weekOf("2025-03-03", "50")}));
        QCOMPARE(shown(week, WageField::RegularRate), std::string("0.00"));
        QCOMPARE(shown(week, WageField::TotalDue), std::string("398.75"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::WeekWagesTest)
#include "week_wages_test.moc"
