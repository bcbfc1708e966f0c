// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_check.h"

namespace backpay {

/** Adds the faults of one place's wages. */
void checkWages(const WageSeries &series, std::vector<RuleFault> &faults);

}
