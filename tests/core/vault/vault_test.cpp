// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/journal/journal.h"
#include "core/vault/journal_store.h"
#include "core/vault/migrations.h"
#include "tests/support/child_process.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <regex>

using namespace backpay;

namespace {

constexpr const char *marker = "Marker-of-a-made-up-note-7319";

SecretBytes passphrase(std::string_view text = "made up passphrase") { return SecretBytes::copyOf(text); }

ErrorCode codeOf(const Result<std::unique_ptr<Vault>> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code; // opening is never cancelled
}

Result<void> addNote(const Vault &vault, const std::string &name, const std::string &value)
{
    Result<Statement> insert = vault.database().prepare("INSERT INTO setting (name, value) VALUES (?, ?)");
    if (!insert)
        return tl::unexpected<Error>(insert.error());
    insert->bindText(1, name);
    insert->bindText(2, value);
    return insert->run();
}

}

class VaultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void createsAndOpensAgain();
    void opensEveryLengthOfPassphrase();
    void refusesWrongPassphrases();
    void refusesAnEmptyPassphrase();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesWhatIsNoRegularFile();
    void neverOverwrites();
    void neverTakesOverAStrayLog();
    void refusesCostsOutsideItsLimits();
    void needsAFolder();
    void refusesNewerFormats();
    void refusesNewerSchemas();
    void refusesReadOnlyPlaces();
    void keepsOthersOut();
    void writesNothingReadable();
    void leavesOneFile();
    void startsTheJournal();

private:
    [[nodiscard]] Result<std::unique_ptr<Vault>> create(const std::string &path) const
    {
        return Vault::create(path, passphrase(), clock_, KdfCost::floor());
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const std::string &path) const
    {
        return Vault::open(path, passphrase(), clock_);
    }

    /** A copy of one new vault: making each would cost a key derivation. */
    std::string copyOfNew(const ScratchFolder &folder) const
    {
        const std::string path = folder.file("a.backpay");
        writeBytes(path, newVault_);
        return path;
    }

    FixedClock clock_;
    std::string newVault_;
};

void VaultTest::initTestCase()
{
    QVERIFY(startCrypto());
    ScratchFolder folder;
    const std::string path = folder.file("new.backpay");
    QVERIFY(create(path));
    newVault_ = readBytes(path);
}

void VaultTest::createsAndOpensAgain()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    {
        const auto made = create(path);
        QVERIFY2(made, made ? "" : errorName(made.error().code).data());
        QVERIFY(addNote(**made, "note", "kept"));
    }
    QVERIFY(Vault::recognise(path));
    const auto opened = open(path);
    QVERIFY2(opened, opened ? "" : errorName(opened.error().code).data());
    const Database &database = (*opened)->database();
    QCOMPARE(database.integer("SELECT count(*) FROM setting WHERE value = 'kept'").value(), 1);
    QCOMPARE(database.integer("PRAGMA user_version").value(), newestSchema(schemaMigrations()).value());
    QCOMPARE(database.integer("PRAGMA foreign_keys").value(), 1);
    QCOMPARE(database.integer("PRAGMA synchronous").value(), 2);
    QCOMPARE(database.integer("PRAGMA temp_store").value(), 1); // files of the shim, which keeps them in memory
    QCOMPARE(database.integer("PRAGMA trusted_schema").value(), 0);
    QVERIFY((*opened)->checkStructure().value().empty());
}

void VaultTest::opensEveryLengthOfPassphrase()
{
    ScratchFolder folder;
    for (const std::size_t length : {std::size_t{1}, std::size_t{1000}}) {
        const std::string path = folder.file(std::to_string(length));
        const std::string text(length, '\xc3');
        QVERIFY(Vault::create(path, passphrase(text), clock_, KdfCost::floor()));
        QVERIFY(Vault::open(path, passphrase(text), clock_));
        QCOMPARE(codeOf(Vault::open(path, passphrase(text + '\xc3'), clock_)), ErrorCode::VaultWrongPassphrase);
    }
}

void VaultTest::refusesWrongPassphrases()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    const auto before = folder.snapshot();
    for (const std::string_view wrong : {"made up passphras", "Made up passphrase", " made up passphrase", "x"})
        QCOMPARE(codeOf(Vault::open(path, passphrase(wrong), clock_)), ErrorCode::VaultWrongPassphrase);
    QCOMPARE(folder.snapshot(), before);
}

void VaultTest::refusesAnEmptyPassphrase()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    QCOMPARE(codeOf(Vault::create(path, SecretBytes(), clock_, KdfCost::floor())), ErrorCode::PassphraseEmpty);
    QVERIFY(folder.snapshot().empty());
    copyOfNew(folder);
    QCOMPARE(codeOf(Vault::open(path, SecretBytes(), clock_)), ErrorCode::PassphraseEmpty);
}

void VaultTest::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray sqlite("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24);
    QTest::newRow("empty") << QByteArray() << ErrorCode::VaultPlaceholder;
    QTest::newRow("one byte") << QByteArray("C") << ErrorCode::VaultPlaceholder; // to SQLite it is empty
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).append(QByteArray(20000, 'x'))
                         << ErrorCode::VaultNotAVault;
    QTest::newRow("zeros") << QByteArray(40000, '\0') << ErrorCode::VaultPlaceholder;
    QTest::newRow("plain SQLite") << sqlite + QByteArray(20000, '\0') << ErrorCode::VaultIsPlainSqlite;
    QTest::newRow("short plain SQLite") << sqlite.left(16) << ErrorCode::VaultIsPlainSqlite;
    QTest::newRow("half its magic") << QByteArray("Backpay") << ErrorCode::VaultTruncated;
    QTest::newRow("its first bytes alone") << QByteArray("Backpay vault\r\n\x1a", 16) << ErrorCode::VaultTruncated;
}

void VaultTest::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    writeBytes(path, bytes.toStdString());
    const auto before = folder.snapshot();
    QCOMPARE(codeOf(open(path)), code);
    const auto recognised = Vault::recognise(path);
    QVERIFY(!recognised);
    QCOMPARE(recognised.error().code, code);
    QCOMPARE(recognised.error().arguments.at(0), path);
    QCOMPARE(folder.snapshot(), before);
}

void VaultTest::refusesWhatIsNoRegularFile()
{
    ScratchFolder folder;
    QCOMPARE(codeOf(open(folder.path())), ErrorCode::VaultNotAVault);
    QCOMPARE(mkfifo(folder.file("pipe").c_str(), 0600), 0);
    QCOMPARE(codeOf(open(folder.file("pipe"))), ErrorCode::VaultNotAVault);
    QCOMPARE(codeOf(open("/dev/zero")), ErrorCode::VaultNotAVault);
    QCOMPARE(codeOf(open(folder.file("missing"))), ErrorCode::VaultMissing);
    QCOMPARE(codeOf(open("")), ErrorCode::VaultMissing);
    QCOMPARE(codeOf(open(folder.path() + std::string("\0x", 2))), ErrorCode::VaultMissing);
    QCOMPARE(codeOf(open(folder.file(std::string(5000, 'n')))), ErrorCode::VaultMissing);
}

void VaultTest::neverOverwrites()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    writeBytes(path, "someone's file");
    QCOMPARE(codeOf(create(path)), ErrorCode::VaultExists);
    QCOMPARE(readBytes(path), std::string("someone's file"));
    const std::string link = folder.file("dangling");
    QCOMPARE(symlink(folder.file("nowhere").c_str(), link.c_str()), 0);
    QCOMPARE(codeOf(create(link)), ErrorCode::VaultExists);
}

void VaultTest::neverTakesOverAStrayLog()
{
    ScratchFolder folder;
    writeBytes(folder.file("a.backpay-wal"), "the last entries of a vault that was moved");
    const auto before = folder.snapshot();
    QCOMPARE(codeOf(create(folder.file("a.backpay"))), ErrorCode::VaultExists);
    QCOMPARE(folder.snapshot(), before);
}

void VaultTest::refusesCostsOutsideItsLimits()
{
    ScratchFolder folder;
    const std::uint64_t floorMemory = KdfCost::floor().memoryBytes;
    const KdfCost costs[] = {{0, 0},
                             {floorMemory, 2},
                             {floorMemory - 1024, 3},
                             {floorMemory + 1, 3},
                             {floorMemory, 65},
                             {(std::uint64_t{4} << 30) + 1024, 3},
                             {~std::uint64_t{0}, ~std::uint64_t{0}}};
    for (const KdfCost &cost : costs) {
        QCOMPARE(codeOf(Vault::create(folder.file("a"), passphrase(), clock_, cost)), ErrorCode::VaultKdfRefused);
        QVERIFY(folder.snapshot().empty());
    }
    QVERIFY(KdfCost::standard().acceptable());
    QVERIFY(KdfCost::standard().memoryBytes >= KdfCost::floor().memoryBytes);
}

void VaultTest::needsAFolder()
{
    ScratchFolder folder;
    QCOMPARE(codeOf(create(folder.file("none/a.backpay"))), ErrorCode::FileMissing);
    QVERIFY(folder.snapshot().empty());
}

void VaultTest::refusesNewerFormats()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    std::string bytes = readBytes(path);
    bytes[19] = 2;
    writeBytes(path, bytes);
    const auto opened = open(path);
    QCOMPARE(codeOf(opened), ErrorCode::VaultTooNew);
    QCOMPARE(opened.error().arguments, (std::vector<std::string>{path, "2", "1"}));
    QCOMPARE(readBytes(path), bytes);
}

void VaultTest::refusesNewerSchemas()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    QVERIFY(open(path).value()->database().execute("PRAGMA user_version = 4711"));
    const auto before = folder.snapshot();
    const auto opened = open(path);
    QCOMPARE(codeOf(opened), ErrorCode::VaultTooNew);
    QCOMPARE(opened.error().arguments.at(1), std::string("4711"));
    QCOMPARE(folder.snapshot(), before);
}

void VaultTest::refusesReadOnlyPlaces()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    const auto before = folder.snapshot();
    const auto asNobody = [this](const std::string &place, bool making) {
        ChildProcess child([&](ChildProcess &) {
            if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) // root writes anywhere
                return 255;
            return static_cast<int>(codeOf(making ? create(place) : open(place)));
        });
        return static_cast<ErrorCode>(child.exitCode());
    };
    chmod(folder.path().c_str(), 0555);
    chmod(path.c_str(), 0666);
    QCOMPARE(asNobody(path, false), ErrorCode::VaultReadOnly); // no room for the log
    QCOMPARE(asNobody(folder.file("new.backpay"), true), ErrorCode::VaultReadOnly);
    chmod(folder.path().c_str(), 0777);
    chmod(path.c_str(), 0444);
    QCOMPARE(asNobody(path, false), ErrorCode::VaultReadOnly);
    chmod(path.c_str(), 0000);
    QCOMPARE(asNobody(path, false), ErrorCode::FileUnreadable);
    chmod(path.c_str(), 0600);
    QCOMPARE(folder.snapshot(), before);
}

void VaultTest::keepsOthersOut()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    const mode_t before = umask(0);
    const auto vault = create(path);
    QVERIFY(addNote(**vault, "note", "x"));
    umask(before);
    for (const char *const ending : {"", "-wal", "-shm"}) {
        struct stat about
        {
        };
        QCOMPARE(stat((path + ending).c_str(), &about), 0);
        QCOMPARE(about.st_mode & 0777, mode_t{0600});
    }
}

void VaultTest::writesNothingReadable()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    const auto holdsPlainText = [&folder] {
        for (const auto &[name, bytes] : folder.snapshot()) {
            for (const std::string_view word : {marker, "SQLite format 3", "CREATE TABLE", "earning", "made up"}) {
                if (bytes.find(word) != std::string::npos)
                    return true;
            }
        }
        return false;
    };
    {
        const auto vault = create(path);
        QVERIFY(addNote(**vault, marker, std::string(marker) + "-and-more"));
        QVERIFY(folder.snapshot().contains("a.backpay-wal"));
        QVERIFY(!folder.snapshot().at("a.backpay-wal").empty());
        QVERIFY(!holdsPlainText());
    }
    QVERIFY(!holdsPlainText());
}

void VaultTest::leavesOneFile()
{
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    {
        const auto vault = create(path);
        QVERIFY(addNote(**vault, "note", "x"));
    }
    QCOMPARE(folder.snapshot().size(), std::size_t{1});
    QCOMPARE((std::filesystem::file_size(path) - 16384) % 4096, std::uintmax_t{0});
}

void VaultTest::startsTheJournal()
{
    ScratchFolder folder;
    const auto vault = create(folder.file("a.backpay"));
    const Database &database = (*vault)->database();
    QVERIFY(appendJournal(database, clock_, "edit", "something", "{}"));
    auto rows =
        database.prepare("SELECT seq, device, recorded_at, monotonic_ns, kind, entity, payload, prev_hash, hash "
                         "FROM journal ORDER BY seq");
    Sha256 previous{};
    for (const std::int64_t seq : {1, 2}) {
        QVERIFY(rows->step().value());
        JournalEntry entry{rows->integer(0),
                           std::string(rows->text(1)),
                           Instant(std::chrono::seconds(rows->integer(2))),
                           rows->integer(3),
                           std::string(rows->text(4)),
                           std::string(rows->text(5)),
                           std::string(rows->text(6)),
                           previous,
                           {}};
        QCOMPARE(entry.seq, seq);
        QCOMPARE(entry.kind, std::string(seq == 1 ? "vault" : "edit"));
        QCOMPARE(entry.recordedAt, clock_.now());
        QVERIFY(std::regex_match(entry.device,
                                 std::regex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")));
        QVERIFY(std::ranges::equal(rows->blob(7), previous));
        previous = journalHash(entry);
        QVERIFY(std::ranges::equal(rows->blob(8), previous));
    }
    QVERIFY(!rows->step().value());
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
