// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <string>
#include <string_view>

namespace backpay {

/**
 * A text cell that a spreadsheet would take for a formula (it begins with = + - @, also as full-width characters, with
 * a tab or the end of a line, or with an apostrophe, which marks the others) with an apostrophe before it; any other as
 * it is. Readers take one leading apostrophe away.
 */
[[nodiscard]] std::string formulaSafe(std::string_view text);

/** RFC 4180: a heading line, lines ended by CR LF, UTF-8 without a mark, a cell quoted only where it must be. */
[[nodiscard]] std::string csvText(const Schedule &schedule);

}
