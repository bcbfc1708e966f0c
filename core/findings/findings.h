// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"
#include "core/law/wage_book.h"

#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** Which findings to show; the findings themselves do not change by it. */
struct FindingFilter
{
    std::optional<std::string> platform;
    std::optional<std::string> contract; // key: findings that name it
    std::optional<Track> track;
};

/** Every finding on every track: records first, then the law's by week. */
[[nodiscard]] std::vector<Finding> allFindings(const CaseFacts &facts, const std::vector<EmployerWages> &wages,
                                               const RuleBook &rules);

[[nodiscard]] std::vector<Finding> filtered(std::vector<Finding> findings, const FindingFilter &filter);

/** Of the record track only: its amounts are of different money and may be added, one sum a currency. */
struct TrackTotal
{
    Currency currency;
    std::int64_t amount = 0; // minor units, of the findings that say they are in the total
    std::size_t findings = 0;
};
[[nodiscard]] std::vector<TrackTotal> recordTotals(const std::vector<Finding> &findings);

/** Contracts with a platform and rows, but without a place of work: no law can be applied to them. Keys, sorted. */
[[nodiscard]] std::vector<std::string> contractsWithoutPlace(const CaseFacts &facts);

}
