// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapped_table.h"

#include "tests/platform-importers/engine/structured/workbook_maker.h"
#include "tests/support/error_text.h"

#include <QTest>

using namespace backpay;

namespace {

using Names = std::vector<std::string>;

MappedPart textPart(const std::string &text) { return {"x.csv", text, {}, false}; }

const std::string march = xlsxRow({"Day", "Sum"}) + xlsxRow({"2026-03-02", "$45.00"});

/** "pay.xlsx/March, pay.xlsx/April": the parts of a file that can be mapped. */
std::string partsOf(const Result<std::vector<MappedTable>> &tables)
{
    std::string all;
    for (const MappedTable &table : tables ? *tables : std::vector<MappedTable>())
        all += (all.empty() ? "" : ", ") + table.part + (table.hidden ? " hidden" : "");
    return tables ? all : std::string(errorName(tables.error().code));
}

}

class MappedTableTest : public QObject
{
    Q_OBJECT

private slots:
    void readsATextOfAnyDelimiter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("Day,Sum\n2026-03-02,1\n");
        QTest::newRow("semicolon") << QByteArray("Day;Sum\n2026-03-02;1\n");
        QTest::newRow("tab") << QByteArray("Day\tSum\n2026-03-02\t1\n");
        QTest::newRow("bar") << QByteArray("Day|Sum\n2026-03-02|1\n");
        QTest::newRow("blanks") << QByteArray("Day         Sum\n2026-03-02  1\n");
        QTest::newRow("page") << QByteArray("<html><table><tr><th>Day</th><th>Sum</th></tr>"
                                            "<tr><td>2026-03-02</td><td>1</td></tr></table></html>");
    }
    void readsATextOfAnyDelimiter()
    {
        QFETCH(QByteArray, text);
        const auto table = readMappedTable(textPart(text.toStdString()));
        QVERIFY2(table.has_value(), errorText(table).c_str());
        QCOMPARE(table->header, (Names{"Day", "Sum"}));
        QCOMPARE(table->rows, (std::vector<Names>{{"2026-03-02", "1"}}));
        QVERIFY(table->readings.empty() && table->encoding.empty());
    }

    void readsASheet()
    {
        const auto part = readMappedPart("pay.xlsx", makeXlsx({{"March", march}}), "pay.xlsx/March");
        QVERIFY2(part.has_value(), errorText(part).c_str());
        const auto table = readMappedTable(*part);
        QVERIFY2(table.has_value(), errorText(table).c_str());
        QCOMPARE(table->part, std::string("pay.xlsx/March"));
        QCOMPARE(table->header, (Names{"Day", "Sum"}));
        QCOMPARE(table->rows, (std::vector<Names>{{"2026-03-02", "$45.00"}}));
        // A comma or a semicolon within a heading parts nothing.
        const auto odd = readMappedTables(
            "o.ods", makeOds({{"S", odsRow({"Day; or night", "Sum, net"}) + odsRow({"2026-03-02", "1"})}}));
        QVERIFY2(odd.has_value(), errorText(odd).c_str());
        QCOMPARE(odd->front().header, (Names{"Day; or night", "Sum, net"}));
    }

    void findsEverySheetThatMayBeMapped()
    {
        const std::string book = makeXlsx(
            {{"March", march}, {"Title", xlsxRow({"Only one"}) + xlsxRow({"column"})}, {"Cache", march, "hidden"}});
        QCOMPARE(partsOf(readMappedTables("pay.xlsx", book)), std::string("pay.xlsx/March, pay.xlsx/Cache hidden"));
        QCOMPARE(partsOf(readMappedTables("t.xlsx", makeXlsx({{"T", xlsxRow({"One"}) + xlsxRow({"x"})}}))),
                 std::string("columns-unnamed"));
        QVERIFY(readMappedPart("pay.xlsx", book, "pay.xlsx/May").error().code == ErrorCode::FileChanged);
    }

    void findsWhatMayBeMappedInAnArchive()
    {
        const std::string zip = makeZip({{"pay.csv", "Day,Sum\n2026-03-02,1\n"},
                                         {"read.me", "Nothing to see.\n"},
                                         {"pay.xlsx", makeXlsx({{"March", march}})}});
        QCOMPARE(partsOf(readMappedTables("all.zip", zip)), std::string("all.zip/pay.csv, all.zip/pay.xlsx/March"));
        const auto part = readMappedPart("all.zip", zip, "all.zip/pay.csv");
        QCOMPARE(part->bytes, std::string("Day,Sum\n2026-03-02,1\n"));
        QCOMPARE(partsOf(readMappedTables("x.zip", "PK\x03\x04 cut")), std::string("structure-damaged"));
    }

    void asksForTheEncodingWhereTheTextLeavesItOpen()
    {
        const std::string text = "Day,Prix \xa4\n2026-03-02,1\n";
        const auto open = readMappedTable(textPart(text));
        QVERIFY2(open.has_value(), errorText(open).c_str());
        const auto question = open->encodingQuestion();
        QVERIFY(question.has_value());
        QCOMPARE(question->option, std::string("--encoding"));
        QCOMPARE(question->choices, (Names{"windows-1252", "iso-8859-15"}));
        QCOMPARE(question->example, std::string("¤ (windows-1252), € (iso-8859-15)"));
        const auto answered = readMappedTable(textPart(text), "iso-8859-15");
        QVERIFY(!answered->encodingQuestion());
        QCOMPARE(answered->header.back(), std::string("Prix €"));
        const auto wrong = readMappedTable(textPart("Day,\x81\n1,2\n"), "windows-1252");
        QCOMPARE(wrong.error().code, ErrorCode::FileNotText);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one column") << QByteArray("Date\n2026-01-01\n");
        QTest::newRow("a heading twice") << QByteArray("Pay,Pay\n1,2\n");
        QTest::newRow("prose") << QByteArray("Nothing to see here.\n");
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, text);
        const auto table = readMappedTable(textPart(text.toStdString()));
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, ErrorCode::ColumnsUnnamed);
    }

    void leavesToItsReaderWhatNoProfileOfOnesOwnReads()
    {
        QCOMPARE(partsOf(readMappedTables("a.json", "[{\"day\":1,\"sum\":2}]")), std::string("structure-damaged"));
        QCOMPARE(partsOf(readMappedTables("d.csv", "Project,2026-03-02,2026-03-03\nHarbour,1:00:00,2:00:00\n")),
                 std::string("columns-unnamed"));
    }

    void showsTheFirstRowsOnly()
    {
        std::string text = "Day,Sum\n";
        for (std::size_t i = 0; i < 2 * mappedRows; ++i)
            text += "2026-03-02,1,too many cells\n";
        const auto table = readMappedTable(textPart(text));
        QCOMPARE(table->rows.size(), mappedRows);
        QCOMPARE(table->rows.back().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(MappedTableTest)
#include "mapped_table_test.moc"
