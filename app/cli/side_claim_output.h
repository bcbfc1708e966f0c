// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printed_answer.h"
#include "app/records/scenario_reader.h"
#include "core/law/output_work.h"
#include "core/law/rule_book.h"

namespace backpay {

/** A line of rated output work: rate and least pay of the pieces, with `digits` decimals of the currency. */
[[nodiscard]] PrintedAnswer printedOutputWork(const OutputWork &work, const PayLine &line, int digits);

/** What `calc --json` adds for what is asked beside the weeks: a member for each block of the scenario, of its name. */
[[nodiscard]] Json sideClaimsJson(const CalcScenario &scenario, const RuleBook &book);
/** The same for people; "" where nothing is asked. */
[[nodiscard]] QString sideClaimsText(const CalcScenario &scenario, const RuleBook &book);

}
