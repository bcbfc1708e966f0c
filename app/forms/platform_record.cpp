// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/platform_record.h"

#include "app/text/shown_text.h"
#include "core/analysis/contract_calendar.h"
#include "core/law/rule_book.h"
#include "core/schedule/schedules.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace backpay {

namespace {

std::int64_t secondsOf(const std::string &cell)
{
    std::int64_t seconds = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), seconds);
    return seconds;
}

/** A moment without the day it repeats. */
QString clockOf(const std::string &moment, const std::string &day)
{
    const bool repeated = !day.empty() && moment.starts_with(day + 'T');
    return QString::fromStdString(repeated ? moment.substr(day.size() + 1) : moment);
}

bool isWithin(std::string_view place, const std::string &outer)
{
    const std::vector<std::string> around = placesAround(place);
    return std::find(around.begin(), around.end(), outer) != around.end();
}

}

const std::string &cellOf(const Schedule &schedule, const std::vector<std::string> &row, std::string_view column)
{
    static const std::string none;
    const std::size_t index = schedule.indexOf(column);
    return index < row.size() ? row[index] : none;
}

PlatformTables::PlatformTables(const CaseFile &caseFile, std::string name)
    : file(caseFile)
    , platform(std::move(name))
    , payments(paymentSchedule(caseFile))
    , findings(findingSchedule(caseFile))
    , limits(limitSchedule(caseFile))
{
    const std::vector<Contract> &books = file.facts.books().contracts;
    for (std::uint32_t index = 0; index < books.size(); ++index) {
        if (books[index].platform == platform && file.holdsContract(index))
            contracts.push_back(index);
    }
    std::erase_if(payments.rows, [&](const auto &row) { return cellOf(payments, row, "platform") != platform; });

    // Two contracts may have the same name, but never the same alias.
    const CaseFile aliased(file.facts, file.findings, {platform, file.scope.contract, file.scope.from, file.scope.to},
                           PacketReader::Lawyer);
    std::map<std::string, std::uint32_t, std::less<>> byAlias;
    for (const std::uint32_t contract : contracts)
        byAlias.emplace(aliased.redaction.contractName(contract), contract);
    daily = dailySchedule(aliased);
    std::erase_if(daily.rows, [&](const auto &row) { return !byAlias.contains(cellOf(daily, row, "contract")); });
    dailyContracts.reserve(daily.rows.size());
    for (const auto &row : daily.rows)
        dailyContracts.push_back(byAlias.at(cellOf(daily, row, "contract")));
}

PlatformRecord::PlatformRecord(const PlatformTables &tables, std::string place, Places places)
    : tables_(tables)
    , place_(std::move(place))
{
    for (const std::uint32_t index : tables_.contracts) {
        const Contract &one = contract(index);
        if (place_.empty() || isWithin(one.place, place_)
            || (places == Places::OfWorkOrHiring && isWithin(one.hiringPlace, place_)))
            contracts_.push_back(index);
    }
    addDays();
    addWorkDays();
}

QString PlatformRecord::platform() const { return shownText(tables_.platform); }

QString PlatformRecord::contractName(std::uint32_t index) const
{
    return shownText(file().redaction.contractName(index));
}

std::vector<std::string> PlatformRecord::places() const
{
    std::set<std::string> found;
    for (const std::uint32_t index : contracts_) {
        if (!contract(index).place.empty())
            found.insert(contract(index).place);
    }
    return {found.begin(), found.end()};
}

void PlatformRecord::addDays()
{
    const Schedule &all = tables_.daily;
    daily_ = {all.name, all.title, all.about, all.columns, {}};
    for (std::size_t index = 0; index < all.rows.size(); ++index) {
        const std::uint32_t contract = tables_.dailyContracts[index];
        if (!std::binary_search(contracts_.begin(), contracts_.end(), contract))
            continue;
        const auto &row = all.rows[index];
        daily_.rows.push_back(row);
        const std::string &date = cellOf(all, row, "date");
        const auto day = parseIsoDate(date);
        if (days_.empty() || days_.back().day != day || days_.back().contract != contract)
            days_.push_back({day, contract, clockOf(cellOf(all, row, "start"), date),
                             clockOf(cellOf(all, row, "end"), date), 0, 0, 0,
                             QString::fromStdString(cellOf(all, row, "weakest_grade"))});
        days_.back().unpaid += secondsOf(cellOf(all, row, "unpaid_seconds"));
        days_.back().worked += secondsOf(cellOf(all, row, "worked_seconds"));
        days_.back().breaks += secondsOf(cellOf(all, row, "break_seconds"));
    }
}

void PlatformRecord::addWorkDay(std::uint32_t contract, DayNumber day)
{
    first_ = std::min(first_.value_or(day), day);
    last_ = std::max(last_.value_or(day), day);
    const auto [found, fresh] = lastOf_.try_emplace(contract, day);
    found->second = std::max(found->second, day);
}

void PlatformRecord::addWorkDays()
{
    for (const DayLine &line : days_) {
        if (line.day && line.worked > 0)
            addWorkDay(line.contract, *line.day);
    }
    // Work that no time is written for; bonuses come after the work they are for.
    const std::vector<EarningFact> &earnings = file().facts.books().earnings;
    for (std::size_t index = 0; index < earnings.size(); ++index) {
        const EarningFact &fact = earnings[index];
        const auto &day = file().facts.dayOf(index);
        if (day && fact.standing != Standing::Cancelled && file().facts.classOf(index) != CaseFacts::PayClass::Bonus
            && std::binary_search(contracts_.begin(), contracts_.end(), fact.contract)
            && file().holds(fact.contract, day))
            addWorkDay(fact.contract, *day);
    }
}

std::optional<EndOnRecord> PlatformRecord::end() const
{
    std::optional<EndOnRecord> latest;
    for (const CancellationFact &fact : file().facts.records().cancellations) {
        const auto last = lastOf_.find(fact.contract);
        if (last == lastOf_.end() || last->second != last_)
            continue;
        const auto day = dayOf(fact.when, contract(fact.contract), file().facts.zones());
        if (day && *day >= last->second && file().holdsDay(day) && (!latest || *day >= latest->day))
            latest = EndOnRecord{&fact, *day};
    }
    return latest;
}

}
