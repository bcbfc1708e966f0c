// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/employer_weeks.h"

#include "core/analysis/contract_calendar.h"
#include "core/analysis/flat_index.h"
#include "core/analysis/own_time.h"
#include "core/analysis/rate_history.h"
#include "core/law/week_wages.h"
#include "core/money/exact_money.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace backpay {

namespace {

/** What one contract shows on one day. */
struct ContractDay
{
    std::uint32_t contract = 0;
    DayNumber day = 0;
    std::int64_t platformSeconds = 0;
    std::int64_t unpaidSeconds = 0;
    std::int64_t workPay = 0; // minor units of the contract's currency
    std::int64_t bonus = 0;
};

std::uint64_t keyOf(std::uint32_t contract, DayNumber day)
{
    return (static_cast<std::uint64_t>(contract) << 32) | static_cast<std::uint32_t>(day);
}

/** All rows by contract and day: the one pass over the books. */
class DayBook
{
public:
    DayBook(const Books &books, const ZoneResolver &zones)
        : advertised_(advertisedRates(books))
        , currencies_(books.contracts.size())
    {
        ContractCalendar calendar(books.contracts, zones);
        OwnTime own(books.contracts.size());
        std::vector<DayPart> parts;
        for (const TimeFact &entry : books.entries) {
            calendar.split(entry, parts);
            for (const DayPart &part : parts)
                own.add(entry.contract, part.day, entry.kind, part.seconds);
        }
        for (const EarningFact &row : books.earnings)
            add(row, calendar.dayOf(row.when, row.contract), own);
        for (const OwnDay &day : own.days()) {
            if (!day.day)
                continue;
            const SecondsByKind unpaid = day.unpaid();
            if (const std::int64_t seconds = std::accumulate(unpaid.begin(), unpaid.end(), std::int64_t{0}))
                at(day.contract, *day.day).unpaidSeconds += seconds;
        }
        std::sort(days_.begin(), days_.end(), [](const ContractDay &a, const ContractDay &b) {
            return std::tie(a.contract, a.day) < std::tie(b.contract, b.day);
        });
    }

    [[nodiscard]] std::span<const ContractDay> of(std::uint32_t contract) const
    {
        const auto range =
            std::equal_range(days_.begin(), days_.end(), ContractDay{contract, 0, 0, 0, 0, 0},
                             [](const ContractDay &a, const ContractDay &b) { return a.contract < b.contract; });
        return {range.first, range.second};
    }
    /** Whether the contract states what an hour pays. */
    [[nodiscard]] bool isHourly(std::uint32_t contract) const { return advertised_[contract].has_value(); }
    [[nodiscard]] const std::set<Currency> &currenciesOf(std::uint32_t contract) const { return currencies_[contract]; }

private:
    ContractDay &at(std::uint32_t contract, DayNumber day)
    {
        const std::uint32_t number = index_.number(keyOf(contract, day));
        if (number == days_.size())
            days_.push_back({contract, day, 0, 0, 0, 0});
        return days_[number];
    }

    void add(const EarningFact &row, const std::optional<DayNumber> &day, OwnTime &own)
    {
        if (!day)
            return;
        if (own.has(row.contract))
            own.addPlatformTime(row.contract, day, row.seconds);
        ContractDay &target = at(row.contract, *day);
        target.platformSeconds += row.seconds;
        if (row.standing != Standing::Earned && row.standing != Standing::Pending)
            return;
        target.workPay += row.workPay;
        target.bonus += row.bonus;
        if (!lastCurrency_ || *lastCurrency_ != std::pair(row.contract, row.currency)) {
            currencies_[row.contract].insert(row.currency);
            lastCurrency_ = std::pair(row.contract, row.currency);
        }
    }

    std::vector<std::optional<Rate>> advertised_; // by contract
    FlatIndex index_;
    std::vector<ContractDay> days_;
    std::vector<std::set<Currency>> currencies_;
    std::optional<std::pair<std::uint32_t, Currency>> lastCurrency_;
};

/** What one contract's week adds to the employer's. */
class WeekBuilder
{
public:
    explicit WeekBuilder(DayNumber start) { facts_.start = start; }

    void add(const Contract &contract, bool hourly, std::span<const ContractDay> days, const Currency &currency)
    {
        std::int64_t platformSeconds = 0;
        std::int64_t workPay = 0;
        std::int64_t bonus = 0;
        for (const ContractDay &day : days) {
            seconds_[static_cast<std::size_t>(day.day - facts_.start)] += day.platformSeconds + day.unpaidSeconds;
            unpaid_ += day.unpaidSeconds;
            platformSeconds += day.platformSeconds;
            workPay += day.workPay;
            bonus += day.bonus;
        }
        if (workPay != 0)
            facts_.pay.push_back(workLine(contract, hourly, majorUnits(workPay, currency), platformSeconds));
        if (bonus != 0) {
            PayLine line;
            line.kind = PayKind::Bonus;
            line.amount = majorUnits(bonus, currency);
            line.contract = contract.key;
            facts_.pay.push_back(std::move(line));
        }
    }

    WeekFacts build()
    {
        for (std::size_t i = 0; i < seconds_.size(); ++i) {
            if (seconds_[i] == 0)
                continue;
            facts_.days.push_back({facts_.start + static_cast<DayNumber>(i), hoursOf(seconds_[i])});
            facts_.hours += facts_.days.back().hours;
        }
        facts_.unpaidHours = hoursOf(unpaid_);
        return std::move(facts_);
    }

private:
    static PayLine workLine(const Contract &contract, bool hourly, const Exact &amount, std::int64_t seconds)
    {
        PayLine line;
        line.contract = contract.key;
        if (hourly && seconds > 0) {
            line.kind = PayKind::Hourly;
            line.hours = hoursOf(seconds);
            line.rate = amount / *line.hours;
        } else {
            line.kind = PayKind::Piece;
            line.amount = amount;
        }
        return line;
    }

    WeekFacts facts_;
    std::array<std::int64_t, daysOfWeek> seconds_{};
    std::int64_t unpaid_ = 0;
};

/** What a contract says of the employer, where no contract before it did. Receipts count in the place's currency. */
void addEmployer(const Contract &contract, const WageSeries *series, TierFacts &facts)
{
    if (contract.employees && !facts.employees)
        facts.employees = static_cast<std::int32_t>(std::min<std::int64_t>(*contract.employees, 100'000'000));
    if (!facts.healthBenefits)
        facts.healthBenefits = contract.healthBenefits;
    if (contract.receipts && !facts.receipts && series != nullptr && series->currency == contract.receipts->currency)
        facts.receipts = majorUnits(contract.receipts->minorUnits, contract.receipts->currency);
}

/** One platform at one place, before its weeks are put together. */
struct Group
{
    std::string platform;
    std::string place;
    std::vector<std::string> regimes;
    std::vector<std::uint32_t> contracts; // indices, by key
};

EmployerWeeks weeksOf(const Group &group, const Books &books, const DayBook &days, const RuleBook &rules)
{
    EmployerWeeks employer;
    employer.platform = group.platform;
    WageScenario &scenario = employer.scenario;
    scenario.place = group.place;
    scenario.regimes = group.regimes;
    scenario.workweekStart = books.contracts[group.contracts.front()].workweekStart;
    std::set<Currency> currencies;
    std::map<DayNumber, WeekBuilder> weeks;
    const WageSeries *series = rules.wagesOf(group.place);
    for (const std::uint32_t index : group.contracts) {
        const Contract &contract = books.contracts[index];
        employer.contracts.push_back(contract.key);
        currencies.insert(days.currenciesOf(index).begin(), days.currenciesOf(index).end());
        addEmployer(contract, series, scenario.facts);
    }
    if (currencies.size() == 1)
        scenario.currency = *currencies.begin();
    else if (currencies.empty() && series != nullptr)
        scenario.currency = series->currency;
    for (const std::uint32_t index : group.contracts) {
        std::span<const ContractDay> rest = days.of(index);
        while (!rest.empty()) {
            const DayNumber start = weekStart(rest.front().day, scenario.workweekStart);
            const auto end = std::find_if(rest.begin(), rest.end(),
                                          [start](const ContractDay &day) { return day.day >= start + daysOfWeek; });
            const auto count = static_cast<std::size_t>(end - rest.begin());
            weeks.try_emplace(start, start)
                .first->second.add(books.contracts[index], days.isHourly(index), rest.first(count), scenario.currency);
            rest = rest.subspan(count);
        }
    }
    for (auto &[start, builder] : weeks)
        scenario.weeks.push_back(builder.build());
    return employer;
}

/** Contracts by platform and place, and again by platform and country for the country's own law. */
std::vector<Group> groupsOf(const Books &books, const RuleBook &rules)
{
    std::map<std::pair<std::string, std::string>, Group> groups;
    std::vector<std::uint32_t> order(books.contracts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return books.contracts[a].key < books.contracts[b].key; });
    for (const std::uint32_t index : order) {
        const Contract &contract = books.contracts[index];
        if (contract.platform.empty() || contract.place.empty())
            continue;
        for (const Regime *regime : regimesAt(rules, contract.place)) {
            // The law of a country takes in all its places; that of a state, the place itself with its own minimum.
            const bool national = regime->place.find('-') == std::string::npos;
            const std::string &place = national ? regime->place : contract.place;
            Group &group = groups[{contract.platform, place}];
            group.platform = contract.platform;
            group.place = place;
            if (std::find(group.regimes.begin(), group.regimes.end(), regime->id) == group.regimes.end())
                group.regimes.push_back(regime->id);
            if (group.contracts.empty() || group.contracts.back() != index)
                group.contracts.push_back(index);
        }
    }
    std::vector<Group> list;
    for (auto &[key, group] : groups)
        list.push_back(std::move(group));
    return list;
}

}

std::vector<EmployerWeeks> employerWeeks(const Books &books, const RuleBook &rules, const ZoneResolver &zones)
{
    const std::vector<Group> groups = groupsOf(books, rules);
    std::vector<EmployerWeeks> employers;
    if (groups.empty())
        return employers;
    const DayBook days(books, zones);
    for (const Group &group : groups) {
        EmployerWeeks employer = weeksOf(group, books, days, rules);
        if (!employer.scenario.weeks.empty())
            employers.push_back(std::move(employer));
    }
    return employers;
}

}
