// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/journal_extract.h"
#include "core/packet/signing_key.h"
#include "core/vault/ledger.h"
#include "tests/support/made_vault.h"

#include <QTest>

using namespace backpay;

class LedgerPacketsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void oneKeyAVault()
    {
        MadeVault made;
        QCOMPARE(made.number("SELECT count(*) FROM signing_key"), 0); // none before it is asked for
        const std::int64_t entries = made.number("SELECT count(*) FROM journal");
        const auto first = made.ledger().signingSeed();
        QVERIFY2(first, errorText(first).c_str());
        QCOMPARE(first->size(), SigningKey::seedBytes);
        const auto again = made.ledger().signingSeed();
        QVERIFY2(again, errorText(again).c_str());
        QVERIFY(SigningKey(*first).publicKey() == SigningKey(*again).publicKey());
        QCOMPARE(made.number("SELECT count(*) FROM journal"), entries + 1);
        QCOMPARE(made.number("SELECT count(*) FROM journal WHERE kind = 'add' AND entity = 'signing-key' "
                             "AND payload = '{\"algorithm\":\"Ed25519\"}'"),
                 1);
        QCOMPARE(made.faults(), std::string());
        MadeVault other;
        const auto others = other.ledger().signingSeed();
        QVERIFY2(others, errorText(others).c_str());
        QVERIFY(SigningKey(*first).publicKey() != SigningKey(*others).publicKey());
    }

    void theKeyOutlivesTheSession()
    {
        const FixedClock clock;
        const ScratchFolder folder;
        const auto passphrase = SecretBytes::copyOf("a passphrase");
        Ed25519Public first{};
        {
            const auto vault = Vault::create(folder.file("v.backpay"), passphrase, clock, KdfCost::floor());
            QVERIFY2(vault, errorText(vault).c_str());
            const auto seed = Ledger(**vault).signingSeed();
            QVERIFY2(seed, errorText(seed).c_str());
            first = SigningKey(*seed).publicKey();
            const std::string bytes(reinterpret_cast<const char *>(seed->data()), seed->size());
            for (const auto &[name, content] : folder.snapshot())
                QVERIFY2(content.find(bytes) == std::string::npos, name.c_str()); // encrypted like all else
        }
        const auto vault = Vault::open(folder.file("v.backpay"), passphrase, clock);
        QVERIFY2(vault, errorText(vault).c_str());
        const auto seed = Ledger(**vault).signingSeed();
        QVERIFY2(seed, errorText(seed).c_str());
        QVERIFY(SigningKey(*seed).publicKey() == first);
    }

    void theJournalMakesAnExtractThatHolds()
    {
        MadeVault made;
        QVERIFY(made.ledger().signingSeed());
        JournalExtractReader reader;
        std::int64_t entries = 0;
        const auto listed = made.ledger().eachJournalEntry([&](const JournalEntry &entry) -> Result<void> {
            ++entries;
            reader.add((entry.seq % 2 == 0 ? withheldJournalLine(entry) : journalLine(entry)) + '\n');
            return {};
        });
        QVERIFY2(listed, errorText(listed).c_str());
        const JournalCheck check = reader.finish();
        QVERIFY(check.faults.empty());
        QVERIFY(entries > 2);
        QCOMPARE(check.entries, entries);
        QCOMPARE(check.withheld, entries / 2);
        const auto stopped =
            made.ledger().eachJournalEntry([](const JournalEntry &) { return fail(ErrorCode::Cancelled); });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LedgerPacketsTest)
#include "ledger_packets_test.moc"
