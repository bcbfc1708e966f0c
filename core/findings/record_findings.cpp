// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/record_findings.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace backpay {

namespace {

/** What pay below a stated rate and pay over a cap hold of each row. */
CountedRows countedByRates(const std::vector<Finding> &belowPromised, const std::vector<Finding> &overCap)
{
    CountedRows counted;
    for (const auto *findings : {&belowPromised, &overCap}) {
        for (const Finding &finding : *findings) {
            for (const FoundRecord &record : finding.records) {
                if (record.kind == RowKind::Earning)
                    counted[record.revision] = record.amount;
            }
        }
    }
    return counted;
}

}

std::vector<Finding> recordFindings(const CaseFacts &facts)
{
    std::vector<Finding> all;
    const auto take = [&](std::vector<Finding> found) {
        std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
            return std::tie(a.platform, a.from, a.contracts) < std::tie(b.platform, b.from, b.contracts);
        });
        std::move(found.begin(), found.end(), std::back_inserter(all));
    };
    auto belowPromised = belowPromisedFindings(facts);
    auto overCap = overCapFindings(facts);
    const CountedRows counted = countedByRates(belowPromised, overCap);
    take(rateCutFindings(facts));
    take(std::move(belowPromised));
    take(std::move(overCap));
    take(unpaidTimeFindings(facts));
    take(rejectedWorkFindings(facts));
    take(changedFindings(facts, counted));
    take(vanishedFindings(facts));
    take(overdueFindings(facts));
    take(unmatchedFindings(facts));
    take(trackerGapFindings(facts));
    take(cancelledFindings(facts));
    take(historyExpiringFindings(facts));
    take(overlapFindings(facts));
    return all;
}

}
