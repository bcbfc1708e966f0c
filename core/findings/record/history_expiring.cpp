// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"
#include "core/findings/record_findings.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber warnBefore = 14; // days
constexpr DayNumber warnAfter = 30;  // later than that there is nothing left to save by it

/** The day the platform was last exported from. */
std::optional<DayNumber> lastExport(const Records &records, const PlatformTerms &terms)
{
    std::optional<DayNumber> last;
    for (const SourceDate &source : records.sources) {
        if (source.profile.starts_with(terms.id + '.'))
            last = last ? std::max(*last, source.importedOn) : source.importedOn;
    }
    return last;
}

}

std::vector<Finding> historyExpiringFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings;
    for (const PlatformTerms &terms : facts.platforms()) {
        const auto &history = terms.calendar.history;
        const auto exported = lastExport(facts.records(), terms);
        if (!history || !exported)
            continue;
        // What was done on the day of the export, after it, is the oldest that is not saved.
        const DayNumber leaves = historyLeavesOn(history->fact, *exported);
        if (leaves - facts.asOf() > warnBefore || facts.asOf() - leaves > warnAfter)
            continue;
        FindingBuilder builder(facts, "record.history-expiring", terms.name);
        builder.step(RecordStepKind::LastExport, {terms.name, dayStep(*exported)});
        builder.step(RecordStepKind::HistoryShown, {std::to_string(history->fact.days)});
        builder.step(RecordStepKind::HistoryLeaves, {}, dayStep(leaves));
        Finding &finding = builder.finding();
        finding.from = *exported;
        finding.to = facts.asOf();
        finding.deadline = leaves;
        finding.assumptions.push_back({AssumptionKind::CalendarOfPlatform, {terms.name, history->origin.source}});
        findings.push_back(builder.build());
    }
    return findings;
}

}
