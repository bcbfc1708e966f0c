// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/analysis/summary.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_zones.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

using namespace backpay;

namespace {

std::int64_t earnedIn(const Ledger &ledger)
{
    std::int64_t cents = 0;
    const auto books = ledger.books();
    for (const EarningFact &fact : books->earnings)
        cents += fact.standing == Standing::Earned ? fact.workPay : 0;
    return cents;
}

}

class LedgerTest : public QObject
{
    Q_OBJECT

    FixedClock clock_;
    std::unique_ptr<ScratchFolder> folder_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<Ledger> ledger_;

    ImportOutcome import(const std::vector<MadeEarning> &rows, const std::vector<std::int64_t> &excluded = {})
    {
        clock_.advance(std::chrono::seconds(60));
        auto outcome = ledger_->import(madeBatch(rows), {}, excluded);
        if (!outcome)
            qFatal("%s", errorText(outcome).c_str());
        return *outcome;
    }
    void verifyWhole()
    {
        const auto report = ledger_->check();
        QVERIFY2(report.has_value(), errorText(report).c_str());
        QVERIFY2(report->faults.empty(), report->faults.empty() ? "" : report->faults.front().c_str());
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

    void importsOnceAndKnowsTheFileAgain()
    {
        const ImportOutcome first = import({{"a", 1000}, {"a", 1000}, {"b", 250}});
        QCOMPARE(first.record.counts.fresh, 3);
        QCOMPARE(earnedIn(*ledger_), 2250);
        const ImportOutcome again = import({{"a", 1000}, {"a", 1000}, {"b", 250}});
        QVERIFY(again.repeated);
        QCOMPARE(again.record.uuid, first.record.uuid);
        QCOMPARE(again.record.counts.known, 3);
        QCOMPARE(again.record.counts.fresh, 0);
        QCOMPARE(ledger_->imports()->size(), 1U);
        verifyWhole();
    }

    void plansWithoutWriting()
    {
        import({{ "a", 1000, 20000 }});
        const auto stored = [&] {
            auto files = folder_->snapshot();
            files.erase("v.backpay-shm"); // readers' marks of the log, not content
            return files;
        };
        const auto before = stored();
        const auto plan = ledger_->plan(madeBatch({{"a", 1200, 20000}, {"b", 5, 20001}}));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->counts.changed, 1);
        QCOMPARE(plan->counts.fresh, 1);
        QVERIFY(stored() == before);
    }

    void undoTakesBackWholeAndOnlyItsOwn()
    {
        const ImportOutcome first = import({{"a", 1000, 20000}, {"b", 200, 20001}});
        const ImportOutcome second = import({{"b", 200, 20001}, {"c", 30, 20002, "paid", "Harbour"}});
        QCOMPARE(second.record.counts.known, 1);
        const auto removed = ledger_->undo(first.record.uuid);
        QCOMPARE(*removed, 1); // b stays: the second import holds it, too
        QCOMPARE(earnedIn(*ledger_), 230);
        // What is kept now says where it stands in the import that is left.
        const auto rows = ledger_->earnings({});
        QCOMPARE(rows->rows.size(), 2U);
        for (const EarningRow &row : rows->rows)
            QCOMPARE(row.source.importUuid, second.record.uuid);
        verifyWhole();
        QCOMPARE(*ledger_->undo(second.record.uuid), 2);
        QVERIFY(ledger_->books()->earnings.empty());
        QVERIFY(ledger_->contracts()->empty());
        verifyWhole();
        QCOMPARE(ledger_->undo(second.record.uuid).error().code, ErrorCode::ImportUnknown);
        QCOMPARE(import({{"a", 1000, 20000}}).record.counts.fresh, 1);
    }

    // A file that states sums keeps them beside what its rows came to, until the import is taken back.
    void keepsTheSumsAFileStates()
    {
        const Currency dollars = *Currency::fromCode("USD");
        const std::vector<StatedTotal> totals{{"Pending Approval", dollars, 66240, 66240},
                                              {"Total \"Earnings\"", dollars, 94458, 94450},
                                              {"all rows", std::nullopt, 43530, 39930}};
        ImportBatch batch = madeBatch({{"a", 1000}});
        batch.totals = totals;
        const auto outcome = ledger_->import(std::move(batch));
        QVERIFY2(outcome.has_value(), errorText(outcome).c_str());
        QVERIFY(outcome->record.totals == totals);
        import({{ "b", 5, 20001 }});
        verifyWhole();
        const auto imports = ledger_->imports();
        QVERIFY2(imports.has_value(), errorText(imports).c_str());
        QCOMPARE(imports->size(), 2U);
        QVERIFY(imports->at(0).totals.empty());
        QVERIFY(imports->at(1).totals == totals);
        // The same file again answers as then, whatever its rows come to now.
        ImportBatch again = madeBatch({{"a", 1000}});
        again.totals = {{"Pending Approval", dollars, 1, 1}};
        const auto repeated = ledger_->import(std::move(again));
        QVERIFY(repeated.has_value() && repeated->repeated);
        QVERIFY(repeated->record.totals == totals);
        QVERIFY(vault_->database().execute("UPDATE stated_total SET stated = 39930 WHERE position = 3").has_value());
        const auto touched = ledger_->check();
        QVERIFY(touched.has_value());
        QVERIFY(touched->faults == std::vector<std::string>{"import-totals-differ " + outcome->record.uuid});
        QVERIFY(ledger_->undo(outcome->record.uuid).has_value());
        QCOMPARE(vault_->database().integer("SELECT count(*) FROM stated_total").value_or(-1), 0);
        verifyWhole();
    }

    void undoBringsBackWhatAChangeReplaced()
    {
        import({{ "a", 1000, 20000, "pending" }});
        QCOMPARE(earnedIn(*ledger_), 0);
        const ImportOutcome paid = import({{"a", 1000, 20000, "paid"}});
        QCOMPARE(paid.record.counts.changed, 1);
        QCOMPARE(earnedIn(*ledger_), 1000);
        QVERIFY(ledger_->undo(paid.record.uuid).has_value());
        const auto rows = ledger_->earnings({});
        QCOMPARE(rows->rows.size(), 1U);
        QCOMPARE(rows->rows[0].status, std::string("pending"));
        verifyWhole();
    }

    void leavesOutExcludedRowsAndTheirContracts()
    {
        const ImportOutcome outcome = import({{"a", 1000}, {"b", 5, 20000, "paid", "Unwanted"}}, {3});
        QCOMPARE(outcome.record.counts.filtered, 1);
        QCOMPARE(ledger_->contracts()->size(), 1U);
        verifyWhole();
    }

    void readsALargeVaultOnTwoConnectionsAsOnOne()
    {
        // More rows than one connection reads alone; every item has one row early and one late.
        constexpr std::int64_t items = 30'000;
        std::vector<MadeEarning> rows;
        std::int64_t cents = 0;
        for (std::int64_t i = 0; i < 2 * items; ++i) {
            cents += i % 97;
            rows.push_back({"item " + std::to_string(i % items), i % 97, 20000 + static_cast<DayNumber>(i / items)});
        }
        import(rows);
        const auto books = ledger_->books();
        QVERIFY(books.has_value());
        QCOMPARE(books->earnings.size(), rows.size());
        QCOMPARE(earnedIn(*ledger_), cents);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(books->earnings[i].workPay, rows[i].cents);
        const auto summary = summarise(*books, {}, FixedZones());
        QCOMPARE(summary.size(), 1U);
        QCOMPARE(summary[0].items, items);
        // Both see what was written since.
        import({{ "late", 5, 20002 }});
        QCOMPARE(ledger_->books()->earnings.size(), rows.size() + 1);
    }

    void refusesTheSamePayAsAnotherSourceTellsIt()
    {
        const ImportOutcome first = import({{"a", 1000, 20000}, {"b", 200, 20010}});
        const auto asTold = [](DayNumber day) {
            ImportBatch batch = madeBatch({{"x", 1000, day}}, "other-report.csv");
            batch.source = "test.other-report-csv";
            batch.samePay = {"test.made-up-csv"};
            return batch;
        };
        const auto planned = ledger_->plan(asTold(20005));
        QVERIFY(!planned.has_value());
        QCOMPARE(planned.error().code, ErrorCode::SamePayImported);
        const auto refused = ledger_->import(asTold(20005));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::SamePayImported);
        QCOMPARE(refused.error().arguments.back(), first.record.uuid);
        QCOMPARE(earnedIn(*ledger_), 1200);
        // Other days are other pay, and what was taken back is in the way no more.
        QVERIFY(ledger_->import(asTold(20011)).has_value());
        QCOMPARE(earnedIn(*ledger_), 2200);
        QVERIFY(ledger_->undo(first.record.uuid).has_value());
        QVERIFY(ledger_->import(asTold(20005)).has_value());
        verifyWhole();
    }

    void aCancelledImportLeavesNothing()
    {
        const auto outcome =
            ledger_->import(madeBatch({{"a", 1000}}), [](std::int64_t, std::int64_t) { return false; });
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(ledger_->imports()->empty());
        QVERIFY(ledger_->contracts()->empty());
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM journal"), 1);
        verifyWhole();
    }

    void opensTheLineARowCameFrom()
    {
        std::vector<MadeEarning> rows;
        for (int i = 0; i < 60000; ++i) // several frames of the stored original
            rows.push_back({"an item with a rather long name " + std::to_string(i), i, 20000 + i % 500});
        const ImportOutcome outcome = import(rows);
        for (const int i : {0, 1, 25000, 59999}) {
            const auto line = ledger_->sourceLine(outcome.record.uuid, i + 2);
            QVERIFY2(line.has_value(), errorText(line).c_str());
            QVERIFY(line->text.find("long name " + std::to_string(i) + ',') != std::string::npos);
            QCOMPARE(line->header, std::string("day,item,cents,status"));
        }
        QVERIFY(!ledger_->sourceLine(outcome.record.uuid, 60002).has_value());
        verifyWhole(); // also the bulk path: indexes were dropped and built again
        QCOMPARE(*vault_->database().integer(
                     "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'earning'"),
                 2);
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM sighting"), 1);
    }

    void usesItsIndexes()
    {
        const auto planOf = [&](const std::string &sql) {
            auto statement = vault_->database().prepare("EXPLAIN QUERY PLAN " + sql);
            std::string plan;
            while (*statement->step())
                plan += std::string(statement->text(3)) + '\n';
            return plan;
        };
        QVERIFY(planOf("SELECT 1 FROM earning WHERE contract_id = 1 AND day > 5").find("earning_by_contract")
                != std::string::npos);
        QVERIFY(planOf("SELECT 1 FROM time_entry WHERE contract_id = 1").find("time_entry_by_contract")
                != std::string::npos);
        QVERIFY(planOf("SELECT 1 FROM earning WHERE key = x'00'").find("earning_event") != std::string::npos);
        QVERIFY(planOf("SELECT id FROM import WHERE sha256 = x'00'").find("import_by_file") != std::string::npos);
    }

    void setsTermsAndJournalsThem()
    {
        import({{ "a", 1000 }});
        const std::string key = ledger_->contracts()->front().key;
        FixedZones zones;
        const auto edited = ledger_->editContract(key,
                                                  {{"alias", "Lamp"},
                                                   {"zone", "America/New_York"},
                                                   {"workweek_start", "saturday"},
                                                   {"advertised_rate", "30.00 USD"}},
                                                  zones);
        QVERIFY2(edited.has_value(), errorText(edited).c_str());
        QCOMPARE(ledger_->contract("lamp")->key, key);
        QCOMPARE(ledger_->contract(key.substr(0, 5))->alias, std::string("Lamp"));
        QCOMPARE(edited->advertisedRate->minorUnits, 3000);
        QCOMPARE(edited->advertisedRate->seconds, 3600);
        for (const ContractEdit &wrong : std::vector<ContractEdit>{{"zone", "Mars/Olympus"},
                                                                   {"workweek_start", "someday"},
                                                                   {"advertised_rate", "thirty"},
                                                                   {"pay_due_days", "-1"},
                                                                   {"tracker_required", "maybe"},
                                                                   {"place", "somewhere"}})
            QCOMPARE(ledger_->editContract(key, {wrong}, zones).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(ledger_->editContract(key, {{"colour", "red"}}, zones).error().code, ErrorCode::FieldUnknown);
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM journal WHERE kind = 'edit'"), 1);
        // Edited terms are the user's own: undoing the import keeps them.
        QVERIFY(ledger_->undo(ledger_->imports()->front().uuid).has_value());
        QCOMPARE(ledger_->contracts()->size(), 1U);
        verifyWhole();
    }

    void writesDownOwnTime()
    {
        import({{ "a", 1000 }});
        const std::string key = ledger_->contracts()->front().key;
        const When from{WhenKind::Local, 20000, 9 * 3600};
        const When until{WhenKind::Local, 20000, 10 * 3600};
        const auto row =
            ledger_->addTimeEntry({key, TimeKind::Onboarding, from, until, 3600, RecordGrade::Reconstructed, "slides"});
        QVERIFY2(row.has_value(), errorText(row).c_str());
        const auto entries = ledger_->entries({});
        QCOMPARE(entries->rows.size(), 1U);
        QCOMPARE(entries->rows[0].id, row->id);
        QCOMPARE(entries->rows[0].source.grade, RecordGrade::Reconstructed);
        QCOMPARE(entries->rows[0].note, std::string("slides"));
        QCOMPARE(
            ledger_->addTimeEntry({key, TimeKind::Task, until, from, -3600, RecordGrade::Estimate, ""}).error().code,
            ErrorCode::SpanInvalid);
        QCOMPARE(ledger_->addTimeEntry({"nobody", TimeKind::Task, from, until, 3600, RecordGrade::Estimate, ""})
                     .error()
                     .code,
                 ErrorCode::ContractUnknown);
        verifyWhole();
    }

    // Money and journal entries are MACed pages and a hash chain: what was changed behind their back shows.
    void checkFindsWhatWasTouched_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("row content") << QByteArray("UPDATE earning SET content = content + 1")
                                     << QByteArray("import-rows-differ");
        QTest::newRow("row gone") << QByteArray("DELETE FROM earning WHERE id = 1") << QByteArray("import-rows-differ");
        QTest::newRow("shown twice") << QByteArray("UPDATE earning SET shown = 0 WHERE id = 1")
                                     << QByteArray("events-not-shown-once");
        QTest::newRow("journal text") << QByteArray("UPDATE journal SET payload = '{}' WHERE seq = 2")
                                      << QByteArray("journal-broken");
        QTest::newRow("journal gap") << QByteArray("DELETE FROM journal WHERE seq = 1") << QByteArray("journal-broken");
        QTest::newRow("original") << QByteArray("UPDATE original SET stored_sha256 = zeroblob(32)")
                                  << QByteArray("original-differs");
        QTest::newRow("import renamed") << QByteArray("UPDATE import SET uuid = 'other'")
                                        << QByteArray("import-not-in-journal");
    }
    void checkFindsWhatWasTouched()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, fault);
        import({{"a", 1000}, { "b", 20 }});
        QVERIFY(vault_->database().execute(sql.toStdString()).has_value());
        const auto report = ledger_->check();
        QVERIFY2(report.has_value(), errorText(report).c_str());
        QVERIFY(!report->faults.empty());
        QVERIFY2(report->faults.front().starts_with(fault.toStdString()), report->faults.front().c_str());
    }

    void survivesClosingAndOpening()
    {
        import({{ "a", 1000 }});
        ledger_.reset();
        vault_.reset();
        auto opened = Vault::open(folder_->file("v.backpay"), SecretBytes::copyOf("a passphrase"), clock_);
        QVERIFY2(opened.has_value(), errorText(opened).c_str());
        vault_ = std::move(*opened);
        ledger_ = std::make_unique<Ledger>(*vault_);
        QCOMPARE(earnedIn(*ledger_), 1000);
        QCOMPARE(folder_->snapshot().size(), 1U + (std::filesystem::exists(folder_->file("v.backpay-wal")) ? 2U : 0U));
        verifyWhole();
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
