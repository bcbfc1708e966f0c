// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/sham_rate.h"
#include "core/law/methods/uk_late_payment.h"
#include "core/law/methods/waiting_time.h"
#include "core/law/rule_book.h"

#include <optional>
#include <string_view>
#include <vector>

namespace backpay {

/*
 * What may be asked beside the weeks. Before a method is used it is looked at whether the law of the place has it, in
 * this currency, and whether it was checked for the day; where not, that is what is missing. Freelance acts do so by
 * themselves (methods/freelance.h). Nothing here is added to a week or to another claim.
 */

/** Wages that came late at the end of work (methods/waiting_time.h). */
struct FinalPayClaim
{
    Answer<DayNumber> due;  // of the final wages
    Answer<Figure> penalty; // possible on proof only, to the worker
};

/** Computed for California and places in it. Days that count beyond the day the regime is checked through give nothing.
 */
[[nodiscard]] FinalPayClaim finalPayClaim(const RuleBook &book, std::string_view place, const Currency &currency,
                                          const FinalPay &pay);

/** A stated rate that is lower than that of the week before it. */
struct StatedCut
{
    DayNumber before = 0; // first day of the last week at the old rate
    DayNumber after = 0;  // first day of the first week at the new one
    Figure percent;       // by how much of a hundred
};

struct RateCheck
{
    Answer<std::vector<ShamFact>> signs; // none found, or what would be needed to look
    std::vector<StatedCut> cuts;         // arithmetic of the record, wherever the work was
};

/** Signs of rates that keep a week's sum, in places of the United States, and rates that fell. Weeks in any order. */
[[nodiscard]] RateCheck checkRates(const RuleBook &book, std::string_view place, std::vector<StatedWeek> weeks);

/** A debt between businesses, as the one it is owed to tells it. */
struct LateDebtFacts
{
    Exact amount; // major units
    std::optional<DayNumber> agreedPayDay;
    std::optional<DayNumber> completed; // the day the services were complete
    std::vector<Payment> payments;      // in any order
};

struct LateDebtClaim
{
    DayNumber due = 0;
    bool duePassed = false;
    Step dueStep;
    Exact unpaidWhenDue; // 0 where the day is not past
    Answer<LateInterest> interest;
    Figure fixedSum;
};

/**
 * Interest and fixed sum under the British act; due on the agreed day, else so many days after completion as the act
 * says. A missing reference rate leaves the fixed sum standing.
 */
[[nodiscard]] Answer<LateDebtClaim> lateDebtClaim(const RuleBook &book, std::string_view place,
                                                  const Currency &currency, const LateDebtFacts &debt, DayNumber asOf);

}
