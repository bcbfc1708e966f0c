// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/record_findings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace backpay {

std::vector<Finding> recordFindings(const CaseFacts &facts)
{
    using Rule = std::vector<Finding> (*)(const CaseFacts &);
    constexpr std::array<Rule, 13> rules = {
        rateCutFindings,   belowPromisedFindings,   overCapFindings, unpaidTimeFindings, rejectedWorkFindings,
        changedFindings,   vanishedFindings,        overdueFindings, unmatchedFindings,  trackerGapFindings,
        cancelledFindings, historyExpiringFindings, overlapFindings,
    };
    std::vector<Finding> all;
    for (const Rule rule : rules) {
        std::vector<Finding> found = rule(facts);
        std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
            return std::tie(a.platform, a.from, a.contracts) < std::tie(b.platform, b.from, b.contracts);
        });
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

}
