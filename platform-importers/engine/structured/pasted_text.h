// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>

namespace backpay {

/**
 * A table a person copied from somewhere, whichever way it came, told by its content: HTML (the table with the most
 * rows), Outlier's blocks of lines, cells parted by tabs, by bars as in Markdown, or by two blanks and more. The first
 * line is the header; blank lines count but are no rows. Cells have their blanks folded, no-break ones included.
 *
 * Where blanks part the cells and a row has not as many as the header, nothing says which are missing: the row keeps
 * its text in the first cell and leaves the others empty, to be refused and seen.
 *
 * A row's place is its line of the text. Errors: StructureDamaged with NoTable where the text is none of these or has
 * no row, FileTooLarge, StructureTooLarge, TooManyColumns, and those of readHtmlTables.
 */
[[nodiscard]] Result<TableText> readPastedText(const std::string &name, std::string_view text);

}
