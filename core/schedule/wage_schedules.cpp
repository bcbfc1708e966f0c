// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rate_history.h"
#include "core/money/exact_money.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace backpay {

namespace {

/** Figures of a week with the decimals they are printed with: amounts the currency's, rates and hours four. */
struct WageColumn
{
    WageField field;
    bool amount;
    ScheduleColumn column;
};
constexpr std::array wageColumns = {
    WageColumn{WageField::Hours, false, {"hours", CellKind::Decimal, "Hours worked, unpaid ones included."}},
    WageColumn{WageField::OvertimeHours, false, {"overtime_hours", CellKind::Decimal, "At one and a half times."}},
    WageColumn{WageField::DoubleTimeHours, false, {"double_time_hours", CellKind::Decimal, "At twice the rate."}},
    WageColumn{WageField::Remuneration, true, {"remuneration", CellKind::Decimal, "Pay that the rate is made of."}},
    WageColumn{WageField::RegularRate, false, {"regular_rate", CellKind::Decimal, "An hour's pay for overtime."}},
    WageColumn{WageField::AverageRate, false, {"average_rate", CellKind::Decimal, "Remuneration by all hours."}},
    WageColumn{WageField::OvertimePremium, true, {"overtime_premium", CellKind::Decimal, "Due for overtime."}},
    WageColumn{WageField::MinimumWage, false, {"minimum_wage", CellKind::Decimal, "An hour, at the place and day."}},
    WageColumn{WageField::MinimumWageShortfall,
               true,
               {"minimum_wage_shortfall", CellKind::Decimal, "What is missing to the minimum."}},
    WageColumn{WageField::TotalDue, true, {"total_due", CellKind::Decimal, "Due in all, if it is employment."}},
    WageColumn{WageField::Paid, true, {"paid", CellKind::Decimal, "Paid or still pending."}},
    WageColumn{WageField::Shortfall,
               true,
               {"possible_shortfall", CellKind::Decimal, "Due less paid; below zero where more was paid."}},
};

std::string wageCell(const RegimeWeek &week, WageField field, bool amount, const Currency &currency)
{
    const auto &value = week[field];
    return value ? exactText(*value, amount ? currency.digits() : 4) : std::string();
}

/** Hands over each week and law of the scope's days. */
template <class Visit>
void eachWeek(const CaseFile &file, Visit visit)
{
    for (const EmployerWages &wages : file.wages) {
        const EmployerWeeks &employer = wages.employer;
        for (const WeekWages &week : wages.weeks) {
            if (!file.holdsDay(week.start))
                continue;
            for (const RegimeWeek &regime : week.regimes)
                visit(employer, week.start, regime);
        }
    }
}

std::string citationsText(const std::vector<Citation> &citations)
{
    std::string text;
    for (const Citation &citation : citations)
        text += (text.empty() ? "" : "; ") + citation.text;
    return text;
}

/** Work of one contract while one rate was in force. */
struct RatedWork
{
    std::int64_t seconds = 0;
    std::int64_t paid = 0; // minor units
    DayNumber first = 0;
    DayNumber last = 0;
    std::optional<RecordGrade> weakest;
    std::optional<StatedRateFact> rate;
};

/** By contract, then the day the rate is from. */
std::map<std::pair<std::uint32_t, DayNumber>, RatedWork> ratedWork(const CaseFile &file)
{
    std::map<std::pair<std::uint32_t, DayNumber>, RatedWork> found;
    const Books &books = file.facts.books();
    for (std::size_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &fact = books.earnings[index];
        const auto &day = file.facts.dayOf(index);
        if (fact.standing != Standing::Earned || fact.seconds == 0 || !day || !file.holds(fact.contract, day)
            || file.facts.classOf(index) != CaseFacts::PayClass::Task)
            continue;
        const auto rate = promisedRate(fact.contract, books.rates, *day);
        if (!rate || rate->rate.currency != fact.currency)
            continue;
        RatedWork &work = found[{fact.contract, rate->from}];
        work.first = work.rate ? std::min(work.first, *day) : *day;
        work.last = work.rate ? std::max(work.last, *day) : *day;
        work.rate = rate;
        work.seconds += fact.seconds;
        work.paid += fact.workPay;
        const RecordGrade grade = file.facts.records().earnings[index].grade;
        work.weakest = std::max(work.weakest.value_or(grade), grade);
    }
    return found;
}

}

Schedule differenceSchedule(const CaseFile &file)
{
    Schedule schedule{
        "differences",
        "Promised or due, and paid",
        "A contract while one rate was promised, or a platform's week under one law if the work is employment. "
        "Rows of different bases and laws are the same money, not to be added.",
        {{"basis", CellKind::Text, "offer: what was promised. law: what is due if the work is employment.",
          ColumnRole::Groups},
         {"rule", CellKind::Text, "What tells of the rate, or the law.", ColumnRole::Groups},
         {"platform", CellKind::Text, "Who hires and pays."},
         {"contract", CellKind::Text, "The contract's name or alias; empty for all of a platform at a place."},
         {"from", CellKind::Day, "The first day of the work, or of the week."},
         {"to", CellKind::Day, "The last day of it."},
         {"rate", CellKind::Text, "What was promised; for a law the minimum wage an hour."},
         {"seconds", CellKind::Integer, "The time the platform counts; for a law all hours worked.", ColumnRole::Adds},
         {"due", CellKind::Decimal, "The rate for that time, or what the law's figures come to; rounded once.",
          ColumnRole::Adds},
         {"paid", CellKind::Decimal, "What was paid for it.", ColumnRole::Adds},
         {"difference", CellKind::Decimal, "Due less paid; below zero where more was paid.", ColumnRole::Adds},
         {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
         {"certainty", CellKind::Text, "computed, unverified or cannot-compute."},
         {"weakest_grade", CellKind::Text, "Of the records behind it, A to E; empty for a law's week, see weekly.csv.",
          ColumnRole::Grades},
         {"citations", CellKind::Text, "Where the rule is written, parted by semicolons."}},
        {}};
    for (const auto &[key, work] : ratedWork(file)) {
        const Currency &currency = work.rate->rate.currency;
        const Exact promised =
            majorUnits(work.rate->rate.minorUnits, currency) * Exact(work.seconds, work.rate->rate.seconds);
        const std::string due = exactText(promised, currency.digits());
        const auto dueUnits = minorUnits(promised, currency);
        schedule.rows.push_back({"offer", std::string(rateKnownFromName(work.rate->knownFrom)),
                                 file.facts.contract(key.first).platform, file.redaction.contractName(key.first),
                                 isoDate(work.first), isoDate(work.last),
                                 amountCell(work.rate->rate.minorUnits, currency) + " per "
                                     + std::to_string(work.rate->rate.seconds) + " s",
                                 std::to_string(work.seconds), due, amountCell(work.paid, currency),
                                 dueUnits ? amountCell(*dueUnits - work.paid, currency) : std::string(),
                                 std::string(currency.code()), "computed", gradeCell(*work.weakest), ""});
    }
    eachWeek(file, [&](const EmployerWeeks &employer, DayNumber start, const RegimeWeek &week) {
        const Currency &currency = employer.scenario.currency;
        const auto &hours = week[WageField::Hours];
        const bool known = week[WageField::Shortfall].has_value();
        schedule.rows.push_back({"law", week.regime, employer.platform, "", isoDate(start), isoDate(start + 6),
                                 wageCell(week, WageField::MinimumWage, false, currency),
                                 hours ? exactText(*hours * Exact(3600), 0) : std::string(),
                                 wageCell(week, WageField::TotalDue, true, currency),
                                 wageCell(week, WageField::Paid, true, currency),
                                 wageCell(week, WageField::Shortfall, true, currency), std::string(currency.code()),
                                 !known                                ? "cannot-compute"
                                 : week.certainty == Certainty::Single ? "unverified"
                                                                       : "computed",
                                 "", citationsText(week.citations)});
    });
    return schedule;
}

Schedule wageSchedule(const CaseFile &file)
{
    Schedule schedule{"wages",
                      "Wages by week, if the work is employment",
                      "A platform's week at one place under one law. Laws stand side by side and are never added.",
                      {{"week_start", CellKind::Day, "The first day of the workweek."},
                       {"platform", CellKind::Text, "Who hires and pays: all its projects are one employer's."},
                       {"place", CellKind::Text, "Where the work was done."},
                       {"law", CellKind::Text, "The rules that are applied.", ColumnRole::Groups}},
                      {}};
    for (const WageColumn &column : wageColumns) {
        schedule.columns.push_back(column.column);
        if (column.amount || column.field == WageField::Hours)
            schedule.columns.back().role = ColumnRole::Adds;
    }
    schedule.columns.insert(schedule.columns.end(),
                            {{"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
                             {"certainty", CellKind::Text, "computed, or unverified: by one secondary reading."},
                             {"not_computed", CellKind::Integer, "How many figures of the week lack a fact."}});
    eachWeek(file, [&](const EmployerWeeks &employer, DayNumber start, const RegimeWeek &week) {
        std::vector<std::string> row = {isoDate(start), employer.platform, employer.scenario.place, week.regime};
        for (const WageColumn &column : wageColumns)
            row.push_back(wageCell(week, column.field, column.amount, employer.scenario.currency));
        row.insert(row.end(), {std::string(employer.scenario.currency.code()),
                               week.certainty == Certainty::Single ? "unverified" : "computed",
                               std::to_string(week.missing.size())});
        schedule.rows.push_back(std::move(row));
    });
    return schedule;
}

}
