// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/lock_probe.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/strays.h"
#include "tests/support/child_process.h"
#include "tests/support/locks_vfs.h"
#include "tests/support/vault_acts.h"

#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace backpay;

namespace {

ErrorCode codeOf(const Result<std::unique_ptr<Vault>> &opened)
{
    return opened ? ErrorCode::Cancelled : opened.error().code; // opening is never cancelled
}

/** Runs `work` as a user who is not root, for whom permissions count; what it returns is the exit code. */
int asNobody(const std::function<int()> &work)
{
    ChildProcess child([&](ChildProcess &) {
        constexpr uid_t nobody = 65534;
        if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            return 100;
        return work();
    });
    return child.exitCode();
}

}

/** Where a vault lies: full, read-only, shared, synced and on the network. */
class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aDiskThatIsReallyFullLosesNothing();
    void aReadOnlyFileOrFolderIsSaidAndLeftAlone();
    void twoProgramsAtOnceLoseNothing();
    void aFolderWithoutLocksIsRefused_data();
    void aFolderWithoutLocksIsRefused();
    void findsWhatSyncProgramsSetAside();
    void neverOpensWhatWasSetAside();
    void aPlaceholderOfACloudFolderIsSaid();
    void aHalfSyncedFileIsRefused();
    void aNewerSchemaIsLeftAsItIs();
    void anUpdateKeepsACopyUntilItIsChecked();
    void anUpdateWithoutRoomForItsCopyChangesNothing();
    void aRestoreWithoutRoomChangesNothing();

private:
    std::unique_ptr<VaultActs> acts_;
};

void PlaceTest::initTestCase()
{
    QVERIFY(startCrypto());
    acts_ = std::make_unique<VaultActs>();
    LocksVfs::install();
}

void PlaceTest::cleanup()
{
    setBaseVfs("");
    QVERIFY(startStorage());
}

void PlaceTest::aDiskThatIsReallyFullLosesNothing()
{
    const ScratchFolder folder;
    // A file system of its own of 3 MiB, which only root can mount; elsewhere a limit on the size of files takes its
    // place, which the system reports in another way.
    const bool mounted = mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=3m") == 0;
    if (!mounted)
        qWarning("no file system can be mounted here (%s): a limit on files stands in for the full disk",
                 strerror(errno));
    ChildProcess child([&](ChildProcess &) {
        std::signal(SIGXFSZ, SIG_IGN);
        if (!mounted) {
            const rlimit small{700000, 700000};
            setrlimit(RLIMIT_FSIZE, &small);
        }
        const std::string path = folder.file("v.backpay");
        writeBytes(path, acts_->now);
        int imports = 0;
        {
            const auto vault = acts_->open(path);
            if (!vault)
                return 1;
            Ledger ledger(**vault);
            for (;; ++imports) {
                std::vector<MadeEarning> rows;
                for (int i = 0; i < 100; ++i)
                    rows.push_back({std::to_string(imports) + '-' + std::to_string(i), 100});
                const auto imported = ledger.import(madeBatch(rows, std::to_string(imports)));
                if (imported)
                    continue;
                const ErrorCode code = imported.error().code;
                if (code != ErrorCode::VaultDiskFull && (mounted || code != ErrorCode::VaultWriteFailed))
                    return 2;
                break;
            }
            if (mounted) {
                const auto backup = BackupFolder(path).add(**vault);
                if (backup || backup.error().code != ErrorCode::VaultDiskFull || !BackupFolder(path).files().empty())
                    return 3;
            }
        }
        const auto vault = acts_->open(path); // also on the disk that is still full
        if (!vault)
            return 4;
        return imports > 0 && figuresOf(**vault).imports == 3 + imports ? 0 : 5;
    });
    const int code = child.exitCode();
    std::vector<std::string> faults{"not opened"};
    std::int64_t imports = 0;
    if (mounted) // room is made: only now can the log be moved into the file, as the check does first
        mount("tmpfs", folder.path().c_str(), "tmpfs", MS_REMOUNT, "size=30m");
    if (const auto vault = acts_->open(folder.file("v.backpay"))) {
        if (const auto report = checkVault(**vault))
            faults = report->faults;
        imports = figuresOf(**vault).imports;
    }
    if (mounted)
        umount(folder.path().c_str());
    QCOMPARE(code, 0);
    QCOMPARE(faults, std::vector<std::string>());
    QVERIFY(imports > 3);
}

void PlaceTest::aReadOnlyFileOrFolderIsSaidAndLeftAlone()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->now);
    QCOMPARE(chmod(folder.path().c_str(), 0755), 0);
    const auto tryToOpen = [&] {
        return asNobody([&] {
            const auto vault = acts_->open(path);
            return vault ? 0 : vault.error().code == ErrorCode::VaultReadOnly ? 10 : 11;
        });
    };
    const bool root = getuid() == 0;
    // The folder belongs to somebody else and may only be read.
    QCOMPARE(chmod(path.c_str(), 0666), 0);
    if (!root)
        QCOMPARE(chmod(folder.path().c_str(), 0555), 0);
    QCOMPARE(tryToOpen(), 10);
    // The folder may be written and the file may not.
    QCOMPARE(chmod(folder.path().c_str(), 0777), 0);
    QCOMPARE(chmod(path.c_str(), 0444), 0);
    QCOMPARE(tryToOpen(), 10);
    // Neither did anything to them; a copy is tested and restored from there all the same.
    QCOMPARE(folder.snapshot().size(), std::size_t{1});
    QVERIFY(readBytes(path) == acts_->now);
    QCOMPARE(chmod(folder.path().c_str(), 0555), 0);
    QCOMPARE(asNobody([&] {
                 const auto copy = Vault::openUnchanging(path, acts_->key.duplicate(), acts_->clock);
                 return copy && checkVault(**copy)->faults.empty() ? 0 : 1;
             }),
             0);
    QCOMPARE(chmod(folder.path().c_str(), 0755), 0);
    // Both may be written.
    QCOMPARE(chmod(path.c_str(), 0666), 0);
    QCOMPARE(chmod(folder.path().c_str(), 0777), 0);
    QCOMPARE(tryToOpen(), 0);
}

void PlaceTest::twoProgramsAtOnceLoseNothing()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->now);
    constexpr int each = 15;
    const auto work = [&](const std::string &who) {
        const auto vault = acts_->open(path);
        if (!vault)
            return 1;
        Ledger ledger(**vault);
        for (int i = 0; i < each; ++i) {
            const std::string name = who + ' ' + std::to_string(i);
            if (!ledger.import(madeBatch({{name, 100}}, name)))
                return 2;
        }
        return 0;
    };
    ChildProcess one([&](ChildProcess &) { return work("one"); });
    ChildProcess other([&](ChildProcess &) { return work("other"); });
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    const auto vault = acts_->open(path);
    QVERIFY(vault);
    QCOMPARE(figuresOf(**vault).imports, 3 + 2 * each);
    const auto report = checkVault(**vault);
    QVERIFY2(report, errorText(report).c_str());
    QCOMPARE(report->faults, std::vector<std::string>());
}

void PlaceTest::aFolderWithoutLocksIsRefused_data()
{
    QTest::addColumn<int>("locks");
    QTest::newRow("always given") << static_cast<int>(LocksVfs::Always);
    QTest::newRow("never given") << static_cast<int>(LocksVfs::Never);
    QTest::newRow("unknown there") << static_cast<int>(LocksVfs::Unknown);
}

void PlaceTest::aFolderWithoutLocksIsRefused()
{
    QFETCH(int, locks);
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->now);
    const auto before = folder.snapshot();
    LocksVfs::behave(static_cast<LocksVfs::Locks>(locks));
    setBaseVfs(LocksVfs::name);
    QVERIFY(startStorage());
    const auto vault = acts_->open(path);
    QCOMPARE(codeOf(vault), ErrorCode::VaultWithoutLocks);
    QCOMPARE(vault.error().arguments.front(), path);
    QVERIFY(folder.snapshot() == before);
    const auto made =
        Vault::create(folder.file("new.backpay"), SecretBytes::copyOf("x"), acts_->clock, KdfCost::floor());
    QCOMPARE(codeOf(made), ErrorCode::VaultWithoutLocks);
    QVERIFY(folder.snapshot() == before);
    LocksVfs::behave(LocksVfs::Honest);
    QCOMPARE(codeOf(acts_->open(path)), ErrorCode::Cancelled);
    QVERIFY(!liesOnNetwork(path));
}

void PlaceTest::findsWhatSyncProgramsSetAside()
{
    const ScratchFolder folder;
    const std::string path = folder.file("ledger.backpay");
    const std::vector<std::pair<const char *, StrayKind>> strays{
        {".syncthing.ledger.backpay.tmp", StrayKind::HalfWritten},
        {"._ledger.backpay", StrayKind::Fork},
        {"ledger (Ana's conflicted copy 2026-11-17).backpay", StrayKind::Conflict},
        {"ledger (conflicted copy 2026-11-17 210400).backpay", StrayKind::Conflict},
        {"ledger.backpay.before-update-9", StrayKind::BeforeUpdate},
        {"ledger.backpay.partial", StrayKind::HalfWritten},
        {"ledger.sync-conflict-20261117-210400-ABCDEFG.backpay", StrayKind::Conflict},
        {"ledger.sync-conflict-20261117-210400-ABCDEFG.backpay-wal", StrayKind::Conflict},
        {"~syncthing~ledger.backpay.tmp", StrayKind::HalfWritten}};
    writeBytes(path, acts_->now);
    for (const auto &[name, kind] : strays)
        writeBytes(folder.file(name), "x");
    for (const char *const other : {"other.sync-conflict-20261117-210400-ABCDEFG.backpay", "ledger-kept.backpay",
                                    "ledger.backpay-wal", "notes (conflicted copy).txt", "ledger.csv"})
        writeBytes(folder.file(other), "x");
    std::filesystem::create_directory(folder.file(".stversions"));
    QCOMPARE(straysBeside(path).size(), strays.size()); // versions of others
    writeBytes(folder.file(".stversions/ledger~20261117-210400.backpay"), "x");
    const auto found = straysBeside(path);
    QCOMPARE(found.size(), strays.size() + 1);
    for (const auto &[name, kind] : strays) {
        const auto at = std::ranges::find(found, folder.file(name), &Stray::path);
        QVERIFY2(at != found.end() && at->kind == kind, name);
    }
    QVERIFY(std::ranges::find(found, StrayKind::Versions, &Stray::kind) != found.end());
    QVERIFY(straysBeside("/nowhere/ledger.backpay").empty());
}

void PlaceTest::neverOpensWhatWasSetAside()
{
    const ScratchFolder folder;
    std::filesystem::create_directory(folder.file(".stversions"));
    for (const char *const name :
         {"ledger.sync-conflict-20261117-210400-ABCDEFG.backpay", "ledger (conflicted copy 2026-11-17).backpay",
          "._ledger.backpay", ".stversions/ledger~20261117-210400.backpay", "ledger.backpay.before-update-9"}) {
        const std::string path = folder.file(name);
        writeBytes(path, acts_->now);
        QCOMPARE(codeOf(acts_->open(path)), ErrorCode::VaultSetAside);
        QCOMPARE(Vault::recognise(path).error().code, ErrorCode::VaultSetAside);
        QVERIFY(readBytes(path) == acts_->now);
        // What is in it is not lost: it restores to another file.
        const auto restored = restoreVault(path, acts_->key, folder.file("looked-into.backpay"), acts_->clock);
        QVERIFY2(restored, errorText(restored).c_str());
        QCOMPARE(restored->report.imports, 3);
    }
}

void PlaceTest::aPlaceholderOfACloudFolderIsSaid()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, "");
    QCOMPARE(codeOf(acts_->open(path)), ErrorCode::VaultPlaceholder);
    QCOMPARE(truncate(path.c_str(), static_cast<off_t>(acts_->now.size())), 0); // its size and none of its bytes
    QCOMPARE(codeOf(acts_->open(path)), ErrorCode::VaultPlaceholder);
    QCOMPARE(Vault::recognise(path).error().code, ErrorCode::VaultPlaceholder);
    struct stat about
    {
    };
    QCOMPARE(stat(path.c_str(), &about), 0);
    QCOMPARE(about.st_size, static_cast<off_t>(acts_->now.size()));
    QCOMPARE(folder.snapshot().size(), std::size_t{1});
}

void PlaceTest::aHalfSyncedFileIsRefused()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    // As programs that fetch in blocks leave it: the right size, the end or the middle still zeros.
    for (const auto &[from, to] : {std::pair(0.5, 1.0), std::pair(0.3, 0.6), std::pair(0.9, 1.0)}) {
        std::string bytes = acts_->now;
        const auto spot = [&](double part) {
            return static_cast<std::ptrdiff_t>(part * static_cast<double>(bytes.size()));
        };
        std::fill(bytes.begin() + spot(from), bytes.begin() + spot(to), '\0');
        writeBytes(path, bytes);
        const auto vault = acts_->open(path);
        if (!vault) {
            QCOMPARE(vault.error().code, ErrorCode::VaultDamaged);
            continue;
        }
        const auto report = checkVault(**vault);
        QVERIFY(report && !report->faults.empty());
        QVERIFY2(report->faults.front().starts_with("cipher: "), report->faults.front().c_str());
    }
}

void PlaceTest::aNewerSchemaIsLeftAsItIs()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->now);
    {
        const auto database = openKeyed(path, acts_->key);
        QVERIFY((*database)->execute("PRAGMA user_version = 4711"));
        checkpointOnClose(**database);
    }
    const auto before = folder.snapshot();
    QCOMPARE(codeOf(acts_->open(path)), ErrorCode::VaultTooNew);
    QVERIFY(folder.snapshot() == before);
}

void PlaceTest::anUpdateKeepsACopyUntilItIsChecked()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->older);
    // Something is wrong in it already: the update is done, and the copy from before it stays.
    {
        const auto database = openKeyed(path, acts_->key);
        QVERIFY((*database)->execute("UPDATE earning SET content = content + 1 WHERE id = 3"));
        checkpointOnClose(**database);
    }
    {
        const auto vault = acts_->open(path);
        QVERIFY2(vault, errorText(vault).c_str());
        QVERIFY(!checkVault(**vault)->faults.empty());
    }
    const std::string kept = path + ".before-update-8";
    QVERIFY(folder.snapshot().contains("v.backpay.before-update-8"));
    QCOMPARE(straysBeside(path).size(), std::size_t{1});
    {
        const auto copy = Vault::openUnchanging(kept, acts_->key.duplicate(), acts_->clock);
        QVERIFY2(copy, errorText(copy).c_str());
        QCOMPARE((*copy)->database().integer("PRAGMA user_version").value(), VaultActs::olderSchema);
    }
    // Mended: the next opening finds it whole and lets the copy go.
    {
        const auto database = openKeyed(path, acts_->key);
        QVERIFY((*database)->execute("UPDATE earning SET content = content - 1 WHERE id = 3"));
        checkpointOnClose(**database);
    }
    QVERIFY(acts_->open(path));
    QCOMPARE(folder.snapshot().size(), std::size_t{1});
}

void PlaceTest::anUpdateWithoutRoomForItsCopyChangesNothing()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    writeBytes(path, acts_->older);
    ChildProcess child([&](ChildProcess &) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100000, 100000}; // below the copy's size
        setrlimit(RLIMIT_FSIZE, &small);
        return acts_->open(path) ? 1 : 0;
    });
    QCOMPARE(child.exitCode(), 0);
    const auto files = folder.snapshot();
    QVERIFY2(!files.contains("v.backpay.before-update-8"), "half a copy was left");
    const auto database = openUnchanging(path, acts_->key);
    QVERIFY2(database, errorText(database).c_str());
    QCOMPARE((*database)->integer("PRAGMA user_version").value(), VaultActs::olderSchema);
}

void PlaceTest::aRestoreWithoutRoomChangesNothing()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    const std::string copy = folder.file("copy.backpay");
    writeBytes(path, acts_->now);
    writeBytes(copy, acts_->now);
    const auto before = folder.snapshot();
    ChildProcess child([&](ChildProcess &) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100000, 100000}; // below the copy's size
        setrlimit(RLIMIT_FSIZE, &small);
        const auto restored = restoreVault(copy, acts_->key, path, acts_->clock);
        return !restored && restored.error().code == ErrorCode::VaultWriteFailed ? 0 : 1;
    });
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(folder.snapshot() == before);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
