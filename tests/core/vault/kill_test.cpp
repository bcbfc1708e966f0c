// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/vault_acts.h"

#include "core/vault/shim_vfs.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <thread>

using namespace backpay;

namespace {

/** How many kills an act gets: a few here, as many as BACKPAY_KILLS says in packaging/faults. */
int killsOf(const std::string &act)
{
    const char *const told = std::getenv("BACKPAY_KILLS");
    const int asked = told == nullptr ? 0 : std::atoi(told);
    if (asked <= 0)
        return 12;
    const bool heavy = act == "import" || act == "undo" || act == "migration";
    return heavy ? (asked + 2) / 3 : asked / 10;
}

/** A new seed each time by BACKPAY_SEED, the same one here, so that a change never fails by chance. */
unsigned seed()
{
    const char *const told = std::getenv("BACKPAY_SEED");
    return told == nullptr ? 20261126U : static_cast<unsigned>(std::strtoul(told, nullptr, 10));
}

}

/** SIGKILL at random points of everything that writes to a vault; none of it loses or leaves anything. */
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingAndLeavesNothingHalfDone_data();
    void losesNothingAndLeavesNothingHalfDone();
    void cleanupTestCase();

private:
    /** How an act ended that ran in a process of its own. */
    struct Ended
    {
        bool killed = false;
        bool reported = false;             // it said that it was done before it died
        int calls = 0;                     // writing calls, where it came to its end
        std::chrono::microseconds took{0}; // from its begin to its last word
    };
    Ended run(const VaultAct &act, const std::string &path, int killAtCall, std::chrono::microseconds killAfter) const;
    VaultFigures look(const std::string &path);

    std::unique_ptr<VaultActs> acts_;
    std::map<std::string, int> counts_;
    std::mt19937 random_{seed()};
};

void KillTest::initTestCase()
{
    QVERIFY(startCrypto());
    acts_ = std::make_unique<VaultActs>();
}

KillTest::Ended KillTest::run(const VaultAct &act, const std::string &path, int killAtCall,
                              std::chrono::microseconds killAfter) const
{
    std::array<int, 2> words{-1, -1};
    if (pipe(words.data()) != 0)
        return {};
    const pid_t process = fork();
    if (process == 0) {
        FailingVfs::install();
        setBaseVfs(FailingVfs::name);
        static_cast<void>(FailingVfs::takeCalls());
        if (killAtCall > 0)
            FailingVfs::killAt(killAtCall);
        const auto tell = [&](int word) { (void)!write(words[1], &word, sizeof word); };
        tell(-1); // begins
        const auto result = act.run(path, [&] { tell(-2); });
        tell(result ? FailingVfs::takeCalls() : -3);
        _exit(result ? 0 : 1);
    }
    close(words[1]);
    int word = 0;
    (void)!read(words[0], &word, sizeof word);
    const auto begun = std::chrono::steady_clock::now();
    if (killAfter.count() > 0) {
        std::this_thread::sleep_for(killAfter);
        kill(process, SIGKILL);
    }
    Ended ended;
    while (read(words[0], &word, sizeof word) == sizeof word) {
        ended.reported = ended.reported || word == -2;
        ended.calls = word > 0 ? word : ended.calls;
        ended.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    }
    close(words[0]);
    int status = 0;
    waitpid(process, &status, 0);
    ended.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!ended.killed && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
        qFatal("%s failed on its own", act.name.c_str());
    return ended;
}

/** Opens what is left, checks it whole and looks that nothing strange lies beside it. */
VaultFigures KillTest::look(const std::string &path)
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
                qFatal("%s: %s", file.path.c_str(), test ? test->copy.faults.front().c_str() : errorText(test).c_str());
        }
        figures = figuresOf(**vault);
    }
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(path).parent_path())) {
        const std::string name = entry.path().filename().string();
        const bool known = name == "v.backpay" || name == "copy.backpay" || name == "v-backups"
                           || (name.starts_with("v-kept-") && name.ends_with(".backpay"));
        if (!known)
            qFatal("left behind: %s", name.c_str());
    }
    return figures;
}

void KillTest::losesNothingAndLeavesNothingHalfDone_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const VaultAct &act : acts_->all())
        QTest::newRow(act.name.c_str()) << number++;
}

void KillTest::losesNothingAndLeavesNothingHalfDone()
{
    QFETCH(int, number);
    const VaultAct act = acts_->all()[static_cast<std::size_t>(number)];
    const auto freshFolder = [&](const ScratchFolder &folder) {
        writeBytes(folder.file("v.backpay"), act.before);
        return folder.file("v.backpay");
    };
    // Once without a kill: how many writing calls there are, how long it takes, and what is there before and after.
    int calls = 0;
    std::chrono::microseconds took{0};
    VaultFigures before;
    VaultFigures after;
    {
        const ScratchFolder folder;
        const std::string path = freshFolder(folder);
        const Ended whole = run(act, path, 0, {});
        took = std::max(whole.took, std::chrono::microseconds(1));
        QVERIFY(!whole.killed && whole.reported);
        calls = whole.calls;
        after = look(path);
        const ScratchFolder untouched;
        before = look(freshFolder(untouched));
    }
    const int kills = killsOf(act.name);
    int killed = 0;
    int tries = 0;
    int done = 0;
    int reported = 0;
    for (int i = 0; killed < kills && i < 40 * kills; ++i) {
        ++tries;
        const ScratchFolder folder;
        const std::string path = freshFolder(folder);
        const bool byCall = i % 2 == 0 && calls > 0; // a restore works with whole files
        const auto pick = [&](std::int64_t most) {
            return std::uniform_int_distribution<std::int64_t>(1, most)(random_);
        };
        const Ended ended = byCall ? run(act, path, static_cast<int>(pick(calls)), {})
                                   : run(act, path, 0, std::chrono::microseconds(pick(took.count())));
        killed += ended.killed ? 1 : 0;
        const VaultFigures left = look(path);
        const bool isDone = left == after;
        if (!isDone && !(left == before))
            qFatal("%s, point %d: neither done nor not begun", act.name.c_str(), i);
        if (ended.reported && !isDone)
            qFatal("%s, point %d: what was done is gone", act.name.c_str(), i);
        done += isDone ? 1 : 0;
        reported += ended.reported ? 1 : 0;
    }
    qInfo("%s: %d kills over %d writing calls, check clean after each; of %d vaults %d were as before and %d done, of "
          "which %d had said so",
          act.name.c_str(), killed, calls, tries, tries - done, done, reported);
    counts_[act.name] = killed;
    QCOMPARE(killed, kills);
}

void KillTest::cleanupTestCase()
{
    int all = 0;
    for (const auto &[name, count] : counts_)
        all += count;
    qInfo("kills in all: %d, over import, undo and migration: %d", all,
          counts_["import"] + counts_["undo"] + counts_["migration"]);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
