// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/law/factor_list.h"

namespace backpay {

/** One [[test]] of a pack; faults stay in the table. */
[[nodiscard]] EmploymentTest readEmploymentTest(TomlTable &table);
/** One [[fact]]. */
[[nodiscard]] ClassificationFact readClassificationFact(TomlTable &table);

}
