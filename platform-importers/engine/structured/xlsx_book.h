// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/sheet_number.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

struct XlsxSheet
{
    std::string name;
    bool hidden = false; // "veryHidden" as well
    const ArchiveMember *part = nullptr;
};

/** What the sheets of an XLSX workbook share. */
struct XlsxBook
{
    bool from1904 = false;
    std::vector<XlsxSheet> sheets; // in the workbook's order; sheets of charts are none
    std::vector<std::string> strings;
    std::vector<NumberKind> styles; // by a cell's style index
};

/**
 * Reads the workbook part, its relationships, the shared strings (runs of rich text joined, phonetic text left out) and
 * the number formats. Members must outlive the book. Errors: those of walkXml; StructureTooLarge with Sheets;
 * StructureDamaged with BadSyntax where a part is missing, ForbiddenPart where a sheet lies outside the file.
 */
[[nodiscard]] Result<XlsxBook> readXlsxBook(const StructureSource &source, const std::vector<ArchiveMember> &members);

/** A string as it is stored, with "_x000D_" undone but for characters that XML itself forbids. */
[[nodiscard]] std::string xlsxString(std::string_view stored);

}
