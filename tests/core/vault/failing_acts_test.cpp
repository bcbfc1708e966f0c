// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"
#include "tests/support/vault_acts.h"

#include "core/vault/shim_vfs.h"

#include <QTest>

using namespace backpay;

/** The n-th write or sync fails, for every n of everything that writes to a vault: it is done or it is not. */
class FailingActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { useDisk(""); }
    void isDoneOrIsNot_data();
    void isDoneOrIsNot();
    void goesOnInTheSameVault();

private:
    static void useDisk(const char *vfs)
    {
        FailingVfs::heal();
        setBaseVfs(vfs);
        QVERIFY(startStorage());
    }
    VaultFigures look(const std::string &path) const;

    std::unique_ptr<VaultActs> acts_;
};

void FailingActsTest::initTestCase()
{
    QVERIFY(startCrypto());
    acts_ = std::make_unique<VaultActs>();
    FailingVfs::install();
}

/** What is there after the disk is well again; the check must find nothing and nothing may lie about. */
VaultFigures FailingActsTest::look(const std::string &path) const
{
    VaultFigures figures;
    {
        const auto vault = acts_->open(path);
        if (!vault)
            qFatal("%s", errorText(vault).c_str());
        const auto report = checkVault(**vault);
        if (!report || !report->faults.empty())
            qFatal("%s", report ? report->faults.front().c_str() : errorText(report).c_str());
        for (const BackupFile &file : BackupFolder(path).files()) {
            const auto test = testBackup(**vault, file.path);
            if (!test || !test->holds())
                qFatal("a backup that is not whole was left");
        }
        figures = figuresOf(**vault);
    }
    std::error_code none;
    for (const auto &entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(path).parent_path(), none)) {
        if (entry.path().filename().string().find(".part-") != std::string::npos)
            qFatal("left behind: %s", entry.path().c_str());
    }
    return figures;
}

void FailingActsTest::isDoneOrIsNot_data()
{
    QTest::addColumn<int>("number");
    const auto acts = acts_->all();
    for (std::size_t number = 0; number < acts.size(); ++number) {
        if (acts[number].name != "restore") // works with whole files, none of them open: PlaceTest has it
            QTest::newRow(acts[number].name.c_str()) << static_cast<int>(number);
    }
}

void FailingActsTest::isDoneOrIsNot()
{
    QFETCH(int, number);
    const VaultAct act = acts_->all()[static_cast<std::size_t>(number)];
    VaultFigures before;
    VaultFigures after;
    {
        const ScratchFolder folder;
        writeBytes(folder.file("v.backpay"), act.before);
        if (act.name != "migration") // looking at the older vault brings it up to date
            before = look(folder.file("v.backpay"));
        QVERIFY(act.run(folder.file("v.backpay"), [] {}));
        after = look(folder.file("v.backpay"));
        before = act.name == "migration" ? after : before;
    }
    int failures = 0;
    int done = 0;
    bool reached = true;
    for (int at = 1; reached; ++at) {
        // A disk that fills up and one that breaks for a moment: each call meets one of them, and its neighbour the
        // other.
        const int code = at % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        const ScratchFolder folder;
        const std::string path = folder.file("v.backpay");
        writeBytes(path, act.before);
        useDisk(FailingVfs::name);
        FailingVfs::failAt(at, code, code == SQLITE_FULL);
        bool said = false;
        const Result<void> result = act.run(path, [&] { said = true; });
        reached = FailingVfs::hasFailed();
        useDisk("");
        const std::string where = act.name + ", call " + std::to_string(at) + ": ";
        if (!result) {
            ++failures;
            const bool storage =
                result.error().code == ErrorCode::VaultDiskFull || result.error().code == ErrorCode::VaultWriteFailed;
            QVERIFY2(storage, (where + errorText(result)).c_str());
        }
        const VaultFigures left = look(path);
        QVERIFY2(left == before || left == after, (where + "neither done nor not begun").c_str());
        QVERIFY2(!said || left == after, (where + "what was done is gone").c_str());
        done += left == after ? 1 : 0;
    }
    qInfo("%s: every writing call failed once; %d times it said so, %d times it was done all the same",
          act.name.c_str(), failures, done);
    QVERIFY(failures > 2);
}

void FailingActsTest::goesOnInTheSameVault()
{
    bool reached = true;
    for (int at = 1; reached; at += 3) {
        const ScratchFolder folder;
        const std::string path = folder.file("v.backpay");
        writeBytes(path, acts_->now);
        useDisk(FailingVfs::name);
        const auto vault = acts_->open(path);
        QVERIFY2(vault, errorText(vault).c_str());
        Ledger ledger(**vault);
        const VaultFigures before = figuresOf(**vault);
        FailingVfs::failAt(at, SQLITE_FULL, true);
        const auto failed = ledger.import(madeBatch({{"on a full disk", 100}}));
        reached = FailingVfs::hasFailed();
        FailingVfs::heal();
        const auto report = checkVault(**vault);
        QVERIFY2(report && report->faults.empty(), std::to_string(at).c_str());
        if (failed)
            continue;
        QCOMPARE(failed.error().code, ErrorCode::VaultDiskFull);
        QVERIFY(figuresOf(**vault) == before);
        const auto again =
            ledger.import(madeBatch({{"on a full disk", 100}})); // space was freed: the same file goes in
        QVERIFY2(again && !again->repeated, errorText(again).c_str());
        QCOMPARE(figuresOf(**vault).imports, before.imports + 1);
    }
}

QTEST_GUILESS_MAIN(FailingActsTest)
#include "failing_acts_test.moc"
