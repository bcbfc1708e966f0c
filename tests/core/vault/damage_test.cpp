// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/key_slot.h"
#include "core/vault/keyed_database.h"
#include "core/vault/shim_vfs.h"
#include "tests/support/error_text.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

constexpr std::size_t headerBytes = 16384;
constexpr std::size_t pageBytes = 4096;

Result<void> addRows(const Database &database, int from, int count)
{
    return Transaction::begin(database).and_then([&](Transaction &&transaction) -> Result<void> {
        Result<Statement> insert = database.prepare("INSERT INTO setting (name, value) VALUES (?, ?)");
        if (!insert)
            return tl::unexpected<Error>(insert.error());
        for (int i = from; i < from + count; ++i) {
            const std::string name = "name " + std::to_string(i);
            const std::string value(900, static_cast<char>('a' + i % 26));
            insert->bindText(1, name);
            insert->bindText(2, value);
            if (Result<void> done = insert->run(); !done)
                return done;
        }
        return transaction.commit();
    });
}

bool isStorageFault(ErrorCode code) { return code == ErrorCode::VaultDiskFull || code == ErrorCode::VaultWriteFailed; }

}

/** A vault on a disk that lies, fills up or breaks. */
class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void refusesEveryTruncation();
    void findsOneFlippedBitInAnyPage();
    void findsExchangedPages();
    void opensOrRefusesButNeverCrashesOnNoise();
    void readsOnWhileTheLogIsHalfMovedIn();
    void creatingOnAFailingDiskLeavesNoFile_data();
    void creatingOnAFailingDiskLeavesNoFile();
    void writingOnAFailingDiskLosesNothing_data();
    void writingOnAFailingDiskLosesNothing();
    void healingTheHeaderOnAFailingDiskLosesNothing();

private:
    [[nodiscard]] ErrorCode openCode(const std::string &path) const
    {
        const auto vault = Vault::open(path, passphrase_, clock_);
        return vault ? ErrorCode::Cancelled : vault.error().code;
    }
    static void useDisk(const char *vfs)
    {
        setBaseVfs(vfs);
        QVERIFY(startStorage());
    }

    FixedClock clock_;
    SecretBytes passphrase_;
    SecretBytes key_;
    std::string vault_; // the bytes of a whole vault with 200 rows
};

void DamageTest::initTestCase()
{
    QVERIFY(startCrypto());
    passphrase_ = SecretBytes::copyOf("made up passphrase");
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    {
        const auto vault = Vault::create(path, passphrase_, clock_, KdfCost::floor());
        QVERIFY(vault);
        QVERIFY(addRows((*vault)->database(), 0, 200));
    }
    vault_ = readBytes(path);
    const std::vector<std::uint8_t> bytes(vault_.begin(), vault_.end());
    key_ = unwrapKey(VaultHeader::parse(bytes, path).value(), passphrase_, path).value();
    FailingVfs::install();
}

void DamageTest::cleanup()
{
    FailingVfs::heal();
    useDisk("");
}

void DamageTest::refusesEveryTruncation()
{
    const std::size_t whole = vault_.size();
    const std::size_t sizes[] = {16,
                                 63,
                                 64,
                                 4096,
                                 4097,
                                 8192,
                                 headerBytes - 1,
                                 headerBytes,
                                 headerBytes + 1,
                                 headerBytes + pageBytes - 1,
                                 headerBytes + pageBytes,
                                 headerBytes + 2 * pageBytes,
                                 headerBytes + 7 * pageBytes + 11,
                                 whole / 2 / pageBytes * pageBytes,
                                 whole - 2 * pageBytes,
                                 whole - pageBytes,
                                 whole - pageBytes + 1,
                                 whole - 1};
    for (const std::size_t size : sizes) {
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        writeBytes(path, std::string_view(vault_).substr(0, size));
        const auto before = folder.snapshot();
        const ErrorCode code = openCode(path);
        const bool wholePages = size > headerBytes && (size - headerBytes) % pageBytes == 0;
        QCOMPARE(code, wholePages ? ErrorCode::VaultDamaged : ErrorCode::VaultTruncated);
        QVERIFY(folder.snapshot() == before);
    }
}

void DamageTest::findsOneFlippedBitInAnyPage()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    const std::size_t pages = (vault_.size() - headerBytes) / pageBytes;
    QVERIFY(pages > 50);
    for (std::size_t page = 0; page < pages; ++page) {
        std::string bytes = vault_;
        bytes[headerBytes + page * pageBytes + page * 37 % pageBytes] ^= 4;
        writeBytes(path, bytes);
        const auto database = openKeyed(path, key_);
        if (!database) {
            QCOMPARE(database.error().code, ErrorCode::VaultDamaged);
            QVERIFY(folder.snapshot() == (std::map<std::string, std::string>{{"a.backpay", bytes}}));
            continue;
        }
        const auto faults = structureFaults(**database);
        QVERIFY2(faults, errorText(faults).c_str());
        const std::string named = "cipher: HMAC verification failed for page " + std::to_string(page + 1);
        QVERIFY2(std::ranges::find(*faults, named) != faults->end(), named.c_str());
    }
}

void DamageTest::findsExchangedPages()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    std::string bytes = vault_;
    const auto at = [&](std::size_t page) {
        return bytes.begin() + static_cast<std::ptrdiff_t>(headerBytes + page * pageBytes);
    };
    const std::size_t pages = (bytes.size() - headerBytes) / pageBytes;
    // Each is a page this vault wrote, at another's place; so far back that opening, which reads the schema, reads
    // none.
    std::swap_ranges(at(pages - 4), at(pages - 3), at(pages - 14));
    writeBytes(path, bytes);
    const auto vault = Vault::open(path, passphrase_, clock_);
    QVERIFY(vault);
    const auto faults = (*vault)->checkStructure();
    QVERIFY2(faults, errorText(faults).c_str());
    QVERIFY(faults->size() >= 2);
}

void DamageTest::opensOrRefusesButNeverCrashesOnNoise()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    std::uint32_t seed = 20261122; // always the same noise
    const auto next = [&seed] { return seed = seed * 1664525 + 1013904223; };
    for (int round = 0; round < 60; ++round) {
        std::string bytes = vault_;
        for (std::uint32_t i = 0, spots = next() % 8 + 1; i < spots; ++i) {
            const std::size_t spot = headerBytes + next() % (bytes.size() - headerBytes);
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(spot),
                        std::min<std::size_t>(next() % 6000, bytes.size() - spot), static_cast<char>(next() >> 24));
        }
        writeBytes(path, bytes);
        const auto database = openKeyed(path, key_);
        if (!database) {
            QCOMPARE(database.error().code, ErrorCode::VaultDamaged);
            continue;
        }
        const auto faults = structureFaults(**database);
        QVERIFY2(faults, errorText(faults).c_str());
        QVERIFY(!faults->empty());
        const auto read = (*database)->integer("SELECT sum(length(value)) FROM setting");
        QVERIFY(read || read.error().code == ErrorCode::VaultDamaged);
    }
}

void DamageTest::readsOnWhileTheLogIsHalfMovedIn()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    writeBytes(path, vault_);
    useDisk(FailingVfs::name);
    {
        const auto vault = Vault::open(path, passphrase_, clock_);
        QVERIFY(vault);
        QVERIFY(addRows((*vault)->database(), 1000, 50));
        FailingVfs::failAt(15, SQLITE_FULL, true); // closing moves the log into the file, which stops half way
    }
    QVERIFY(FailingVfs::hasFailed());
    QVERIFY((std::filesystem::file_size(path) - headerBytes) % pageBytes != 0);
    FailingVfs::heal();
    const auto vault = Vault::open(path, passphrase_, clock_);
    QVERIFY2(vault, vault ? "" : errorName(vault.error().code).data());
    QCOMPARE((*vault)->database().integer("SELECT count(*) FROM setting WHERE name LIKE 'name %'").value(), 250);
    const auto faults = (*vault)->checkStructure();
    QVERIFY2(faults, errorText(faults).c_str());
    QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
}

void DamageTest::creatingOnAFailingDiskLeavesNoFile_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("full") << SQLITE_FULL;
    QTest::newRow("broken") << SQLITE_IOERR_WRITE;
}

void DamageTest::creatingOnAFailingDiskLeavesNoFile()
{
    QFETCH(int, code);
    useDisk(FailingVfs::name);
    // The header and the first pages at every write, then every third: making a vault takes half a second.
    constexpr int closely = 40;
    for (int at = 1;; at += at < closely ? 1 : 3) {
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        FailingVfs::failAt(at, code, code == SQLITE_FULL);
        const auto vault = Vault::create(path, passphrase_, clock_, KdfCost::floor());
        if (vault && !FailingVfs::hasFailed()) {
            QVERIFY(at > 10);
            return;
        }
        if (vault) { // SQLite wrote it another way
            QVERIFY((*vault)->checkStructure().value().empty());
            continue;
        }
        QCOMPARE(vault.error().code, code == SQLITE_FULL ? ErrorCode::VaultDiskFull : ErrorCode::VaultWriteFailed);
        QVERIFY2(folder.snapshot().empty(), std::to_string(at).c_str());
    }
}

void DamageTest::writingOnAFailingDiskLosesNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full") << SQLITE_FULL << true;
    QTest::newRow("full for a moment") << SQLITE_FULL << false;
    QTest::newRow("broken") << SQLITE_IOERR_WRITE << true;
    QTest::newRow("broken for a moment") << SQLITE_IOERR_WRITE << false;
}

void DamageTest::writingOnAFailingDiskLosesNothing()
{
    QFETCH(int, code);
    QFETCH(bool, lasting);
    bool failed = true;
    for (int at = 1; failed; ++at) {
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        writeBytes(path, vault_);
        useDisk(FailingVfs::name);
        bool saved = false;
        {
            const auto database = openKeyed(path, key_);
            QVERIFY(database);
            checkpointOnClose(**database);
            FailingVfs::failAt(at, code, lasting);
            const Result<void> added = addRows(**database, 1000, 20);
            saved = added.has_value();
            QVERIFY2(saved || isStorageFault(added.error().code), errorText(added).c_str());
        }
        failed = FailingVfs::hasFailed();
        FailingVfs::heal();
        useDisk("");
        const auto database = openKeyed(path, key_);
        QVERIFY2(database, std::to_string(at).c_str());
        const auto rows = (*database)->integer("SELECT count(*) FROM setting WHERE name LIKE 'name %'").value();
        QVERIFY2(saved ? rows == 220 : rows == 200 || rows == 220, std::to_string(at).c_str()); // all of it or nothing
        QVERIFY(structureFaults(**database).value().empty());
    }
}

void DamageTest::healingTheHeaderOnAFailingDiskLosesNothing()
{
    for (const int at : {1, 2, 3, 4}) { // each copy is written, then synced
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        std::string bytes = vault_;
        bytes[4096 + 100] ^= 1;
        writeBytes(path, bytes);
        useDisk(FailingVfs::name);
        FailingVfs::failAt(at, SQLITE_FULL, true);
        QCOMPARE(openCode(path), ErrorCode::Cancelled);
        QVERIFY(FailingVfs::hasFailed());
        FailingVfs::heal();
        useDisk("");
        QCOMPARE(openCode(path), ErrorCode::Cancelled);
        QVERIFY(readBytes(path).substr(0, headerBytes) == vault_.substr(0, headerBytes));
    }
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
