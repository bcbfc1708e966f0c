// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/law/law_maker.h"

#include "core/law/overtime_hours.h"
#include "core/law/rule_book.h"

#include <QTest>

namespace backpay {

class OvertimeHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ladder_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QList<QByteArray>>("days");
        QTest::addColumn<QString>("straight");
        QTest::addColumn<QString>("overtime");
        QTest::addColumn<QString>("doubled");
        const auto row = [](const char *name, const char *regime, QList<QByteArray> days, const char *straight,
                            const char *overtime, const char *doubled) {
            QTest::newRow(name) << QString::fromLatin1(regime) << days << QString::fromLatin1(straight)
                                << QString::fromLatin1(overtime) << QString::fromLatin1(doubled);
        };
        row("forty is no overtime", "us.flsa", {"8", "8", "8", "8", "8"}, "40.00", "0.00", "0.00");
        row("a minute over forty", "us.flsa", {"8", "8", "8", "8", "8.25"}, "40.00", "0.25", "0.00");
        row("federal law has no daily rule", "us.flsa", {"14"}, "14.00", "0.00", "0.00");
        row("California, 14 hours", "us.ca", {"14"}, "8.00", "4.00", "2.00");
        row("California, eight and twelve exactly", "us.ca", {"8", "12"}, "16.00", "4.00", "0.00");
        row("no pyramiding", "us.ca", {"10", "10", "10", "10", "10"}, "40.00", "10.00", "0.00");
        row("daily first, then weekly", "us.ca", {"10", "8", "8", "8", "8", "4"}, "40.00", "6.00", "0.00");
        row("seventh day", "us.ca", {"4", "4", "4", "4", "4", "4", "9"}, "24.00", "8.00", "1.00");
        row("six days are no seventh", "us.ca", {"4", "0", "4", "4", "4", "4", "9"}, "28.00", "1.00", "0.00");
        row("Alaska", "us.ak", {"10", "10", "10", "10", "4"}, "36.00", "8.00", "0.00");
        row("Alaska, no double time", "us.ak", {"14"}, "8.00", "6.00", "0.00");
        row("Colorado, by the day", "us.co", {"14", "14"}, "24.00", "4.00", "0.00");
        row("Colorado, the greatest alone", "us.co", {"14", "10", "10", "10"}, "40.00", "4.00", "0.00");
        row("Minnesota begins at 48", "us.mn", {"10", "10", "10", "10", "9"}, "48.00", "1.00", "0.00");
        row("Oregon goes by the week", "us.or", {"14", "14", "14"}, "40.00", "2.00", "0.00");
    }

    void ladder()
    {
        QFETCH(QString, regime);
        QFETCH(QList<QByteArray>, days);
        WeekFacts week;
        week.start = day("2025-03-03");
        DayNumber at = week.start;
        for (const QByteArray &hours : days) {
            if (exact(hours.constData()) > 0)
                week.days.push_back({at, exact(hours.constData())});
            week.hours += exact(hours.constData());
            ++at;
        }
        const Regime *rules = ruleBook().regime(regime.toStdString());
        QVERIFY(rules != nullptr);
        const OvertimeHours hours = overtimeHours(*rules, week, true);
        QTEST(QString::fromStdString(exactText(hours.straight, 2)), "straight");
        QTEST(QString::fromStdString(exactText(hours.overtime, 2)), "overtime");
        QTEST(QString::fromStdString(exactText(hours.doubleTime, 2)), "doubled");
    }

    void aSumOfHoursHasNoDailyRulesAndSaysSo()
    {
        const OvertimeHours hours = overtimeHours(*ruleBook().regime("us.ca"), weekOf("2025-03-03", "46"), true);
        QCOMPARE(exactText(hours.overtime, 2), std::string("6.00"));
        QCOMPARE(hours.steps.front().kind, StepKind::DailyRulesLeftOut);
    }

    /** Work over midnight is one stretch: 14 hours, 2 of them beyond 12, though each day has only 7. */
    void coloradoCountsAStretchOverMidnight()
    {
        WeekFacts week;
        week.start = day("2025-03-03");
        const auto span = [](DayNumber on, int from, int to, bool continues) {
            return WorkSpan{on, from * 3600, to * 3600, (to - from) * 3600, false, continues};
        };
        week.spans = {span(week.start, 17, 24, false), span(week.start + 1, 0, 7, true)};
        week.days = {{week.start, 7}, {week.start + 1, 7}};
        week.hours = 14;
        const Regime &colorado = *ruleBook().regime("us.co");
        QCOMPARE(exactText(overtimeHours(colorado, week, true).overtime, 2), std::string("2.00"));
        // Half an hour off ends the stretch, less does not.
        week.spans = {span(week.start, 17, 23, false), span(week.start + 1, 0, 7, false)};
        week.days = {{week.start, 6}, {week.start + 1, 7}};
        week.hours = 13;
        QCOMPARE(exactText(overtimeHours(colorado, week, true).overtime, 2), std::string("0.00"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::OvertimeHoursTest)
#include "overtime_hours_test.moc"
