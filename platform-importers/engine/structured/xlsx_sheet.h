// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/structured/sheet_grid.h"
#include "platform-importers/engine/structured/xlsx_book.h"

namespace backpay {

/**
 * A sheet of an XLSX workbook: cells by their references, hidden rows and columns as well; a formula's cell by the
 * value that was last computed, a merged one in its first place. Dates are those numbers whose format shows one.
 * Nothing where it holds no table. Errors: those of walkXml and SheetGrid; StructureDamaged with BadSyntax for a
 * reference or a string number that leads nowhere.
 */
[[nodiscard]] Result<std::optional<TableText>> readXlsxSheet(const StructureSource &source, const XlsxBook &book,
                                                             const XlsxSheet &sheet, SheetBudget &budget);

}
