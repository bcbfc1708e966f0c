// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "tests/support/error_text.h"
#include "tests/support/made_batch.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <vector>

namespace backpay {

using namespace std::chrono_literals;

namespace {

/** A machine whose wall clock anyone may set; the other one nobody can. */
class SettableClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant(1764000000s) + run_ + set_; }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return 100s + run_; }
    void pass(std::chrono::seconds time) { run_ += time; }
    void set(std::chrono::seconds by) { set_ += by; }

private:
    std::chrono::seconds run_{0};
    std::chrono::seconds set_{0};
};

}

/** When something was recorded is told by the vault, whatever day it is about and however the clock is set. */
class JournalTimeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchFolder> folder_;
    SettableClock clock_;
    std::unique_ptr<Vault> vault_;
    std::string contract_;

    [[nodiscard]] NewTimeEntry entry(Instant from) const
    {
        return {contract_, TimeKind::Task, whenOf(from), whenOf(from + 1h), 3600, RecordGrade::Reconstructed, "a note"};
    }
    [[nodiscard]] std::vector<JournalEntry> journal() const
    {
        std::vector<JournalEntry> entries;
        const auto read = Ledger(*vault_).eachJournalEntry([&](const JournalEntry &each) -> Result<void> {
            entries.push_back(each);
            return {};
        });
        return read ? entries : std::vector<JournalEntry>();
    }
    [[nodiscard]] std::size_t faults() const
    {
        const auto report = Ledger(*vault_).check();
        return report ? report->faults.size() : 999;
    }

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void init()
    {
        vault_.reset();
        folder_ = std::make_unique<ScratchFolder>();
        clock_ = SettableClock();
        auto made = Vault::create(folder_->file("v.backpay"), SecretBytes::copyOf("words"), clock_, KdfCost::floor());
        QVERIFY2(made, errorText(made).c_str());
        vault_ = std::move(*made);
        Ledger ledger(*vault_);
        QVERIFY(ledger.import(madeBatch({{"a", 1000}})));
        contract_ = ledger.contract("Lighthouse")->key;
    }

    void aBackDatedEntryKeepsWhenItWasRecorded()
    {
        Ledger ledger(*vault_);
        const Instant now = clock_.now();
        const auto added = ledger.addTimeEntry(entry(now - 365 * 24h));
        QVERIFY2(added, errorText(added).c_str());
        QVERIFY(added->recordedAt == now);
        QVERIFY(journal().back().recordedAt == now);
        clock_.pass(24h);
        TimeEntryEdit edit;
        edit.times =
            EntryTimes{whenOf(now - 366 * 24h), whenOf(now - 366 * 24h + 2h), 7200, RecordGrade::Reconstructed};
        QVERIFY(ledger.editTimeEntry(added->id, edit));
        const auto history = ledger.entryHistory(added->id);
        QVERIFY(history->revisions[0].recordedAt == now);
        QVERIFY(history->revisions[1].recordedAt == now + 24h);
        QCOMPARE(faults(), 0U);
        // Nor can the day of recording be changed in the file itself.
        QVERIFY(vault_->database().execute("UPDATE journal SET recorded_at = recorded_at - 31536000 WHERE seq > 2"));
        QVERIFY(faults() > 0);
    }

    // Ten years back: the order of the chain and the clock that nobody can set tell of it.
    void aClockThatWasSetBackShows()
    {
        Ledger ledger(*vault_);
        QVERIFY(ledger.addTimeEntry(entry(clock_.now() - 5h)));
        clock_.pass(60s);
        clock_.set(-3652 * 24h);
        QVERIFY(ledger.addTimeEntry(entry(clock_.now() - 5h)));
        const auto entries = journal();
        const JournalEntry &before = entries[entries.size() - 2];
        const JournalEntry &after = entries.back();
        QCOMPARE(after.seq, before.seq + 1);
        QVERIFY(after.previous == before.hash);
        QVERIFY(after.recordedAt < before.recordedAt);
        QVERIFY(after.monotonicNs > before.monotonicNs);
        QCOMPARE(faults(), 0U);
        // Its entry cannot be moved before the other one.
        const std::string first = std::to_string(before.seq);
        const std::string second = std::to_string(after.seq);
        QVERIFY(vault_->database().execute("UPDATE journal SET seq = 1000 WHERE seq = " + first));
        QVERIFY(vault_->database().execute("UPDATE journal SET seq = " + first + " WHERE seq = " + second));
        QVERIFY(vault_->database().execute("UPDATE journal SET seq = " + second + " WHERE seq = 1000"));
        QVERIFY(faults() > 0);
    }

    void aDeletionLeavesItsTrace()
    {
        Ledger ledger(*vault_);
        const auto added = ledger.addTimeEntry(entry(clock_.now() - 5h));
        const std::size_t told = journal().size();
        clock_.pass(60s);
        QVERIFY(ledger.removeTimeEntry(added->id));
        QVERIFY(ledger.entries({})->rows.empty());
        const auto entries = journal();
        QCOMPARE(entries.size(), told + 1);
        QVERIFY(entries.back().payload.find("a note") != std::string::npos || entries.back().entity == added->id
                || entries.back().payload.find(added->id) != std::string::npos);
        const auto history = ledger.entryHistory(added->id);
        QVERIFY(history->removedAt == clock_.now());
        QCOMPARE(history->revisions.at(0).note, std::string("a note"));
        // Taken out of the file by hand, the trace is missed.
        QVERIFY(vault_->database().execute("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal) - 1"));
        QVERIFY(faults() > 0);
    }
};

}

QTEST_GUILESS_MAIN(backpay::JournalTimeTest)
#include "journal_time_test.moc"
