// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"

namespace backpay {

/**
 * Arrears of the minimum wage as due today: the higher of the shortfall A and A ÷ R1 × R2, where R1 is the minimum wage
 * an hour that applied when the wages were due and R2 the one that would apply to them now (National Minimum Wage Act
 * 1998 s.17).
 */
[[nodiscard]] Answer<Figure> ukArrears(const Exact &shortfall, const Exact &rateThen, const Exact &rateNow);

}
