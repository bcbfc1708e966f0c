// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"

#include "core/findings/freelance_findings.h"
#include "core/findings/record_findings.h"
#include "core/findings/wage_findings.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace backpay {

std::vector<Finding> allFindings(const CaseFacts &facts, const std::vector<EmployerWages> &wages, const RuleBook &rules)
{
    std::vector<Finding> findings = recordFindings(facts);
    std::vector<Finding> law = wageFindings(facts, wages, rules);
    std::move(law.begin(), law.end(), std::back_inserter(findings));
    std::vector<Finding> acts = freelanceFindings(facts, rules);
    std::move(acts.begin(), acts.end(), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> filtered(std::vector<Finding> findings, const FindingFilter &filter)
{
    std::erase_if(findings, [&](const Finding &finding) {
        const bool otherContract = filter.contract
                                   && std::find(finding.contracts.begin(), finding.contracts.end(), *filter.contract)
                                          == finding.contracts.end();
        return (filter.platform && finding.platform != *filter.platform)
               || (filter.track && finding.track != *filter.track) || otherContract;
    });
    return findings;
}

std::vector<TrackTotal> recordTotals(const std::vector<Finding> &findings)
{
    std::map<Currency, TrackTotal> totals;
    for (const Finding &finding : findings) {
        if (finding.track != Track::Record || !finding.inTotal || !finding.amount)
            continue;
        TrackTotal &total = totals[*finding.currency];
        total.currency = *finding.currency;
        total.amount += *finding.amount;
        ++total.findings;
    }
    std::vector<TrackTotal> list;
    for (const auto &[currency, total] : totals)
        list.push_back(total);
    return list;
}

std::vector<std::string> contractsWithoutPlace(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<bool> used(books.contracts.size(), false);
    for (const EarningFact &row : books.earnings)
        used[row.contract] = true;
    for (const TimeFact &entry : books.entries)
        used[entry.contract] = true;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < books.contracts.size(); ++i) {
        const Contract &contract = books.contracts[i];
        if (used[i] && !contract.platform.empty() && contract.place.empty())
            keys.push_back(contract.key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

}
