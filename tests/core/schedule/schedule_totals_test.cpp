// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_totals.h"

#include <QTest>

using namespace backpay;

namespace {

Schedule table()
{
    return {"table",
            "A table",
            "A row.",
            {{"name", CellKind::Text, "Its name."},
             {"seconds", CellKind::Integer, "Time.", ColumnRole::Adds},
             {"amount", CellKind::Decimal, "Money.", ColumnRole::Adds},
             {"currency", CellKind::Text, "ISO 4217.", ColumnRole::Groups},
             {"grade", CellKind::Text, "A to E.", ColumnRole::Grades}},
            {{"a", "60", "1.10", "USD", "A"},
             {"b", "30", "-2.30", "USD", "C"},
             {"c", "", "", "USD", "A"},
             {"d", "5", "700", "JPY", "B"},
             {"e", "1", "0.05", "USD", "C"}}};
}

QString text(const std::vector<ScheduleTotal> &totals)
{
    QStringList lines;
    for (const ScheduleTotal &total : totals) {
        QStringList parts;
        for (const std::string &cell : total.group)
            parts += QString::fromStdString(cell);
        parts += QString::fromStdString(total.grade) + (total.allGrades ? "*" : "");
        parts += QString::number(total.rows);
        for (const std::string &cell : total.sums)
            parts += QString::fromStdString(cell);
        lines += parts.join(' ');
    }
    return lines.join('\n');
}

}

class ScheduleTotalsTest : public QObject
{
    Q_OBJECT

private slots:
    void gradesStandAloneAndTogetherWithTheWeakest()
    {
        QCOMPARE(text(totalsOf(table())), QStringLiteral("JPY B 1 5 700\n"
                                                         "JPY B* 1 5 700\n"
                                                         "USD A 2 60 1.10\n"
                                                         "USD C 2 31 -2.25\n"
                                                         "USD C* 4 91 -1.15"));
    }

    void withoutGradesThereIsOneSumAGroup()
    {
        Schedule schedule = table();
        schedule.columns[4].role = ColumnRole::Plain;
        QCOMPARE(text(totalsOf(schedule)), QStringLiteral("JPY * 1 5 700\nUSD * 4 91 -1.15"));
        for (ScheduleColumn &column : schedule.columns)
            column.role = ColumnRole::Plain;
        QVERIFY(totalsOf(schedule).empty());
    }

    void aSumThatDoesNotFitIsNotShown()
    {
        Schedule schedule = table();
        schedule.rows = {{"a", "9223372036854775807", "0.01", "USD", "A"}, {"b", "1", "0.01", "USD", "A"}};
        QCOMPARE(text(totalsOf(schedule)), QStringLiteral("USD A 2  0.02\nUSD A* 2  0.02"));
    }
};

QTEST_GUILESS_MAIN(ScheduleTotalsTest)
#include "schedule_totals_test.moc"
