// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/file_parts.h"

#include "tests/platform-importers/engine/structured/workbook_maker.h"

#include <QTest>

using namespace backpay;
using namespace std::string_literals;

namespace {

/** Writes down what it is handed, a line for each part. */
class Listed : public FileParts
{
public:
    explicit Listed(const std::string &name, const std::string &bytes) { split(name, bytes); }

    std::string lines;

private:
    void text(const std::string &name, std::string bytes) override { lines += name + ": " + bytes + '\n'; }
    void sheets(const std::string &workbook, std::vector<SheetTable> tables) override
    {
        for (const SheetTable &sheet : tables)
            lines += sheetName(workbook, sheet) + (sheet.hidden ? ": hidden\n" : ": sheet\n");
    }
    void unreadable(const std::string &name, Error error) override
    {
        lines += name + ": " + std::string(errorName(error.code)) + '\n';
    }
};

const std::string rows = xlsxRow({"Day", "Sum"}) + xlsxRow({"2026-03-02", "1"});

}

class FilePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAFileApart()
    {
        const std::string book = makeXlsx({{"March", rows}, {"Cache", rows, "hidden"}});
        QCOMPARE(Listed("a.csv", "x,y").lines, "a.csv: x,y\n"s);
        QCOMPARE(Listed("p.xlsx", book).lines, "p.xlsx/March: sheet\np.xlsx/Cache: hidden\n"s);
        QCOMPARE(Listed("z.zip", makeZip({{"in/a.csv", "x"}, {"p.xlsx", book}})).lines,
                 "z.zip/in/a.csv: x\nz.zip/p.xlsx/March: sheet\nz.zip/p.xlsx/Cache: hidden\n"s);
    }

    void anArchiveInAnArchiveStaysWhole()
    {
        const std::string inner = makeZip({{"a.csv", "x"}});
        QCOMPARE(Listed("z.zip", makeZip({{"i.zip", inner}})).lines, "z.zip/i.zip: " + inner + '\n');
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(Listed("z.zip", "PK\x03\x04 cut").lines, "z.zip: structure-damaged\n"s);
        QCOMPARE(Listed("n.zip", "PK\x05\x06"s + std::string(18, '\0')).lines, "n.zip: file-empty\n"s);
        QCOMPARE(Listed("e.xlsx", makeXlsx({{"Empty", ""}})).lines, "e.xlsx: structure-damaged\n"s);
    }
};

QTEST_GUILESS_MAIN(FilePartsTest)
#include "file_parts_test.moc"
