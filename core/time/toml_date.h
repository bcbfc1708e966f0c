// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/toml_table.h"
#include "core/time/civil.h"

#include <optional>
#include <string_view>

namespace backpay {

/** The day at `key`, as TOML's own date or as YYYY-MM-DD in quotes; a fault of the table and 0 where there is none. */
[[nodiscard]] DayNumber tomlDate(TomlTable &table, std::string_view key);
/** The same for a key that may be absent. */
[[nodiscard]] std::optional<DayNumber> optionalTomlDate(TomlTable &table, std::string_view key);

}
