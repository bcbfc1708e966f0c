// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"
#include "core/findings/record_findings.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <variant>

namespace backpay {

namespace {

/** An entry on the line of UTC, or of a clock whose zone is not known: the two are never compared. */
struct Stretch
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::size_t entry = 0;
};
enum class Line : std::uint8_t {
    Utc,
    Wall
};

/** Seconds since 1970 of a reading on UTC's line; none where the zone does not decide it. */
std::optional<std::int64_t> utcSecond(const When &when, const Contract &contract, const ZoneResolver &zones)
{
    if (when.kind == WhenKind::Utc)
        return when.day * secondsOfDay + when.second;
    if (when.kind != WhenKind::Local || contract.zone.empty())
        return std::nullopt;
    const LocalLookup found = zones.lookUp(contract.zone, when);
    const auto *unique = std::get_if<Unique>(&found);
    return unique == nullptr ? std::nullopt : std::optional<std::int64_t>(unique->instant.time_since_epoch().count());
}

std::vector<Stretch> stretches(const CaseFacts &facts, Line line)
{
    std::vector<Stretch> list;
    const Books &books = facts.books();
    for (std::size_t i = 0; i < books.entries.size(); ++i) {
        const When &from = books.entries[i].when;
        const When &until = facts.records().entries[i].until;
        if (books.entries[i].kind == TimeKind::Break || from.kind < WhenKind::Local || until.kind != from.kind)
            continue;
        const Contract &contract = facts.contract(books.entries[i].contract);
        const auto begin = utcSecond(from, contract, facts.zones());
        const auto end = utcSecond(until, contract, facts.zones());
        const bool onUtc = begin && end;
        if (onUtc != (line == Line::Utc))
            continue;
        const Stretch stretch =
            onUtc ? Stretch{*begin, *end, i}
                  : Stretch{from.day * secondsOfDay + from.second, until.day * secondsOfDay + until.second, i};
        if (stretch.end > stretch.begin)
            list.push_back(stretch);
    }
    std::sort(list.begin(), list.end(), [](const Stretch &a, const Stretch &b) {
        return std::tie(a.begin, a.end, a.entry) < std::tie(b.begin, b.end, b.entry);
    });
    return list;
}

/** Entries that hang together by overlapping, and how much of their time counts more than once. */
Finding overlapFinding(const CaseFacts &facts, std::span<const Stretch> run)
{
    const Books &books = facts.books();
    const Contract &first = facts.contract(books.entries[run.front().entry].contract);
    FindingBuilder builder(facts, "record.overlap", first.platform);
    std::int64_t covered = 0;
    std::int64_t counted = 0;
    std::int64_t reach = run.front().begin;
    for (const Stretch &stretch : run) {
        builder.addEntry(stretch.entry);
        const std::int64_t twice = std::min(reach, stretch.end) - stretch.begin;
        if (twice > 0)
            builder.timeStep(RecordStepKind::ClocksOverlap,
                             {facts.contract(books.entries[stretch.entry].contract).key,
                              dayStep(books.entries[stretch.entry].when.day)},
                             twice);
        counted += stretch.end - stretch.begin;
        covered += std::max<std::int64_t>(stretch.end - std::max(reach, stretch.begin), 0);
        reach = std::max(reach, stretch.end);
    }
    builder.finding().seconds = counted - covered;
    return builder.build();
}

}

std::vector<Finding> overlapFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings;
    for (const Line line : {Line::Wall, Line::Utc}) {
        const std::vector<Stretch> list = stretches(facts, line);
        for (std::size_t from = 0; from < list.size();) {
            std::size_t to = from + 1;
            for (std::int64_t reach = list[from].end; to < list.size() && list[to].begin < reach; ++to)
                reach = std::max(reach, list[to].end);
            if (to - from > 1)
                findings.push_back(overlapFinding(facts, std::span(list).subspan(from, to - from)));
            from = to;
        }
    }
    return findings;
}

}
