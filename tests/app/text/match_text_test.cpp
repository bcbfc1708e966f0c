// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/match_text.h"

#include "platform-importers/engine/importer.h"

#include <QLocale>
#include <QTest>

namespace backpay {

namespace {

const DayNumber march3 = dayNumber(2026, 3, 3).value();
const DayNumber today = dayNumber(2026, 11, 19).value();

RowFacts paidRow()
{
    RowFacts facts;
    facts.when = {WhenKind::Date, march3, 0};
    facts.contract = "Sandpiper";
    facts.item = "K-2207";
    facts.status = "pending";
    facts.standing = Standing::Pending;
    facts.currency = *Currency::fromCode("USD");
    facts.amount = 4500;
    facts.bonus = 0;
    facts.seconds = 3600;
    return facts;
}

QString plain(QString text) { return text.replace(QChar(0x00a0), u' '); }

}

class MatchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysWhatMakesTwoRowsTheSame()
    {
        const SourceCatalogue catalogue = SourceCatalogue::builtIn().value();
        QCOMPARE(identityText(*catalogue.find("outlier.earnings-csv")),
                 QStringLiteral("task id, kind of pay and date"));
        QCOMPARE(identityText(*catalogue.find("stripe.balance-csv")), QStringLiteral("“id”"));
        for (const Profile &profile : catalogue.profiles())
            QVERIFY2(!identityText(profile).isEmpty(), profile.id.c_str());
    }

    void everyReasonIsASentenceOfItsOwn()
    {
        QStringList seen;
        for (const RowReason reason :
             {RowReason::NotHeld, RowReason::OneMore, RowReason::SameWord, RowReason::LaterWord, RowReason::NewWord,
              RowReason::EarlierWord, RowReason::ByHand}) {
            PlannedRow row;
            row.reason = reason;
            const QString text = plain(whyText({&row, QStringLiteral("task id and date"), march3, {}}, today));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY(!seen.contains(text));
            seen += text;
        }
        QCOMPARE(seen[0], QStringLiteral("No row imported before has the same task id and date."));
        QCOMPARE(seen[2], QStringLiteral("Same task id and date as a row imported Tue 3 Mar."));
        QCOMPARE(plainlyNewText(QStringLiteral("task id and date")), seen[0]);
    }

    void addsTwinsAndLateness()
    {
        PlannedRow row;
        row.twinOf = 3;
        row.missedOn = march3;
        QCOMPARE(plain(whyText({&row, QStringLiteral("date"), {}, rowPlaceText(RowPlace::atLine(3))}, today)),
                 QStringLiteral("The export imported Tue 3 Mar reaches past its date and did not hold it. Twin of line "
                                "3: equal rows count one by one. No row imported before has the same date."));
    }

    void saysWhatChangedFieldByField()
    {
        const RowFacts before = paidRow();
        RowFacts after = before;
        after.status = "processed";
        after.amount = 4800;
        after.seconds = 3601;
        QCOMPARE(plain(changesText(fieldChanges(before, after, today))),
                 QStringLiteral("Status: pending → processed. Pay: $45.00 → $48.00. Time: 1:00 → 1:00:01."));
        after = before;
        after.status.clear();
        after.currency = *Currency::fromCode("EUR");
        QCOMPARE(plain(changesText(fieldChanges(before, after, today))),
                 QStringLiteral("Status: pending → nothing. Pay: $45.00 → €45.00."));
        QCOMPARE(changesText({}),
                 QStringLiteral("A cell differs that is kept in the stored file only; no figure changes."));
    }

    void whatHappensIsSaidInAWordOrTwo()
    {
        RowFacts now = paidRow();
        now.status = "processed";
        const RowFacts before = paidRow();
        PlannedRow row;
        QCOMPARE(fateInShort(row, now, nullptr), QStringLiteral("New"));
        row.twinOf = 2;
        QCOMPARE(fateInShort(row, now, nullptr), QStringLiteral("New, twin"));
        row.missedOn = march3;
        QCOMPARE(fateInShort(row, now, nullptr), QStringLiteral("New, late"));
        now.bonus = 500;
        QCOMPARE(fateInShort(row, now, nullptr), QStringLiteral("New, late bonus"));
        row.fate = RowFate::Changed;
        QCOMPARE(fateInShort(row, now, &before), QStringLiteral("Changed, late bonus"));
        now.bonus = 0;
        QCOMPARE(fateInShort(row, now, &before), QStringLiteral("Changed, was pending"));
        row.fate = RowFate::Known;
        QCOMPARE(fateInShort(row, now, &before), QStringLiteral("Known"));
        row.reason = RowReason::LaterWord;
        QCOMPARE(fateInShort(row, now, &before), QStringLiteral("Known, newer stays"));
    }

    void columnsOfARow()
    {
        RowFacts facts = paidRow();
        facts.bonus = 250;
        FactColumns columns = factColumns(facts, today);
        QCOMPARE(plain(columns.day), QStringLiteral("Tue 3 Mar"));
        QCOMPARE(columns.task, QStringLiteral("K-2207"));
        QCOMPARE(columns.pay, QStringLiteral("$47.50"));
        QCOMPARE(columns.status, QStringLiteral("pending"));
        facts.item.clear();
        facts.status.clear();
        columns = factColumns(facts, today);
        QCOMPARE(columns.task, QStringLiteral("Sandpiper"));
        QCOMPARE(columns.status, QStringLiteral("Pending"));
        QCOMPARE(rowPlaceText({0, "Sheet1!A12"}), QStringLiteral("Sheet1!A12"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::MatchTextTest)
#include "match_text_test.moc"
