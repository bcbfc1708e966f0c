// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_wages.h"

#include "core/law/week_under_regime.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

constexpr std::array lawFields = {
    WageField::OvertimeHours, WageField::DoubleTimeHours,  WageField::StraightTimeDue,      WageField::OvertimePremium,
    WageField::RestPay,       WageField::NonproductivePay, WageField::ReportingPay,         WageField::SpreadPay,
    WageField::OvertimeDue,   WageField::MinimumWage,      WageField::MinimumWageShortfall, WageField::TotalDue,
    WageField::Shortfall,
};

void lack(RegimeWeek &week, WageField field, const Missing &missing)
{
    week.values[static_cast<std::size_t>(field)].reset();
    week.missing.emplace(field, missing);
}

/** A week of which no law is asked: what the pay lines say stands. */
RegimeWeek withoutLaw(const std::string &regime, const WeekFacts &week, const Missing &why)
{
    static const Regime none;
    RegimeWeek result = weekUnderRegime(none, week, {nullptr, why, why}, std::nullopt).week;
    result.regime = regime;
    result.citations.clear();
    for (const WageField field : lawFields)
        lack(result, field, why);
    return result;
}

/** The figures of both bounds as one: what they agree on stands, the rest lacks what would decide. */
RegimeWeek merged(RegimeWeek least, const RegimeWeek &most, const std::optional<Missing> &open)
{
    for (std::size_t i = 0; i < wageFieldCount; ++i) {
        if (least.values[i] != most.values[i] && open)
            lack(least, static_cast<WageField>(i), *open);
    }
    if (most.certainty == Certainty::Single)
        least.certainty = Certainty::Single;
    return least;
}

/** Employers below the regime's size owe nothing under it: where their number is not known, only a zero is sure. */
void lackEmployees(RegimeWeek &week, const std::string &regime)
{
    const Missing why{MissingKind::Employees, {regime}};
    bool any = false;
    for (const WageField field : {WageField::OvertimeHours, WageField::DoubleTimeHours, WageField::StraightTimeDue,
                                  WageField::OvertimePremium, WageField::MinimumWageShortfall}) {
        if (week[field] && *week[field] != 0) {
            lack(week, field, why);
            any = true;
        }
    }
    if (!any)
        return;
    for (const WageField field : {WageField::OvertimeDue, WageField::TotalDue, WageField::Shortfall}) {
        if (week[field])
            lack(week, field, why);
    }
}

/** All weeks of a scenario under one regime. */
class RegimeRun
{
public:
    RegimeRun(const RuleBook &book, const Regime &regime, const WageScenario &scenario)
        : regime_(regime)
        , scenario_(scenario)
    {
        // A country's own law asks for the country's own minimum, whatever the state's is.
        const bool national = regime.place.find('-') == std::string::npos;
        for (const WeekFacts &week : scenario.weeks)
            bounds_.push_back(boundsOf(book, national ? regime.place : scenario.place, week));
    }

    std::vector<RegimeWeek> run()
    {
        averagePeriods();
        std::vector<RegimeWeek> weeks;
        for (std::size_t i = 0; i < scenario_.weeks.size(); ++i) {
            Bounds &bounds = bounds_[i];
            RegimeWeek week = figures(i, bounds.least, bounds.leastOverPeriod).week;
            if (bounds.open)
                week = merged(std::move(week), figures(i, bounds.most, bounds.mostOverPeriod).week, bounds.open);
            if (regime_.employeesFrom && !scenario_.facts.employees)
                lackEmployees(week, regime_.id);
            weeks.push_back(std::move(week));
        }
        return weeks;
    }

private:
    struct Bounds
    {
        std::optional<WeekMinimum> least;
        std::optional<WeekMinimum> most;
        std::optional<Missing> open;
        std::optional<Missing> noMinimum;
        std::optional<Missing> noOvertime;
        std::optional<Exact> leastOverPeriod;
        std::optional<Exact> mostOverPeriod;
    };

    Bounds boundsOf(const RuleBook &book, const std::string &place, const WeekFacts &week) const
    {
        Bounds bounds;
        const DayNumber lastDay = week.start + daysOfWeek - 1;
        if (!regime_.overtimeRead)
            bounds.noOvertime = Missing{MissingKind::NoOvertimeRead, {regime_.id}};
        else if (lastDay > regime_.checkedThrough)
            bounds.noOvertime = Missing{MissingKind::RegimePast, {regime_.id, isoDate(lastDay)}};
        if (const WageSeries *series = book.wagesOf(regime_.place);
            series != nullptr && series->currency != scenario_.currency) {
            bounds.noMinimum =
                Missing{MissingKind::Currency,
                        {regime_.place, std::string(series->currency.code()), std::string(scenario_.currency.code())}};
            return bounds;
        }
        auto range = weekMinimum(book, place, week, scenario_.facts);
        if (!range) {
            bounds.noMinimum = range.error();
            return bounds;
        }
        bounds.least = std::move(range->least);
        bounds.most = std::move(range->most);
        bounds.open = std::move(range->open);
        return bounds;
    }

    [[nodiscard]] WeekFigures figures(std::size_t index, const std::optional<WeekMinimum> &minimum,
                                      const std::optional<Exact> &overPeriod) const
    {
        const Bounds &bounds = bounds_[index];
        return weekUnderRegime(regime_, scenario_.weeks[index],
                               {minimum ? &*minimum : nullptr, bounds.noMinimum, bounds.noOvertime}, overPeriod);
    }

    /** The shortfall of a pay period stands in its last week; its other weeks then have none. */
    void averagePeriods()
    {
        if (regime_.minimumUnit != MinimumUnit::PayPeriod && regime_.minimumUnit != MinimumUnit::PayPeriodUnlessHourly)
            return;
        std::map<std::string, std::vector<std::size_t>> periods;
        for (std::size_t i = 0; i < scenario_.weeks.size(); ++i) {
            if (!scenario_.weeks[i].payPeriod.empty())
                periods[scenario_.weeks[i].payPeriod].push_back(i);
        }
        for (const auto &[name, weeks] : periods)
            averagePeriod(weeks);
    }

    void averagePeriod(const std::vector<std::size_t> &weeks)
    {
        Exact least = 0;
        Exact most = 0;
        for (const std::size_t i : weeks) {
            if (!bounds_[i].least)
                return;
            const MinimumTest atLeast = figures(i, bounds_[i].least, std::nullopt).test;
            const MinimumTest atMost = figures(i, bounds_[i].most, std::nullopt).test;
            if (atLeast.eachHour)
                return;
            least += atLeast.required - atLeast.credited;
            most += atMost.required - atMost.credited;
        }
        for (const std::size_t i : weeks) {
            bounds_[i].leastOverPeriod = Exact(0);
            bounds_[i].mostOverPeriod = Exact(0);
        }
        bounds_[weeks.back()].leastOverPeriod = least > 0 ? least : Exact(0);
        bounds_[weeks.back()].mostOverPeriod = most > 0 ? most : Exact(0);
    }

    const Regime &regime_;
    const WageScenario &scenario_;
    std::vector<Bounds> bounds_;
};

/** "US-XX" as a regime would be called: "us.xx". */
std::string regimeNameOf(const std::string &place)
{
    std::string name;
    for (const char letter : place)
        name += letter == '-' ? '.' : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return name;
}

}

std::vector<const Regime *> regimesAt(const RuleBook &book, std::string_view place)
{
    std::vector<std::string> around = placesAround(place);
    std::reverse(around.begin(), around.end());
    std::vector<const Regime *> regimes;
    for (const std::string &each : around) {
        for (const Regime &regime : book.regimes) {
            if (regime.place == each)
                regimes.push_back(&regime);
        }
    }
    return regimes;
}

std::vector<WeekWages> weekWages(const RuleBook &book, const WageScenario &scenario)
{
    std::vector<WeekWages> weeks;
    for (const WeekFacts &week : scenario.weeks)
        weeks.push_back({week.start, {}});
    const auto add = [&](std::vector<RegimeWeek> column) {
        for (std::size_t i = 0; i < weeks.size(); ++i)
            weeks[i].regimes.push_back(std::move(column[i]));
    };
    const auto addWithoutLaw = [&](const std::string &regime, const auto &why) {
        std::vector<RegimeWeek> column;
        for (const WeekFacts &week : scenario.weeks)
            column.push_back(withoutLaw(regime, week, why(week)));
        add(std::move(column));
    };

    const std::vector<const Regime *> here = regimesAt(book, scenario.place);
    const auto tooSmall = [&](const Regime &regime) {
        return regime.employeesFrom && scenario.facts.employees && *scenario.facts.employees < *regime.employeesFrom;
    };
    if (!scenario.regimes.empty()) {
        for (const std::string &id : scenario.regimes) {
            const Regime *regime = book.regime(id);
            if (regime == nullptr || std::find(here.begin(), here.end(), regime) == here.end())
                addWithoutLaw(id, [&](const WeekFacts &) {
                    return Missing{MissingKind::RegimeElsewhere, {id, scenario.place}};
                });
            else if (tooSmall(*regime))
                addWithoutLaw(id, [&](const WeekFacts &) {
                    return Missing{MissingKind::EmployerTooSmall, {id, std::to_string(*regime->employeesFrom)}};
                });
            else
                add(RegimeRun(book, *regime, scenario).run());
        }
        return weeks;
    }
    for (const Regime *regime : here) {
        if (!tooSmall(*regime))
            add(RegimeRun(book, *regime, scenario).run());
    }
    if (book.wagesOf(scenario.place) == nullptr)
        addWithoutLaw(regimeNameOf(scenario.place), [&](const WeekFacts &week) {
            return Missing{MissingKind::NoMinimumWage, {scenario.place, isoDate(week.start)}};
        });
    return weeks;
}

}
