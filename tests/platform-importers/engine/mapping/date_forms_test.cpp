// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/date_forms.h"

#include <QTest>

using namespace backpay;

class DateFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThePatternsThatRead()
    {
        const DateFound days = findDates({"2026-03-02", "Mar 3, 2026", "soon"});
        QCOMPARE(days.read, 2U);
        QCOMPARE(days.form.clock, std::string_view("date"));
        QCOMPARE(days.form.patterns, (std::vector<std::string_view>{"YYYY-MM-DD", "MMM D, YYYY"}));
        const DateFound moments = findDates({"2026-03-02 14:05:00"});
        QCOMPARE(moments.form.clock, std::string_view("local"));
        QCOMPARE(findDates({"2026-03-02T14:05:00Z"}).form.clock, std::string_view("utc"));
    }

    void leavesTheOrderToTheFile()
    {
        for (const char *cell : {"03/04/2026", "14/04/2026", "04/14/2026"}) {
            const DateFound found = findDates({cell});
            QCOMPARE(found.read, 1U);
            QVERIFY2(!found.form.dayMonth.empty() && !found.form.monthDay.empty(), cell);
        }
    }

    void whatReadsAsNoDateStillHasAForm()
    {
        const DateFound none = findDates({"soon"});
        QCOMPARE(none.read, 0U);
        QVERIFY(!none.form.patterns.empty());
        QCOMPARE(findDates({}).read, 0U);
    }
};

QTEST_GUILESS_MAIN(DateFormsTest)
#include "date_forms_test.moc"
