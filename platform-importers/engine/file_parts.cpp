// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/file_parts.h"

#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <utility>

namespace backpay {

void FileParts::split(const std::string &name, std::string bytes)
{
    if (isWorkbook(bytes))
        splitWorkbook(name, bytes);
    else if (looksLikeZip(bytes))
        splitArchive(name, bytes);
    else
        text(name, std::move(bytes));
}

std::string FileParts::sheetName(const std::string &workbook, const SheetTable &sheet)
{
    return workbook + '/' + sheet.sheet;
}

void FileParts::splitArchive(const std::string &name, const std::string &bytes)
{
    auto members = readArchive(name, bytes);
    if (!members) {
        unreadable(name, std::move(members.error()));
        return;
    }
    for (ArchiveMember &member : *members) {
        if (isWorkbook(member.bytes))
            splitWorkbook(name + '/' + member.name, member.bytes);
        else
            text(name + '/' + member.name, std::move(member.bytes));
    }
    if (members->empty())
        unreadable(name, {ErrorCode::FileEmpty, {name}, std::nullopt});
}

void FileParts::splitWorkbook(const std::string &name, const std::string &bytes)
{
    // Workbooks in one archive are unpacked one after the other; without this a small one could go on for hours.
    const bool packedTooLarge = workbookBytes_ > ImportLimits::structuredBytes;
    if (packedTooLarge || tableBytes_ > ImportLimits::unpackedBytes) {
        const std::size_t limit = packedTooLarge ? ImportLimits::structuredBytes : ImportLimits::unpackedBytes;
        unreadable(name, StructureSource{name, "ZIP"}.tooLarge(StructureLimit::UnpackedBytes, limit).value());
        return;
    }
    workbookBytes_ += bytes.size();
    auto tables = readWorkbook(name, bytes);
    if (!tables) {
        unreadable(name, std::move(tables.error()));
        return;
    }
    for (const SheetTable &sheet : *tables)
        tableBytes_ += sheet.table.csv.size();
    sheets(name, std::move(*tables));
}

}
