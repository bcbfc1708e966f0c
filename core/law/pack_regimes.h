// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/law/regime.h"

namespace backpay {

/** One [[regime]] of a pack; faults stay in the table. */
[[nodiscard]] Regime readRegime(TomlTable &table);

}
