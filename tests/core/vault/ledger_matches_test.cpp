// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "tests/support/error_text.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

using namespace backpay;

namespace {

struct MadePayout
{
    std::int64_t cents = 0;
    DayNumber day = 20010;
    std::string platform = "Testwork";
    const char *currency = "USD";
};

ImportBatch payoutBatch(const std::vector<MadePayout> &rows)
{
    std::vector<MadeEarning> carriers;
    for (std::size_t i = 0; i < rows.size(); ++i)
        carriers.push_back({"payout " + std::to_string(i), rows[i].cents, rows[i].day});
    ImportBatch batch = madeBatch(carriers, "payouts.csv");
    batch.kind = RowKind::Payout;
    batch.source = "test.made-up-payouts";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        batch.platforms.push_back(rows[i].platform);
        batch.payouts.push_back({static_cast<std::uint32_t>(i), batch.earnings[i].status, Standing::Earned,
                                 *Currency::fromCode(rows[i].currency), rows[i].cents, 0, "Test Payer", ""});
        batch.stamps[i].key = rowKey(batch.source + std::to_string(i));
    }
    return batch;
}

}

class LedgerMatchesTest : public QObject
{
    Q_OBJECT

    FixedClock clock_;
    std::unique_ptr<ScratchFolder> folder_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<Ledger> ledger_;

    std::string import(ImportBatch &&batch)
    {
        clock_.advance(std::chrono::hours(24));
        auto outcome = ledger_->import(std::move(batch));
        if (!outcome)
            qFatal("%s", errorText(outcome).c_str());
        return outcome->record.uuid;
    }

    /** Revisions of the shown rows, in the order of the books. */
    std::vector<std::int64_t> earnings()
    {
        const auto books = ledger_->books();
        std::vector<std::int64_t> revisions;
        for (const EarningFact &fact : books->earnings)
            revisions.push_back(fact.revision);
        return revisions;
    }
    std::vector<MatchDecision> matches()
    {
        const auto decisions = ledger_->payoutDecisions();
        if (!decisions)
            qFatal("%s", errorText(decisions).c_str());
        return decisions->matches;
    }
    std::vector<std::int64_t> payouts()
    {
        const auto books = ledger_->books();
        std::vector<std::int64_t> revisions;
        for (const PayoutFact &fact : books->payouts)
            revisions.push_back(fact.revision);
        return revisions;
    }
    std::int64_t journalEntries() { return ledger_->check()->journalEntries; }

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
        import(madeBatch({{"a", 1000}, { "b", 600 }}));
        import(payoutBatch({{1000}, { 600 }}));
    }

    void keepsWhatWasSaidLast()
    {
        const auto work = earnings();
        const auto money = payouts();
        QVERIFY(matches().empty());
        const std::int64_t before = journalEntries();
        auto done = ledger_->confirmMatch(money[0], {{work[0], 700}, {work[1], 300}});
        QVERIFY2(done.has_value(), errorText(done).c_str());
        QCOMPARE(journalEntries(), before + 1);
        QCOMPARE(matches().size(), 2U);
        QVERIFY(ledger_->breakMatch(money[0], {work[1]}).has_value());
        QCOMPARE(matches(),
                 (std::vector<MatchDecision>{{money[0], work[0], true, 700}, {money[0], work[1], false, 0}}));
        QVERIFY(ledger_->confirmMatch(money[0], {{work[1], -50}}).has_value());
        QCOMPARE(matches().at(1), (MatchDecision{money[0], work[1], true, -50}));
        const auto report = ledger_->check();
        QVERIFY2(report->faults.empty(), report->faults.empty() ? "" : report->faults.front().c_str());
        QCOMPARE(report->matchDecisions, 2);
    }

    void whatWasSaidIsPutBack()
    {
        import(payoutBatch({{1000}, { 1000, 20012 }}));
        const auto work = earnings();
        const auto money = payouts();
        QVERIFY(ledger_->confirmMatch(money[0], {{work[0], 700}, {work[1], 300}}).has_value());
        QVERIFY(ledger_->decideSameMoney(money[0], money[1], false).has_value());
        QVERIFY(ledger_->confirmMatch(money[1], {{work[1], 100}}).has_value());
        const PayoutDecisions before = *ledger_->payoutDecisions();
        QVERIFY(ledger_->breakMatch(money[0], {work[0], work[1]}).has_value());
        QVERIFY(ledger_->decideSameMoney(money[0], money[1], true).has_value());
        const std::int64_t entries = journalEntries();
        auto done = ledger_->putBackDecisions(money[0], before);
        QVERIFY2(done.has_value(), errorText(done).c_str());
        QCOMPARE(journalEntries(), entries + 1);
        QCOMPARE(ledger_->payoutDecisions()->matches, before.matches);
        QCOMPARE(ledger_->payoutDecisions()->sameMoney, before.sameMoney);

        QVERIFY(ledger_->putBackDecisions(money[0], {}).has_value());
        QCOMPARE(matches(), (std::vector<MatchDecision>{{money[1], work[1], true, 100}})); // of the other payout
        QVERIFY(ledger_->payoutDecisions()->sameMoney.empty());
        QVERIFY(ledger_->check()->faults.empty());
        QVERIFY(ledger_->putBackDecisions(4711, before).error().code == ErrorCode::RowUnknown);
    }

    void refusesWhatCannotBeAndStoresNothing()
    {
        import(payoutBatch({{1000}, {600}, {500, 20011, "Otherwork"}, {500, 20011, "Testwork", "EUR"}, {
                                9,
                                20011,
                                ""
                            }}));
        const auto work = earnings();
        const auto money = payouts();
        const std::int64_t before = journalEntries();
        const auto refused = [&](const Result<void> &done) {
            return done ? std::string()
                        : std::string(errorName(done.error().code)) + ' ' + done.error().arguments.back();
        };
        QCOMPARE(refused(ledger_->confirmMatch(money[2], {{work[0], 5}})),
                 std::string("match-impossible other-platform"));
        QCOMPARE(refused(ledger_->confirmMatch(money[3], {{work[0], 5}})),
                 std::string("match-impossible other-currency"));
        QCOMPARE(refused(ledger_->breakMatch(money[4], {work[0]})), std::string("match-impossible other-platform"));
        QCOMPARE(refused(ledger_->confirmMatch(money[0], {{work[0], 5}, {work[1], 0}})),
                 std::string("match-impossible nothing-left"));
        QCOMPARE(refused(ledger_->confirmMatch(4711, {{work[0], 5}})), std::string("row-unknown 4711"));
        QCOMPARE(refused(ledger_->confirmMatch(money[0], {{work[0], 5}, {4711, 5}})), std::string("row-unknown 4711"));
        QVERIFY(matches().empty());
        QCOMPARE(journalEntries(), before);
    }

    void keepsWhetherTwoRowsAreTheSameMoney()
    {
        const auto money = payouts();
        const std::int64_t before = journalEntries();
        QVERIFY(ledger_->decideSameMoney(money[1], money[0], true).has_value());
        QCOMPARE(journalEntries(), before + 1);
        const auto said = ledger_->payoutDecisions();
        QVERIFY(said.has_value());
        QCOMPARE(said->sameMoney, (std::vector<SameMoneyDecision>{{money[0], money[1], true}}));
        QVERIFY(ledger_->decideSameMoney(money[0], money[1], false).has_value());
        const auto now = ledger_->payoutDecisions();
        QVERIFY(now.has_value());
        QCOMPARE(now->sameMoney, (std::vector<SameMoneyDecision>{{money[0], money[1], false}}));
        const auto report = ledger_->check();
        QVERIFY(report.has_value());
        QVERIFY2(report->faults.empty(), report->faults.empty() ? "" : report->faults.front().c_str());
        QCOMPARE(report->matchDecisions, 1);
    }

    void refusesTwoRowsThatCannotBeTheSameMoney()
    {
        import(payoutBatch({{1000}, {600}, {500, 20011, "Otherwork"}, { 500, 20011, "Testwork", "EUR" }}));
        const auto money = payouts();
        const std::int64_t before = journalEntries();
        const auto refused = [&](const Result<void> &done) {
            return done ? std::string()
                        : std::string(errorName(done.error().code)) + ' ' + done.error().arguments.back();
        };
        QCOMPARE(refused(ledger_->decideSameMoney(money[0], money[0], true)), std::string("match-impossible same-row"));
        QCOMPARE(refused(ledger_->decideSameMoney(money[0], money[2], true)),
                 std::string("match-impossible other-platform"));
        QCOMPARE(refused(ledger_->decideSameMoney(money[0], money[3], false)),
                 std::string("match-impossible other-currency"));
        QCOMPARE(refused(ledger_->decideSameMoney(money[0], 4711, true)), std::string("row-unknown 4711"));
        QCOMPARE(journalEntries(), before);
    }

    // A decision is the user's own: it outlives the rows and is in force again with them.
    void outlivesTheImportOfItsRows()
    {
        QVERIFY(ledger_->confirmMatch(payouts()[1], {{earnings()[1], 600}}).has_value());
        const auto imports = ledger_->imports();
        QVERIFY(ledger_->undo(imports->front().uuid).has_value());
        QVERIFY(matches().empty());
        QCOMPARE(ledger_->check()->matchDecisions, 1);
        QVERIFY(ledger_->check()->faults.empty());
        import(payoutBatch({{1000}, { 600 }}));
        QCOMPARE(matches(), (std::vector<MatchDecision>{{payouts()[1], earnings()[1], true, 600}}));
    }

    void followsARowToItsNewRevision()
    {
        QVERIFY(ledger_->confirmMatch(payouts()[1], {{earnings()[1], 600}}).has_value());
        const std::int64_t old = earnings()[1];
        import(madeBatch({{"a", 1000}, { "b", 650 }}, "later.csv"));
        QVERIFY(earnings()[1] != old);
        QCOMPARE(matches().front().earning, earnings()[1]);
    }

    void findsARowByItsFirstDigits()
    {
        const auto rows = ledger_->revisions(RowKind::Payout, payouts());
        const std::string id = rows->at(1).id;
        QCOMPARE(id, ledger_->payouts({})->rows.at(1).id);
        QCOMPARE(ledger_->revisions(RowKind::Earning, earnings())->at(0).id, ledger_->earnings({})->rows.at(0).id);
        for (const std::size_t digits : {std::size_t{5}, std::size_t{17}, std::size_t{32}, id.size()})
            QCOMPARE(ledger_->shownRow(RowKind::Payout, id.substr(0, digits)).value(), payouts()[1]);
        for (const std::string &wrong :
             {id.substr(0, 3), id + "1", std::string("zzzz"), id + "00000", std::string(), std::string(33, 'a')}) {
            const auto row = ledger_->shownRow(RowKind::Payout, wrong);
            QVERIFY(!row);
            QCOMPARE(row.error(), (Error{ErrorCode::RowUnknown, {"payout", wrong}, std::nullopt}));
        }
        import(madeBatch({{"a", 1000}, {"a", 1000}, { "b", 600 }}, "twins.csv"));
        const std::string twin = ledger_->earnings({})->rows.at(0).id;
        const auto ambiguous = ledger_->shownRow(RowKind::Earning, twin.substr(0, 32));
        QVERIFY(!ambiguous);
        QCOMPARE(ambiguous.error().code, ErrorCode::RowAmbiguous);
        QVERIFY(ambiguous.error().arguments.back().find(", ") != std::string::npos);
        QVERIFY(ledger_->shownRow(RowKind::Earning, twin).has_value());
    }

    void aDecisionMadeBehindTheJournalIsFound()
    {
        QVERIFY(ledger_->confirmMatch(payouts()[1], {{earnings()[1], 600}}).has_value());
        QVERIFY(vault_->database().execute("UPDATE match_decision SET amount = 500").has_value());
        QCOMPARE(ledger_->check()->faults, std::vector<std::string>{"match-decisions-differ"});
    }
};

QTEST_GUILESS_MAIN(LedgerMatchesTest)
#include "ledger_matches_test.moc"
