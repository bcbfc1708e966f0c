// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/qif_rows.h"
#include "tests/platform-importers/engine/structured/table_rows.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

using Names = std::vector<std::string>;

TableRows tableOf(const std::string &text)
{
    const auto table = readQif("f", text);
    return table ? TableRows(*table) : TableRows(TableText{"\"none\"\n", {}});
}

/** The fault that stops the reading and its line. */
std::pair<std::string, std::int64_t> faultOf(const std::string &text)
{
    const auto table = readQif("f", text);
    if (table)
        return {};
    return {table.error().arguments.at(2), table.error().place ? table.error().place->line : 0};
}

}

class QifRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords()
    {
        const auto table = readQif("f", "!Type:Bank\nD06/01/2024\nT-1,010.00\nPMade Up Pay\nMweek 1\nLJob\nN17\nCX\n^\n"
                                        "\nD13/01/2024 \nU5\nAMade Up Pay\nA1 Road\nATown\n^\n");
        QVERIFY(table.has_value());
        const TableRows rows(*table);
        QVERIFY(rows.sound);
        QCOMPARE(rows.header, (Names{"type", "D", "T", "P", "M", "L", "N", "C", "A", "splits", "account"}));
        QCOMPARE(rows.rows.at(0),
                 (Names{"Bank", "06/01/2024", "-1,010.00", "Made Up Pay", "week 1", "Job", "17", "X", "", "", ""}));
        QCOMPARE(rows.rows.at(1),
                 (Names{"Bank", "13/01/2024", "5", "", "", "", "", "", "Made Up Pay, 1 Road, Town", "", ""}));
        QCOMPARE(table->places, (std::vector<RowPlace>{{2, "record 1"}, {11, "record 2"}}));
    }

    void joinsSplits()
    {
        const TableRows rows =
            tableOf("!Type:CCard\r\nT9\r\nU8\r\nS[other]\r\nEcash\r\n$-4.00\r\nSfee\r\n$13\r\n^\r\n");
        QCOMPARE(rows.cell(0, "splits"), "S[other]; Ecash; $-4.00; Sfee; $13"s);
        QCOMPARE(rows.cell(0, "T"), "9"s);
    }

    void knowsTheAccountOfASection()
    {
        const TableRows rows =
            tableOf("!Option:AutoSwitch\n!Account\nNSavings\nTBank\n^\nNDaily\nDmine\nTBank\n^\n!Clear:AutoSwitch\n"
                    "!Type:Bank\nT1\n^\n!Account\nNCard\nTCCard\n^\n!type:ccard \nT2\n^\n!Type:Oth A\nT3\n^\n"
                    "!Type:Oth L\nT4\n^\n!Type:Cash\nT5\n^\n");
        QVERIFY(rows.sound);
        QCOMPARE(rows.rows.size(), std::size_t{5});
        QCOMPARE(rows.cell(0, "account"), "Daily"s);
        QCOMPARE(rows.cell(1, "account"), "Card"s);
        QCOMPARE(rows.cell(1, "type") + rows.cell(2, "type") + rows.cell(3, "type"), "CCardOth AOth L"s);
        QCOMPARE(rows.cell(4, "T"), "5"s);
    }

    void leavesOtherSectionsOut()
    {
        const TableRows rows =
            tableOf("!Type:Cat\nNJob\nI\n^\n!Type:Memorized\nKD\nT7\n^\n!Type:Invst\nD1\nT6\n^\n!Type:Bank\nT1\n^\n"
                    "!Type:Class\nNx\n^\n!Option:MDY\nNy\n^\n");
        QCOMPARE(rows.rows.size(), std::size_t{1});
        QCOMPARE(rows.cell(0, "T"), "1"s);
        QVERIFY(tableOf("!Type:Bank\n").rows.empty());
        QVERIFY(tableOf("!Type:Bank\n^\n^\n").rows.empty());
    }

    void keepsValuesThatStandTwice()
    {
        const TableRows rows = tableOf("!Type:Bank\nT1\nT2\nPa\nP b \nXother\nM\n^\n");
        QCOMPARE(rows.cell(0, "T"), "1; 2"s);
        QCOMPARE(rows.cell(0, "P"), "a; b"s);
        QCOMPARE(rows.cell(0, "M"), ""s);
    }

    void saysWhatIsDamaged()
    {
        QCOMPARE(faultOf("!Type:Bank\nT1\n^\nD2\nT2\n"), (std::pair{"ends-too-early"s, std::int64_t{4}}));
        QCOMPARE(faultOf("!Account\nNDaily\n"), (std::pair{"ends-too-early"s, std::int64_t{2}}));
        QCOMPARE(faultOf("!Type:Bank\nT1\n!Type:Cat\n^\n"), (std::pair{"bad-syntax"s, std::int64_t{3}}));
        QCOMPARE(faultOf("D1\nT1\n^\n"), (std::pair{"bad-syntax"s, std::int64_t{1}}));
        QCOMPARE(faultOf("!Type:Cat\nNJob\n^\n"), (std::pair{"no-table"s, std::int64_t{0}}));
        QCOMPARE(faultOf(""), (std::pair{"no-table"s, std::int64_t{0}}));
        QVERIFY(readQif("f", std::string(ImportLimits::structuredBytes + 1, ' ')).error().code
                == ErrorCode::FileTooLarge);
    }

    void knowsItsFiles()
    {
        for (const char *head : {"!Type:Bank", "\xef\xbb\xbf!Type:CCard\r\nD", "\n!Account\nN", "!Option:MDY\n",
                                 "!type:oth l \n", "!Type:Cat\r", "!Clear:AutoSwitch"})
            QVERIFY2(looksLikeQif(head), head);
        for (const char *head : {"", "!", "!Type:", "!Type:Bankers", "Type:Bank", "D1\n!Type:Bank", "!important {"})
            QVERIFY2(!looksLikeQif(head), head);
    }

    void survivesAnyFile()
    {
        const bool held = rc::check("whatever the file, its table is sound", [] {
            const auto lines =
                *rc::gen::container<Names>(rc::gen::element("!Type:Bank"s, "!Account"s, "!Type:Cat"s, "^"s, "T1\""s,
                                                            "D"s, "S,"s, "$"s, "A\t"s, "Nx"s, " "s, "\r"s, "é"s));
            std::string text = "!Type:Bank\n";
            for (const std::string &line : lines)
                text += line + '\n';
            if (const auto table = readQif("f", text))
                RC_ASSERT(TableRows(*table).sound);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(QifRowsTest)
#include "qif_rows_test.moc"
