// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/own_shares.h"

#include "core/analysis/contract_calendar.h"
#include "core/analysis/own_time.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace backpay {

namespace {

/** What of a stretch falls on one day. */
struct Part
{
    std::uint32_t entry = 0;
    std::int64_t seconds = 0;
};

/** The parts of one contract and day, by kind. */
struct DayParts
{
    std::array<std::vector<Part>, timeKindCount> byKind;
    OwnDay sums;
};

using DayKey = std::pair<std::uint32_t, std::optional<DayNumber>>;
using PartsByDay = std::map<DayKey, DayParts>;

PartsByDay partsByDay(const Books &books, const DayFilter &takes, ContractCalendar &calendar)
{
    PartsByDay days;
    std::vector<DayPart> parts;
    for (std::uint32_t index = 0; index < books.entries.size(); ++index) {
        const TimeFact &entry = books.entries[index];
        calendar.split(entry, parts);
        for (const DayPart &part : parts) {
            if (!takes(entry.contract, part.day))
                continue;
            DayParts &day = days[{entry.contract, part.day}];
            day.byKind[static_cast<std::size_t>(entry.kind)].push_back({index, part.seconds});
            day.sums.own[static_cast<std::size_t>(entry.kind)] += part.seconds;
        }
    }
    return days;
}

void addPlatformTime(PartsByDay &days, const Books &books, ContractCalendar &calendar)
{
    std::vector<bool> hasOwn(books.contracts.size(), false);
    for (const auto &[key, parts] : days)
        hasOwn[key.first] = true;
    for (const EarningFact &earning : books.earnings) {
        if (!hasOwn[earning.contract])
            continue;
        const auto day = days.find({earning.contract, calendar.dayOf(earning.when, earning.contract)});
        if (day != days.end())
            day->second.sums.platformSeconds += earning.seconds;
    }
}

/** Hands on every part of the taken days once, in no order. */
void eachPart(const Books &books, const DayFilter &takes, const ZoneResolver &zones,
              const std::function<void(const OwnPart &)> &handOn)
{
    ContractCalendar calendar(books.contracts, zones);
    PartsByDay days = partsByDay(books, takes, calendar);
    addPlatformTime(days, books, calendar);
    for (auto &[key, day] : days) {
        const SecondsByKind unpaid = day.sums.unpaid();
        for (std::size_t kind = 0; kind < unpaid.size(); ++kind) {
            std::int64_t covered = day.sums.own[kind] - unpaid[kind];
            std::vector<Part> &parts = day.byKind[kind];
            std::sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) {
                const TimeFact &one = books.entries[a.entry];
                const TimeFact &other = books.entries[b.entry];
                return std::tie(one.when, one.revision) < std::tie(other.when, other.revision);
            });
            for (const Part &part : parts) {
                const std::int64_t cover = std::min(part.seconds, covered);
                covered -= cover;
                handOn({part.entry, key.second, part.seconds, part.seconds - cover});
            }
        }
    }
}

}

std::vector<OwnShare> ownShares(const Books &books, const DayFilter &takes, const ZoneResolver &zones)
{
    std::vector<OwnShare> shares(books.entries.size());
    eachPart(books, takes, zones, [&](const OwnPart &part) {
        shares[part.entry].seconds += part.seconds;
        shares[part.entry].unpaid += part.unpaid;
    });
    return shares;
}

std::vector<OwnPart> ownParts(const Books &books, const ZoneResolver &zones)
{
    std::vector<OwnPart> parts;
    parts.reserve(books.entries.size());
    eachPart(
        books, [](std::uint32_t, std::optional<DayNumber>) { return true; }, zones,
        [&](const OwnPart &part) { parts.push_back(part); });
    std::sort(parts.begin(), parts.end(),
              [](const OwnPart &a, const OwnPart &b) { return std::tie(a.entry, a.day) < std::tie(b.entry, b.day); });
    return parts;
}

}
