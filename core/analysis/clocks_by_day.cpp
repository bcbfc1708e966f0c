// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clocks_by_day.h"

#include "core/analysis/contract_calendar.h"

#include <map>
#include <utility>

namespace backpay {

namespace {

std::int64_t *secondsOf(ClockDay &day, TimeKind kind)
{
    switch (kind) {
    case TimeKind::Task: return &day.taskSeconds;
    case TimeKind::OverCap: return &day.overCapSeconds;
    case TimeKind::Rework: return &day.reworkSeconds;
    default: return nullptr;
    }
}

class Comparison
{
public:
    Comparison(const Books &books, const ClocksFilter &filter, const ZoneResolver &zones)
        : books_(books)
        , filter_(filter)
        , calendar_(books.contracts, zones)
        , compared_(books.contracts.size(), false)
    {
    }

    std::vector<ClockDay> run()
    {
        for (const TimeFact &entry : books_.entries)
            addOwn(entry);
        for (const EarningFact &earning : books_.earnings) {
            if (compared_[earning.contract] && earning.seconds > 0)
                addPlatform(earning);
        }
        std::vector<ClockDay> days;
        days.reserve(days_.size());
        for (auto &[place, day] : days_)
            days.push_back(day);
        return days;
    }

private:
    bool takes(std::uint32_t index) const
    {
        const Contract &contract = books_.contracts[index];
        return (!filter_.platform || contract.platform == *filter_.platform)
               && (!filter_.contract || contract.key == *filter_.contract);
    }
    bool takes(std::optional<DayNumber> day) const
    {
        if (!day)
            return !filter_.from && !filter_.to;
        return (!filter_.from || *day >= *filter_.from) && (!filter_.to || *day <= *filter_.to);
    }

    ClockDay &at(std::optional<DayNumber> day, std::uint32_t contract)
    {
        ClockDay &found = days_[{std::pair(!day.has_value(), day.value_or(0)), contract}];
        found.day = day;
        found.contract = contract;
        return found;
    }

    void addOwn(const TimeFact &entry)
    {
        ClockDay probe;
        if (!takes(entry.contract) || secondsOf(probe, entry.kind) == nullptr)
            return;
        compared_[entry.contract] = true;
        calendar_.split(entry, parts_);
        for (const DayPart &part : parts_) {
            if (takes(part.day))
                *secondsOf(at(part.day, entry.contract), entry.kind) += part.seconds;
        }
    }

    void addPlatform(const EarningFact &earning)
    {
        const auto day = calendar_.dayOf(earning.when, earning.contract);
        if (takes(day))
            at(day, earning.contract).platformSeconds += earning.seconds;
    }

    const Books &books_;
    const ClocksFilter &filter_;
    ContractCalendar calendar_;
    std::vector<bool> compared_;
    std::vector<DayPart> parts_;
    std::map<std::pair<std::pair<bool, DayNumber>, std::uint32_t>, ClockDay> days_;
};

}

std::vector<ClockDay> clocksByDay(const Books &books, const ClocksFilter &filter, const ZoneResolver &zones)
{
    return Comparison(books, filter, zones).run();
}

}
