// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/limits.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

struct Table
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
    std::vector<RecordFault> faults;
    std::vector<std::vector<std::size_t>> offsets; // of each cell's raw text
    std::optional<CsvBreak> broken;
};

Table readAll(const std::string &text, const CsvForm &form = ',')
{
    std::vector<std::string> blocks;
    CsvReader reader(text, form, CellArena(blocks));
    CsvRecord record;
    Table table;
    while (reader.next(record)) {
        std::vector<std::string> cells;
        std::vector<std::size_t> offsets;
        for (const CsvCell &cell : record.cells) {
            cells.emplace_back(cell.text);
            offsets.push_back(static_cast<std::size_t>(cell.raw.data() - text.data()));
        }
        table.rows.push_back(cells);
        table.offsets.push_back(offsets);
        table.lines.push_back(record.line);
        table.faults.push_back(record.fault);
    }
    table.broken = reader.broken();
    return table;
}

using Rows = std::vector<std::vector<std::string>>;

std::string quoted(const std::string &cell)
{
    std::string out = "\"";
    for (const char c : cell) {
        out += c;
        if (c == '"')
            out += '"';
    }
    return out + '"';
}

std::int64_t lineEndsIn(const std::string &cell)
{
    std::int64_t ends = 0;
    for (std::size_t i = 0; i < cell.size(); ++i)
        ends += cell[i] == '\n' || (cell[i] == '\r' && (i + 1 == cell.size() || cell[i + 1] != '\n')) ? 1 : 0;
    return ends;
}

}

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void endsLinesInEveryWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n");
        QTest::newRow("no end at the last line") << QByteArray("a,b\nc,d");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n");
        QTest::newRow("lone CR") << QByteArray("a,b\rc,d\r");
        QTest::newRow("mixed") << QByteArray("a,b\r\nc,d\r");
    }
    void endsLinesInEveryWay()
    {
        QFETCH(QByteArray, text);
        const Table table = readAll(text.toStdString());
        QVERIFY((table.rows == Rows{{"a", "b"}, {"c", "d"}}));
        QVERIFY((table.lines == std::vector<std::int64_t>{1, 2}));
    }

    void keepsWhatQuotesHold()
    {
        const Table table = readAll("\"a,1\",\"b\"\"2\"\"\",\"c\r\nd\ne\rf\"\nnext,,\n"s);
        QVERIFY((table.rows == Rows{{"a,1", "b\"2\"", "c\r\nd\ne\rf"}, {"next", "", ""}}));
        QVERIFY((table.lines == std::vector<std::int64_t>{1, 5}));
    }

    void takesAQuoteFurtherInForItself()
    {
        QVERIFY((readAll("5\" disk,a\"b\"\n"s).rows == Rows{{"5\" disk", "a\"b\""}}));
    }

    void letsQuotesThatWereNeverDoubledStand()
    {
        const CsvForm lenient(',', true);
        QVERIFY((readAll("\"say \"hi\" twice\",\"a, b\",\n"s, lenient).rows == Rows{{"say \"hi\" twice", "a, b", ""}}));
        QVERIFY((readAll("\"two\nlines\",x\n"s, lenient).rows == Rows{{"two\nlines", "x"}}));
        // Between tabs such a writer puts no quotes around cells, so one that opens a cell must not swallow what
        // follows.
        QVERIFY((readAll("\"Best\" of all\t1\nplain\t\"2\"\n"s, {'\t', true}).rows
                 == Rows{{"\"Best\" of all", "1"}, {"plain", "\"2\""}}));
        QVERIFY((readAll("\"a\tb\"\tc\n"s, '\t').rows == Rows{{"a\tb", "c"}}));
    }

    void countsBlankLinesButSkipsThem()
    {
        const Table table = readAll("\n  \na,b\n\n\t\nc,d\n\n"s);
        QCOMPARE(table.rows.size(), std::size_t{2});
        QVERIFY((table.lines == std::vector<std::int64_t>{3, 6}));
    }

    void keepsARowOfEmptyCells()
    {
        QVERIFY((readAll(",,\n"s).rows == Rows{{"", "", ""}}));
        QVERIFY((readAll("\t\t\n"s, '\t').rows == Rows{{"", "", ""}}));
        QVERIFY((readAll("\"\"\n"s).rows == Rows{{""}}));
    }

    void endsWithADelimiter() { QVERIFY((readAll("a,b,"s).rows == Rows{{"a", "b", ""}})); }

    void splitsAtEachDelimiter()
    {
        for (const char delimiter : {',', ';', '\t', '|'})
            QVERIFY((readAll("a"s + delimiter + "\"b" + delimiter + "\"\n", delimiter).rows
                     == Rows{{"a", "b"s + delimiter}}));
    }

    void tellsWhereEachCellStands()
    {
        const Table table = readAll("ab,\"c\"\n\"d\"\"e\",f\n"s);
        QVERIFY((table.offsets == std::vector<std::vector<std::size_t>>{{0, 3}, {7, 14}}));
    }

    void faultsOnlyTheRowWithTextAfterAQuote()
    {
        const Table table = readAll("a,b\n\"c\"x,d\ne,f\n"s);
        QCOMPARE(table.rows.size(), std::size_t{3});
        QVERIFY((table.faults
                 == std::vector<RecordFault>{RecordFault::None, RecordFault::TextAfterQuote, RecordFault::None}));
        QVERIFY((table.rows[2] == std::vector<std::string>{"e", "f"}));
    }

    void saysWhereAQuoteThatNeverClosesOpened()
    {
        const Table table = readAll("a,b\n1,\"two\nthree\nfour"s);
        QVERIFY(table.broken.has_value());
        QVERIFY(table.broken->kind == BreakKind::QuoteNeverCloses);
        QCOMPARE(table.broken->line, 2);
        QCOMPARE(table.broken->cell, std::size_t{1});
        QCOMPARE(table.rows.size(), std::size_t{1});
    }

    void refusesOneByteOfAnOpenQuote()
    {
        QVERIFY(readAll("\""s).broken->kind == BreakKind::QuoteNeverCloses);
        QVERIFY(readAll("a,\"\"\"\n"s).broken->kind == BreakKind::QuoteNeverCloses);
    }

    void limitsTheCell()
    {
        const std::string fits(ImportLimits::cellBytes, 'x');
        QVERIFY(readAll(fits + ",b\n").faults.front() == RecordFault::None);
        const Table table = readAll(fits + "x,b\nc,d\n");
        QVERIFY(table.faults.front() == RecordFault::CellTooLong);
        QVERIFY((table.rows[1] == std::vector<std::string>{"c", "d"}));
    }

    void limitsTheRecord()
    {
        const std::string fits(ImportLimits::recordBytes, 'x');
        QVERIFY(!readAll(fits + "\nb\n").broken.has_value());
        const Table table = readAll("a\n" + fits + "x\nb\n");
        QVERIFY(table.broken->kind == BreakKind::RecordTooLong);
        QCOMPARE(table.broken->line, 2);
        QVERIFY(readAll("\"" + fits + "\"\n").broken->kind == BreakKind::RecordTooLong);
    }

    void limitsTheColumns()
    {
        const std::string fits(ImportLimits::columns - 1, ',');
        QCOMPARE(readAll(fits + "\n").rows.front().size(), ImportLimits::columns);
        QVERIFY(readAll(fits + ",\n").broken->kind == BreakKind::TooManyColumns);
    }

    void keepsUnescapedCellsWhileOthersFollow()
    {
        std::vector<std::string> blocks;
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "\"a\"\"" + std::to_string(i) + "\"\n";
        CsvReader reader(text, ',', CellArena(blocks));
        CsvRecord record;
        std::vector<std::string_view> seen;
        while (reader.next(record))
            seen.push_back(record.cells.front().text);
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(std::string(seen[i]), "a\"" + std::to_string(i));
    }

    void readsBackWhateverWasWritten()
    {
        const bool held = rc::check("a table written as CSV is read back cell for cell, each at its place", [] {
            const char delimiter = *rc::gen::element(',', ';', '\t', '|');
            const auto cellText = rc::gen::container<std::string>(
                rc::gen::element('a', 'b', ' ', ',', ';', '\t', '|', '"', '\n', '\r', '\xc3'));
            const auto rowOf = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cellText));
            // Small tables: the faults are in how cells meet, and the sanitizers are slow.
            const auto rows = *rc::gen::resize(25, rc::gen::nonEmpty(rc::gen::container<Rows>(rowOf)));
            const std::string lineEnd = *rc::gen::element("\n"s, "\r\n"s, "\r"s);
            std::string text;
            std::vector<std::int64_t> lines;
            std::vector<std::vector<std::size_t>> offsets;
            std::int64_t line = 1;
            for (const auto &row : rows) {
                lines.push_back(line);
                offsets.emplace_back();
                for (std::size_t i = 0; i < row.size(); ++i) {
                    if (i > 0)
                        text += delimiter;
                    offsets.back().push_back(text.size());
                    text += quoted(row[i]);
                    line += lineEndsIn(row[i]);
                }
                text += lineEnd;
                ++line;
            }
            const Table table = readAll(text, delimiter);
            RC_ASSERT(!table.broken.has_value());
            RC_ASSERT(table.rows == rows);
            RC_ASSERT(table.lines == lines);
            RC_ASSERT(table.offsets == offsets);
        });
        QVERIFY(held);
    }

    void survivesAnyBytes()
    {
        const bool held = rc::check("whatever the bytes, records lie in order within the text", [] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', '\r', '\0', '\xff'));
            std::vector<std::string> blocks;
            CsvReader reader(text, ',', CellArena(blocks));
            CsvRecord record;
            const char *last = text.data();
            while (reader.next(record)) {
                RC_ASSERT(record.raw.data() >= last);
                last = record.raw.data() + record.raw.size();
                RC_ASSERT(last <= text.data() + text.size());
                RC_ASSERT(!record.cells.empty());
            }
            RC_ASSERT(reader.broken().has_value() || reader.offset() == text.size());
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
