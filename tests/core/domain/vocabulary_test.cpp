// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract.h"
#include "core/domain/import_batch.h"
#include "core/domain/vocabulary.h"

#include <QStringList>
#include <QTest>

#include <set>

using namespace backpay;

class VocabularyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfTimeHasTheCommandLinesName();
    void everyStandingIsNamed();
    void everyReasonIsNamed();
    void unknownNamesAreNone();
    void gradesAreLetters();
    void contractIsKnownByRefElseName();
    void keyDoesNotRunPartsTogether();
    void aliasIsShownFirst();
};

void VocabularyTest::everyKindOfTimeHasTheCommandLinesName()
{
    QStringList names;
    for (int i = 0; i < timeKindCount; ++i) {
        const auto kind = static_cast<TimeKind>(i);
        names.push_back(QString::fromStdString(std::string(timeKindName(kind))));
        QCOMPARE(timeKindNamed(timeKindName(kind)), std::optional(kind));
    }
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("task over-cap onboarding qualification training reading meeting "
                            "waiting rework dispute payment-admin break"));
}

void VocabularyTest::everyStandingIsNamed()
{
    for (const Standing standing : {Standing::Earned, Standing::Pending, Standing::Lost, Standing::Cancelled})
        QCOMPARE(standingNamed(standingName(standing)), std::optional(standing));
    QCOMPARE(std::string(standingName(Standing::Cancelled)), std::string("cancelled"));
    QCOMPARE(std::string(rowKindName(RowKind::TimeEntry)), std::string("time_entry"));
}

void VocabularyTest::everyReasonIsNamed()
{
    std::set<std::string_view> names;
    constexpr int last = static_cast<int>(RejectReason::PlatformMissing);
    for (int i = static_cast<int>(RejectReason::NotAnAmount); i <= last; ++i) {
        const auto reason = static_cast<RejectReason>(i);
        QCOMPARE(rejectReasonNamed(rejectReasonName(reason)), std::optional(reason));
        names.insert(rejectReasonName(reason));
    }
    QCOMPARE(names.size(), static_cast<std::size_t>(last));
    QCOMPARE(std::string(rejectReasonName(RejectReason::NotAnAmount)), std::string("not-an-amount"));
    QCOMPARE(std::string(rejectReasonName(RejectReason::TextAfterQuote)), std::string("text-after-quote"));
}

void VocabularyTest::unknownNamesAreNone()
{
    QVERIFY(!timeKindNamed("Task"));
    QVERIFY(!timeKindNamed(""));
    QVERIFY(!standingNamed("paid"));
    QVERIFY(!rejectReasonNamed("not an amount"));
}

void VocabularyTest::gradesAreLetters()
{
    QCOMPARE(gradeLetter(RecordGrade::PayerFile), 'A');
    QCOMPARE(gradeLetter(RecordGrade::Estimate), 'E');
}

void VocabularyTest::contractIsKnownByRefElseName()
{
    const std::string key = contractKey("Upwork", "Made-up job", "1001");
    QCOMPARE(key.size(), std::size_t(12));
    QVERIFY(key.find_first_not_of("0123456789abcdef") == std::string::npos);
    QCOMPARE(contractKey("Upwork", "Renamed job", "1001"), key);
    QVERIFY(contractKey("Upwork", "Made-up job", "1002") != key);
    QVERIFY(contractKey("Upwork", "Made-up job", "") != contractKey("Upwork", "Renamed job", ""));
    // Stable across vaults and versions: BLAKE2b-128 of both lengths and texts.
    QCOMPARE(contractKey("", "", ""), std::string("463be1d58a72"));
    QCOMPARE(contractKey("Outlier", "-", ""), std::string("c5a8ce1f688e"));
}

void VocabularyTest::keyDoesNotRunPartsTogether()
{
    QVERIFY(contractKey("ab", "c", "") != contractKey("a", "bc", ""));
    QVERIFY(contractKey("ab", "", "") != contractKey("", "ab", ""));
}

void VocabularyTest::aliasIsShownFirst()
{
    Contract contract;
    contract.platform = "Prolific";
    QCOMPARE(contract.shownName(), std::string("Prolific"));
    contract.name = "Made-up study";
    QCOMPARE(contract.shownName(), std::string("Made-up study"));
    contract.alias = "Studies";
    QCOMPARE(contract.shownName(), std::string("Studies"));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
