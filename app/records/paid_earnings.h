// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/platform_comparison.h"
#include "core/analysis/reconciliation.h"

#include <vector>

namespace backpay {

/** The earnings that payouts cover whole, by the matching of the same books; adjustments down are none. */
[[nodiscard]] std::vector<PaidEarning> paidEarnings(const Books &books, const Reconciliation &reconciliation);

}
