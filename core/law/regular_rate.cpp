// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/regular_rate.h"

namespace backpay {

RegularRate regularRate(const Regime &regime, const PayBasis &basis, const OvertimeHours &hours, const Exact &apartPay)
{
    Exact counted = basis.remuneration + apartPay;
    Exact flat = 0;
    if (regime.leavesOutIncentives)
        counted -= basis.incentives;
    else if (regime.flatBonusByStraightHours)
        flat = basis.flatBonuses;
    counted -= flat;
    const Exact divisor = basis.paidFor + basis.restApart + basis.nonproductiveApart;
    RegularRate rate;
    if (divisor > 0)
        rate.rate = counted / divisor;
    if (flat > 0 && hours.straight > 0)
        rate.flatRate = flat / hours.straight;
    rate.rate += rate.flatRate;
    return rate;
}

Exact overtimePremium(const RegularRate &rate, const OvertimeHours &hours)
{
    const Exact spread = rate.rate - rate.flatRate;
    return hours.overtime * (spread / 2 + rate.flatRate * 3 / 2) + hours.doubleTime * (spread + rate.flatRate * 2);
}

}
