// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"
#include "core/findings/own_days.h"
#include "core/findings/record_findings.h"

#include <map>
#include <set>

namespace backpay {

namespace {

constexpr std::int64_t smallestGap = 15 * 60;

constexpr std::size_t indexOf(TimeKind kind) { return static_cast<std::size_t>(kind); }

/** Kinds that other rules tell of, and breaks, which are no work. */
bool toldElsewhere(std::size_t kind)
{
    return kind == indexOf(TimeKind::Task) || kind == indexOf(TimeKind::OverCap) || kind == indexOf(TimeKind::Break);
}

/** The two clocks of one platform's contracts. */
struct Clocks
{
    std::int64_t own = 0;
    std::int64_t platform = 0;
    std::int64_t gap = 0;
    std::int64_t days = 0;
    std::int64_t largest = 0;
    std::optional<DayNumber> largestDay;
    std::set<std::pair<std::uint32_t, std::optional<DayNumber>>> gapDays;
};

std::map<std::string, Clocks> clocksOf(const CaseFacts &facts)
{
    const OwnTime own = ownTimeOf(facts);
    std::vector<bool> timed(facts.books().contracts.size(), false);
    for (const OwnDay &day : own.days())
        timed[day.contract] = timed[day.contract] || day.platformSeconds > 0;
    std::map<std::string, Clocks> clocks;
    for (const OwnDay &day : own.days()) {
        const std::int64_t gap = day.unpaid()[indexOf(TimeKind::Task)];
        const std::string &platform = facts.contract(day.contract).platform;
        if (gap == 0 || !timed[day.contract] || platform.empty())
            continue;
        Clocks &of = clocks[platform];
        of.own += day.own[indexOf(TimeKind::Task)];
        of.platform += day.own[indexOf(TimeKind::Task)] - gap;
        of.gap += gap;
        ++of.days;
        of.gapDays.insert({day.contract, day.day});
        if (gap > of.largest) {
            of.largest = gap;
            of.largestDay = day.day;
        }
    }
    return clocks;
}

}

std::vector<Finding> unpaidTimeFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings;
    for (const auto &[platform, kinds] : unpaidOwnTime(facts)) {
        FindingBuilder builder(facts, "record.unpaid-time", platform);
        std::int64_t seconds = 0;
        std::vector<TracedRow> all;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            if (toldElsewhere(kind) || kinds[kind].seconds == 0)
                continue;
            std::vector<TracedRow> rows;
            for (const auto &[entry, unpaid] : kinds[kind].entries) {
                builder.addEntry(entry);
                rows.push_back(tracedEntry(facts, entry, unpaid));
            }
            all.insert(all.end(), rows.begin(), rows.end());
            builder.timeStep(
                RecordStepKind::UnpaidKind,
                {std::string(timeKindName(static_cast<TimeKind>(kind))), std::to_string(kinds[kind].entries.size())},
                kinds[kind].seconds, std::move(rows));
            seconds += kinds[kind].seconds;
        }
        if (seconds == 0)
            continue;
        builder.timeStep(RecordStepKind::UnpaidSum, {}, seconds, std::move(all));
        builder.finding().seconds = seconds;
        findings.push_back(builder.build());
    }
    return findings;
}

std::vector<Finding> trackerGapFindings(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<Finding> findings;
    for (const auto &[platform, clocks] : clocksOf(facts)) {
        if (clocks.gap < smallestGap)
            continue;
        FindingBuilder builder(facts, "record.tracker-gap", platform);
        std::vector<TracedRow> own;
        std::optional<std::uint32_t> last;
        for (const OwnPart &part : facts.ownParts()) { // what runs past midnight is of both days
            const TimeFact &entry = books.entries[part.entry];
            if (entry.kind != TimeKind::Task || part.seconds == 0
                || !clocks.gapDays.contains({entry.contract, part.day}))
                continue;
            if (last != part.entry)
                builder.addEntry(part.entry);
            last = part.entry;
            own.push_back(tracedEntry(facts, part.entry, part.seconds));
        }
        std::vector<TracedRow> platformRows;
        for (std::size_t i = 0; i < books.earnings.size(); ++i) {
            const EarningFact &row = books.earnings[i];
            if (row.seconds == 0 || !clocks.gapDays.contains({row.contract, facts.dayOf(i)}))
                continue;
            builder.addEarning(i);
            platformRows.push_back(tracedEarning(facts, i, row.seconds));
        }
        const std::string days = std::to_string(clocks.days);
        builder.timeStep(RecordStepKind::OwnClock, {days}, clocks.own, std::move(own));
        builder.timeStep(RecordStepKind::PlatformClock, {days}, clocks.platform, std::move(platformRows));
        builder.timeStep(RecordStepKind::ClockGap, {}, clocks.gap);
        builder.timeStep(RecordStepKind::LargestGap, {clocks.largestDay ? dayStep(*clocks.largestDay) : std::string()},
                         clocks.largest);
        builder.finding().seconds = clocks.gap;
        builder.finding().assumptions.push_back({AssumptionKind::OwnClockIsRight, {}});
        findings.push_back(builder.build());
    }
    return findings;
}

}
