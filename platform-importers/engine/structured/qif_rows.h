// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <string_view>

namespace backpay {

/** Whether a text that starts so is QIF: its first written line is a section QIF knows. */
[[nodiscard]] bool looksLikeQif(std::string_view head);

/**
 * The transactions of a QIF file: the records of its Bank, Cash, CCard, Oth A and Oth L sections, in the file's order.
 * Cells are type (the section's, as QIF spells it), D, T (else U), P, M, L, N, C, A (its lines parted by ", "), splits
 * (the S, E and $ lines with their letters, parted by "; ") and account (the name in the `!Account` block before the
 * section). They are as written but for the blanks around them; what is missing is empty; any other line that stands
 * twice in a record gives both values parted by "; ". Lines of other letters and other sections (categories, memorized
 * payments, investments, options) are left out. `text` is UTF-8 as decodeText and decodeTextAs give it.
 *
 * Each row's place is the line where its record starts and "record 3". Errors: FileTooLarge; StructureDamaged with
 * EndsTooEarly where the last record or an account lacks its `^`, with NoTable where there is no section of the kinds
 * above, with BadSyntax for a section that starts inside a record; StructureTooLarge with Rows or UnpackedBytes.
 */
[[nodiscard]] Result<TableText> readQif(const std::string &name, std::string_view text);

}
