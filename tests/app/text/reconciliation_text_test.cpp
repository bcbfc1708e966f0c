// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reconciliation_text.h"

#include <QSet>
#include <QTest>

using namespace backpay;

class ReconciliationTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasItsOwnWords()
    {
        QSet<QString> words;
        for (int reason = 0; reason <= static_cast<int>(MatchReason::LumpSum); ++reason) {
            const QString text = matchReasonText(static_cast<MatchReason>(reason));
            QVERIFY(!text.isEmpty() && !takenBackText(static_cast<MatchReason>(reason)).isEmpty());
            words.insert(text);
        }
        QCOMPARE(words.size(), 5);
        QCOMPARE(matchReasonText(MatchReason::PayPeriod), QStringLiteral("a whole pay period"));
    }

    void everyBucketSaysItsDays()
    {
        for (const DayNumber days : {1, 7, 8, 30, 31, 90})
            QVERIFY(ageingText(ageingBucket(days)).contains(QString::number(days)));
        QCOMPARE(ageingText(ageingBucket(91)), QStringLiteral("over 90 days late"));
        QCOMPARE(daysLateText(1), QStringLiteral("1 day late"));
        QCOMPARE(daysLateText(32), QStringLiteral("32 days late"));
    }

    void aMissingPayoutIsNamedWithTheNextStep()
    {
        const QString note = noPayoutNote("Outlier");
        QVERIFY(note.startsWith(QStringLiteral("No payout of Outlier is recorded")));
        QVERIFY(note.contains(QStringLiteral("Import")));
    }
};

QTEST_GUILESS_MAIN(ReconciliationTextTest)
#include "reconciliation_text_test.moc"
