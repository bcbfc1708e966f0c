// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/html_table.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

TableRows firstTable(const std::string &page)
{
    const auto tables = readHtmlTables("f", page);
    return tables ? TableRows(tables->front()) : TableRows(TableText{"\"none\"\n", {}});
}

/** Which fault or limit stops the reading; "" where none does. */
std::string faultOf(const std::string &page)
{
    const auto tables = readHtmlTables("f", page);
    return tables ? "" : tables.error().arguments.at(2);
}

/** The one cell below a header. */
std::string cellOf(const std::string &content)
{
    return firstTable("<table><tr><th>a</th></tr><tr><td>" + content + "</td></tr></table>").rows.at(0).at(0);
}

}

class HtmlTableTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables()
    {
        const auto tables =
            readHtmlTables("f", "<!DOCTYPE html>\n<html><body>\n<table><thead>\n<tr><th>Date</th><th>Amount"
                                "</th></tr></thead><tbody>\n<tr><td>Jan 2</td>\n<td>$1.50</td></tr>\n"
                                "<tr><td>Jan 3</td><td>$2.00</td></tr></tbody></table>\n"
                                "<table><tr><td>x</td></tr>\r\n<tr><td>1</td></tr></table>");
        QVERIFY(tables.has_value());
        QCOMPARE(tables->size(), std::size_t{2});
        const TableRows rows(tables->front());
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"Date", "Amount"}));
        QCOMPARE(rows.rows, (std::vector<Names>{{"Jan 2", "$1.50"}, {"Jan 3", "$2.00"}}));
        QCOMPARE(tables->front().places[1], (RowPlace{7, "table 1, row 3"}));
        QCOMPARE(tables->back().places[0], (RowPlace{9, "table 2, row 2"}));
    }

    void readsWhatAPersonSees_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("seen");
        const auto row = [](const char *content, const char *seen) {
            QTest::newRow(content) << QByteArray(content) << QByteArray(seen);
        };
        row("$<b>60</b>.00", "$60.00");
        row("$<span class='x'\n title='a>b'>60</span>.00", "$60.00");
        row("<div>1h</div><div>30min</div>", "1h 30min");
        row("<p>a<p>b<br>c", "a b c");
        row("  a \n\t b&nbsp;&#160; c\xe2\x80\xaf"
            "d ",
            "a b c d");
        row("&lt;b&gt; &amp;amp; &eacute;&#x1F600;", "<b> &amp; \u00e9\U0001F600");
        row("a<script>alert('</td>')</script>b", "a b");
        row("a<style>td{}</style><!-- c </td> --><textarea><td></textarea>b", "a b");
        row("5 < 6 <7", "5 < 6 <7");
        row("a<!-->b<!--->c<!---->d", "abcd");
        row("<?php x ?>a<!x>b</>c</ y>d", "abcd");
        row("<svg><title>icon</title><path d='M0'/></svg>a", "a");
        row("<time datetime=\"1\">2 days ago</time>", "2 days ago");
        row("<a href=\"javascript:alert(1)\" onclick='x'>go</a>", "go");
        row("a\xf0\x9f\x98\x80"
            "b",
            "a\xf0\x9f\x98\x80"
            "b");
        row("&#0;&#xD800;", "\uFFFD\uFFFD");
    }
    void readsWhatAPersonSees()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, seen);
        QCOMPARE(cellOf(content.toStdString()), seen.toStdString());
    }

    void findsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char *name, const char *rows) { QTest::newRow(name) << QByteArray(rows); };
        row("first row", "<tr><td>a<td>b<tr><td>1<td>2");
        row("first row with th", "<tr><td>Title<tr><th>a<td>b<tr><td>1<td>2");
        row("last row of the head", "<thead><tr><th colspan=2>Both<tr><th>a<th>b<tbody><tr><td>1<td>2");
        row("head without th", "<thead><tr><td>a<td>b<tbody><tr><td>1<td>2");
        row("row names", "<tr><th>a<th>b<tr><th>1<td>2");
        row("blank rows", "<tr><th>a<th>b<tr><td><td><tr><tr><td>1<td>2");
    }
    void findsTheHeader()
    {
        QFETCH(QByteArray, rows);
        const TableRows table = firstTable("<table>" + rows.toStdString() + "</table>");
        QCOMPARE(table.header, (Names{"a", "b"}));
        QCOMPARE(table.rows, (std::vector<Names>{{"1", "2"}}));
    }

    void keepsCellsInTheirColumns()
    {
        const TableRows spans = firstTable("<table><tr><th>a<th>b<th>c<tr><td rowspan=2>1<td colspan=2>2"
                                           "<tr><td>3<td>4<tr><td>5<td rowspan=0>6<td colspan=x>7</table>");
        QCOMPARE(spans.rows, (std::vector<Names>{{"1", "2", ""}, {"", "3", "4"}, {"5", "6", "7"}}));
        const TableRows ragged = firstTable("<table><tr><th>a<tr><td>1<td>2<tr><td>3</table>");
        QVERIFY(ragged.sound);
        QCOMPARE(ragged.header, (Names{"a", ""}));
        QCOMPARE(ragged.rows, (std::vector<Names>{{"1", "2"}, {"3", ""}}));
    }

    void keepsTablesInTablesApart()
    {
        const auto tables =
            readHtmlTables("f", "<table><tr><th>a<th>b<tr><td>1<td>2<table><tr><th>c<tr><td>3</table></table>");
        QVERIFY(tables.has_value());
        QCOMPARE(TableRows(tables->at(0)).rows, (std::vector<Names>{{"1", "2"}}));
        QCOMPARE(TableRows(tables->at(1)).rows, (std::vector<Names>{{"3"}}));
    }

    void readsCopiedParts()
    {
        const TableRows table =
            firstTable("<meta charset='utf-8'><google-sheets-html-origin><style>td {}</style>"
                       "<table><colgroup><col width=\"100\"/></colgroup><tbody><tr style=\"x\"><td>a</td>"
                       "</tr><tr><td>1</td></tr></tbody></table>");
        QCOMPARE(table.rows, (std::vector<Names>{{"1"}}));
    }

    void saysThatThereIsNoTable()
    {
        for (const char *page :
             {"", "text", "<table>", "<table><tr><th>a</table>", "<table><tr><td><tr><td>1</table>",
              "<tr><td>a<tr><td>b", "<script><table><tr><th>a<tr><td>1</table></script>", "<plaintext><table>"})
            QCOMPARE(faultOf(page), "no-table"s);
    }

    void limitsElementsAndSpans()
    {
        std::string many = "<table>";
        for (std::size_t i = 0; i <= ImportLimits::pageElements; ++i)
            many += "<td>";
        QCOMPARE(faultOf(many), "cells"s);
        std::string wide = "<table><tr><th>a";
        for (int i = 0; i < 300; ++i)
            wide += "<tr><td colspan=4096>1";
        QCOMPARE(faultOf(wide), "cells"s);
        const auto wider = readHtmlTables("f", "<table><tr><th>a<tr><td colspan=99999999999999999999999>1</table>");
        QVERIFY(wider.error().code == ErrorCode::TooManyColumns);
        const auto huge = readHtmlTables("f", std::string(ImportLimits::structuredBytes + 1, ' '));
        QVERIFY(huge.error().code == ErrorCode::FileTooLarge);
    }

    void readsAttributes()
    {
        const std::string page =
            "<div id=\"other\" data-props='1'></div>\n<DIV class='a workers/Root b' "
            "data-props=\"{&quot;n&quot;:1,&quot;s&quot;:&quot;&amp;&quot;}\" data-props='no'></DIV>";
        QCOMPARE(htmlAttribute("f", page, "workers/Root", "data-props").value(), R"({"n":1,"s":"&"})"s);
        QCOMPARE(htmlAttribute("f", page, "other", "data-props").value(), "1"s);
        QCOMPARE(htmlAttribute("f", page, "Root", "data-props").error().arguments[2], "no-table"s);
        QCOMPARE(htmlAttribute("f", "<div id=r data-props='it\"s'>", "r", "data-props").value(), "it\"s"s);
        QCOMPARE(htmlAttribute("f", "<div id=r data-props=a/b>", "r", "data-props").value(), "a/b"s);
    }

    void readsWhatAComponentIsDrawnFrom()
    {
        const std::string page =
            R"(<div data-react-class="require('a/Menu')['default']" data-react-props="{}"></div>)"
            R"(<div data-react-class="require('b/History')['default']" data-react-props="{&quot;n&quot;:1}"></div>)";
        QCOMPARE(reactProps("f", page, "History").value_or(""), R"({"n":1})"s);
        const auto none = reactProps("f", page, "Earnings");
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().arguments.at(2), "no-table"s);
    }

    void survivesAnyPage()
    {
        const bool held = rc::check("whatever the page, its tables are sound", [] {
            const auto parts = *rc::gen::container<Names>(
                rc::gen::element("<table>"s, "</table>"s, "<tr>"s, "<td>"s, "<th colspan=3>"s, "<td rowspan=2>"s,
                                 "</td>"s, "<thead>"s, "<div"s, " class='a"s, "'"s, ">"s, "<"s, "&"s, "x"s, "<!--"s,
                                 "-->"s, "<script>"s, "</script>"s, "\n"s));
            std::string page = "<table><tr><th>a<th>b<tr><td>1<td>2";
            for (const std::string &part : parts)
                page += part;
            if (const auto tables = readHtmlTables("f", page))
                for (const TableText &table : *tables)
                    RC_ASSERT(TableRows(table).sound);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(HtmlTableTest)
#include "html_table_test.moc"
