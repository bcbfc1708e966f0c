// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/timer_text.h"

#include <QSet>
#include <QTest>

using namespace backpay;

class TimerTextTest : public QObject
{
    Q_OBJECT

private slots:
    void clocksShowHoursOnlyWhereThereAreAny()
    {
        QCOMPARE(clockText(0), QStringLiteral("0:00"));
        QCOMPARE(clockText(47 * 60 + 12), QStringLiteral("47:12"));
        QCOMPARE(clockText(3600), QStringLiteral("1:00:00"));
        QCOMPARE(clockText(100 * 3600 + 61), QStringLiteral("100:01:01"));
    }

    void whatIsLeftOfACap()
    {
        QCOMPARE(capLeftText(3599, 3600), QStringLiteral("0:01 left"));
        QCOMPARE(capLeftText(3600, 3600), QStringLiteral("0:00 over the cap"));
        QCOMPARE(capLeftText(3609, 3600), QStringLiteral("0:09 over the cap"));
    }

    void everyReasonHasItsWords()
    {
        QSet<QString> texts;
        for (int reason = 0; reason < gapReasonCount; ++reason)
            texts += gapReasonText(static_cast<GapReason>(reason));
        QCOMPARE(texts.size(), gapReasonCount);
        QVERIFY(!texts.contains(QString()));
    }

    void marksAreListed()
    {
        QCOMPARE(entryMarksText(0), QString());
        QCOMPARE(entryMarksText(EntryMarks(0) | EntryMark::Timer | EntryMark::NoStop),
                 QStringLiteral("by timer, the program ended without a stop"));
        QCOMPARE(entryMarksText(allEntryMarks).count(QStringLiteral(", ")) >= 4, true);
    }
};

QTEST_APPLESS_MAIN(TimerTextTest)
#include "timer_text_test.moc"
