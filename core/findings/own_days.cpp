// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/own_days.h"

#include "core/analysis/contract_calendar.h"

#include <optional>
#include <set>
#include <tuple>

namespace backpay {

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
    const Books &books = facts.books();
    const auto dayOf = [&](const OwnPart &part) {
        const TimeFact &entry = books.entries[part.entry];
        return std::tuple(entry.contract, part.day, entry.kind);
    };
    std::set<std::tuple<std::uint32_t, std::optional<DayNumber>, TimeKind>> uncovered;
    for (const OwnPart &part : facts.ownParts()) {
        if (part.unpaid > 0 && !facts.contract(books.entries[part.entry].contract).platform.empty())
            uncovered.insert(dayOf(part));
    }
    std::map<std::string, OwnTimeByKind> found;
    for (const OwnPart &part : facts.ownParts()) {
        if (!uncovered.contains(dayOf(part)))
            continue;
        const TimeFact &entry = books.entries[part.entry];
        OwnTimeOf &own = found[facts.contract(entry.contract).platform][static_cast<std::size_t>(entry.kind)];
        own.seconds += part.unpaid;
        if (own.entries.empty() || own.entries.back().first != part.entry)
            own.entries.emplace_back(part.entry, 0);
        own.entries.back().second += part.unpaid;
    }
    return found;
}

}
