// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/workbook.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/archive_directory.h"
#include "platform-importers/engine/structured/ods_sheets.h"
#include "platform-importers/engine/structured/xlsx_sheet.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

using Sheets = Result<std::vector<SheetTable>>;

/** OpenDocument part 2, 3.3: the first member says what the file is, and is not compressed. */
bool isOpenDocumentSpreadsheet(std::string_view bytes)
{
    constexpr std::size_t nameLengthAt = 26; // of the local header, and behind it that of the extra field
    constexpr std::size_t nameAt = 30;
    if (bytes.size() < nameAt || !looksLikeZip(bytes))
        return false;
    const auto lengthAt = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[at]))
               | static_cast<std::size_t>(static_cast<unsigned char>(bytes[at + 1])) << 8U;
    };
    const std::size_t nameLength = lengthAt(nameLengthAt);
    const std::size_t contentAt = nameAt + nameLength + lengthAt(nameLengthAt + 2);
    return bytes.substr(nameAt, nameLength) == "mimetype"sv && contentAt < bytes.size()
           && bytes.substr(contentAt).starts_with("application/vnd.oasis.opendocument.spreadsheet"sv);
}

const ArchiveMember *memberNamed(const std::vector<ArchiveMember> &members, std::string_view name)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const ArchiveMember &one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

Sheets readOds(const std::string &name, const std::vector<ArchiveMember> &members)
{
    const StructureSource source{name, "ODS"};
    // Its members are encrypted one by one, which the archive itself does not know of.
    const ArchiveMember *manifest = memberNamed(members, "META-INF/manifest.xml");
    if (manifest != nullptr && manifest->bytes.find("encryption-data"sv) != std::string::npos)
        return fail(ErrorCode::ArchiveLocked, {name, "content.xml"});
    const ArchiveMember *content = memberNamed(members, "content.xml");
    if (content == nullptr)
        return source.damaged(StructureFault::BadSyntax);
    SheetBudget budget;
    return readOdsSheets(source, content->bytes, budget);
}

Sheets readXlsx(const std::string &name, const std::vector<ArchiveMember> &members)
{
    const StructureSource source{name, "XLSX"};
    const auto book = readXlsxBook(source, members);
    if (!book)
        return tl::unexpected(book.error());
    std::vector<SheetTable> tables;
    SheetBudget budget;
    for (const XlsxSheet &sheet : book->sheets) {
        auto table = readXlsxSheet(source, *book, sheet, budget);
        if (!table)
            return inSheet(table.error(), sheet.name);
        if (*table)
            tables.push_back({std::string(cutToBytes(sheet.name, sheetNameBytes)), sheet.hidden, std::move(**table)});
    }
    return tables;
}

}

bool isWorkbook(std::string_view zipBytes)
{
    if (!looksLikeZip(zipBytes))
        return false;
    if (isOpenDocumentSpreadsheet(zipBytes))
        return true;
    const auto names = archiveNames({}, zipBytes);
    return names && std::find(names->begin(), names->end(), "xl/workbook.xml"sv) != names->end();
}

Result<std::vector<SheetTable>> readWorkbook(const std::string &name, std::string_view bytes)
{
    const auto members = readArchive(name, bytes);
    if (!members)
        return tl::unexpected(members.error());
    const bool ods = isOpenDocumentSpreadsheet(bytes);
    auto sheets = ods ? readOds(name, *members) : readXlsx(name, *members);
    if (sheets && sheets->empty())
        return StructureSource{name, ods ? "ODS" : "XLSX"}.damaged(StructureFault::NoTable);
    return sheets;
}

}
