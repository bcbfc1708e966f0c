// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/structured/sheet_grid.h"

namespace backpay {

/**
 * The sheets of an OpenDocument spreadsheet's content.xml that hold a table. Numbers, dates, times and truth values are
 * those the file states, not how it shows them; all else is the text a person sees, paragraphs on lines of their own,
 * notes left out. Repeated cells and rows are as many as they say, but empty ones only move what follows. Errors: those
 * of walkXml and SheetGrid; StructureTooLarge with Sheets; StructureDamaged with BadSyntax.
 */
[[nodiscard]] Result<std::vector<SheetTable>> readOdsSheets(const StructureSource &source, std::string_view content,
                                                            SheetBudget &budget);

}
