// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace backpay {

/** What the user said of one payout and one earning, each by the vault's number of the row as it is shown today. */
struct MatchDecision
{
    std::int64_t payout = 0;
    std::int64_t earning = 0;
    bool confirmed = false;  // false: the payout does not pay for that earning
    std::int64_t amount = 0; // minor units of what it pays for; below 0 where it takes back; 0 where broken

    friend bool operator==(const MatchDecision &, const MatchDecision &) = default;
};

/** What the user said of two payouts, each by the vault's number of the row as it is shown today, the lower first. */
struct SameMoneyDecision
{
    std::int64_t one = 0;
    std::int64_t other = 0;
    bool same = false; // true: both rows tell of the same money; false: money arrived twice

    friend bool operator==(const SameMoneyDecision &, const SameMoneyDecision &) = default;
};

/** All that the user said of payouts. */
struct PayoutDecisions
{
    std::vector<MatchDecision> matches;
    std::vector<SameMoneyDecision> sameMoney;
};

}
