// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"
#include "core/law/wage_book.h"

#include <vector>

namespace backpay {

/**
 * Possible shortfalls if the law treats the work as employment: one for each workweek, employer (29 CFR 778.103: a
 * platform's projects together) and law whose figure is above zero, named by what is short (`us.flsa.overtime`) or,
 * where several things are, `us.flsa.wages`. The amount is what is due less what was paid, rounded once, half up. Weeks
 * that cannot be computed for the same reason are one finding without an amount. A federal and a state figure count the
 * same hours. `wages` is what WageBook says of the same books; limits are looked at from the facts' as-of day.
 */
[[nodiscard]] std::vector<Finding> wageFindings(const CaseFacts &facts, const std::vector<EmployerWages> &wages,
                                                const RuleBook &rules);

}
