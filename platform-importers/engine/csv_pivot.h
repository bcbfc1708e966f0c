// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/**
 * A table with a column for each day (its header is the ISO date) as one row for each day that has something written:
 * the other columns, then "Date" and "Time". Empty cells are no rows. Nothing where the header names no date; an error
 * where the table breaks off.
 */
[[nodiscard]] std::optional<Result<TableText>> unpivot(const std::string &name, std::string_view text);

}
