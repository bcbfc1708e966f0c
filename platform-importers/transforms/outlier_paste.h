// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/text_lines.h"
#include "platform-importers/engine/table_text.h"

#include <span>
#include <string>

namespace backpay {

/** Whether lines hold one of the blocks that copying Outlier's earnings table gives: a date, and below it an item id.
 */
[[nodiscard]] bool hasOutlierBlocks(std::span<const TextLine> lines);

/**
 * Outlier's earnings table as copied, a block of lines for each row, with the columns of its CSV export, so that the
 * profile of the export reads it and a row is the same event in both: date, id, project, "1h 15m 6s $30.00/hr $37.55",
 * type, status. Types are given the export's names; one that is not known stays as it is. A project left out is "-".
 *
 * Lines that make no whole block become a row as well, with the first of them for its date and no payout, so that it is
 * refused and seen. A row's place is the line of its date. Errors: StructureTooLarge with Rows.
 */
[[nodiscard]] Result<TableText> readOutlierBlocks(const std::string &name, std::span<const TextLine> lines);

}
