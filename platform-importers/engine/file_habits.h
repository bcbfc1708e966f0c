// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/money/money_text.h"

#include <string_view>
#include <vector>

namespace backpay {

struct Recognised;

enum class DateOrder : std::uint8_t {
    DayMonth,
    MonthDay
};

/** How one file writes what its source leaves open. */
struct FileHabits
{
    DateOrder order = DateOrder::DayMonth;
    DecimalMark decimal = DecimalMark::Point;
};

/**
 * Decides date order and decimal mark from every row of the file, never row by row: an order counts when it reads more
 * of the cells, or where it alone keeps ends behind their starts and as far as the duration says; a decimal mark when
 * only it reads a cell. The
 * person's answer comes first. What stays open is asked, by the questions handed back: "--date-order" and "--decimal".
 * Cells that every order and mark reads alike leave nothing open. Does nothing for a source that leaves neither open.
 */
[[nodiscard]] std::vector<ImportQuestion> settleHabits(std::string_view text, const ImportOptions &options,
                                                       Recognised &source);

}
