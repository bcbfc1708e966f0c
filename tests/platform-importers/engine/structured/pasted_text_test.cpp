// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/pasted_text.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;
using Lines = std::vector<std::int64_t>;

Lines linesOf(const TableText &table)
{
    Lines lines;
    for (const RowPlace &place : table.places)
        lines.push_back(place.line);
    return lines;
}

}

class PastedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("tabs", "\nDate\tProject\tAmount\n\nJan 2\tMade Up\t$1.00\nJan 3\t\t$2.00\n");
        row("tabs, CRLF and no-break spaces", "\r\nDate\tProject \tAmount\r\n\t\t\r\nJan\xc2\xa0"
                                              "2\tMade  Up\t$1.00\r\nJan 3\t\t$2.00");
        row("tabs, quoted", "\n\"Date\"\tProject\tAmount\n\n\"Jan 2\"\t\"Made\nUp\"\t$1.00\nJan 3\t\"\"\t$2.00\n");
        row("tabs, a stray quote", "\nDate\tProject\tAmount\n\n\"\"Jan 2\tMade Up\t$1.00\nJan 3\t\t$2.00\n");
        row("bars", "\n| Date | Project | Amount |\n|---|:-:|---|\n| Jan 2 | Made Up | $1.00 |\n| Jan 3 | | $2.00 |\n");
        row("bars, none at the ends", "\nDate|Project|Amount\n-+-\nJan 2|Made Up|$1.00\nJan 3||$2.00\n");
    }
    void readsTables()
    {
        QFETCH(QByteArray, text);
        const auto table = readPastedText("f", text.toStdString());
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"Date", "Project", "Amount"}));
        QCOMPARE(rows.rows.size(), std::size_t{2});
        QCOMPARE(rows.cell(0, "Project"), "Made Up"s);
        QCOMPARE(rows.cell(0, "Amount"), "$1.00"s);
        QVERIFY(rows.cell(0, "Date").ends_with("Jan 2"));
        QCOMPARE(rows.rows[1], (Names{"Jan 3", "", "$2.00"}));
        QCOMPARE(table->places[0].line, 4);
        QCOMPARE(table->places[0].text, "line 4"s);
    }

    void readsAlignedColumns()
    {
        const auto table = readPastedText("f", "Date    Work item   Amount\nJan 2   Made Up     $1.00\n\nJan 3"
                                               "               $2.00\n  Jan 4\xc2\xa0\xc2\xa0"
                                               "b c  $3.00  \n");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QCOMPARE(rows.header, (Names{"Date", "Work item", "Amount"}));
        QCOMPARE(rows.rows, (std::vector<Names>{
                                {"Jan 2", "Made Up", "$1.00"}, {"Jan 3 $2.00", "", ""}, {"Jan 4", "b c", "$3.00"}}));
        QCOMPARE(linesOf(*table), (Lines{2, 4, 5}));
    }

    void readsCopiedHtml_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("bare") << QByteArray("");
        QTest::newRow("Firefox, Chrome") << QByteArray("<meta http-equiv=\"content-type\" content=\"text/html\">\n");
        QTest::newRow("Windows") << QByteArray(
            "Version:0.9\r\nStartHTML:00000097\r\n\r\n<html><body>\r\n<!--StartFragment-->");
    }
    void readsCopiedHtml()
    {
        QFETCH(QByteArray, before);
        const auto table = readPastedText(
            "f", before.toStdString() + "<table><tr><th>x<tr><td>1</table><TABLE><tr><th>a<tr><td>1<tr><td>2</TABLE>");
        QVERIFY(table.has_value());
        QCOMPARE(TableRows(*table).rows, (std::vector<Names>{{"1"}, {"2"}}));
        QCOMPARE(table->places[0].text, "table 2, row 2"s);
    }

    void keepsCellsBeyondTheHeader()
    {
        const auto table = readPastedText("f", "a\tb\n1\t2\t3\n4\n");
        const TableRows rows(table.value());
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"a", "b", ""}));
        QCOMPARE(rows.rows, (std::vector<Names>{{"1", "2", "3"}, {"4", "", ""}}));
        QCOMPARE(TableRows(readPastedText("f", "a|b\n1\\|2|3").value()).rows, (std::vector<Names>{{"1|2", "3"}}));
    }

    void saysThatThereIsNoTable()
    {
        for (const char *text : {"", " \n", "one line", "a\tb", "a\tb\n\t\n", "a line\nand another", "a,b\n1,2",
                                 "<p>no</p>", "<table></table>", "|a|b|\n|-|-|", "May 1, 2026"})
            QCOMPARE(readPastedText("f", text).error().arguments.at(2), "no-table"s);
    }

    void limitsWhatIsPasted()
    {
        const auto huge = readPastedText("f", std::string(ImportLimits::pastedBytes + 1, 'x'));
        QVERIFY(huge.error().code == ErrorCode::FileTooLarge);
        QCOMPARE(huge.error().arguments.at(1), "8"s);
        const auto wide = readPastedText("f", "a\tb\n\n" + std::string(ImportLimits::columns, '\t') + "x\n");
        QVERIFY(wide.error().code == ErrorCode::TooManyColumns);
        QCOMPARE(wide.error().place->line, 3);
        QVERIFY(readPastedText("f", std::string(ImportLimits::columns, '|') + "x|y\nz").error().code
                == ErrorCode::TooManyColumns);
    }

    void survivesAnyText()
    {
        const bool held = rc::check("whatever the text, a table is sound", [] {
            const auto parts = *rc::gen::container<Names>(
                rc::gen::element("\t"s, "|"s, "  "s, "\n"s, "\r"s, "\""s, "a"s, "-"s, "\\"s, "\xc2\xa0"s,
                                 "Jan 2, 2026\n"s, "0123456789abcdef01234567\n"s, "$1.00\n"s, "<table>"s, "<tr><td>"s));
            std::string text;
            for (const std::string &part : parts)
                text += part;
            if (const auto table = readPastedText("f", text))
                RC_ASSERT(TableRows(*table).sound);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(PastedTextTest)
#include "pasted_text_test.moc"
