// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lede_text.h"

#include <QLocale>
#include <QTest>

namespace backpay {

class LedeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void todayKeepsItsPhrasesTogether()
    {
        QCOMPARE(todayLede(QStringLiteral("24:45"), QStringLiteral("18:05"), {}),
                 QStringLiteral("24:45\u00a0worked this week, 18:05\u00a0of\u00a0it\u00a0paid."));
        QCOMPARE(
            todayLede(QStringLiteral("3:00"), QStringLiteral("3:00"), QStringLiteral("17\u00a0November\u00a02025")),
            QStringLiteral(
                "3:00\u00a0worked in the week of 17\u00a0November\u00a02025, 3:00\u00a0of\u00a0it\u00a0paid."));
        QVERIFY(todayLede(QStringLiteral("10:45"), {}, {}).contains(QStringLiteral("no record of pay")));
        QVERIFY(todayLedeWithoutRecords().startsWith(QStringLiteral("No record")));
    }

    void paySaysWhatAnHourPaid()
    {
        QCOMPARE(payLede(QStringLiteral("$36.88"), QStringLiteral("$25.75")),
                 QStringLiteral("An hour was offered at\u00a0$36.88. It\u00a0paid\u00a0$25.75."));
        QCOMPARE(payLede({}, QStringLiteral("$32.15")), QStringLiteral("An hour of work paid\u00a0$32.15."));
        QVERIFY(!payLede({}, {}).contains(u'0'));
        QVERIFY(payLedeWithoutRecords(true) != payLedeWithoutRecords(false));
    }

    void contractsAreCountedInWords()
    {
        QCOMPARE(contractsLede(9, 2), QStringLiteral("Nine\u00a0contracts with two\u00a0platforms."));
        QCOMPARE(contractsLede(1, 1), QStringLiteral("One\u00a0contract with one\u00a0platform."));
        QCOMPARE(contractsLede(13, 0), QStringLiteral("13\u00a0contracts, no platform named."));
        QVERIFY(contractsLede(0, 0).startsWith(QStringLiteral("No contract")));
    }

    void contractHasAFormForEachGap()
    {
        QCOMPARE(contractLede(QStringLiteral("$30.00"), QStringLiteral("$22.39"), QStringLiteral("$1.00")),
                 QStringLiteral("Offered at\u00a0$30.00. It\u00a0paid\u00a0$22.39."));
        QCOMPARE(contractLede({}, QStringLiteral("$22.39"), QStringLiteral("$1.00")),
                 QStringLiteral("An hour of it paid\u00a0$22.39."));
        QCOMPARE(contractLede({}, {}, QStringLiteral("$490.00")),
                 QStringLiteral("$490.00\u00a0earned, no hours on record."));
        QCOMPARE(contractLede({}, {}, {}), QStringLiteral("Time on record, no pay."));
        QCOMPARE(contractLedeWithCut(QStringLiteral("$30.00"), QStringLiteral("$25.50"),
                                     QStringLiteral("26 October 2026"), QStringLiteral("$22.39")),
                 QStringLiteral("Offered at\u00a0$30.00, cut\u00a0to\u00a0$25.50 on\u00a026\u00a0October\u00a02026. "
                                "It\u00a0paid\u00a0$22.39."));
    }

    void importSaysThatNothingIsStored()
    {
        QCOMPARE(importLedeAtCheck(3, 1, 0),
                 QStringLiteral("Three\u00a0files, one\u00a0question. Nothing is stored yet."));
        QCOMPARE(importLedeAtCheck(1, 0, 1),
                 QStringLiteral("One\u00a0file, one\u00a0not\u00a0readable. Nothing is stored yet."));
        ImportCounts counts;
        counts.known = 185;
        QVERIFY(importLedeDone(counts).startsWith(QStringLiteral("Nothing new")));
        counts.fresh = 1;
        QCOMPARE(importLedeDone(counts), QStringLiteral("1\u00a0new\u00a0row stored."));
        counts.fresh = 1185;
        counts.changed = 2;
        QCOMPARE(importLedeDone(counts), QStringLiteral("1,185\u00a0new\u00a0rows and 2\u00a0changed stored."));
    }
};

}

QTEST_GUILESS_MAIN(backpay::LedeTextTest)
#include "lede_text_test.moc"
