// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/import_text.h"
#include "app/text/vocabulary_text.h"

#include <QLocale>
#include <QTest>

namespace backpay {

class ImportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyReasonHasWordsOfItsOwn()
    {
        QStringList seen;
        for (int number = 1; number <= static_cast<int>(RejectReason::PlatformMissing); ++number) {
            const auto reason = static_cast<RejectReason>(number);
            const std::string name(rejectReasonName(reason));
            const QString text = rejectText(reason);
            QVERIFY2(!text.isEmpty() && text != QStringLiteral("not readable"), name.c_str());
            QVERIFY2(!seen.contains(text), qPrintable(text));
            QVERIFY2(!text.contains(u'-'), qPrintable(text));
            seen += text;
        }
        QVERIFY(seen.size() >= 14);
        QCOMPARE(rejectText(RejectReason::NotAnAmount), QStringLiteral("not an amount"));
        QCOMPARE(rejectedText(RejectReason::NotAnAmount), QStringLiteral("Rejected: not an amount"));
    }

    void saysWhyAFileWasRecognised()
    {
        QCOMPARE(recognitionReason("outlier.earnings-csv", 8),
                 QStringLiteral("header has all 8 columns of outlier.earnings-csv"));
        QCOMPARE(sourceName("outlier.earnings-csv"), QStringLiteral("Outlier earnings report"));
        QCOMPARE(sourceName("someone.own-table"), QStringLiteral("someone.own-table"));
    }

    void asksEveryKindOfQuestion()
    {
        QStringList seen;
        for (const char *why : {"currency-mark-open", "currency-missing", "date-order-open", "decimal-open",
                                "sheet-open", "encoding-open", "anything-else"}) {
            const QuestionWords words = questionWords(ImportQuestion{"--x", {"a", "b"}, why, "kr50,25"});
            QVERIFY(words.text.endsWith(u'?'));
            QVERIFY(words.why.endsWith(u'.'));
            QVERIFY(!words.text.contains(QLatin1String(why)));
            QVERIFY(!seen.contains(words.text));
            seen += words.text;
        }
        QCOMPARE(questionWords(ImportQuestion{"--currency", {"SEK", "NOK"}, "currency-mark-open", "kr50,25"}).text,
                 QStringLiteral("Which currency is “kr50,25”?"));
        QCOMPARE(questionWords(ImportQuestion{"--encoding", {}, "encoding-open", {}}).text,
                 QStringLiteral("Which of these is written right?"));
        QCOMPARE(choiceText("day-month"), QStringLiteral("Day first"));
        QCOMPARE(choiceText("SEK"), QStringLiteral("SEK"));
    }

    void namesWhatWasCut()
    {
        QCOMPARE(cutNote({}), QString());
        QVERIFY(cutNote({"Client"}).startsWith(QStringLiteral("Client is not kept")));
        QVERIFY(cutNote({"Client", "Task"}).startsWith(QStringLiteral("Client, Task are not kept")));
    }

    void namesUnknownWords()
    {
        QCOMPARE(unknownWordsNote({}, {}), QString());
        const QString note = unknownWordsNote({"newReward"}, {"frozen"});
        QCOMPARE(
            note,
            QStringLiteral(
                "Unknown pay type “newReward”: counted as work pay. Unknown status “frozen”: counted as pending."));
    }

    void countsLeaveZeroesOut()
    {
        ImportCounts counts;
        counts.read = 1185;
        counts.fresh = 1181;
        counts.known = 4;
        QCOMPARE(countsText(counts), QStringLiteral("1,185 read, 1,181 new"));
        counts = {};
        counts.read = 24;
        counts.known = 23;
        counts.rejected = 1;
        QCOMPARE(countsText(counts), QStringLiteral("24 read, 1 rejected"));
    }

    void saysWhichTotalsTheRowsDoNotComeTo()
    {
        const Currency dollars = *Currency::fromCode("USD");
        QCOMPARE(totalsNote({{"Pending Approval", dollars, 66240, 66240}}), QString());
        QVERIFY(totalsNote({{"the total of all rows", std::nullopt, 43530, 39930}})
                    .contains(QStringLiteral("states the total of all rows as 12:05:30, its rows come to 11:05:30:")));
        QCOMPARE(totalsNote({{"Pending Approval", dollars, 66240, 60240}, {"Paid", dollars, 100, 100}}),
                 QStringLiteral("The file states Pending Approval as $662.40, its rows come to $602.40: rows may be "
                                "missing."));
    }

    void everyKindGradeAndStandingHasAName()
    {
        QStringList kinds;
        for (int number = 0; number < timeKindCount; ++number) {
            const auto kind = static_cast<TimeKind>(number);
            QVERIFY(!timeKindText(kind).isEmpty());
            QVERIFY(!timeKindWord(kind).isEmpty());
            QVERIFY(!kinds.contains(timeKindText(kind)));
            kinds += timeKindText(kind);
        }
        QCOMPARE(gradeText(RecordGrade::PayerFile), QStringLiteral("A"));
        QVERIFY(gradeName(RecordGrade::Estimate).startsWith(QStringLiteral("Grade E")));
        QCOMPARE(payTypeText("prepay"), QStringLiteral("Task"));
        QCOMPARE(payTypeText("never seen"), QStringLiteral("never seen"));
        QCOMPARE(platformText(""), QStringLiteral("No platform"));
        Contract nameless;
        nameless.platform = "Prolific";
        QCOMPARE(contractText(nameless), QStringLiteral("No project"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ImportTextTest)
#include "import_text_test.moc"
