// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"
#include "core/analysis/own_time.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace backpay {

namespace {

/** What one contract has on one day, or in one week. */
struct Stretch
{
    std::int64_t platformSeconds = 0;
    SecondsByKind unpaid{};
    std::int64_t breakSeconds = 0;
    std::map<Currency, std::int64_t> earned; // minor units
    std::optional<RecordGrade> weakest;
    std::string start; // earliest and latest reading of a clock; "" where none is known
    std::string end;
    std::set<std::uint32_t> sources;

    [[nodiscard]] std::int64_t unpaidSeconds() const
    {
        return std::accumulate(unpaid.begin(), unpaid.end(), std::int64_t{0});
    }
    void rest(RecordGrade grade, const RowOrigin &origin)
    {
        weaken(grade);
        if (origin.source)
            sources.insert(*origin.source);
    }
    void weaken(RecordGrade grade) { weakest = std::max(weakest.value_or(grade), grade); }
};

using Key = std::tuple<bool, DayNumber, std::uint32_t>; // undated ones last, the first day, the contract

class Stretches
{
public:
    /** `firstOf` gives the first day of the stretch that holds a day of a contract. */
    template <class FirstOf>
    Stretches(const CaseFile &file, FirstOf firstOf)
        : file_(file)
        , calendar_(file.facts.books().contracts, file.facts.zones())
    {
        OwnTime own(file.facts.books().contracts.size());
        addEntries(own, firstOf);
        addEarnings(own, firstOf);
        for (const OwnDay &day : own.days()) {
            if (!file_.holds(day.contract, day.day))
                continue;
            Stretch &stretch = at(day.day, day.contract, firstOf);
            const SecondsByKind unpaid = day.unpaid();
            for (std::size_t kind = 0; kind < unpaid.size(); ++kind)
                stretch.unpaid[kind] += unpaid[kind];
            stretch.breakSeconds += day.own[static_cast<std::size_t>(TimeKind::Break)];
        }
    }

    [[nodiscard]] const std::map<Key, Stretch> &all() const { return stretches_; }

private:
    template <class FirstOf>
    Stretch &at(const std::optional<DayNumber> &day, std::uint32_t contract, FirstOf firstOf)
    {
        return stretches_[{!day, day ? firstOf(*day, contract) : 0, contract}];
    }

    template <class FirstOf>
    void addEntries(OwnTime &own, FirstOf firstOf)
    {
        const Books &books = file_.facts.books();
        std::vector<DayPart> parts;
        for (std::size_t index = 0; index < books.entries.size(); ++index) {
            const TimeFact &fact = books.entries[index];
            const EntryDetail &detail = file_.facts.records().entries[index];
            calendar_.split(fact, parts);
            for (const DayPart &part : parts) {
                own.add(fact.contract, part.day, fact.kind, part.seconds);
                if (file_.holds(fact.contract, part.day))
                    at(part.day, fact.contract, firstOf)
                        .rest(detail.grade, CaseFile::originOf(file_.entries, fact.revision));
            }
            if (parts.size() == 1 && fact.when.kind >= WhenKind::Local && file_.holds(fact.contract, parts.front().day))
                widen(at(parts.front().day, fact.contract, firstOf), fact.when, detail.until);
        }
    }

    template <class FirstOf>
    void addEarnings(OwnTime &own, FirstOf firstOf)
    {
        const Books &books = file_.facts.books();
        for (std::size_t index = 0; index < books.earnings.size(); ++index) {
            const EarningFact &fact = books.earnings[index];
            const auto &day = file_.facts.dayOf(index);
            own.addPlatformTime(fact.contract, day, fact.seconds);
            if (!file_.holds(fact.contract, day))
                continue;
            Stretch &stretch = at(day, fact.contract, firstOf);
            stretch.platformSeconds += fact.seconds;
            stretch.rest(file_.facts.records().earnings[index].grade,
                         CaseFile::originOf(file_.earnings, fact.revision));
            if (fact.standing == Standing::Earned)
                stretch.earned[fact.currency] += fact.workPay + fact.bonus;
        }
    }

    static void widen(Stretch &stretch, const When &from, const When &until)
    {
        const std::string start = isoWhen(from);
        const std::string end = isoWhen(until);
        if (stretch.start.empty() || start < stretch.start)
            stretch.start = start;
        if (end > stretch.end)
            stretch.end = end;
    }

    const CaseFile &file_;
    ContractCalendar calendar_;
    std::map<Key, Stretch> stretches_;
};

/** One row a currency; time stands in the first of them, so that a column can be added up. */
void addRows(Schedule &schedule, const std::vector<std::string> &before, const Stretch &stretch)
{
    std::vector<std::string> time = {std::to_string(stretch.platformSeconds), std::to_string(stretch.unpaidSeconds()),
                                     std::to_string(stretch.platformSeconds + stretch.unpaidSeconds()),
                                     std::to_string(stretch.breakSeconds)};
    const std::string grade = stretch.weakest ? gradeCell(*stretch.weakest) : std::string();
    std::string sources;
    for (const std::uint32_t source : stretch.sources)
        sources += (sources.empty() ? "" : " ") + std::to_string(source + 1);
    const auto add = [&](const std::string &earned, const std::string &currency) {
        std::vector<std::string> row = before;
        row.insert(row.end(), time.begin(), time.end());
        row.insert(row.end(), {earned, currency, grade, sources});
        schedule.rows.push_back(std::move(row));
        std::fill(time.begin(), time.end(), "0");
    };
    for (const auto &[currency, earned] : stretch.earned)
        add(amountCell(earned, currency), std::string(currency.code()));
    if (stretch.earned.empty())
        add("", "");
}

std::vector<ScheduleColumn> timeColumns(std::vector<ScheduleColumn> columns)
{
    columns.insert(
        columns.end(),
        {{"platform_seconds", CellKind::Integer, "Time the platform counts.", ColumnRole::Adds},
         {"unpaid_seconds", CellKind::Integer, "The worker's own time that the platform's does not cover.",
          ColumnRole::Adds},
         {"worked_seconds", CellKind::Integer, "Both together.", ColumnRole::Adds},
         {"break_seconds", CellKind::Integer, "Breaks on the worker's own clock, in none of the others.",
          ColumnRole::Adds},
         {"earned", CellKind::Decimal, "What the platform says it owes or paid.", ColumnRole::Adds},
         {"currency", CellKind::Text, "ISO 4217; of several, time stands in the first row.", ColumnRole::Groups},
         {"weakest_grade", CellKind::Text, "Of the records behind the row, A to E.", ColumnRole::Grades},
         {"sources", CellKind::Text, "Numbers of the files behind the row in sources/index.csv."}});
    return columns;
}

}

Schedule dailySchedule(const CaseFile &file)
{
    Schedule schedule{
        "daily",
        "Hours and pay by day",
        "A contract's day.",
        timeColumns({{"date", CellKind::Day, "The day by the contract's zone."},
                     {"platform", CellKind::Text, "Who hires and pays."},
                     {"contract", CellKind::Text, "The contract's name or alias."},
                     {"zone", CellKind::Text, "The contract's IANA zone; empty means UTC."},
                     {"start", CellKind::Moment, "The earliest start on the worker's own clock."},
                     {"end", CellKind::Moment, "The latest end on it; pauses between are not taken out."}}),
        {}};
    const Stretches days(file, [](DayNumber day, std::uint32_t) { return day; });
    for (const auto &[key, stretch] : days.all()) {
        const auto &[undated, day, index] = key;
        const Contract &contract = file.facts.contract(index);
        addRows(schedule,
                {undated ? std::string() : isoDate(day), contract.platform, file.redaction.contractName(index),
                 contract.zone, stretch.start, stretch.end},
                stretch);
    }
    return schedule;
}

Schedule weeklySchedule(const CaseFile &file)
{
    Schedule schedule{"weekly",
                      "Hours and pay by workweek",
                      "A contract's workweek.",
                      timeColumns({{"week_start", CellKind::Day, "The first day of the contract's workweek."},
                                   {"platform", CellKind::Text, "Who hires and pays."},
                                   {"contract", CellKind::Text, "The contract's name or alias."}}),
                      {}};
    const Stretches weeks(file, [&file](DayNumber day, std::uint32_t index) {
        return weekStart(day, file.facts.contract(index).workweekStart);
    });
    for (const auto &[key, stretch] : weeks.all()) {
        const auto &[undated, day, index] = key;
        addRows(schedule,
                {undated ? std::string() : isoDate(day), file.facts.contract(index).platform,
                 file.redaction.contractName(index)},
                stretch);
    }
    return schedule;
}

}
