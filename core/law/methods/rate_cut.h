// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"

namespace backpay {

/**
 * By how many percent a rate fell: (old − new) ÷ old × 100, 0 where it did not fall. Arithmetic of the record, without
 * a law behind it.
 */
[[nodiscard]] Answer<Figure> rateCutPercent(const Exact &oldRate, const Exact &newRate);

}
