// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "tests/support/child_process.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <regex>

using namespace backpay;

namespace {

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

/** Whether `reversed`, read from its end, stands in `memory`: so the search itself leaves no copy to be found. */
bool holdsReversed(const std::string &memory, const std::string &reversed)
{
    const char *const end = memory.data() + memory.size();
    const char *at = memory.data();
    while ((at = static_cast<const char *>(std::memchr(at, reversed.back(), static_cast<std::size_t>(end - at))))) {
        if (end - at >= std::ssize(reversed) && std::equal(reversed.rbegin(), reversed.rend(), at))
            return true;
        ++at;
    }
    return false;
}

}

/** The vault among processes: locks, kills, what is loaded and what is left in memory. */
class VaultProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesOneWriterAtATime();
    void keepsItsLocksWhileRecognised();
    void recoversAfterAKill();
    void leavesAnUncleanLogWhenItFails();
    void loadsOneDatabaseLibrary();
    void wipesWhatItFrees();

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

void VaultProcessTest::initTestCase()
{
    QVERIFY(startCrypto());
    ScratchFolder folder;
    const std::string path = folder.file("new.backpay");
    QVERIFY(create(path));
    newVault_ = readBytes(path);
}

void VaultProcessTest::takesOneWriterAtATime()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    ChildProcess child([&](ChildProcess &self) {
        const auto vault = open(path);
        const auto writing = Transaction::begin((*vault)->database());
        self.signal();
        self.wait();
        return writing ? 0 : 1;
    });
    child.wait();
    const auto vault = open(path); // readers are let in
    QVERIFY(vault);
    (*vault)->database().setBusyTimeout(std::chrono::milliseconds(30));
    const auto second = Transaction::begin((*vault)->database());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::VaultLocked);
    child.signal();
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(Transaction::begin((*vault)->database()));
}

void VaultProcessTest::keepsItsLocksWhileRecognised()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    ChildProcess child([&](ChildProcess &self) {
        self.wait();
        return open(path) ? 0 : 1;
    });
    const auto vault = open(path);
    QVERIFY(addNote(**vault, "first", "x"));
    QVERIFY(Vault::recognise(path)); // reads the header, which must not let go of the locks
    child.signal();
    QCOMPARE(child.exitCode(), 0);
    QVERIFY2(folder.snapshot().contains("a.backpay-wal"), "another process took the log away from an open vault");
    QVERIFY(addNote(**vault, "second", "x"));
    QCOMPARE((*vault)->database().integer("SELECT count(*) FROM setting WHERE value = 'x'").value(), 2);
}

void VaultProcessTest::recoversAfterAKill()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    ChildProcess child([&](ChildProcess &self) {
        const auto vault = open(path);
        const bool saved = addNote(**vault, "saved", "x").has_value();
        const auto unfinished = Transaction::begin((*vault)->database());
        const bool begun = unfinished && addNote(**vault, "unfinished", "x");
        self.signal();
        self.wait();
        return saved && begun ? 0 : 1;
    });
    child.wait();
    child.killHard();
    const auto vault = open(path);
    QVERIFY(vault);
    QCOMPARE((*vault)->database().integer("SELECT count(*) FROM setting WHERE name = 'saved'").value(), 1);
    QCOMPARE((*vault)->database().integer("SELECT count(*) FROM setting WHERE name = 'unfinished'").value(), 0);
    QVERIFY((*vault)->checkStructure().value().empty());
}

void VaultProcessTest::leavesAnUncleanLogWhenItFails()
{
    ScratchFolder folder;
    const std::string path = copyOfNew(folder);
    ChildProcess child([&](ChildProcess &self) {
        const auto vault = open(path);
        const bool newer = (*vault)->database().execute("PRAGMA user_version = 4711").has_value();
        self.signal();
        self.wait();
        return newer ? 0 : 1;
    });
    child.wait();
    child.killHard();
    const std::string vaultBytes = readBytes(path);
    const std::string logBytes = readBytes(path + "-wal");
    QVERIFY(!logBytes.empty());
    QCOMPARE(codeOf(open(path)), ErrorCode::VaultTooNew);
    QCOMPARE(readBytes(path), vaultBytes);
    QCOMPARE(readBytes(path + "-wal"), logBytes);
}

void VaultProcessTest::loadsOneDatabaseLibrary()
{
    const std::string maps = readBytes("/proc/self/maps");
    QVERIFY(maps.find("libsqlcipher") != std::string::npos);
    QVERIFY2(maps.find("libsqlite3.so") == std::string::npos, "a second SQLite is loaded: their symbols mix");
}

void VaultProcessTest::wipesWhatItFrees()
{
    // Made at run time, so that it stands nowhere in the program itself, and wiped here before looking for it.
    std::string text;
    for (int i = 0; i < 24; ++i)
        text.push_back(static_cast<char>('a' + (i * 7 + 3) % 26));
    ScratchFolder folder;
    {
        const auto vault = create(folder.file("a.backpay"));
        QVERIFY(addNote(**vault, "note", text));
        QCOMPARE((*vault)->database().integer("SELECT count(*) FROM setting WHERE name = 'note'").value(), 1);
    }
    const std::string reversed(text.rbegin(), text.rend());
    std::fill(text.begin(), text.end(), '.');
    std::ifstream maps("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    int found = 0;
    std::size_t searched = 0;
    const std::regex heap("([0-9a-f]+)-([0-9a-f]+) rw-p 00000000 00:00 0 +(\\[heap\\])?");
    for (std::string line; std::getline(maps, line);) {
        std::smatch parts;
        if (!std::regex_match(line, parts, heap))
            continue;
        const auto from = std::stoull(parts[1], nullptr, 16);
        const auto to = std::stoull(parts[2], nullptr, 16);
        if (to - from > (1U << 28)) // a sanitizer's shadow
            continue;
        std::string region(to - from, '\0');
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(from));
        if (!memory.read(region.data(), static_cast<std::streamsize>(region.size())))
            continue;
        searched += region.size();
        found += holdsReversed(region, reversed) ? 1 : 0;
        std::fill(region.begin(), region.end(), '.');
    }
    QVERIFY(searched > 100000);
    QCOMPARE(found, 0);
}

QTEST_GUILESS_MAIN(VaultProcessTest)
#include "vault_process_test.moc"
