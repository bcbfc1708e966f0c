// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/pay_basis.h"

namespace backpay {

/** What an hour was paid, exact. */
struct RegularRate
{
    Exact rate;     // flat bonuses included; 0 where nothing was paid
    Exact flatRate; // of it, what flat bonuses make an hour under a regime that divides them by the straight hours
};

/**
 * Remuneration ÷ the hours it pays for (29 CFR 778.109; two rates weighted, 778.115; bonuses and commissions included,
 * 778.110(b), .117). Under regimes that say so: without bonuses and commissions; with a flat bonus divided by the hours
 * that are not overtime (Alvarado v. Dart (2018) 4 Cal.5th 542); with pay for rest and other time beside the pieces
 * (`apartPay`) over all hours that are paid.
 */
[[nodiscard]] RegularRate regularRate(const Regime &regime, const PayBasis &basis, const OvertimeHours &hours,
                                      const Exact &apartPay);

/** What goes on top of straight time: half the regular rate for overtime, all of it for double time, and a flat bonus
 * whole × 1.5 and × 2 where the regime divides it by straight hours. */
[[nodiscard]] Exact overtimePremium(const RegularRate &rate, const OvertimeHours &hours);

}
