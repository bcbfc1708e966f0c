// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/workbook.h"

#include <cstddef>
#include <string>
#include <vector>

namespace backpay {

/**
 * Takes apart what a person chose, one part after the other: a ZIP archive into its members, a workbook (XLSX, ODS),
 * which may be such a member, into the sheets that hold a table. All else is one part as it is; what is inside any
 * other member that is an archive itself stays there.
 */
class FileParts
{
public:
    FileParts() = default;
    virtual ~FileParts() = default;
    FileParts(const FileParts &) = delete;
    FileParts &operator=(const FileParts &) = delete;

    /** `name` is the file's; a member goes by "history.zip/march.csv". */
    void split(const std::string &name, std::string bytes);

    /** What a sheet of a workbook goes by: "pay.xlsx/March". */
    [[nodiscard]] static std::string sheetName(const std::string &workbook, const SheetTable &sheet);

private:
    virtual void text(const std::string &name, std::string bytes) = 0;
    /** Never without a sheet. */
    virtual void sheets(const std::string &workbook, std::vector<SheetTable> tables) = 0;
    virtual void unreadable(const std::string &name, Error error) = 0;

    void splitArchive(const std::string &name, const std::string &bytes);
    void splitWorkbook(const std::string &name, const std::string &bytes);

    std::size_t workbookBytes_ = 0; // of all workbooks so far, packed
    std::size_t tableBytes_ = 0;    // of all their tables
};

}
