// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"

#include <algorithm>
#include <map>

namespace backpay {

namespace {

constexpr std::int64_t secondsPerDay = 86400;

Instant instantAt(DayNumber day, std::int64_t second)
{
    return Instant(std::chrono::seconds(day * secondsPerDay + second));
}

}

std::optional<DayNumber> dayOf(const When &when, const Contract &contract, const ZoneResolver &zones)
{
    if (when.kind == WhenKind::Undated)
        return std::nullopt;
    if (when.kind != WhenKind::Utc || contract.zone.empty())
        return when.day;
    const Instant instant = instantAt(when.day, when.second);
    return dayNumber(instant + zones.offsetAt(contract.zone, instant));
}

ContractCalendar::ContractCalendar(std::span<const Contract> contracts, const ZoneResolver &zones)
    : zones_(zones)
{
    std::map<std::string_view, std::int32_t> numbers{{"", utc}, {"UTC", utc}};
    zoneOf_.reserve(contracts.size());
    for (const Contract &contract : contracts) {
        const auto [at, isNew] = numbers.try_emplace(contract.zone, static_cast<std::int32_t>(known_.size()));
        // A zone the system does not know has no clocks to follow: its instants stay on UTC.
        if (isNew && !zones.known(contract.zone))
            at->second = utc;
        else if (isNew)
            known_.push_back({contract.zone, {}});
        zoneOf_.push_back(at->second);
    }
}

std::optional<DayNumber> ContractCalendar::dayOf(const When &when, std::uint32_t contract)
{
    if (when.kind == WhenKind::Undated)
        return std::nullopt;
    const std::int32_t zone = zoneOf_[contract];
    if (when.kind != WhenKind::Utc || zone == utc)
        return when.day;
    const Instant instant = instantAt(when.day, when.second);
    return dayNumber(instant + offset(zone, instant));
}

void ContractCalendar::split(const TimeFact &entry, std::vector<DayPart> &parts)
{
    parts.clear();
    if (entry.when.kind == WhenKind::Undated || entry.when.kind == WhenKind::Date) {
        parts.push_back({dayOf(entry.when, entry.contract), entry.seconds});
        return;
    }
    const std::int32_t zone = entry.when.kind == WhenKind::Utc ? zoneOf_[entry.contract] : utc;
    Instant at = instantAt(entry.when.day, entry.when.second);
    DayNumber day = dayNumber(at + offset(zone, at));
    for (std::chrono::seconds left(entry.seconds); left.count() > 0; ++day) {
        const Instant next = midnight(zone, day + 1, offset(zone, at));
        const auto part = std::clamp(next - at, std::chrono::seconds(0), left);
        if (part.count() > 0) // a zone that skipped a whole date has nothing on it
            parts.push_back({day, part.count()});
        at += part;
        left -= part;
    }
}

std::chrono::seconds ContractCalendar::offset(std::int32_t zone, Instant instant)
{
    if (zone == utc)
        return std::chrono::seconds(0);
    Zone &of = known_[static_cast<std::size_t>(zone)];
    const DayNumber day = dayNumber(instant);
    DayOffset &remembered = of.days[static_cast<std::uint32_t>(day) % of.days.size()];
    if (!remembered.known || remembered.day != day) {
        const auto at = [&](std::int64_t second) {
            return static_cast<std::int32_t>(zones_.offsetAt(of.name, instantAt(day, second)).count());
        };
        remembered = {day, at(0), at(secondsPerDay - 1), true};
    }
    if (remembered.first == remembered.last)
        return std::chrono::seconds(remembered.first);
    return zones_.offsetAt(of.name, instant);
}

Instant ContractCalendar::midnight(std::int32_t zone, DayNumber day, std::chrono::seconds offsetBefore)
{
    const Instant unchanged = instantAt(day, 0) - offsetBefore;
    if (offset(zone, unchanged) == offsetBefore)
        return unchanged;
    const LocalLookup found = zones_.lookUp(known_[static_cast<std::size_t>(zone)].name, {WhenKind::Local, day, 0});
    if (const auto *unique = std::get_if<Unique>(&found))
        return unique->instant;
    if (const auto *twice = std::get_if<Twice>(&found))
        return twice->first;
    return std::get<Never>(found).justAfter;
}

}
