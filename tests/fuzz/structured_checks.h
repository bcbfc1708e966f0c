// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/archive_directory.h"
#include "platform-importers/engine/structured/camt_rows.h"
#include "platform-importers/engine/structured/html_table.h"
#include "platform-importers/engine/structured/json_rows.h"
#include "platform-importers/engine/structured/json_transit.h"
#include "platform-importers/engine/structured/ods_sheets.h"
#include "platform-importers/engine/structured/ofx_rows.h"
#include "platform-importers/engine/structured/pasted_text.h"
#include "platform-importers/engine/structured/qif_rows.h"
#include "platform-importers/engine/structured/workbook.h"
#include "platform-importers/engine/structured/xlsx_sheet.h"
#include "platform-importers/engine/text_encoding.h"
#include "platform-importers/transforms/dataannotation_page.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace backpay {

/** What must hold for a reader of structured text, whatever the bytes: it ends, and what it makes is a table. */
using StructuredCheck = bool (*)(const std::string &text);

inline bool isSound(const Result<TableText> &table) { return !table || TableRows(*table).sound; }

inline bool checkJson(const std::string &text)
{
    const auto plain = isTransit(text) ? decodeTransit("fuzz", text) : Result<std::string>(text);
    if (!plain)
        return true;
    const std::array<std::string_view, 5> paths = {"*", "hits.*", "buckets.*.events.*", "reduxPersist:hitDatabase.*",
                                                   ""};
    return std::all_of(paths.begin(), paths.end(), [&plain](std::string_view path) {
        const auto table = readJsonRows("fuzz", *plain, path);
        return isSound(table) && (!table || jsonHasRowsAt(*plain, path));
    });
}

inline bool checkHtml(const std::string &text)
{
    const auto tables = readHtmlTables("fuzz", text);
    const auto props = htmlAttribute("fuzz", text, "root", "data-props");
    const auto drawnFrom = reactProps("fuzz", text, "root");
    return (!tables
            || std::all_of(tables->begin(), tables->end(), [](const TableText &t) { return TableRows(t).sound; }))
           && (!props || !props->empty()) && (!drawnFrom || !drawnFrom->empty());
}

inline bool checkDataAnnotation(const std::string &text)
{
    const auto page = readDataAnnotationPage("fuzz", text);
    return !page || TableRows(page->table).sound;
}

inline bool checkPaste(const std::string &text) { return isSound(readPastedText("fuzz", text)); }

inline bool checkQif(const std::string &text) { return isSound(readQif("fuzz", text)); }

// From here on they know the encoding themselves, so they are given any bytes.
inline bool checkOfx(const std::string &bytes) { return isSound(readOfx("fuzz", bytes)); }
inline bool checkCamt(const std::string &bytes) { return isSound(readCamt("fuzz", bytes)); }

inline bool checkArchive(const std::string &bytes)
{
    const auto members = readArchive("fuzz", bytes);
    std::size_t unpacked = 0;
    for (const ArchiveMember &member : members ? *members : std::vector<ArchiveMember>()) {
        unpacked += member.bytes.size();
        if (!isSafeMemberName(member.name))
            return false;
    }
    return unpacked <= ImportLimits::unpackedBytes && (!members || members->size() <= ImportLimits::archiveMembers);
}

inline bool areSound(const Result<std::vector<SheetTable>> &sheets)
{
    const auto sound = [](const SheetTable &sheet) {
        return sheet.sheet.size() <= sheetNameBytes && TableRows(sheet.table).sound;
    };
    return !sheets || std::all_of(sheets->begin(), sheets->end(), sound);
}

/** Bytes that are no archive are tried as the XML of a sheet, to which no packed bytes would ever lead by chance. */
inline bool checkWorkbook(const std::string &bytes)
{
    if (looksLikeZip(bytes))
        return !isWorkbook(bytes) || areSound(readWorkbook("fuzz", bytes));
    const std::string name = "fuzz";
    const ArchiveMember part = {"sheet1.xml", bytes};
    const XlsxBook book = {false, {}, {"Date", "Pay"}, {NumberKind::Plain, NumberKind::Date, NumberKind::Duration}};
    SheetBudget ofXlsx;
    SheetBudget ofOds;
    const auto table = readXlsxSheet({name, "XLSX"}, book, {"Sheet1", false, &part}, ofXlsx);
    return (!table || !*table || TableRows(**table).sound) && areSound(readOdsSheets({name, "ODS"}, bytes, ofOds));
}

/** Runs a check behind the guard that every file passes first: what is no text never comes to a reader. */
inline bool holdsFor(StructuredCheck check, std::string bytes)
{
    const auto decoded = decodeText("fuzz", std::move(bytes));
    return !decoded || check(decoded->text);
}

/** A reader, by the name of its corpus; a new one is a line here and a target. */
struct StructuredReader
{
    const char *corpus;
    StructuredCheck check;
    int files;
    bool anyBytes = false; // it reads more than text, so nothing stands before it
};
constexpr std::array<StructuredReader, 9> structuredReaders = {{{"json", checkJson, 9},
                                                                {"html", checkHtml, 9},
                                                                {"dataannotation", checkDataAnnotation, 5},
                                                                {"paste", checkPaste, 7},
                                                                {"ofx", checkOfx, 8, true},
                                                                {"qif", checkQif, 6},
                                                                {"camt", checkCamt, 7, true},
                                                                {"archive", checkArchive, 8, true},
                                                                {"workbook", checkWorkbook, 9, true}}};

inline bool holdsFor(const StructuredReader &reader, const std::string &bytes)
{
    return reader.anyBytes ? reader.check(bytes) : holdsFor(reader.check, bytes);
}

}
