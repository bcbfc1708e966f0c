// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/pay_basis.h"

namespace backpay {

/** Straight time that is owed beyond what was paid, by what it is owed for. */
struct StraightTimeDue
{
    Exact beyondFixed; // for hours beyond those a salary or a day rate covers
    Exact unpaid;      // in a week with overtime, for unpaid hours at the agreed rate (29 CFR 778.315)
};

struct MinimumTest
{
    Exact required;        // the minimum for all hours
    Exact credited;        // what of the pay counts toward it, over the whole unit
    Exact shortfall;       // what is missing
    bool eachHour = false; // tested hour by hour, not over the unit
    std::vector<Step> steps;
};

/** Whether the regime looks at each hour by itself for a week paid like this. */
[[nodiscard]] bool testsEachHour(const Regime &regime, const PayBasis &basis);

/**
 * What the minimum requires beyond what is paid or due as straight time, in the regime's own unit. Over the week: all
 * hours × minimum − remuneration − straight time due. Hour by hour: unpaid hours × minimum, and each line below the
 * minimum by itself; bonuses and commissions make up for lines, never for unpaid hours (Armenta v. Osmose (2005) 135
 * Cal.App.4th 314).
 */
[[nodiscard]] MinimumTest minimumTest(const Regime &regime, const WeekFacts &week, const PayBasis &basis,
                                      const StraightTimeDue &due, const Exact &minimum);

}
