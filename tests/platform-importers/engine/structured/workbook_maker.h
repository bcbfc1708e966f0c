// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/platform-importers/engine/structured/zip_maker.h"

#include <string>
#include <vector>

namespace backpay {

/** A sheet made for a test. */
struct MadeSheet
{
    std::string name;
    std::string rows;       // what stands in its sheetData (XLSX) or table (ODS)
    std::string state = {}; // XLSX: "hidden"; ODS: the name of its style
};

constexpr const char *spreadsheetNamespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/** The parts of an XLSX workbook, before they are packed. Style 1 is a date, 2 date and time, 3 a time, 4 a duration.
 */
inline std::vector<ArchiveMember> xlsxParts(const std::vector<MadeSheet> &sheets, const std::string &sharedStrings = {},
                                            const std::string &properties = {})
{
    const std::string links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string list;
    std::string relationships;
    std::vector<ArchiveMember> parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string id = std::to_string(i + 1);
        const std::string state = sheets[i].state.empty() ? "" : " state=\"" + sheets[i].state + '"';
        list.append("<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + '"' + state
                    + "/>");
        relationships.append("<Relationship Id=\"rId" + id + "\" Type=\"" + links
                             + "/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>");
        parts.push_back({"xl/worksheets/sheet" + id + ".xml", std::string("<worksheet ") + spreadsheetNamespace
                                                                  + "><sheetData>" + sheets[i].rows
                                                                  + "</sheetData></worksheet>"});
    }
    relationships.append("<Relationship Id=\"s\" Type=\"" + links + "/styles\" Target=\"/xl/styles.xml\"/>");
    relationships.append("<Relationship Id=\"t\" Type=\"" + links
                         + "/sharedStrings\" Target=\"../xl/./SharedStrings.xml\"/>");
    parts.push_back({"xl/workbook.xml", std::string("<workbook ") + spreadsheetNamespace + " xmlns:r=\"" + links + "\">"
                                            + properties + "<sheets>" + list + "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels",
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                         + relationships + "</Relationships>"});
    parts.push_back({"xl/styles.xml", std::string("<styleSheet ") + spreadsheetNamespace
                                          + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>"
                                            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                                            "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>"
                                            "<xf numFmtId=\"20\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"});
    parts.push_back(
        {"xl/sharedStrings.xml", std::string("<sst ") + spreadsheetNamespace + '>' + sharedStrings + "</sst>"});
    return parts;
}

inline std::string makeXlsx(const std::vector<MadeSheet> &sheets, const std::string &sharedStrings = {},
                            const std::string &properties = {})
{
    return makeZip(xlsxParts(sheets, sharedStrings, properties));
}

/** A row of inline strings, one for each cell. */
inline std::string xlsxRow(const std::vector<std::string> &cells)
{
    std::string row = "<row>";
    for (const std::string &cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

/** An OpenDocument spreadsheet; the style "h" is that of hidden sheets. */
inline std::string makeOds(const std::vector<MadeSheet> &sheets, const std::vector<ArchiveMember> &more = {})
{
    const std::string uri = "urn:oasis:names:tc:opendocument:xmlns:";
    std::string content = "<o:document-content xmlns:o=\"" + uri + "office:1.0\" xmlns:t=\"" + uri
                          + "table:1.0\" xmlns:x=\"" + uri + "text:1.0\" xmlns:s=\"" + uri
                          + "style:1.0\"><o:automatic-styles><s:style s:name=\"v\"><s:table-properties "
                            "t:display=\"true\"/></s:style><s:style s:name=\"h\"><s:table-properties "
                            "t:display=\"false\"/></s:style></o:automatic-styles><o:body><o:spreadsheet>";
    for (const MadeSheet &sheet : sheets)
        content.append("<t:table t:name=\"" + sheet.name + "\" t:style-name=\"" + sheet.state + "\">" + sheet.rows
                       + "</t:table>");
    content += "</o:spreadsheet></o:body></o:document-content>";
    std::vector<ArchiveMember> members = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                          {"content.xml", content}};
    members.insert(members.end(), more.begin(), more.end());
    return makeZip(members, {.method = ZIP_CM_STORE});
}

/** A row of text cells. */
inline std::string odsRow(const std::vector<std::string> &cells, const std::string &attributes = {})
{
    std::string row = "<t:table-row " + attributes + '>';
    for (const std::string &cell : cells)
        row += "<t:table-cell o:value-type=\"string\"><x:p>" + cell + "</x:p></t:table-cell>";
    return row + "</t:table-row>";
}

}
