// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_check.h"

#include <QString>

namespace backpay {

/** Whom a minimum wage is for: "26 or more employees", "age 18 to 20", "apprentices"; "" for everybody. */
[[nodiscard]] QString tierText(const WageTier &tier);
/** "2 years", "3 months less one day"; "not read" where there is none. */
[[nodiscard]] QString periodText(const std::optional<LawPeriod> &period);
/** A citation with its address where it has one. */
[[nodiscard]] QString citationText(const Citation &citation);
/** What is wrong with a rule, as a whole sentence. */
[[nodiscard]] QString ruleFaultText(const RuleFault &fault);

}
