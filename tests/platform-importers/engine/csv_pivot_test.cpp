// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/csv_pivot.h"

#include <QTest>

#include <string>

using namespace backpay;
using namespace std::string_literals;

class CsvPivotTest : public QObject
{
    Q_OBJECT

private slots:
    void makesOneRowADay()
    {
        const auto table = unpivot("f.csv", "Project,2026-06-01,2026-06-02,Total\n"
                                            "Quiet Reef,1:00:00,,1:00:00\n"
                                            "Tide,0:30:00,2:00:00,2:30:00\n");
        QVERIFY(table.has_value() && table->has_value());
        QCOMPARE((*table)->csv, "\"Project\",\"Total\",\"Date\",\"Time\"\n"
                                "\"Quiet Reef\",\"1:00:00\",\"2026-06-01\",\"1:00:00\"\n"
                                "\"Tide\",\"2:30:00\",\"2026-06-01\",\"0:30:00\"\n"
                                "\"Tide\",\"2:30:00\",\"2026-06-02\",\"2:00:00\"\n"s);
        QCOMPARE((*table)->places[1].line, 3);
        QCOMPARE((*table)->places[2].text, "line 3, column 2026-06-02"s);
    }

    void leavesOtherTablesAlone()
    {
        QVERIFY(!unpivot("f.csv", "Date,Project\n2026-06-01,Tide\n").has_value());
        QVERIFY(!unpivot("f.csv", "").has_value());
    }

    void losesNoRowOfAnotherWidth()
    {
        const auto table = unpivot("f.csv", "Project,2026-06-01\nTide,1:00:00,more\nReef,2:00:00\n");
        QCOMPARE((*table)->places.size(), std::size_t{2});
        QCOMPARE((*table)->places[0].line, 2);
    }

    void saysWhereItBreaksOff()
    {
        const auto table = unpivot("f.csv", "Project,2026-06-01\n\"Tide,1:00:00\n");
        QVERIFY(table.has_value() && !table->has_value());
        QVERIFY(table->error().code == ErrorCode::QuoteNeverCloses);
        QCOMPARE(table->error().place->line, 2);
    }
};

QTEST_GUILESS_MAIN(CsvPivotTest)
#include "csv_pivot_test.moc"
