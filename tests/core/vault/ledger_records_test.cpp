// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace backpay;

/** What findings are made of, as the vault hands it out. */
class LedgerRecordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LedgerFixture> fixture_;

    Records records()
    {
        auto records = fixture_->ledger->records();
        if (!records)
            qFatal("%s", errorText(records).c_str());
        return std::move(*records);
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init() { fixture_ = std::make_unique<LedgerFixture>(); }

    void anEmptyVaultHasNone()
    {
        const Records none = records();
        QVERIFY(none.books.earnings.empty());
        QVERIFY(none.sources.empty());
    }

    void detailsStandBesideTheirRows()
    {
        ImportBatch batch = madeBatch({{"a", 1000}, {"b", 250}});
        batch.texts.emplace_back("overtimePay");
        batch.earnings[1].payType = static_cast<std::uint32_t>(batch.texts.size() - 1);
        batch.earnings[1].rateMinorUnits = 825;
        batch.earnings[1].rateSeconds = 3600;
        batch.grade = RecordGrade::Reconstructed;
        fixture_->import(std::move(batch));
        const Records found = records();
        QCOMPARE(found.earnings.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            const bool second = found.books.earnings[i].workPay == 250;
            QCOMPARE(found.words[found.earnings[i].payType], std::string(second ? "overtimePay" : ""));
            QCOMPARE(found.earnings[i].rateSeconds, second ? 3600 : 0);
            QCOMPARE(found.earnings[i].grade, RecordGrade::Reconstructed);
        }
        QCOMPARE(found.sources.size(), std::size_t{1});
        QCOMPARE(found.sources.front().profile, std::string("test.made-up-csv"));
    }

    void cancellationsKeepWhoAndNotice()
    {
        ImportBatch batch = madeBatch({{"a", 0, 20000, "project-ended"}});
        batch.kind = RowKind::Cancellation;
        batch.source = "hand.cancellation";
        CancellationDraft draft;
        draft.cause = batch.earnings.front().status;
        draft.currency = *Currency::fromCode("USD");
        draft.secondsLost = 900;
        draft.amountLost = 700;
        draft.note = "told in the chat";
        draft.decidedBy = "the client";
        draft.noticeDays = 0;
        batch.cancellations = {draft};
        fixture_->import(std::move(batch));
        const Records found = records();
        QCOMPARE(found.cancellations.size(), std::size_t{1});
        const CancellationFact &fact = found.cancellations.front();
        QCOMPARE(fact.cause, std::string("project-ended"));
        QCOMPARE(fact.decidedBy, std::string("the client"));
        QCOMPARE(fact.noticeDays, std::optional<int>(0));
        QCOMPARE(fact.secondsLost, std::optional<std::int64_t>(900));
        QCOMPARE(fact.amountLost, 700);
    }

    // The first export holds four rows; the second lowers one, no longer has one, and ends before the day of another.
    void laterExportsTellWhatChangedAndWhatVanished()
    {
        fixture_->import(
            madeBatch({{"kept", 1000, 20000}, {"lowered", 900, 20001}, {"gone", 800, 20002}, {"after", 700, 20005}}));
        fixture_->import(madeBatch({{"kept", 1000, 20000}, {"lowered", 600, 20001}, {"last", 50, 20003}}));
        Records found = records();
        // The second ends earlier, so it is the older snapshot: what only it holds is gone from the other.
        QCOMPARE(found.vanished.size(), std::size_t{1});
        QCOMPARE(found.vanished.front().last.pay, 50);

        fixture_->import(madeBatch({{"kept", 1000, 20000}, {"lowered", 600, 20001}, {"later", 50, 20009}}));
        found = records();
        QCOMPARE(found.vanished.size(), std::size_t{3});
        std::int64_t gone = 0;
        for (const VanishedEarning &row : found.vanished)
            gone += row.last.pay;
        QCOMPARE(gone, 800 + 700 + 50);
        QCOMPARE(found.changed.size(), std::size_t{1});
        QCOMPARE(found.changed.front().before.pay, 900);
        QCOMPARE(found.changed.front().after.pay, 600);
        QVERIFY(found.changed.front().before.revision != found.changed.front().after.revision);
    }

    void aRowThatComesBackHasNotVanished()
    {
        fixture_->import(madeBatch({{"a", 1000, 20000}, {"b", 900, 20001}, {"c", 1, 20002}}));
        fixture_->import(madeBatch({{"a", 1000, 20000}, {"c", 1, 20002}, {"d", 1, 20003}}));
        QCOMPARE(records().vanished.size(), std::size_t{1});
        fixture_->import(madeBatch({{"a", 1000, 20000}, {"b", 900, 20001}, {"c", 1, 20002}, {"e", 1, 20004}}));
        const Records found = records();
        QCOMPARE(found.vanished.size(), std::size_t{1}); // d, which the third reaches over
        QCOMPARE(found.vanished.front().last.pay, 1);
    }

    // Two records written down on one day are no two exports of a history.
    void recordsByHandDoNotVanish()
    {
        for (const char *item : {"first", "second"}) {
            ImportBatch batch = madeBatch({{item, 1800, 20000}});
            batch.source = "hand.earning";
            batch.ofHistory = false;
            fixture_->import(std::move(batch));
        }
        QVERIFY(records().vanished.empty());
    }

    void answersToFactsReplaceEachOther()
    {
        fixture_->import(madeBatch({{"a", 1000}}));
        const std::string key = fixture_->ledger->contracts()->front().key;
        const Instant now = fixture_->clock.now();
        QVERIFY(fixture_->ledger->answerFacts(
            key, {{"mandatory-tracker", FactState::Yes, "page 3", now}, {"exclusivity", FactState::No, "", now}}));
        QVERIFY(fixture_->ledger->answerFacts(key, {{"mandatory-tracker", FactState::Unknown, "", now}}));
        const auto answers = fixture_->ledger->factAnswers(key);
        QVERIFY(answers.has_value());
        QCOMPARE(answers->size(), std::size_t{2});
        QCOMPARE((*answers)[0].fact, std::string("exclusivity"));
        QCOMPARE((*answers)[1].state, FactState::Unknown);
        QVERIFY(!fixture_->ledger->answerFacts("nowhere", {}));
        const auto report = fixture_->ledger->check();
        QVERIFY(report && report->faults.empty());
    }

    // A contract with an answer stays when its only import is taken back: the answer is the worker's.
    void anAnswerKeepsItsContract()
    {
        const ImportRecord record = fixture_->import(madeBatch({{"a", 1000}}));
        const std::string key = fixture_->ledger->contracts()->front().key;
        QVERIFY(fixture_->ledger->answerFacts(key, {{"exclusivity", FactState::No, "", fixture_->clock.now()}}));
        QVERIFY(fixture_->ledger->undo(record.uuid));
        QCOMPARE(fixture_->ledger->contracts()->size(), std::size_t{1});
        QCOMPARE(fixture_->ledger->factAnswers(key)->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(LedgerRecordsTest)
#include "ledger_records_test.moc"
