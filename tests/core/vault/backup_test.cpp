// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/byte_order.h"
#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/key_slot.h"
#include "core/vault/key_slots.h"
#include "core/vault/portable_header.h"
#include "core/vault/recovery_words.h"
#include "core/vault/restore.h"
#include "core/vault/utc_name.h"
#include "tests/support/child_process.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/vault_content.h"

#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

using namespace backpay;

namespace {

SecretBytes passphrase() { return SecretBytes::copyOf("a passphrase"); }

SecretBytes keyOf(const std::string &path)
{
    auto key = Vault::keyOf(path, passphrase());
    if (!key)
        qFatal("%s", errorText(key).c_str());
    return std::move(*key);
}

std::int64_t count(const Vault &vault, const std::string &table)
{
    return vault.database().integer("SELECT count(*) FROM " + table).value_or(-1);
}

}

/** Copies of a vault: made while it is in use, tested, rotated and put back. */
class BackupTestCase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }
    void copiesWhatIsThereAtThatMoment();
    void copiesWhileAnotherProgramWrites();
    void aCopyLosesTheSlotsOfThisDevice();
    void neverOverwrites();
    void aCopyThatIsGivenUpLeavesNothing();
    void saysHowACopyStandsToItsVault();
    void testingChangesNothing();
    void aDamagedCopyFailsItsTest();
    void keepsTheNewestTen();
    void aCopyIsDueOnceADayWhereSomethingChanged();
    void aRestoreKeepsThePresentVault();
    void aRestoreNeedsTheCopysPassphraseAndAWholeCopy();
    void aRestoreLeavesAVaultInUseAlone();
    void aRestoreCutShortIsFinished();
    void namesSayWhenACopyWasMade();
};

void BackupTestCase::copiesWhatIsThereAtThatMoment()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}, {"b", 200}}));
    const std::string copy = made.folder.file("copy.backpay");
    const auto written = writeVaultCopy(*made.vault, copy);
    QVERIFY2(written, errorText(written).c_str());
    made.import(madeBatch({{"c", 300}})); // after it: not in the copy
    QVERIFY(!made.folder.snapshot().contains("copy.backpay-wal"));
    struct stat about
    {
    };
    QCOMPARE(stat(copy.c_str(), &about), 0);
    QCOMPARE(static_cast<unsigned>(about.st_mode & 0777), 0600U);
    const auto opened = Vault::open(copy, passphrase(), made.clock);
    QVERIFY2(opened, errorText(opened).c_str());
    QCOMPARE((*opened)->uuid(), made.vault->uuid());
    QCOMPARE(count(**opened, "import"), 1);
    QCOMPARE(count(*made.vault, "import"), 2);
    const auto report = checkVault(**opened);
    QVERIFY(report && report->faults.empty());
}

void BackupTestCase::copiesWhileAnotherProgramWrites()
{
    LedgerFixture made;
    const std::string path = made.folder.file("v.backpay");
    made.ledger.reset();
    made.vault.reset();
    ChildProcess child([&](ChildProcess &self) {
        const auto vault = Vault::open(path, passphrase(), made.clock);
        if (!vault)
            return 1;
        Ledger ledger(**vault);
        self.signal();
        for (int i = 0; i < 60; ++i) {
            const auto item = "child " + std::to_string(i);
            if (!ledger.import(madeBatch({{item, 100}, {item + "b", 100}}, item)))
                return 2;
        }
        return 0;
    });
    child.wait();
    const auto vault = Vault::open(path, passphrase(), made.clock);
    QVERIFY(vault);
    std::int64_t before = 0;
    for (int i = 0; i < 5; ++i) {
        const std::string copy = made.folder.file("copy" + std::to_string(i) + ".backpay");
        const auto written = writeVaultCopy(**vault, copy);
        QVERIFY2(written, errorText(written).c_str());
        const auto test = testBackup(**vault, copy);
        QVERIFY2(test, errorText(test).c_str());
        QVERIFY2(test->holds(), test->holds() ? "" : test->copy.faults.front().c_str());
        QCOMPARE(test->copy.rows, 2 * test->copy.imports); // whole imports only
        QVERIFY(test->copy.imports >= before);
        before = test->copy.imports;
    }
    QCOMPARE(child.exitCode(), 0);
}

void BackupTestCase::aCopyLosesTheSlotsOfThisDevice()
{
    LedgerFixture made;
    const KeySlots ways(*made.vault);
    const RecoveryWords words = RecoveryWords::make();
    QCOMPARE(ways.addRecovery(words).value(), std::size_t{1});
    QCOMPARE(ways.addDevice(SecretBytes::random(slotSecretBytes)).value(), std::size_t{2});
    auto header = made.vault->header();
    QVERIFY(header);
    Slot later{}; // of a type that a later version may write
    writeUint32(later, 77);
    later.back() = 1;
    header->setSlot(7, later);
    header->seal(made.vault->databaseKey());
    QVERIFY(writeSlotArea(made.vault->path(), *header));
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    const std::string bytes = readBytes(copy);
    const auto copied =
        VaultHeader::parse(std::span(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), copy);
    QVERIFY(copied);
    QVERIFY(copied->authentic(made.vault->databaseKey()));
    std::vector<std::uint32_t> types;
    for (std::size_t i = 0; i < slotCount; ++i)
        types.push_back(slotParameters(copied->slot(i)).type);
    QCOMPARE(types, (std::vector<std::uint32_t>{1, 2, 0, 0, 0, 0, 0, 0}));
    QVERIFY(opensElsewhere(*copied));
    QCOMPARE(slotParameters(made.vault->header()->slot(2)).type, 3U); // the vault itself keeps it
    QVERIFY(Vault::open(copy, passphrase(), made.clock));
    QVERIFY(Vault::open(copy, words, made.clock));

    header->setSlot(0, Slot{});
    header->setSlot(1, Slot{});
    header->seal(made.vault->databaseKey());
    QVERIFY(!opensElsewhere(portableHeader(*header, made.vault->databaseKey())));
}

void BackupTestCase::neverOverwrites()
{
    LedgerFixture made;
    const std::string copy = made.folder.file("copy.backpay");
    writeBytes(copy, "someone's file");
    const auto before = made.folder.snapshot();
    const auto written = writeVaultCopy(*made.vault, copy);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::VaultExists);
    QCOMPARE(written.error().arguments.front(), copy);
    QVERIFY(made.folder.snapshot() == before);
    const auto nowhere = writeVaultCopy(*made.vault, made.folder.file("missing/copy.backpay"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::FileMissing);

    // The name is taken only while the copy is written: still nothing is overwritten.
    const std::string part = made.folder.file("part");
    writeBytes(part, "part");
    const auto published = publishFile(part, copy);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::VaultExists);
    QCOMPARE(readBytes(copy), std::string("someone's file"));
}

void BackupTestCase::aCopyThatIsGivenUpLeavesNothing()
{
    LedgerFixture made;
    std::vector<MadeEarning> rows;
    for (int i = 0; i < 40000; ++i)
        rows.push_back({"item " + std::to_string(i), 100 + i});
    made.import(madeBatch(rows));
    const auto files = made.folder.snapshot().size();
    int told = 0;
    const auto written =
        writeVaultCopy(*made.vault, made.folder.file("copy.backpay"), [&](std::int64_t done, auto total) {
            ++told;
            return done > total;
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 1);
    QCOMPARE(made.folder.snapshot().size(), files);
}

void BackupTestCase::saysHowACopyStandsToItsVault()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    auto test = testBackup(*made.vault, copy);
    QVERIFY2(test, errorText(test).c_str());
    QVERIFY(test->holds());
    QCOMPARE(test->standing, HeadStanding::Same);
    QCOMPARE(test->copy.journalEntries, 2);
    QCOMPARE(test->vaultEntries, 2);
    QCOMPARE(test->copy.rows, 1);

    made.import(madeBatch({{"b", 100}}));
    test = testBackup(*made.vault, copy);
    QVERIFY(test && test->holds());
    QCOMPARE(test->standing, HeadStanding::Behind);
    QCOMPARE(test->vaultEntries, 3);

    { // a copy that was worked in: both went on, and neither holds the other's last entry
        FixedClock later(made.clock.now() + std::chrono::hours(1));
        const auto opened = Vault::open(copy, passphrase(), later);
        QVERIFY(opened);
        Ledger ledger(**opened);
        QVERIFY(ledger.import(madeBatch({{"c", 100}})));
    }
    test = testBackup(*made.vault, copy);
    QVERIFY(test);
    QCOMPARE(test->standing, HeadStanding::Apart);
    QCOMPARE(test->copy.faults, (std::vector<std::string>{"journal-apart 3"}));

    LedgerFixture other;
    const auto foreign = testBackup(*other.vault, copy);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::BackupOfAnother);
}

void BackupTestCase::testingChangesNothing()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    ScratchFolder elsewhere;
    const std::string copy = elsewhere.file("copy 100%?#.backpay"); // a name that would mean something in a URI
    QVERIFY(writeVaultCopy(*made.vault, copy));
    const auto before = elsewhere.snapshot();
    QVERIFY(testBackup(*made.vault, copy)->holds());
    QVERIFY(elsewhere.snapshot() == before);
}

void BackupTestCase::aDamagedCopyFailsItsTest()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}, {"b", 200}}));
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    const std::string whole = readBytes(copy);
    int refused = 0;
    int named = 0;
    for (std::size_t page = 0; 16384 + page * 4096 < whole.size(); page += 3) {
        std::string bytes = whole;
        bytes[16384 + page * 4096 + 2000] ^= 16;
        writeBytes(copy, bytes);
        const auto test = testBackup(*made.vault, copy);
        if (!test) {
            QCOMPARE(test.error().code, ErrorCode::VaultDamaged);
            ++refused;
            continue;
        }
        QVERIFY(!test->holds());
        const std::string where = "page " + std::to_string(page + 1);
        QVERIFY2(test->copy.faults.front().ends_with(where), test->copy.faults.front().c_str());
        ++named;
    }
    QVERIFY(refused > 0 && named > 10);
    writeBytes(copy, whole.substr(0, whole.size() - 4096));
    QVERIFY(!testBackup(*made.vault, copy));
}

void BackupTestCase::keepsTheNewestTen()
{
    LedgerFixture made;
    const BackupFolder backups(made.vault->path());
    QCOMPARE(backups.path(), made.folder.file("v-backups"));
    QVERIFY(backups.files().empty());
    const auto first = backups.add(*made.vault);
    QVERIFY2(first, errorText(first).c_str());
    QCOMPARE(first->path, backups.path() + "/v-" + utcName(made.clock.now()) + ".backpay");
    QVERIFY(first->bytes > 20000);
    // Neither a file of the user's nor a copy of another vault is counted or removed.
    writeBytes(backups.path() + "/v-notes.backpay", "mine");
    LedgerFixture other;
    const std::string foreign = backups.path() + "/v-20200101T000000Z.backpay";
    QVERIFY(writeVaultCopy(*other.vault, foreign));
    for (int i = 0; i < 12; ++i) {
        if (i % 2 == 0) // twice within one second, too
            made.clock.advance(std::chrono::hours(25));
        QVERIFY(backups.add(*made.vault));
    }
    const auto files = backups.files();
    QCOMPARE(files.size(), BackupFolder::kept + 1);
    QVERIFY(std::ranges::is_sorted(files, std::greater<>(), &BackupFile::madeAt));
    QCOMPARE(files.back().path, foreign);
    QVERIFY(!std::filesystem::exists(first->path));
    QVERIFY(std::filesystem::exists(backups.path() + "/v-notes.backpay"));
}

void BackupTestCase::aCopyIsDueOnceADayWhereSomethingChanged()
{
    LedgerFixture made;
    const BackupFolder backups(made.vault->path());
    QVERIFY(!backups.isDue(*made.vault).value()); // nothing was done in it yet
    made.import(madeBatch({{"first", 100}}));
    QVERIFY(backups.isDue(*made.vault).value());
    QVERIFY(backups.add(*made.vault));
    QVERIFY(!backups.isDue(*made.vault).value());
    made.clock.advance(std::chrono::hours(48));
    QVERIFY(!backups.isDue(*made.vault).value()); // nothing changed
    made.import(madeBatch({{"a", 100}}));
    QVERIFY(backups.isDue(*made.vault).value());
    QVERIFY(backups.add(*made.vault));
    made.import(madeBatch({{"b", 100}}));
    made.clock.advance(std::chrono::hours(-12));
    QVERIFY(!backups.isDue(*made.vault).value()); // changed, and a copy is half a day old
}

void BackupTestCase::aRestoreKeepsThePresentVault()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    const std::string path = made.vault->path();
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    const VaultContent atCopy = contentOf(made.vault->database());
    made.import(madeBatch({{"b", 100}}));
    const VaultContent atLast = contentOf(made.vault->database());
    made.ledger.reset();
    made.vault.reset();

    const auto restored = restoreVault(copy, keyOf(copy), path, made.clock);
    QVERIFY2(restored, errorText(restored).c_str());
    QCOMPARE(restored->keptAs, made.folder.file("v-kept-" + utcName(made.clock.now()) + ".backpay"));
    QCOMPARE(restored->report.imports, 1);
    QCOMPARE(made.folder.snapshot().size(), std::size_t{3}); // copy, vault, kept vault
    {
        const auto now = Vault::open(path, passphrase(), made.clock);
        QVERIFY(now);
        QVERIFY(contentOf((*now)->database()) == atCopy);
        const auto kept = Vault::open(restored->keptAs, passphrase(), made.clock);
        QVERIFY(kept);
        QVERIFY(contentOf((*kept)->database()) == atLast);
    }
    // Where there is no vault it is put there, and again in the same second another name is found.
    std::filesystem::remove(path);
    const auto fresh = restoreVault(copy, keyOf(copy), path, made.clock);
    QVERIFY2(fresh, errorText(fresh).c_str());
    QCOMPARE(fresh->keptAs, std::string());
    const auto again = restoreVault(copy, keyOf(copy), path, made.clock);
    QVERIFY(again && again->keptAs != restored->keptAs);
}

void BackupTestCase::aRestoreNeedsTheCopysPassphraseAndAWholeCopy()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    const std::string path = made.vault->path();
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    made.ledger.reset();
    made.vault.reset();
    const auto before = made.folder.snapshot();
    const auto wrong = Vault::keyOf(copy, SecretBytes::copyOf("another"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::VaultWrongPassphrase);
    const auto foreign = restoreVault(copy, SecretBytes::random(32), path, made.clock);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::VaultDamaged);
    QVERIFY(made.folder.snapshot() == before);

    std::string bytes = before.at("copy.backpay");
    const SecretBytes key = keyOf(copy);
    bytes[bytes.size() - 2000] ^= 1;
    writeBytes(copy, bytes);
    const auto damaged = restoreVault(copy, key, path, made.clock);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::VaultDamaged);
    writeBytes(copy, before.at("copy.backpay"));
    QVERIFY(made.folder.snapshot() == before);
}

void BackupTestCase::aRestoreLeavesAVaultInUseAlone()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    const std::string path = made.vault->path();
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    const auto here = restoreVault(copy, keyOf(copy), path, made.clock);
    QVERIFY(!here);
    QCOMPARE(here.error().code, ErrorCode::VaultLocked);
    made.ledger.reset();
    made.vault.reset();
    ChildProcess child([&](ChildProcess &self) {
        const auto vault = Vault::open(path, passphrase(), made.clock);
        self.signal();
        self.wait();
        return vault && count(**vault, "import") == 1 ? 0 : 1;
    });
    child.wait();
    const auto elsewhere = restoreVault(copy, keyOf(copy), path, made.clock);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, ErrorCode::VaultLocked);
    child.signal();
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(restoreVault(copy, keyOf(copy), path, made.clock));
}

void BackupTestCase::aRestoreCutShortIsFinished()
{
    LedgerFixture made;
    made.import(madeBatch({{"a", 100}}));
    const std::string path = made.vault->path();
    const std::string copy = made.folder.file("copy.backpay");
    QVERIFY(writeVaultCopy(*made.vault, copy));
    made.import(madeBatch({{"b", 100}}));
    made.ledger.reset();
    made.vault.reset();
    // As it lies after a kill right after the decision: the whole copy under that name, the old log still there.
    std::filesystem::copy_file(copy, path + ".restored");
    writeBytes(path + "-wal", std::string(5000, 'x'));
    QVERIFY(Vault::recognise(path));
    const auto vault = Vault::open(path, passphrase(), made.clock);
    QVERIFY2(vault, errorText(vault).c_str());
    QCOMPARE(count(**vault, "import"), 1);
    QVERIFY(!std::filesystem::exists(path + ".restored"));
}

void BackupTestCase::namesSayWhenACopyWasMade()
{
    const Instant instant = Instant(std::chrono::seconds(1764000000));
    QCOMPARE(utcName(instant), std::string("20251124T160000Z"));
    QCOMPARE(instantNamed(utcName(instant)), std::optional(instant));
    for (const char *const wrong : {"", "20261120", "20261120T154400", "20261320T154400Z", "20260230T154400Z",
                                    "20261120T244400Z", "20261120T156000Z", "2026112xT154400Z", "20261120T154400Zx"})
        QVERIFY2(!instantNamed(wrong), wrong);
}

QTEST_GUILESS_MAIN(BackupTestCase)
#include "backup_test.moc"
