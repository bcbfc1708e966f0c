// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/law/rule_book.h"

namespace backpay {

/** One [[limitation]] of a pack; faults stay in the table, as in those below. */
[[nodiscard]] Limitation readLimitation(TomlTable &table);
/** One [[act]]; its limits take place and claim of their own. */
[[nodiscard]] FreelanceAct readFreelanceAct(TomlTable &table);
/** One [[reference_rate]]. */
[[nodiscard]] ReferenceRate readReferenceRate(TomlTable &table);

}
