// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/workbook.h"

#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/sheet_number.h"
#include "platform-importers/engine/structured/xlsx_book.h"
#include "tests/platform-importers/engine/structured/table_rows.h"
#include "tests/platform-importers/engine/structured/workbook_maker.h"

#include <QTest>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

/** The first sheet's table. */
TableRows tableOf(const std::string &bytes)
{
    const auto sheets = readWorkbook("f", bytes);
    return TableRows(sheets ? sheets->front().table : TableText{"\"none\"\n", {}});
}

/** The sheets' names, or the error with what tells it from others of its code. */
std::string outcome(const std::string &bytes)
{
    const auto sheets = readWorkbook("f", bytes);
    if (!sheets) {
        const Error &error = sheets.error();
        const bool named = error.code == ErrorCode::StructureDamaged || error.code == ErrorCode::StructureTooLarge;
        return std::string(errorName(error.code)) + (named ? ' ' + error.arguments.at(2) : "");
    }
    std::string names;
    for (const SheetTable &sheet : *sheets)
        names += (names.empty() ? "" : ", ") + sheet.sheet + (sheet.hidden ? " hidden" : "");
    return names;
}

const std::string header = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>A</v></c><c r=\"B1\" t=\"str\"><v>B</v></c></row>";

/** A sheet of one row below a header, whose first cell is this. */
std::string cellOf(const std::string &cell, const std::string &strings = {}, const std::string &properties = {})
{
    const TableRows rows =
        tableOf(makeXlsx({{"S", header + "<row>" + cell + "<c t=\"str\"><v>b</v></c></row>"}}, strings, properties));
    return rows.sound && rows.rows.size() == 1 ? rows.rows.front().front() : "<no row>";
}

std::string odsCellOf(const std::string &cell)
{
    const TableRows rows = tableOf(makeOds({{"S", odsRow({"A", "B"}) + "<t:table-row>" + cell
                                                      + "<t:table-cell><x:p>b</x:p></t:table-cell></t:table-row>"}}));
    return rows.sound && rows.rows.size() == 1 ? rows.rows.front().front() : "<no row>";
}

/** An XLSX workbook of one sheet with a part replaced. */
std::string withPart(const std::string &name, const std::string &bytes)
{
    auto parts = xlsxParts({{"S", xlsxRow({"A"}) + xlsxRow({"1"})}});
    for (ArchiveMember &part : parts) {
        if (part.name == name)
            part.bytes = bytes;
    }
    return makeZip(parts);
}

std::string withSheet(const std::string &xml) { return withPart("xl/worksheets/sheet1.xml", xml); }

}

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWorkbooks()
    {
        const std::string xlsx = makeXlsx({{"S", ""}});
        QVERIFY(isWorkbook(xlsx));
        QVERIFY(isWorkbook(makeOds({{"S", ""}})));
        QVERIFY(!isWorkbook(makeZip({{"a.csv", "x"}})));
        QVERIFY(
            !isWorkbook(makeZip({{"mimetype", "application/vnd.oasis.opendocument.text"}}, {.method = ZIP_CM_STORE})));
        QVERIFY(!isWorkbook("Date,Amount\n"));
        for (std::size_t size = 0; size < xlsx.size(); ++size)
            QVERIFY(!isWorkbook(xlsx.substr(0, size)));
    }

    void readsSheets()
    {
        const std::string rows = xlsxRow({"Day", "Pay"}) + xlsxRow({"one", "1.50"});
        const auto sheets = readWorkbook("f", makeXlsx({{"March", rows},
                                                        {"Old", rows, "hidden"},
                                                        {"Empty", ""},
                                                        {"Title", xlsxRow({"alone"})},
                                                        {"Inner", rows, "veryHidden"}}));
        QVERIFY(sheets.has_value());
        QCOMPARE(outcome(makeXlsx({{"March", rows}, {"Old", rows, "hidden"}, {"Empty", ""}})), "March, Old hidden"s);
        QCOMPARE(sheets->size(), 3U);
        QVERIFY(sheets->back().hidden);
        const TableRows table(sheets->front().table);
        QVERIFY(table.sound);
        QCOMPARE(table.header, (Names{"Day", "Pay"}));
        QCOMPARE(table.rows, (std::vector<Names>{{"one", "1.50"}}));
        QCOMPARE(sheets->front().table.places, (std::vector<RowPlace>{{2, "March!2"}}));
        QCOMPARE(outcome(makeXlsx({{"Empty", ""}})), "structure-damaged no-table"s);
        QCOMPARE(outcome(makeOds({{"Empty", ""}})), "structure-damaged no-table"s);
    }

    void keepsPlaces()
    {
        const auto sheets = readWorkbook(
            "f", makeXlsx({{"S", "<row r=\"1\"/><row r=\"3\"><c r=\"B3\" t=\"str\"><v>Day</v></c>"
                                 "<c r=\"D3\" t=\"str\"><v>Pay</v></c><c r=\"XFD3\" s=\"1\"/></row>"
                                 "<row r=\"4\"><c r=\"B4\"><v> </v></c></row>"
                                 "<row r=\"7\"><c r=\"D7\"><v>5</v></c><c><v>6</v></c><c r=\"AB7\"><v>7</v></c></row>"
                                 "<row><c r=\"B8\"><v>8</v></c></row>"}}));
        QVERIFY(sheets.has_value());
        const TableRows rows(sheets->front().table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header.size(), 28U);
        QCOMPARE(rows.header.at(0), ""s);
        QCOMPARE(rows.header.at(1), "Day"s);
        QCOMPARE(rows.header.at(2), ""s);
        QCOMPARE(rows.cell(0, "Pay"), "5"s);
        QCOMPARE(rows.cell(0, "column E"), "6"s);
        QCOMPARE(rows.cell(0, "column AB"), "7"s);
        QCOMPARE(rows.cell(1, "Day"), "8"s);
        QCOMPARE(sheets->front().table.places, (std::vector<RowPlace>{{7, "S!7"}, {8, "S!8"}}));
    }

    void readsCells_data()
    {
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<std::string>("text");
        const auto add = [](const char *name, const std::string &cell, const std::string &text) {
            QTest::newRow(name) << cell << text;
        };
        add("number", "<c><v>12.50</v></c>", "12.50");
        add("typed number", "<c t=\"n\"><v>-3</v></c>", "-3");
        add("noise", "<c><v>12.300000000000001</v></c>", "12.3");
        add("long id", "<c><v>12345678901234567890</v></c>", "12345678901234567890");
        add("formula", "<c><f>1+1</f><v>2</v></c>", "2");
        add("formula of text", "<c t=\"str\"><f>A1</f><v>a &amp; b</v></c>", "a & b");
        add("formula without a value", "<c><f>1+1</f></c>", "");
        add("true", "<c t=\"b\"><v>1</v></c>", "TRUE");
        add("false", "<c t=\"b\"><v>0</v></c>", "FALSE");
        add("error", "<c t=\"e\"><v>#N/A</v></c>", "#N/A");
        add("iso date", "<c t=\"d\"><v>2026-03-02</v></c>", "2026-03-02");
        add("inline", "<c t=\"inlineStr\"><is><t>a</t></is></c>", "a");
        add("inline runs", "<c t=\"inlineStr\"><is><r><rPr/><t>a</t></r><r><t> b</t></r><rPh><t>no</t></rPh></is></c>",
            "a b");
        add("shared", "<c t=\"s\"><v>0</v></c>", "plain");
        add("shared runs", "<c t=\"s\"><v>1</v></c>", "rich text");
        add("escapes", "<c t=\"str\"><v>a_x000A_b_x005F_x0041_ _x0000_ _xZZZZ_ _x00E9_ _x20AC_</v></c>",
            "a\nb_x0041_ _x0000_ _xZZZZ_ é €");
        add("date", "<c s=\"1\"><v>46083</v></c>", "2026-03-02");
        add("date and time", "<c s=\"2\"><v>46083.604166666664</v></c>", "2026-03-02 14:30:00");
        add("time", "<c s=\"3\"><v>0.375</v></c>", "09:00:00");
        add("duration", "<c s=\"4\"><v>1.1041666666666667</v></c>", "26:30:00");
        add("text in a date style", "<c s=\"1\" t=\"str\"><v>46083</v></c>", "46083");
        add("no such style", "<c s=\"99\"><v>46083</v></c>", "46083");
    }
    void readsCells()
    {
        QFETCH(std::string, cell);
        QFETCH(std::string, text);
        const std::string strings = "<si><t>plain</t></si><si><r><t>rich</t></r><r><rPr/><t xml:space=\"preserve\"> "
                                    "text</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>";
        QCOMPARE(cellOf(cell, strings), text);
    }

    void readsTheOtherEpoch()
    {
        QCOMPARE(cellOf("<c s=\"1\"><v>44621</v></c>", {}, "<workbookPr date1904=\"1\"/>"), "2026-03-02"s);
        QCOMPARE(cellOf("<c s=\"1\"><v>0</v></c>", {}, "<workbookPr date1904=\"true\"/>"), "1904-01-01"s);
    }

    void readsOdsCells_data()
    {
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<std::string>("text");
        const auto add = [](const char *name, const std::string &cell, const std::string &text) {
            QTest::newRow(name) << "<t:table-cell " + cell + "</t:table-cell>" << text;
        };
        add("number", "o:value-type=\"float\" o:value=\"12.3000000000000007\"><x:p>12.30</x:p>", "12.3");
        add("currency", "o:value-type=\"currency\" o:currency=\"USD\" o:value=\"5\"><x:p>$5.00</x:p>", "5");
        add("share", "o:value-type=\"percentage\" o:value=\"0.15\"><x:p>15%</x:p>", "0.15");
        add("date", "o:value-type=\"date\" o:date-value=\"2026-03-02\"><x:p>02/03/26</x:p>", "2026-03-02");
        add("moment", "o:value-type=\"date\" o:date-value=\"2026-03-02T14:29:59.999999994\"><x:p/>",
            "2026-03-02 14:30:00");
        add("time", "o:value-type=\"time\" o:time-value=\"PT26H30M00S\"><x:p>2:30</x:p>", "26:30:00");
        add("truth", "o:value-type=\"boolean\" o:boolean-value=\"true\"><x:p>WAHR</x:p>", "TRUE");
        add("untruth", "o:value-type=\"boolean\" o:boolean-value=\"false\"><x:p>FALSCH</x:p>", "FALSE");
        add("paragraphs", "o:value-type=\"string\"><x:p>a</x:p><x:p/><x:p> b\n  c</x:p>", "a\n\nb c");
        add("spaces", "o:value-type=\"string\"><x:p>a<x:s x:c=\"3\"/>b<x:s/>c<x:tab/>d<x:line-break/>e</x:p>",
            "a   b c\td\ne");
        add("spans", "o:value-type=\"string\"><x:p>a <x:span>b</x:span><x:a> c</x:a></x:p>", "a b c");
        add("string value", "o:value-type=\"string\" o:string-value=\"x\">", "x");
        add("note", "o:value-type=\"string\"><o:annotation><x:p>no</x:p></o:annotation><x:p>yes</x:p>", "yes");
        add("inner table",
            "o:value-type=\"string\"><x:p>yes</x:p><t:table><t:table-row><t:table-cell><x:p>no</x:p>"
            "</t:table-cell></t:table-row></t:table>",
            "yes");
        add("unknown", "o:value-type=\"void\"><x:p>x</x:p>", "x");
    }
    void readsOdsCells()
    {
        QFETCH(std::string, cell);
        QFETCH(std::string, text);
        QCOMPARE(odsCellOf(cell), text);
    }

    void readsOdsSheets()
    {
        const std::string rows =
            "<t:table-header-rows>" + odsRow({"Day", "Pay"}) + "</t:table-header-rows>"
            + "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell "
              "t:number-columns-repeated=\"16384\"/></t:table-row>"
            + "<t:table-row-group>" + odsRow({"one", "1"}, "t:number-rows-repeated=\"2\"") + "</t:table-row-group>"
            + "<t:table-row><t:covered-table-cell><x:p>no</x:p></t:covered-table-cell><t:table-cell/>"
              "<t:table-cell t:number-columns-repeated=\"2\"><x:p>z</x:p></t:table-cell>"
              "<t:table-cell t:number-columns-repeated=\"16380\"/></t:table-row>"
            + "<t:table-row t:number-rows-repeated=\"1048569\"><t:table-cell "
              "t:number-columns-repeated=\"16384\"/></t:table-row>";
        const auto sheets = readWorkbook("f", makeOds({{"March", rows, "v"}, {"Old", rows, "h"}}));
        QVERIFY(sheets.has_value());
        QCOMPARE(outcome(makeOds({{"March", rows, "v"}, {"Old", rows, "h"}})), "March, Old hidden"s);
        const TableRows table(sheets->front().table);
        QVERIFY(table.sound);
        QCOMPARE(table.header, (Names{"Day", "Pay", "column C", "column D"}));
        QCOMPARE(table.rows, (std::vector<Names>{{"one", "1", "", ""}, {"one", "1", "", ""}, {"", "", "z", "z"}}));
        QCOMPARE(sheets->front().table.places, (std::vector<RowPlace>{{5, "March!5"}, {6, "March!6"}, {7, "March!7"}}));
    }

    void roundsNumbers_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("text");
        const auto add = [](const char *written, const char *text) {
            QTest::newRow(written) << std::string(written) << std::string(text);
        };
        add("0.30000000000000004", "0.3");
        add("0.99999999999999989", "1");
        add("9.9999999999999996", "10");
        add("-12.300000000000001", "-12.3");
        add("1234567.8900000001", "1234567.89");
        add("46083.604166666664", "46083.6041666667");
        add("0.1", "0.1");
        add("7.10", "7.10");
        add("007", "007");
        add("1.5E-2", "0.015");
        add("1.5e+3", "1500");
        add("1.2345678901234567E+19", "12345678901234567000");
        add("1E+300", "1E+300");
        add("1E-300", "1E-300");
        add("1E", "1E");
        add("0E5", "0");
        add("1E99999999999", "1E99999999999");
        add("1,5", "1,5");
        add("", "");
        add("-", "-");
        add(".", ".");
    }
    void roundsNumbers()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, text);
        QCOMPARE(numberText(written), text);
    }

    void turnsSerialsIntoDates_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::string>("text");
        const auto add = [](const char *written, NumberKind kind, const char *text) {
            QTest::addRow("%s as %d", written, static_cast<int>(kind))
                << std::string(written) << static_cast<int>(kind) << std::string(text);
        };
        add("1", NumberKind::Date, "1900-01-01");
        add("59", NumberKind::Date, "1900-02-28");
        add("60", NumberKind::Date, "1900-02-29");
        add("61", NumberKind::Date, "1900-03-01");
        add("2958465", NumberKind::Date, "9999-12-31");
        add("2958466", NumberKind::Date, "2958466");
        add("2958465.9999999", NumberKind::Date, "2958465.9999999");
        add("-1", NumberKind::Date, "-1");
        add("0", NumberKind::Date, "0");
        add("0.5", NumberKind::Date, "12:00:00");
        add("46083.5", NumberKind::Date, "2026-03-02 12:00:00");
        add("46083", NumberKind::DateTime, "2026-03-02 00:00:00");
        add("46083.999999", NumberKind::DateTime, "2026-03-03 00:00:00");
        add("4.6083E4", NumberKind::Date, "2026-03-02");
        add("46083.5", NumberKind::Time, "2026-03-02 12:00:00");
        add("1.25", NumberKind::Time, "30:00:00");
        add("0.0000057870370370", NumberKind::Time, "00:00:00");
        add("0.0000057870370371", NumberKind::Time, "00:00:01");
        add("100", NumberKind::Duration, "2400:00:00");
        add("0.04166666666666667", NumberKind::Duration, "01:00:00");
        add("soon", NumberKind::Date, "soon");
        add("46083", NumberKind::Plain, "46083");
    }
    void turnsSerialsIntoDates()
    {
        QFETCH(std::string, written);
        QFETCH(int, kind);
        QFETCH(std::string, text);
        QCOMPARE(serialText(written, static_cast<NumberKind>(kind), false), text);
    }

    void tellsFormats_data()
    {
        QTest::addColumn<int>("kind");
        const auto add = [](const char *code, NumberKind kind) { QTest::newRow(code) << static_cast<int>(kind); };
        add("General", NumberKind::Plain);
        add("0.00", NumberKind::Plain);
        add("\"days\" 0", NumberKind::Plain);
        add("0\\d", NumberKind::Plain);
        add("[Red]0.00;[Blue]-0.00", NumberKind::Plain);
        add("[$USD-409] #,##0.00", NumberKind::Plain);
        add("_d0*m", NumberKind::Plain);
        add("\"open", NumberKind::Plain);
        add("[open", NumberKind::Plain);
        add("\\", NumberKind::Plain);
        add("", NumberKind::Plain);
        add("0;yyyy", NumberKind::Plain);
        add("yyyy-mm-dd", NumberKind::Date);
        add("[$-F800]dddd, mmmm dd", NumberKind::Date);
        add("mmm", NumberKind::Date);
        add("m", NumberKind::Date);
        add("DD.MM.YYYY HH:MM", NumberKind::DateTime);
        add("mmm h:mm", NumberKind::DateTime);
        add("h:mm AM/PM", NumberKind::Time);
        add("mm:ss.0", NumberKind::Time);
        add("[h]:mm:ss", NumberKind::Duration);
        add("[MM]:ss", NumberKind::Duration);
        add("[ss]", NumberKind::Duration);
    }
    void tellsFormats()
    {
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(kindOfFormat(QTest::currentDataTag())), kind);
    }

    void readsOdsTimes()
    {
        QCOMPARE(isoDurationText("PT00H45M30.5S"), "00:45:31"s);
        QCOMPARE(isoDurationText("P1DT2H"), "26:00:00"s);
        QCOMPARE(isoDurationText("-PT1H"), "-01:00:00"s);
        QCOMPARE(isoDurationText("PT45,4S"), "00:00:45"s);
        for (const char *odd : {"", "P", "PT", "1H", "PT1", "PT1X", "PT1.S", "PT12345678901H", "P1Y"})
            QVERIFY(isoDurationText(odd) == odd || std::string(odd) == "PT1.S");
        QCOMPARE(isoMomentText("2026-12-31T23:59:59.5"), "2027-01-01 00:00:00"s);
        for (const char *odd :
             {"", "2026-03-02T14:05", "2026-03-02T14:05:00Z", "2026-03-02T14:05:00+01:00", "1066-01-01"})
            QCOMPARE(isoMomentText(odd), std::string(odd));
    }

    void refusesReferences_data()
    {
        QTest::addColumn<std::string>("rows");
        const auto add = [](const char *name, const std::string &rows) { QTest::newRow(name) << rows; };
        add("row 0", "<row r=\"0\"/>");
        add("row beyond the sheet", "<row r=\"1048577\"/>");
        add("row of letters", "<row r=\"x\"/>");
        add("row twice", "<row r=\"2\"/><row r=\"2\"/>");
        add("row backwards", "<row r=\"3\"/><row r=\"2\"/>");
        add("cell of another row", "<row r=\"2\"><c r=\"A3\"/></row>");
        add("column beyond the sheet", "<row r=\"2\"><c r=\"XFE2\"/></row>");
        add("endless column", "<row r=\"2\"><c r=\"ZZZZZZZZZZZZZZZZZZZZ2\"/></row>");
        add("number alone", "<row r=\"2\"><c r=\"2\"/></row>");
        add("letters alone", "<row r=\"2\"><c r=\"A\"/></row>");
        add("absolute", "<row r=\"2\"><c r=\"$A$2\"/></row>");
        add("empty", "<row r=\"2\"><c r=\"\"/></row>");
        add("negative", "<row r=\"2\"><c r=\"A-2\"/></row>");
        add("cell twice", "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>");
        add("cell backwards", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>");
        add("string beyond the table", "<row r=\"2\"><c t=\"s\"><v>0</v></c></row>");
        add("string of letters", "<row r=\"2\"><c t=\"s\"><v>x</v></c></row>");
        add("string below zero", "<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>");
    }
    void refusesReferences()
    {
        QFETCH(std::string, rows);
        QCOMPARE(outcome(makeXlsx({{"S", header + rows}})), "structure-damaged bad-syntax"s);
    }

    void namesTheSheetAtFault()
    {
        const auto placeOf = [](const std::string &bytes) { return readWorkbook("f", bytes).error().place->row; };
        const std::string good = xlsxRow({"A"}) + xlsxRow({"1"});
        QCOMPARE(placeOf(makeXlsx({{"S", good}, {"T", header + "<row r=\"7\"><c r=\"A8\"/></row>"}})), "T!7"s);
        QCOMPARE(placeOf(makeXlsx({{"S", good}, {"T", "&x;"}})), "T"s);
        QCOMPARE(placeOf(makeOds({{"S", odsRow({"A"}) + odsRow({"1"}, "t:number-rows-repeated=\"x\"")}})), "S!2"s);
        QCOMPARE(placeOf(makeOds({{"S", "&x;"}})), "S"s);
    }

    void refusesDamage()
    {
        QCOMPARE(outcome(withSheet("")), "structure-damaged ends-too-early"s);
        QCOMPARE(outcome(withSheet("<worksheet><sheetData><row>")), "structure-damaged ends-too-early"s);
        QCOMPARE(outcome(withSheet("<worksheet></sheet>")), "structure-damaged bad-syntax"s);
        QCOMPARE(outcome(withSheet("<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet/>")), "file-not-text"s);
        QCOMPARE(outcome(withPart("xl/workbook.xml", "<workbook><sheets><sheet/></sheets></workbook>")),
                 "structure-damaged bad-syntax"s);
        QCOMPARE(outcome(withPart("xl/_rels/workbook.xml.rels", "<Relationships/>")), "structure-damaged bad-syntax"s);
        QCOMPARE(outcome(makeZip({{"xl/workbook.xml", "<workbook/>"}})), "structure-damaged bad-syntax"s);
        QCOMPARE(outcome(makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}},
                                 {.method = ZIP_CM_STORE})),
                 "structure-damaged bad-syntax"s);
        std::string deep;
        for (std::size_t i = 0; i <= ImportLimits::depth; ++i)
            deep += "<a>";
        QCOMPARE(outcome(withSheet(deep)), "structure-too-large depth"s);
        const std::string whole = makeXlsx({{"S", xlsxRow({"A"}) + xlsxRow({"1"})}});
        for (std::size_t size = 0; size < whole.size(); size += 7)
            QVERIFY(outcome(whole.substr(0, size)).starts_with("structure-damaged "));
    }

    void refusesEntities()
    {
        const std::string laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                                   "<worksheet><sheetData>&b;</sheetData></worksheet>";
        QCOMPARE(outcome(withSheet(laughs)), "structure-damaged forbidden-part"s);
        QCOMPARE(outcome(withSheet("<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>")),
                 "structure-damaged forbidden-part"s);
        QCOMPARE(outcome(withSheet("<worksheet>&nbsp;</worksheet>")), "structure-damaged forbidden-part"s);
        QCOMPARE(outcome(withPart("xl/sharedStrings.xml", laughs)), "structure-damaged forbidden-part"s);
        QCOMPARE(outcome(withPart("xl/workbook.xml", laughs)), "structure-damaged forbidden-part"s);
        QCOMPARE(outcome(makeOds({{"S", "&laugh;"}})), "structure-damaged forbidden-part"s);
    }

    void followsNoLinkOutOfTheFile()
    {
        const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        const auto linked = [&](const std::string &target) {
            return outcome(withPart("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\""
                                                                      + type + "\" " + target + "/></Relationships>"));
        };
        QCOMPARE(linked("Target=\"worksheets/sheet1.xml\""), "S"s);
        QCOMPARE(linked("Target=\"../../../../etc/passwd\""), "structure-damaged bad-syntax"s);
        QCOMPARE(linked("Target=\"http://example.com/s.xml\" TargetMode=\"External\""),
                 "structure-damaged forbidden-part"s);
    }

    void refusesWhatIsTooLarge()
    {
        std::vector<MadeSheet> many(ImportLimits::sheets, {"S", xlsxRow({"A"}) + xlsxRow({"1"})});
        QVERIFY(outcome(makeXlsx(many)).starts_with("S, S"));
        many.push_back(many.front());
        QCOMPARE(outcome(makeXlsx(many)), "structure-too-large sheets"s);
        QCOMPARE(outcome(makeOds(std::vector<MadeSheet>(ImportLimits::sheets + 1))), "structure-too-large sheets"s);
        QCOMPARE(outcome(makeXlsx({{"S", header + "<row><c r=\"XFD2\"><v>1</v></c></row>"}})), "too-many-columns"s);
        const auto repeated = [](const std::string &columns, const std::string &rows) {
            return outcome(makeOds({{"S", odsRow({"A"}) + "<t:table-row t:number-rows-repeated=\"" + rows
                                              + "\"><t:table-cell t:number-columns-repeated=\"" + columns
                                              + "\"><x:p>1</x:p></t:table-cell></t:table-row>"}}));
        };
        QCOMPARE(repeated("10000000", "1"), "too-many-columns"s);
        QCOMPARE(repeated("99999999999999999999999", "1"), "too-many-columns"s);
        QCOMPARE(repeated("1", "99999999999999999999999"), "structure-too-large rows"s);
        QCOMPARE(repeated("4000", "1048576"), "structure-too-large cells"s);
        QCOMPARE(repeated("0", "1"), "structure-damaged bad-syntax"s);
        QCOMPARE(repeated("1", "-1"), "structure-damaged bad-syntax"s);
        QCOMPARE(outcome(makeOds({{"S", odsRow({"A"})
                                            + "<t:table-row><t:table-cell><x:p><x:s x:c=\"999999999\"/></x:p>"
                                              "</t:table-cell></t:table-row>"}})),
                 "structure-too-large unpacked-bytes"s);
    }

    void countsFilledUpCells()
    {
        // A few cells far to the right in many rows: what the table would hold is refused, not what the file holds.
        std::string rows = header + "<row r=\"2\"><c r=\"FAN2\"><v>1</v></c></row>";
        for (int i = 3; i < 5000; ++i)
            rows += "<row r=\"" + std::to_string(i) + "\"><c><v>1</v></c></row>";
        QCOMPARE(outcome(makeXlsx({{"S", rows}, {"T", rows}})), "structure-too-large cells"s);
    }

    void refusesBombs()
    {
        const std::string zeros(std::size_t{3} << 20, '0');
        QCOMPARE(outcome(withSheet(zeros)), "structure-too-large ratio"s);
        auto parts = xlsxParts({{"S", ""}});
        parts.push_back({"../evil.xml", "x"});
        QCOMPARE(outcome(makeZip(parts)), "archive-name-unsafe"s);
        QCOMPARE(outcome(makeZip(xlsxParts({{"S", ""}}), {.encrypted = true})), "archive-locked"s);
        const ArchiveMember manifest = {"META-INF/manifest.xml", "<manifest:encryption-data/>"};
        QCOMPARE(outcome(makeOds({{"S", odsRow({"A"}) + odsRow({"1"})}}, {manifest})), "archive-locked"s);
    }

    void cutsLongNames()
    {
        const std::string name(5000, 'n');
        const auto sheets = readWorkbook("f", makeXlsx({{name, xlsxRow({"A"}) + xlsxRow({"1"})}}));
        QVERIFY(sheets.has_value());
        QCOMPARE(sheets->front().sheet.size(), sheetNameBytes);
        QCOMPARE(sheets->front().table.places.front().text.size(), sheetNameBytes + 2);
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
