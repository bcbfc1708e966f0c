// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/law/rule_book.h"

#include <vector>

namespace backpay {

struct Payment
{
    DayNumber day = 0;
    Exact amount;
};

/** A debt between businesses. */
struct LateDebt
{
    Exact amount; // pounds
    DayNumber due = 0;
    std::vector<Payment> payments; // in any order
};

struct LateInterest
{
    Exact sharePerYear; // of one: the addition and the reference rate
    Exact perDay;       // on what is still unpaid
    Figure interest;
};

struct LatePayment : LateInterest
{
    Figure fixedSum;

    [[nodiscard]] Exact total() const { return interest.amount + fixedSum.amount; }
};

/** What of the debt was not paid by the day it was due; never below zero. */
[[nodiscard]] Exact unpaidWhenDue(const LateDebt &debt);

/** The fixed sum beside interest: 40 below 1,000, 70 below 10,000, else 100 pounds (Late Payment of Commercial Debts
 * (Interest) Act 1998 s.5A). */
[[nodiscard]] Exact latePaymentFixedSum(const Exact &debt);

/**
 * Interest on a late debt from the day after it was due to `asOf`: simple, balance × rate × days ÷ 365. The rate is so
 * many percent over the official rate of the last 30 June or 31 December before the interest starts to run, and stays
 * as it is for that debt whatever the official rate does later (SI 2002/1675 art. 4, read in a secondary text). Nothing
 * is due where all was paid in time.
 */
[[nodiscard]] Answer<LateInterest> lateInterest(const LateDebt &debt, const Exact &percentOverReference,
                                                const std::vector<ReferenceRate> &rates, DayNumber asOf);

/** The fixed sum beside it, by what was unpaid when due; 0 where the due day is not past or all was paid in time. It
 * needs no reference rate. */
[[nodiscard]] Figure lateFixedSum(const LateDebt &debt, DayNumber asOf);

/** What the Act adds to the reference rate, in percent a year (SI 2002/1675 art. 4). */
[[nodiscard]] const Exact &latePaymentAddition();

/** That interest at 8 % over the reference rate, and the fixed sum, which goes by what was unpaid when due. */
[[nodiscard]] Answer<LatePayment> latePayment(const LateDebt &debt, const std::vector<ReferenceRate> &rates,
                                              DayNumber asOf);

}
