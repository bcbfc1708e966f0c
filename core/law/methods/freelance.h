// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/freelance_act.h"
#include "core/law/methods/figure.h"
#include "core/law/methods/uk_late_payment.h"

#include <optional>
#include <vector>

namespace backpay {

/** Another contract with the same hiring party. */
struct PartyContract
{
    DayNumber made = 0;
    Exact value; // major units
};

/** One contract of someone who works for themselves, as an act looks at it. */
struct FreelanceFacts
{
    std::string workPlace;   // code of the place the work was done in; "" where not known
    std::string hiringPlace; // of the hiring party; "" where not known
    DayNumber made = 0;      // the day it was made or last renewed
    Exact value;             // all it promises, major units
    Currency currency;       // of the contract, the others and the payments
    std::vector<PartyContract> others;
    std::optional<DayNumber> completed; // the day the services were complete
    std::optional<DayNumber> agreedPayDay;
    std::vector<Payment> payments; // in any order
    WrittenContract written = WrittenContract::Unknown;
    DayNumber asOf = 0;
};

/** Why an act does not reach a contract. */
enum class ActOutside {
    BeforeAct,
    Elsewhere,
    BelowThreshold,
};

/** What may be had on proof, the most: never what is owed. */
struct ActRemedy
{
    FreelanceRemedy remedy;
    std::optional<Exact> amount;  // nothing where the law's number was not read, or it has none
    std::optional<Missing> lacks; // the reference rate that its interest needs
    std::vector<Step> steps;
};

struct ActDeadline
{
    Limitation limit;
    std::optional<DayNumber> lastDay; // nothing where the period was not read
};

/** One contract under one act. */
struct FreelanceClaim
{
    std::string act;
    std::optional<ActOutside> outside; // there: the act does not reach it, and nothing below is answered
    DayNumber due = 0;
    bool duePassed = false; // the day is past on the as-of day
    Exact unpaidWhenDue;    // the value less what was paid by the day due; 0 where it has not passed
    Exact paidLate;         // of that, what was paid since: late, though paid
    Exact stillUnpaid;
    std::vector<Step> steps;
    std::vector<ActRemedy> remedies;
    std::vector<ActDeadline> deadlines;
    std::vector<Citation> citations;
    Certainty certainty = Certainty::Read;
};

/** The threshold's own window, first and last day included; of consecutive days the first of those of most value. */
struct ThresholdDays
{
    DayNumber first = 0;
    DayNumber last = 0;
};
[[nodiscard]] ThresholdDays thresholdDays(const FreelanceThreshold &threshold, const FreelanceFacts &facts);

/** What the contracts with one party come to that were made on the threshold's days. */
[[nodiscard]] Exact thresholdValue(const FreelanceThreshold &threshold, const FreelanceFacts &facts);

/**
 * One act, in this order: does it reach the contract by day, place and threshold; when was payment due (the agreed day,
 * else completion and the act's days); what was unpaid then; the most that may be had on proof; until when. A remedy
 * whose record is contradicted is left out (no damages for a missing contract where one was given), and so is one for
 * debts of another size. `rates` are for acts whose interest goes by a reference rate.
 */
[[nodiscard]] Answer<FreelanceClaim> freelanceClaim(const FreelanceAct &act, const FreelanceFacts &facts,
                                                    const std::vector<ReferenceRate> &rates = {});

/** The same for each act by itself. Several may apply; their amounts are for the same money and never added. */
[[nodiscard]] std::vector<Answer<FreelanceClaim>> freelanceClaims(const std::vector<FreelanceAct> &acts,
                                                                  const FreelanceFacts &facts,
                                                                  const std::vector<ReferenceRate> &rates = {});

}
