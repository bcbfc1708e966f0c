// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/analysis/rate_history.h"
#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_zones.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <map>

using namespace backpay;

namespace {

constexpr DayNumber monday = 20000;

using Sums = std::map<std::string, std::int64_t>; // cents by contract as people see it

}

/** Contracts merged and split by hand: where rows count, what stays, and that it can all be taken back. */
class ContractChangesTest : public QObject
{
    Q_OBJECT

    FixedClock clock_;
    FixedZones zones_;
    std::unique_ptr<ScratchFolder> folder_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<Ledger> ledger_;

    std::string import(const std::vector<MadeEarning> &rows, const std::optional<std::string> &contract = {})
    {
        clock_.advance(std::chrono::seconds(60));
        ImportBatch batch = madeBatch(rows);
        batch.options.contract = contract;
        const auto outcome = ledger_->import(std::move(batch));
        if (!outcome)
            qFatal("%s", errorText(outcome).c_str());
        return outcome->record.uuid;
    }

    /** Three projects of 1, 10 and 100 cents a day on two days. */
    std::string importThree()
    {
        return import({{"a", 1, monday, "paid", "North"},
                       {"b", 1, monday + 1, "paid", "North"},
                       {"c", 10, monday, "paid", "South"},
                       {"d", 10, monday + 1, "paid", "South"},
                       {"e", 100, monday, "paid", "West"},
                       {"f", 100, monday + 1, "paid", "West"}});
    }

    std::string keyOf(const std::string &name) { return ledger_->contract(name)->key; }

    std::string merge(const std::string &into, const std::vector<std::string> &from)
    {
        const auto change = ledger_->mergeContracts(into, from);
        if (!change)
            qFatal("%s", errorText(change).c_str());
        return change->uuid;
    }
    std::string split(const ContractSplit &wanted)
    {
        const auto change = ledger_->splitContract(wanted, zones_);
        if (!change)
            qFatal("%s", errorText(change).c_str());
        return change->uuid;
    }
    void takeBack(const std::string &change)
    {
        const auto done = ledger_->undoContractChange(change);
        QVERIFY2(done.has_value(), errorText(done).c_str());
    }

    /** Cents by contract, as the books say; every listing has to say the same. */
    Sums sums()
    {
        Sums sums;
        const auto books = ledger_->books();
        for (const EarningFact &fact : books->earnings)
            sums[books->contracts[fact.contract].shownName()] += fact.workPay;
        for (const Contract &contract : books->contracts) {
            RowFilter filter;
            filter.contract = contract.key;
            const auto listed = ledger_->earnings(filter);
            std::int64_t cents = 0;
            for (const EarningRow &row : listed->rows) {
                cents += row.workPay;
                if (listed->contracts[row.contract].key != contract.key)
                    return {{"a row is listed under another contract", 0}};
            }
            filter.limit = 1;
            const std::int64_t total = ledger_->earnings(filter)->total;
            if (cents != (sums.contains(contract.shownName()) ? sums[contract.shownName()] : 0)
                || total != static_cast<std::int64_t>(listed->rows.size()))
                return {{"listing and books differ for " + contract.shownName(), cents}};
        }
        return sums;
    }

    std::size_t changesStanding() { return ledger_->contractChanges()->size(); }

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

    void aMergeCountsRowsUnderOneContractAndChangesNone()
    {
        importThree();
        const std::string north = keyOf("North");
        const std::string south = keyOf("South");
        const auto rows = vault_->database().integer("SELECT sum(contract_id * id) FROM earning");
        const std::string change = merge("North", {"South"});
        QCOMPARE(sums(), (Sums{{"North", 22}, {"West", 200}}));
        QCOMPARE(ledger_->contracts()->size(), 2U);
        QCOMPARE(*vault_->database().integer("SELECT sum(contract_id * id) FROM earning"), *rows);
        // The old name leads to where its rows count; the key of the one stays what it was.
        QCOMPARE(keyOf("South"), north);
        QCOMPARE(keyOf(south), north);
        QCOMPARE(*ledger_->projects(north), (std::vector<std::string>{"North", "South"}));
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM journal WHERE kind = 'merge'"), 1);
        verifyWhole();
        takeBack(change);
        QCOMPARE(sums(), (Sums{{"North", 2}, {"South", 20}, {"West", 200}}));
        QCOMPARE(keyOf("South"), south);
        QCOMPARE(ledger_->undoContractChange(change).error().code, ErrorCode::ChangeUnknown);
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM journal WHERE kind = 'undo-change'"), 1);
        verifyWhole();
    }

    void laterImportsFollowAMerge()
    {
        importThree();
        const std::string change = merge("North", {"South"});
        import({{"g", 10, monday + 2, "paid", "South"}, { "h", 1, monday + 2, "paid", "North" }});
        QCOMPARE(sums(), (Sums{{"North", 33}, {"West", 200}}));
        takeBack(change); // what came since belongs where its file said
        QCOMPARE(sums(), (Sums{{"North", 3}, {"South", 30}, {"West", 200}}));
        verifyWhole();
    }

    void undoOfAnImportLeavesAMergeStanding()
    {
        const std::string first = importThree();
        const std::string change = merge("North", {"South", "West"});
        QVERIFY(ledger_->undo(first).has_value());
        QVERIFY(ledger_->books()->earnings.empty());
        QCOMPARE(changesStanding(), 1U);
        verifyWhole();
        importThree();
        QCOMPARE(sums(), (Sums{{"North", 222}}));
        QVERIFY(ledger_->undo(ledger_->imports()->front().uuid).has_value());
        takeBack(change); // and nothing is left that nobody asked for
        QVERIFY(ledger_->contracts()->empty());
        verifyWhole();
    }

    void aSplitByProjectTakesItOutAndKeepsTakingIt()
    {
        importThree();
        const std::string merged = merge("North", {"South", "West"});
        const std::string apart = split({keyOf("North"), "Compass", "South", {}, {}});
        QCOMPARE(sums(), (Sums{{"Compass", 20}, {"North", 202}}));
        import({{ "g", 10, monday + 2, "paid", "South" }});
        QCOMPARE(sums(), (Sums{{"Compass", 30}, {"North", 202}}));
        QCOMPARE(*ledger_->projects(keyOf("Compass")), (std::vector<std::string>{"South"}));
        QCOMPARE(*ledger_->projects(keyOf("North")), (std::vector<std::string>{"North", "West"}));
        verifyWhole();
        takeBack(apart);
        QCOMPARE(sums(), (Sums{{"North", 232}}));
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM contract WHERE by_split = 1"), 0);
        takeBack(merged);
        QCOMPARE(sums(), (Sums{{"North", 2}, {"South", 30}, {"West", 200}}));
        verifyWhole();
    }

    void undoneInTheOtherOrderItIsAsBefore()
    {
        importThree();
        const std::string merged = merge("North", {"South", "West"});
        const std::string apart = split({keyOf("North"), "Compass", "South", {}, {}});
        takeBack(merged); // South is itself again: there is nothing for the split to meet
        QCOMPARE(sums(), (Sums{{"North", 2}, {"South", 20}, {"West", 200}}));
        QCOMPARE(changesStanding(), 1U);
        verifyWhole();
        takeBack(apart);
        QCOMPARE(sums(), (Sums{{"North", 2}, {"South", 20}, {"West", 200}}));
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM contract"), 3);
        verifyWhole();
    }

    void aSplitByDaysTakesWhatLiesInThem()
    {
        importThree();
        const std::string change = split({keyOf("North"), "North in May", {}, monday + 1, {}});
        QCOMPARE(sums(), (Sums{{"North", 1}, {"North in May", 1}, {"South", 20}, {"West", 200}}));
        import({{"g", 5, monday + 9, "paid", "North"}, { "h", 7, monday - 9, "paid", "North" }});
        QCOMPARE(sums(), (Sums{{"North", 8}, {"North in May", 6}, {"South", 20}, {"West", 200}}));
        verifyWhole();
        // A second cut of the same contract meets what the first left.
        const std::string other = split({keyOf("North"), "North in April", {}, {}, monday - 1});
        QCOMPARE(sums(),
                 (Sums{{"North", 1}, {"North in April", 7}, {"North in May", 6}, {"South", 20}, {"West", 200}}));
        takeBack(change);
        QCOMPARE(sums(), (Sums{{"North", 7}, {"North in April", 7}, {"South", 20}, {"West", 200}}));
        takeBack(other);
        QCOMPARE(sums(), (Sums{{"North", 14}, {"South", 20}, {"West", 200}}));
        verifyWhole();
    }

    void instantsGoByTheZoneOfTheContract()
    {
        importThree();
        QVERIFY(ledger_->editContract(keyOf("North"), {{"zone", "America/New_York"}}, zones_).has_value());
        // Two stretches of own time around midnight in New York, five hours behind UTC.
        for (const std::int32_t second : {5 * 3600 - 1800, 5 * 3600 + 1800}) {
            const When from{WhenKind::Utc, monday + 1, second};
            const When until{WhenKind::Utc, monday + 1, second + 60};
            QVERIFY(ledger_->addTimeEntry({keyOf("North"), TimeKind::Task, from, until, 60, RecordGrade::Estimate, ""})
                        .has_value());
        }
        split({keyOf("North"), "Later", {}, monday + 1, {}});
        const auto books = ledger_->books();
        std::map<std::string, int> entries;
        for (const TimeFact &fact : books->entries)
            ++entries[books->contracts[fact.contract].shownName()];
        QCOMPARE(entries, (std::map<std::string, int>{{"Later", 1}, {"North", 1}}));
        RowFilter filter;
        filter.contract = keyOf("Later");
        const auto listed = ledger_->entries(filter);
        QCOMPARE(listed->rows.size(), 1U);
        QCOMPARE(listed->rows[0].when.second, 5 * 3600 + 1800);
    }

    void ownRowsCountWhereTheyWereWrittenFor()
    {
        importThree();
        merge("North", {"South"});
        split({keyOf("North"), "Apart", "North", {}, {}}); // the contract keeps its name, and the rows of South
        QCOMPARE(sums(), (Sums{{"Apart", 2}, {"North", 20}, {"West", 200}}));
        const When from{WhenKind::Local, monday, 3600};
        const When until{WhenKind::Local, monday, 7200};
        const auto row =
            ledger_->addTimeEntry({keyOf("North"), TimeKind::Task, from, until, 3600, RecordGrade::Estimate, ""});
        QVERIFY2(row.has_value(), errorText(row).c_str());
        const auto contracts = ledger_->contracts();
        QCOMPARE((*contracts)[row->contract].shownName(), std::string("North"));
        import({{ "z", 7, monday, "paid", "North" }}, "North"); // a file of which the person said where it belongs
        QCOMPARE(sums(), (Sums{{"Apart", 2}, {"North", 27}, {"West", 200}}));
        const auto books = ledger_->books();
        QCOMPARE(books->contracts[books->entries[0].contract].shownName(), std::string("North"));
        verifyWhole();
    }

    void refusesWhatCannotBe()
    {
        importThree();
        ImportBatch other = madeBatch({{"x", 5, monday, "paid", "East"}});
        other.source = "test.other-csv";
        other.contracts[0].platform = "Elsewhere";
        QVERIFY(ledger_->import(std::move(other)).has_value());
        const auto before = vault_->database().integer("SELECT count(*) FROM journal");
        QCOMPARE(ledger_->mergeContracts("North", {"East"}).error(),
                 (Error{ErrorCode::ContractsDiffer, {"East", "Elsewhere", "North", "Testwork"}, std::nullopt}));
        QCOMPARE(ledger_->mergeContracts("North", {"North"}).error().code, ErrorCode::OptionInvalid);
        QCOMPARE(ledger_->mergeContracts("North", {}).error().code, ErrorCode::OptionInvalid);
        QCOMPARE(ledger_->mergeContracts("North", {"Nowhere"}).error().code, ErrorCode::ContractUnknown);
        const std::string north = keyOf("North");
        for (const ContractSplit &empty : std::vector<ContractSplit>{{north, "New", "South", {}, {}},
                                                                     {north, "New", "North", {}, {}},
                                                                     {north, "New", {}, monday - 5, {}},
                                                                     {north, "New", {}, monday + 5, {}}})
            QCOMPARE(ledger_->splitContract(empty, zones_).error().code, ErrorCode::SplitEmpty);
        for (const ContractSplit &wrong : std::vector<ContractSplit>{{north, "New", {}, {}, {}},
                                                                     {north, "New", "North", monday, {}},
                                                                     {north, "New", {}, monday + 1, monday}})
            QCOMPARE(ledger_->splitContract(wrong, zones_).error().code, ErrorCode::OptionInvalid);
        QCOMPARE(ledger_->splitContract({north, "", "North", {}, {}}, zones_).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(*vault_->database().integer("SELECT count(*) FROM journal"), *before);
        QCOMPARE(ledger_->contracts()->size(), 4U);
        verifyWhole();
    }

    void aSplitBeginsWithTheTermsAndRatesOfTheWhole()
    {
        importThree();
        const std::string north = keyOf("North");
        QVERIFY(ledger_->editContract(north, {{"alias", "Lamp"}, {"place", "US-CA"}, {"task_cap", "1:00"}}, zones_)
                    .has_value());
        const Rate thirty{3000, 3600, *Currency::fromCode("USD")};
        const Rate twenty{2000, 3600, *Currency::fromCode("USD")};
        QVERIFY(ledger_->setRate({north, monday - 30, thirty, RateKnownFrom::Offer, "mail"}).has_value());
        split({north, "May", {}, monday + 1, {}});
        const auto may = ledger_->contract("May");
        QCOMPARE(may->place, std::string("US-CA"));
        QCOMPARE(may->taskCapSeconds, std::optional<std::int64_t>(3600));
        QVERIFY(may->alias.empty());
        QVERIFY(ledger_->setRate({may->key, monday + 1, twenty, RateKnownFrom::Message, ""}).has_value());
        const auto books = ledger_->books();
        for (std::uint32_t i = 0; i < books->contracts.size(); ++i) {
            const auto rate = promisedRate(i, books->rates, monday + 1);
            if (books->contracts[i].key == may->key)
                QCOMPARE(rate->rate, twenty);
            else if (books->contracts[i].key == north)
                QCOMPARE(rate->rate, thirty);
            else
                QVERIFY(!rate.has_value());
        }
        verifyWhole();
    }

    void keepsRatesOverTimeWithWhereTheyAreKnownFrom()
    {
        importThree();
        const std::string north = keyOf("North");
        const Rate thirty{3000, 3600, *Currency::fromCode("USD")};
        const Rate ten{1000, 3600, *Currency::fromCode("USD")};
        QVERIFY(ledger_->setRate({north, monday, ten, RateKnownFrom::Message, "chat"}).has_value());
        QVERIFY(ledger_->setRate({north, monday, thirty, RateKnownFrom::Agreement, ""}).has_value());
        QVERIFY(ledger_->setRate({north, monday, thirty, RateKnownFrom::Message, "chat, corrected"}).has_value());
        const auto rates = ledger_->rates(north);
        QCOMPARE(rates->size(), 2U);
        QCOMPARE(rates->at(0).note, std::string("chat, corrected"));
        QCOMPARE(rates->at(0).rate, thirty);
        QCOMPARE(rates->at(1).knownFrom, RateKnownFrom::Agreement); // counts last of its day
        // A merge brings what was told of the other along, and its undo takes it away again.
        QVERIFY(ledger_->setRate({keyOf("South"), monday + 3, ten, RateKnownFrom::Offer, ""}).has_value());
        const std::string change = merge(north, {"South"});
        QCOMPARE(ledger_->rates(north)->size(), 3U);
        QVERIFY(ledger_->removeRate(north, monday + 3, RateKnownFrom::Offer).has_value());
        takeBack(change);
        QVERIFY(ledger_->rates(keyOf("South"))->empty());
        QCOMPARE(ledger_->removeRate(north, monday + 3, RateKnownFrom::Offer).error().code, ErrorCode::RowUnknown);
        QCOMPARE(ledger_->rates(north)->size(), 2U);
        verifyWhole();
    }

    void termsAreKept()
    {
        importThree();
        const std::string north = keyOf("North");
        const std::string agreement = std::string(64, 'a') + " 17 my agreement.pdf";
        const std::vector<ContractEdit> edits{
            {"task_cap", "1:30"},      {"weekly_cap", "40:00"},     {"promised_until", "2026-12-31"},
            {"promised_weeks", "26"},  {"promised_hours", "20:00"}, {"intermediary", "Client > Agency"},
            {"hiring_place", "US-CA"}, {"health_benefits", "no"},   {"receipts", "500000 USD"},
            {"agreement", agreement}};
        const auto edited = ledger_->editContract(north, edits, zones_);
        QVERIFY2(edited.has_value(), errorText(edited).c_str());
        const auto kept = ledger_->contract(north);
        QCOMPARE(kept->taskCapSeconds, std::optional<std::int64_t>(5400));
        QCOMPARE(kept->weeklyCapSeconds, std::optional<std::int64_t>(144000));
        QCOMPARE(isoDate(*kept->promisedUntil), std::string("2026-12-31"));
        QCOMPARE(kept->promisedWeeks, std::optional(26));
        QCOMPARE(kept->promisedSeconds, std::optional<std::int64_t>(72000));
        QCOMPARE(kept->intermediary, std::string("Client > Agency"));
        QCOMPARE(kept->hiringPlace, std::string("US-CA"));
        QCOMPARE(kept->healthBenefits, std::optional(false));
        QCOMPARE(kept->receipts->minorUnits, 50'000'000);
        QCOMPARE(kept->agreement->bytes, 17);
        QCOMPARE(kept->agreement->fileName, std::string("my agreement.pdf"));
        // One wrong value, and nothing of the call is kept.
        QVERIFY(!ledger_->editContract(north, {{"promised_weeks", "2"}, {"task_cap", "long"}}, zones_).has_value());
        QCOMPARE(ledger_->contract(north)->promisedWeeks, std::optional(26));
        QVERIFY(ledger_->editContract(north, {{"agreement", ""}, {"receipts", ""}}, zones_).has_value());
        QVERIFY(!ledger_->contract(north)->agreement.has_value());
        QVERIFY(!ledger_->contract(north)->receipts.has_value());
        verifyWhole();
    }

    void checkFindsAChangeMadeBehindTheJournal_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("gone") << QByteArray("DELETE FROM contract_change_from; DELETE FROM contract_change")
                              << QByteArray("change-missing");
        QTest::newRow("other contract") << QByteArray(
            "UPDATE contract_change SET into_id = (SELECT id FROM contract WHERE name = 'West')")
                                        << QByteArray("change-differs");
        QTest::newRow("renamed") << QByteArray("UPDATE contract_change SET uuid = 'other'")
                                 << QByteArray("change-not-in-journal");
    }
    void checkFindsAChangeMadeBehindTheJournal()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, fault);
        importThree();
        merge("North", {"South"});
        QVERIFY(vault_->database().execute(sql.toStdString()).has_value());
        const auto report = ledger_->check();
        QVERIFY(!report->faults.empty());
        QVERIFY2(report->faults.front().starts_with(fault.toStdString()), report->faults.front().c_str());
    }
};

QTEST_GUILESS_MAIN(ContractChangesTest)
#include "contract_changes_test.moc"
