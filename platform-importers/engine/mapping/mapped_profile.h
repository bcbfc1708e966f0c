// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/mapping/mapping_proposal.h"

#include <string>
#include <string_view>

namespace backpay {

/** "own." and the title as an id may be: "own.harbour-payments"; "own.table" where nothing of it is left. */
[[nodiscard]] std::string mappedId(std::string_view title);

/**
 * The mapping as a profile, the same TOML that every source is written in. How dates and times are written is told by
 * the rows; what the rows leave open is left to the whole file. Columns that were given no kind are confidential: they
 * are emptied before anything is kept. The text always is TOML; parseProfile says what a mapping still lacks.
 * `day` is written as the day it was checked, YYYY-MM-DD.
 */
[[nodiscard]] std::string mappedProfile(const ColumnMapping &mapping, const MappedTable &table, const std::string &day);

}
