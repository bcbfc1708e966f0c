// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/packet_parts.h"
#include "app/packets/table_blocks.h"

#include <QTest>

using namespace backpay;

namespace {

Schedule ageing()
{
    return {"ageing",
            "Earned, received and late",
            "An earning.",
            {{"contract", CellKind::Text, "Its name."},
             {"date", CellKind::Day, "Its day."},
             {"earned", CellKind::Decimal, "Money.", ColumnRole::Adds},
             {"received", CellKind::Decimal, "Money.", ColumnRole::Adds},
             {"overdue", CellKind::Decimal, "Money.", ColumnRole::Adds},
             {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
             {"due", CellKind::Day, "The last day."},
             {"received_on", CellKind::Day, "The day it came."},
             {"days_late", CellKind::Integer, "Days."},
             {"grade", CellKind::Text, "A to E.", ColumnRole::Grades},
             {"source_number", CellKind::Integer, "Its file."}},
            {{"Made-up", "2026-03-02", "10.00", "10.00", "0.00", "USD", "2026-03-09", "2026-03-09", "0", "A", "1"},
             {"Made-up", "2026-03-03", "20.50", "0.00", "20.50", "USD", "2026-03-10", "", "30", "C", "1"},
             {"Made-up", "2026-03-04", "5.00", "0.00", "0.00", "USD", "", "", "", "A", "2"}}};
}

template <class Block>
std::vector<Block> of(const std::vector<ReportBlock> &blocks)
{
    std::vector<Block> found;
    for (const ReportBlock &block : blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.push_back(*one);
    }
    return found;
}

}

class TableBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotLateIsCountedNotPrinted()
    {
        const auto blocks = tableBlocks(ageing());
        const auto tables = of<ReportTable>(blocks);
        QCOMPARE(tables.size(), 2U);
        QCOMPARE(tables[0].rows.size(), 1U);
        QCOMPARE(tables[0].rows[0], (QStringList{"2026-03-03", "Made-up", "20.50", "0.00", "20.50", "USD", "2026-03-10",
                                                 "", "30", "C", "1"}));
        const auto words = of<ReportParagraph>(blocks);
        QVERIFY(words.back().text.startsWith("2 rows"));
    }

    void sumsAreOverAllRowsAndByGrade()
    {
        const auto tables = of<ReportTable>(tableBlocks(ageing()));
        QCOMPARE(tables[1].rows.size(), 2U);
        QCOMPARE(tables[1].rows[0], (QStringList{"USD", "A", "2", "15.00", "10.00", "0.00"}));
        QCOMPARE(tables[1].totals.size(), 1U);
        QCOMPARE(tables[1].totals[0], (QStringList{"USD", "all, weakest C", "3", "35.50", "10.00", "20.50"}));
    }

    void everyRowIsAsLongAsItsHeadings()
    {
        for (const ReportTable &table : of<ReportTable>(tableBlocks(ageing()))) {
            for (const QStringList &row : table.rows)
                QCOMPARE(static_cast<std::size_t>(row.size()), table.columns.size());
        }
    }

    void anEmptyTableSaysSo()
    {
        Schedule schedule = ageing();
        schedule.rows.clear();
        const auto blocks = tableBlocks(schedule);
        QVERIFY(of<ReportTable>(blocks).empty());
        QCOMPARE(of<ReportParagraph>(blocks).size(), 2U);
    }

    void aTableThatIsTooLongStandsInTheCsv()
    {
        Schedule schedule = ageing();
        schedule.rows.assign(mostPrintedRows + 1, schedule.rows[1]);
        const auto tables = of<ReportTable>(tableBlocks(schedule));
        QCOMPARE(tables.size(), 1U);
        QCOMPARE(tables[0].totals[0][2], QString::number(mostPrintedRows + 1));
    }

    void secondsAreReadAsAClock()
    {
        QCOMPARE(clockText("6600"), QStringLiteral("1:50:00"));
        QCOMPARE(clockText("-59"), QStringLiteral("-0:00:59"));
        QCOMPARE(clockText(""), QString());
    }

    void readersHaveTheirParts()
    {
        QVERIFY(partAllowed(PacketPart::Sources, PacketReader::Lawyer));
        QVERIFY(!partAllowed(PacketPart::Sources, PacketReader::Agency));
        QVERIFY(!usualParts(PacketReader::Self).contains(PacketPart::Sources));
        QCOMPARE(usualParts(PacketReader::Public), PacketParts{PacketPart::Weekly});
        for (const PacketPart part : everyPacketPart)
            QCOMPARE(packetPartNamed(packetPartName(part)), std::optional(part));
        QVERIFY(!partOfTable("sources/index"));
        QCOMPARE(partOfTable("ageing"), std::optional(PacketPart::Payments));
    }
};

QTEST_GUILESS_MAIN(TableBlocksTest)
#include "table_blocks_test.moc"
