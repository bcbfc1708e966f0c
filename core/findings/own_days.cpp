// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/own_days.h"

#include "core/analysis/contract_calendar.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

using ContractDayKey = std::pair<std::uint32_t, std::optional<DayNumber>>;

}

OwnTime ownTimeOf(const CaseFacts &facts)
{
    const Books &books = facts.books();
    OwnTime own(books.contracts.size());
    ContractCalendar calendar(books.contracts, facts.zones());
    std::vector<DayPart> parts;
    for (const TimeFact &entry : books.entries) {
        calendar.split(entry, parts);
        for (const DayPart &part : parts)
            own.add(entry.contract, part.day, entry.kind, part.seconds);
    }
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        if (own.has(row.contract))
            own.addPlatformTime(row.contract, facts.dayOf(i), row.seconds);
    }
    return own;
}

std::map<std::string, OwnTimeByKind> unpaidOwnTime(const CaseFacts &facts)
{
    std::map<std::string, OwnTimeByKind> found;
    std::map<ContractDayKey, SecondsByKind> days;
    const OwnTime own = ownTimeOf(facts);
    for (const OwnDay &day : own.days()) {
        const SecondsByKind unpaid = day.unpaid();
        const std::string &platform = facts.contract(day.contract).platform;
        if (platform.empty() || unpaid == SecondsByKind{})
            continue;
        OwnTimeByKind &kinds = found[platform];
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            kinds[kind].seconds += unpaid[kind];
        days.emplace(ContractDayKey(day.contract, day.day), unpaid);
    }
    const Books &books = facts.books();
    ContractCalendar calendar(books.contracts, facts.zones());
    std::vector<DayPart> parts;
    for (std::size_t i = 0; i < books.entries.size(); ++i) {
        const TimeFact &entry = books.entries[i];
        const auto kind = static_cast<std::size_t>(entry.kind);
        calendar.split(entry, parts);
        const bool uncovered = std::any_of(parts.begin(), parts.end(), [&](const DayPart &part) {
            const auto day = days.find({entry.contract, part.day});
            return day != days.end() && day->second[kind] > 0;
        });
        if (uncovered)
            found[facts.contract(entry.contract).platform][kind].entries.push_back(i);
    }
    return found;
}

}
