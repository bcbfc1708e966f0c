// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace backpay;

namespace {

/** A batch of one row of a kind, with everything that such a row may say. */
ImportBatch oneRowOf(RowKind kind)
{
    ImportBatch batch = madeBatch({{"a", 4500, 20000, "paid", "Lighthouse", 5400}});
    batch.kind = kind;
    batch.source = "test.kind-" + std::to_string(static_cast<int>(kind));
    batch.platforms = {"Testwork"};
    const Currency dollars = *Currency::fromCode("USD");
    const When until{WhenKind::Local, 20000, 3600};
    EarningDraft &earning = batch.earnings.front();
    earning.bonus = 300;
    earning.rateMinorUnits = 3000;
    earning.rateSeconds = 3600;
    batch.entries = {{0, TimeKind::Waiting, 5400, until, "waited"}};
    batch.payouts = {{0, earning.status, Standing::Pending, dollars, 4500, 25, "Test Payer", "weekly"}};
    batch.rates = {{0, dollars, 3000, 3600}};
    batch.cancellations = {{0, earning.status, 900, dollars, 700, "taken away", "the client", 2}};
    batch.expenses = {{0, dollars, 1250, "a dictionary"}};
    return batch;
}

}

class LedgerRevisionsTest : public QObject
{
    Q_OBJECT

    FixedClock clock_;
    std::unique_ptr<ScratchFolder> folder_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<Ledger> ledger_;

    ImportRecord import(ImportBatch &&batch)
    {
        clock_.advance(std::chrono::hours(24));
        auto outcome = ledger_->import(std::move(batch));
        if (!outcome)
            qFatal("%s", errorText(outcome).c_str());
        return outcome->record;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void init()
    {
        folder_ = std::make_unique<ScratchFolder>();
        auto vault =
            Vault::create(folder_->file("v.backpay"), SecretBytes::copyOf("a passphrase"), clock_, KdfCost::floor());
        QVERIFY2(vault.has_value(), errorText(vault).c_str());
        vault_ = std::move(*vault);
        ledger_ = std::make_unique<Ledger>(*vault_);
    }

    void givesBackWhatARowOfEachKindSaid_data()
    {
        QTest::addColumn<int>("kind");
        for (const RowKind kind : everyRowKind)
            QTest::newRow(std::string(rowKindName(kind)).c_str()) << static_cast<int>(kind);
    }

    void givesBackWhatARowOfEachKindSaid()
    {
        QFETCH(int, kind);
        const auto rowKind = static_cast<RowKind>(kind);
        const RowFacts written = factsOf(oneRowOf(rowKind), 0);
        const ImportRecord record = import(oneRowOf(rowKind));
        const auto plan = ledger_->plan(oneRowOf(rowKind));
        QVERIFY2(plan.has_value(), errorText(plan).c_str());
        const auto rows = ledger_->revisions(rowKind, {plan->rows.front().matched, 4711});
        QVERIFY2(rows.has_value(), errorText(rows).c_str());
        QCOMPARE(rows->size(), 1U);
        const StoredRow &row = rows->front();
        QVERIFY(differingFields(written, row.facts).empty());
        QCOMPARE(row.facts.amount, written.amount);
        QCOMPARE(row.facts.seconds, written.seconds);
        QCOMPARE(row.facts.rate, written.rate);
        QCOMPARE(row.source.importUuid, record.uuid);
        QCOMPARE(row.source.place.line, 2);
        QCOMPARE(row.importedOn, dayNumber(record.importedAt));
    }

    void aPlanNamesTheRowItReplaces()
    {
        const ImportRecord first = import(madeBatch({{"a", 4500, 20000, "pending"}, {"b", 100, 20001}}));
        const auto plan = ledger_->plan(madeBatch({{"a", 4800, 20000, "paid"}, {"c", 5, 20001}}));
        QCOMPARE(plan->rows[0].reason, RowReason::NewWord);
        QCOMPARE(plan->rows[0].matched, plan->rows[0].replaces);
        QCOMPARE(plan->counts.vanished, 1);
        const auto rows = ledger_->revisions(RowKind::Earning, {plan->rows[0].replaces, plan->vanished.front()});
        QCOMPARE(rows->at(0).facts.status, std::string("pending"));
        QCOMPARE(rows->at(0).facts.amount, std::optional<std::int64_t>(4500));
        QCOMPARE(rows->at(1).facts.item, std::string("b"));
        QCOMPARE(rows->at(1).source.importUuid, first.uuid);
    }

    void aRowThatTurnsUpLateIsMarked()
    {
        const ImportRecord first = import(madeBatch({{"a", 1000, 20000}, {"b", 1000, 20010}}));
        const auto plan = ledger_->plan(madeBatch({{"a", 1000, 20000}, {"late", 500, 20005}, {"b", 1000, 20010}}));
        QCOMPARE(plan->rows[1].missedOn, std::optional(dayNumber(first.importedAt)));
        QCOMPARE(plan->rows[0].missedOn, std::nullopt);
        // Of another contract that the person named, the export said nothing.
        ImportBatch other = madeBatch({{"late", 500, 20005}});
        other.options.contract = "Harbour";
        QCOMPARE(ledger_->plan(other)->rows[0].missedOn, std::nullopt);
    }

    void comparesTwoSnapshots()
    {
        const ImportRecord first =
            import(madeBatch({{"a", 4500, 20000, "pending"}, {"b", 100, 20001}, {"c", 300, 20002}}));
        const ImportRecord second =
            import(madeBatch({{"d", 700, 20003}, {"a", 4500, 20000, "paid"}, {"c", 300, 20002}}));
        const auto changes = ledger_->changes(first.uuid, second.uuid, 10);
        QVERIFY2(changes.has_value(), errorText(changes).c_str());
        QCOMPARE(changes->first.uuid, first.uuid);
        QCOMPARE(changes->second.uuid, second.uuid);
        QCOMPARE(changes->appeared, 1);
        QCOMPARE(changes->changed, 1);
        QCOMPARE(changes->vanished, 1);
        QCOMPARE(changes->rows.size(), 3U);
        const RowChange &fresh = changes->rows[0];
        QVERIFY(!fresh.before);
        QCOMPARE(fresh.after->facts.item, std::string("d"));
        const RowChange &paid = changes->rows[1];
        QCOMPARE(paid.kind, RowDifference::Kind::Changed);
        QCOMPARE(paid.before->facts.status, std::string("pending"));
        QCOMPARE(paid.before->source.place.line, 2);
        QCOMPARE(paid.after->facts.status, std::string("paid"));
        QCOMPARE(paid.after->source.place.line, 3);
        const RowChange &gone = changes->rows[2];
        QCOMPARE(gone.kind, RowDifference::Kind::Vanished);
        QCOMPARE(gone.before->facts.amount, std::optional<std::int64_t>(100));

        const auto none = ledger_->changes(first.uuid, second.uuid, 0);
        QCOMPARE(none->changed, 1); // counted all the same
        QVERIFY(none->rows.empty());
        QCOMPARE(ledger_->changes(first.uuid, "none", 1).error().code, ErrorCode::ImportUnknown);
    }

    void historyNamesTheSnapshotBefore()
    {
        const ImportRecord first = import(madeBatch({{"a", 1000, 20000}}));
        const ImportRecord third = import(madeBatch({{"a", 1000, 20000}, {"c", 1000, 20020}}));
        const ImportRecord second = import(madeBatch({{"b", 1000, 20010}})); // reaches less far: an older export
        import(oneRowOf(RowKind::Payout));
        std::map<std::string, std::string> before;
        const auto imports = ledger_->imports();
        for (const ImportRecord &record : *imports)
            before[record.uuid] = record.before;
        QCOMPARE(before.at(first.uuid), std::string());
        QCOMPARE(before.at(second.uuid), first.uuid);
        QCOMPARE(before.at(third.uuid), second.uuid);
        QCOMPARE(std::count_if(before.begin(), before.end(), [](const auto &one) { return one.second.empty(); }), 2);
    }
};

QTEST_GUILESS_MAIN(LedgerRevisionsTest)
#include "ledger_revisions_test.moc"
