// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/column_cutter.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

struct Cut
{
    std::string copy;
    std::vector<std::vector<std::string>> cells; // as seen through the views after the copy was moved
};

Cut cut(const std::string &text, std::vector<std::size_t> columns, std::size_t width)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, ',', CellArena(blocks));
    ColumnCutter cutter(text, std::move(columns));
    CsvRecord record;
    std::vector<std::vector<CsvCell>> rows;
    while (reader.next(record)) {
        cutter.take(record, record.fault == RecordFault::None && record.cells.size() == width);
        rows.push_back(record.cells);
    }
    Cut result;
    result.copy = cutter.finish();
    for (const auto &row : rows) {
        result.cells.emplace_back();
        for (const CsvCell &cell : row)
            result.cells.back().emplace_back(cell.text);
    }
    return result;
}

}

class ColumnCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void emptiesOnlyItsColumns()
    {
        const Cut result = cut("a,\"Secret, Ltd\",c\r\n\r\n\"d\",e,\"f\"\"g\"\r\n", {1}, 3);
        QCOMPARE(result.copy, "a,,c\r\n\r\n\"d\",,\"f\"\"g\"\r\n"s);
        QVERIFY((result.cells == std::vector<std::vector<std::string>>{{"a", "", "c"}, {"d", "", "f\"g"}}));
    }

    void keepsEveryLineItsNumber()
    {
        const std::string text = "a,\"Secret\r\nName\nInc\",c\nd,e,f\n";
        const Cut result = cut(text, {1}, 3);
        QCOMPARE(result.copy, "a,\"\r\n\n\",c\nd,,f\n"s);
        QVERIFY((result.cells[0] == std::vector<std::string>{"a", "", "c"}));
    }

    void emptiesARecordItCannotTellApart()
    {
        const Cut tooMany = cut("x,Secret, Ltd,c\nd,e,f\n", {1}, 3);
        QCOMPARE(tooMany.copy, "\nd,,f\n"s);
        const Cut broken = cut("x,\"Sec\nret\"Ltd,c\nd,e,f\n", {1}, 3);
        QCOMPARE(broken.copy, "\n\nd,,f\n"s);
    }

    void viewsOutliveTheMoveOfATinyCopy()
    {
        const Cut result = cut("a,b\n", {1}, 2);
        QCOMPARE(result.copy, "a,\n"s);
        QCOMPARE(result.cells[0][0], "a"s);
    }

    void leavesNothingOfACutCell()
    {
        const bool held =
            rc::check("no byte of a cut cell but its line breaks is in the copy; the rest reads the same", [] {
                const auto cell = rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', '\r'));
                const auto rows = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
                    rc::gen::container<std::vector<std::string>>(3, cell)));
                std::string text;
                for (const auto &row : rows) {
                    std::string secret;
                    for (const char c : row[1])
                        secret += c == 'a' ? 'Z' : c; // Z stands in no other cell
                    std::size_t i = 0;
                    for (const std::string &value : {row[0], secret, row[2]}) {
                        text += i++ > 0 ? ",\"" : "\"";
                        for (const char c : value)
                            text += c == '"' ? "\"\""s : std::string(1, c);
                        text += '"';
                    }
                    text += '\n';
                }
                const Cut result = cut(text, {1}, 3);
                RC_ASSERT(result.copy.find('Z') == std::string::npos);
                RC_ASSERT(std::count(result.copy.begin(), result.copy.end(), '\n')
                          == std::count(text.begin(), text.end(), '\n'));
                for (std::size_t r = 0; r < rows.size(); ++r)
                    RC_ASSERT((result.cells[r] == std::vector<std::string>{rows[r][0], "", rows[r][2]}));
            });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(ColumnCutterTest)
#include "column_cutter_test.moc"
