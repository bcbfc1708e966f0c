// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_wages.h"
#include "core/law/work_span.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber monday = 20150; // 2025-03-03
const std::vector<std::string> places = {"US-CA", "US-NY", "US-WA", "US-CO", "US-NV",    "US-AK",
                                         "US-OR", "US-MA", "US-IL", "US-GA", "US-CA-LA", "US-TX"};

Exact quarters(int most) { return Exact(*rc::gen::inRange(0, most * 4 + 1), 4); }

PayLine line(PayKind kind)
{
    PayLine pay;
    pay.kind = kind;
    return pay;
}

PayLine anyBaseLine(const Exact &hours)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: {
        PayLine pay = line(PayKind::Piece);
        pay.amount = quarters(2000);
        return pay;
    }
    case 1: {
        PayLine pay = line(PayKind::Salary);
        pay.amount = quarters(2000);
        pay.coversHours = *rc::gen::inRange(1, 61);
        return pay;
    }
    default: {
        PayLine pay = line(PayKind::Hourly);
        pay.rate = quarters(60);
        pay.hours = hours;
        return pay;
    }
    }
}

WorkSpan span(DayNumber day, int fromHour, int hours)
{
    WorkSpan work;
    work.day = day;
    work.begin = fromHour * 3600;
    work.end = (fromHour + hours) * 3600;
    work.seconds = hours * 3600;
    return work;
}

WeekFacts anyWeek()
{
    WeekFacts week;
    week.start = monday;
    for (DayNumber day = monday; day < monday + 7; ++day) {
        const int from = *rc::gen::inRange(0, 12);
        const int hours = *rc::gen::inRange(0, 13);
        if (hours > 0)
            week.spans.push_back(span(day, from, hours));
    }
    week.days = hoursByDay(week.spans);
    for (const DayHours &day : week.days)
        week.hours += day.hours;
    week.pay.push_back(anyBaseLine(week.hours));
    if (*rc::gen::arbitrary<bool>()) {
        PayLine bonus = line(PayKind::Bonus);
        bonus.amount = quarters(200);
        bonus.basis = *rc::gen::element(BonusBasis::Production, BonusBasis::Flat, BonusBasis::Discretionary);
        week.pay.push_back(bonus);
    }
    return week;
}

WageScenario scenarioOf(const std::string &place, WeekFacts week)
{
    WageScenario scenario;
    scenario.place = place;
    scenario.currency = *Currency::fromCode("USD");
    scenario.facts.employees = 50;
    scenario.facts.healthBenefits = false;
    scenario.facts.receipts = 10'000'000;
    scenario.facts.age = 34;
    scenario.weeks.push_back(std::move(week));
    return scenario;
}

std::vector<RegimeWeek> wages(const std::string &place, WeekFacts week)
{
    return weekWages(ruleBook(), scenarioOf(place, std::move(week))).front().regimes;
}

bool sameFigures(const std::vector<RegimeWeek> &a, const std::vector<RegimeWeek> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RegimeWeek &x, const RegimeWeek &y) {
        return x.regime == y.regime && x.values == y.values && x.missing == y.missing;
    });
}

}

/** What holds for any week at any place. */
class WagePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpaidHoursNeverLowerWhatIsDue()
    {
        QVERIFY(rc::check("unpaid hours never lower what is due", [] {
            const std::string place = *rc::gen::elementOf(places);
            WeekFacts week = anyWeek();
            week.spans.clear();
            week.days.clear();
            week.unpaidHours = 0;
            WeekFacts more = week;
            const Exact added = *rc::gen::inRange(1, 40);
            more.hours += added;
            more.unpaidHours = added;
            const auto before = wages(place, week);
            const auto after = wages(place, more);
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (before[i][WageField::TotalDue] && after[i][WageField::TotalDue])
                    RC_ASSERT(*after[i][WageField::TotalDue] >= *before[i][WageField::TotalDue]);
            }
        }));
    }

    void splittingAnEntryChangesNothing()
    {
        QVERIFY(rc::check("splitting an entry changes nothing", [] {
            const std::string place = *rc::gen::elementOf(places);
            const WeekFacts week = anyWeek();
            RC_PRE(!week.spans.empty());
            WeekFacts split = week;
            const auto index = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(week.spans.size())));
            const WorkSpan whole = week.spans[index];
            const std::int32_t at = *rc::gen::inRange(1, whole.end - whole.begin);
            WorkSpan first = whole;
            first.end = whole.begin + at;
            first.seconds = at;
            WorkSpan second = whole;
            second.begin = first.end;
            second.seconds = whole.seconds - at;
            split.spans[index] = first;
            split.spans.insert(split.spans.begin() + static_cast<std::ptrdiff_t>(index) + 1, second);
            split.days = hoursByDay(split.spans);
            RC_ASSERT(sameFigures(wages(place, week), wages(place, split)));
        }));
    }

    void orderAndContractsOfLinesChangeNothing()
    {
        QVERIFY(rc::check("projects of one platform are one employer's", [] {
            const std::string place = *rc::gen::elementOf(places);
            WeekFacts week = anyWeek();
            WeekFacts other = week;
            // The same hours and pay over two projects, in another order.
            PayLine &base = other.pay.front();
            if (base.kind == PayKind::Hourly) {
                PayLine half = base;
                half.hours = *base.hours / 2;
                half.contract = "second";
                base.hours = *base.hours / 2;
                base.contract = "first";
                other.pay.push_back(half);
            }
            std::reverse(other.pay.begin(), other.pay.end());
            RC_ASSERT(sameFigures(wages(place, week), wages(place, other)));
        }));
    }

    void everyFieldIsThereOrSaysWhyNot()
    {
        QVERIFY(rc::check("a figure is there or says what is missing", [] {
            const std::string place = *rc::gen::elementOf(places);
            WageScenario scenario = scenarioOf(place, anyWeek());
            if (*rc::gen::arbitrary<bool>())
                scenario.facts = {};
            scenario.weeks.front().start += 7 * *rc::gen::inRange(-300, 150);
            scenario.weeks.front().spans.clear();
            scenario.weeks.front().days.clear();
            const auto weeks = weekWages(ruleBook(), scenario);
            for (const RegimeWeek &week : weeks.front().regimes) {
                for (std::size_t i = 0; i < wageFieldCount; ++i)
                    RC_ASSERT(week.values[i].has_value() != week.missing.contains(static_cast<WageField>(i)));
            }
        }));
    }

    void shortfallIsWhatIsDueLessWhatWasPaid()
    {
        QVERIFY(rc::check("the parts add up", [] {
            const std::string place = *rc::gen::elementOf(places);
            for (const RegimeWeek &week : wages(place, anyWeek())) {
                if (!week[WageField::TotalDue])
                    continue;
                RC_ASSERT(*week[WageField::Shortfall] == *week[WageField::TotalDue] - *week[WageField::Paid]);
                RC_ASSERT(*week[WageField::OvertimeDue]
                          == *week[WageField::Remuneration] + *week[WageField::StraightTimeDue]
                                 + *week[WageField::OvertimePremium] + *week[WageField::RestPay]
                                 + *week[WageField::NonproductivePay] + *week[WageField::ReportingPay]
                                 + *week[WageField::SpreadPay]);
                RC_ASSERT(*week[WageField::TotalDue] >= *week[WageField::OvertimeDue]);
            }
        }));
    }
};

}

QTEST_GUILESS_MAIN(backpay::WagePropertiesTest)
#include "wage_properties_test.moc"
