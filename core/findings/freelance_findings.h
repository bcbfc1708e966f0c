// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"
#include "core/law/rule_book.h"

#include <vector>

namespace backpay {

/**
 * Late payment if the law does not treat the work as employment: one for each contract with a place of work, currency
 * and freelance act that reaches it, where pay was late or still is. The same money as record.overdue, so never added
 * to it: the amount is what was unpaid on its due day. The value an act's threshold looks at is what the platform's
 * contracts have earned, as no more is on record. What may be had on proof stands apart.
 */
[[nodiscard]] std::vector<Finding> freelanceFindings(const CaseFacts &facts, const RuleBook &rules);

}
