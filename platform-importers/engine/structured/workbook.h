// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/sheet_grid.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Whether a ZIP archive is an XLSX workbook (it has xl/workbook.xml) or an OpenDocument spreadsheet (it begins with the
 * member that says so). Nothing is unpacked.
 */
[[nodiscard]] bool isWorkbook(std::string_view zipBytes);

/**
 * Every sheet of a workbook that holds a table, hidden ones as well, in the workbook's order: what the file stores,
 * with nothing computed, fetched or run. The first row that is not empty is the header; SheetGrid says what becomes of
 * columns and places, sheet_number.h how numbers, dates and times read. Truth values are TRUE and FALSE, errors their
 * text ("#N/A").
 *
 * All limits hold for the sheets together. Errors: those of readArchive; ArchiveLocked for an encrypted OpenDocument;
 * FileTooLarge for a part beyond structuredBytes; FileNotText; TooManyColumns; StructureDamaged with BadSyntax,
 * EndsTooEarly, ForbiddenPart, and NoTable where no sheet holds one; StructureTooLarge with Sheets, Rows, Cells,
 * UnpackedBytes, Depth. Their place is the sheet, and "Sheet1!5" where a row is at fault.
 */
[[nodiscard]] Result<std::vector<SheetTable>> readWorkbook(const std::string &name, std::string_view bytes);

}
