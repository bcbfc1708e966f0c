// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/law/wage_series.h"

namespace backpay {

/** One [[place]] of a pack; faults stay in the table. */
[[nodiscard]] WageSeries readWageSeries(TomlTable &table);

}
