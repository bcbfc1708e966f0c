// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/seen_heads.h"
#include "tests/support/vault_acts.h"
#include "tests/support/vault_content.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

constexpr std::size_t frontBytes = 16384;
constexpr std::size_t pageLength = 4096;

bool contains(const std::vector<std::string> &faults, const std::string &fault)
{
    return std::ranges::find(faults, fault) != faults.end();
}

std::string listed(const std::vector<std::string> &faults)
{
    std::string text;
    for (const std::string &fault : faults)
        text += fault + "; ";
    return text;
}

}

/** Someone changed the vault behind its back: the check says where, and an older vault is told as one. */
class TamperingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesThePageAndItsTable();
    void namesTheJournalEntryThatWasEdited_data();
    void namesTheJournalEntryThatWasEdited();
    void findsARowThatWasEditedWithTheKey();
    void findsExchangedPagesOfOneVault();
    void findsPagesOfAnotherVault();
    void refusesATruncatedFile();
    void refusesTheHeaderOfAnotherVault();
    void aLogOfAnotherVaultAddsNothing();
    void anOldLogOfTheSameVaultIsFound();
    void anOldCopyPutBackIsOlder();
    void anotherHistoryIsApart();
    void theMemoryIsSmallAndForgiving();
    void journalOrderIsByNumberWhateverTheClockSays();

private:
    struct Place
    {
        ScratchFolder folder;
        std::string path = folder.file("v.backpay");
    };
    [[nodiscard]] std::vector<std::string> faultsOf(const std::string &path) const
    {
        const auto vault = acts_->open(path);
        if (!vault)
            return {errorText(vault)};
        const auto report = checkVault(**vault);
        return report ? report->faults : std::vector<std::string>{errorText(report)};
    }
    void import(const std::string &path, const std::string &item) const
    {
        const auto vault = acts_->open(path);
        QVERIFY2(vault, errorText(vault).c_str());
        QVERIFY(Ledger(**vault).import(madeBatch({{item, 4200}}, item + ".csv")));
    }

    std::unique_ptr<VaultActs> acts_;
};

void TamperingTest::initTestCase()
{
    QVERIFY(startCrypto());
    acts_ = std::make_unique<VaultActs>();
}

void TamperingTest::namesThePageAndItsTable()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    std::int64_t root = 0;
    {
        const auto vault = acts_->open(place.path);
        QVERIFY(vault);
        root = (*vault)->database().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'").value();
    }
    std::string bytes = acts_->now;
    bytes[frontBytes + static_cast<std::size_t>(root - 1) * pageLength + 100] ^= 1;
    writeBytes(place.path, bytes);
    const auto vault = acts_->open(place.path);
    QVERIFY2(vault, errorText(vault).c_str());
    const auto faults = (*vault)->checkStructure();
    QVERIFY(faults);
    QVERIFY2(contains(*faults, "cipher: HMAC verification failed for page " + std::to_string(root)),
             listed(*faults).c_str());
    QVERIFY2(contains(*faults, "table: journal"), listed(*faults).c_str());
    QVERIFY2(contains(*faults, "journal: readable to entry 0"), listed(*faults).c_str());
    QVERIFY2(!contains(*faults, "table: earning"), listed(*faults).c_str());
}

void TamperingTest::namesTheJournalEntryThatWasEdited_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("text") << QByteArray("UPDATE journal SET payload = '{}' WHERE seq = 3")
                          << QByteArray("journal-broken 3");
    QTest::newRow("time") << QByteArray("UPDATE journal SET recorded_at = recorded_at - 86400 WHERE seq = 2")
                          << QByteArray("journal-broken 2");
    QTest::newRow("taken out") << QByteArray("DELETE FROM journal WHERE seq = 2") << QByteArray("journal-broken 2");
    QTest::newRow("last taken out") << QByteArray("DELETE FROM journal WHERE seq = 4")
                                    << QByteArray("import-not-in-journal");
}

void TamperingTest::namesTheJournalEntryThatWasEdited()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, fault);
    const Place place;
    writeBytes(place.path, acts_->now);
    {
        // Triggers keep the app from doing so; whoever has the key can drop them.
        const auto database = openKeyed(place.path, acts_->key);
        QVERIFY(database);
        auto triggers = (*database)->prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        std::vector<std::string> names;
        QVERIFY(eachRow(*triggers, [&](const Statement &row) { names.emplace_back(row.text(0)); }));
        for (const std::string &name : names)
            QVERIFY((*database)->execute("DROP TRIGGER \"" + name + '"'));
        QVERIFY((*database)->execute(sql.toStdString()));
        checkpointOnClose(**database);
    }
    const auto faults = faultsOf(place.path);
    QVERIFY2(std::ranges::any_of(faults, [&](const std::string &one) { return one.starts_with(fault.toStdString()); }),
             listed(faults).c_str());
}

void TamperingTest::findsARowThatWasEditedWithTheKey()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    {
        const auto database = openKeyed(place.path, acts_->key);
        QVERIFY((*database)->execute("UPDATE earning SET work_pay = work_pay + 1, content = content + 1 WHERE id = 7"));
        checkpointOnClose(**database);
    }
    const auto faults = faultsOf(place.path);
    QVERIFY2(!faults.empty(), "an edited row passed");
}

void TamperingTest::findsExchangedPagesOfOneVault()
{
    const Place place;
    std::string bytes = acts_->now;
    const std::size_t pages = (bytes.size() - frontBytes) / pageLength;
    const auto at = [&](std::size_t page) {
        return bytes.begin() + static_cast<std::ptrdiff_t>(frontBytes + (page - 1) * pageLength);
    };
    std::swap_ranges(at(pages - 3), at(pages - 2), at(pages - 13));
    writeBytes(place.path, bytes);
    const auto faults = faultsOf(place.path);
    for (const std::size_t page : {pages - 3, pages - 13})
        QVERIFY2(contains(faults, "cipher: HMAC verification failed for page " + std::to_string(page)),
                 listed(faults).c_str());
}

void TamperingTest::findsPagesOfAnotherVault()
{
    const Place place;
    const VaultActs other;
    std::string bytes = acts_->now;
    const std::size_t pages = (std::min(bytes.size(), other.now.size()) - frontBytes) / pageLength;
    const std::size_t page = pages - 2;
    bytes.replace(frontBytes + (page - 1) * pageLength, pageLength, other.now, frontBytes + (page - 1) * pageLength,
                  pageLength);
    writeBytes(place.path, bytes);
    QVERIFY(contains(faultsOf(place.path), "cipher: HMAC verification failed for page " + std::to_string(page)));
}

void TamperingTest::refusesATruncatedFile()
{
    for (const std::size_t cut : {std::size_t{1}, pageLength, 5 * pageLength}) {
        const Place place;
        writeBytes(place.path, acts_->now.substr(0, acts_->now.size() - cut));
        const auto vault = acts_->open(place.path);
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, cut == 1 ? ErrorCode::VaultTruncated : ErrorCode::VaultDamaged);
    }
}

void TamperingTest::refusesTheHeaderOfAnotherVault()
{
    const VaultActs other;
    const Place place;
    writeBytes(place.path, other.now.substr(0, frontBytes) + acts_->now.substr(frontBytes));
    const auto byPassphrase = Vault::open(place.path, SecretBytes::copyOf("a passphrase"), acts_->clock);
    QVERIFY(!byPassphrase); // the other vault's key opens its header and none of these pages
    QCOMPARE(byPassphrase.error().code, ErrorCode::VaultDamaged);
    const auto byKey = acts_->open(place.path);
    QVERIFY(!byKey);
    QCOMPARE(byKey.error(), (Error{ErrorCode::VaultDamaged, {place.path, "header MAC"}, std::nullopt}));
}

void TamperingTest::aLogOfAnotherVaultAddsNothing()
{
    const VaultActs other;
    const Place theirs;
    writeBytes(theirs.path, other.now);
    std::string log;
    {
        const auto vault = other.open(theirs.path);
        QVERIFY(vault);
        QVERIFY(Ledger(**vault).import(madeBatch({{"theirs", 100}})));
        log = readBytes(theirs.path + "-wal");
    }
    const Place place;
    writeBytes(place.path, acts_->now);
    writeBytes(place.path + "-wal", log);
    const auto vault = acts_->open(place.path);
    QVERIFY2(!vault, "a log under another key was read");
    QCOMPARE(vault.error().code, ErrorCode::VaultDamaged);
    QVERIFY(readBytes(place.path) == acts_->now); // and the vault is as it was: without that log it opens
    std::filesystem::remove(place.path + "-wal");
    QCOMPARE(faultsOf(place.path), std::vector<std::string>());
}

void TamperingTest::anOldLogOfTheSameVaultIsFound()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    std::string log;
    {
        const auto vault = acts_->open(place.path);
        QVERIFY(vault);
        QVERIFY(Ledger(**vault).import(madeBatch({{"first", 100}}, "first.csv")));
        log = readBytes(place.path + "-wal");
    }
    import(place.path, "second");
    import(place.path, "third");
    const SeenHeads heads(place.folder.file("seen"));
    {
        const auto vault = acts_->open(place.path);
        QVERIFY(noteSeen(**vault, heads));
    }
    // The log of the first import over the file of the third: some pages go back in time.
    writeBytes(place.path + "-wal", log);
    const auto vault = acts_->open(place.path);
    if (!vault) {
        QCOMPARE(vault.error().code, ErrorCode::VaultDamaged);
        return;
    }
    const auto report = checkVault(**vault);
    const auto seen = seenBefore(**vault, heads);
    QVERIFY2(!report || !report->faults.empty() || !seen || seen->isOlder(), "pages from the past passed");
}

void TamperingTest::anOldCopyPutBackIsOlder()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    const SeenHeads heads(place.folder.file("seen"));
    {
        const auto vault = acts_->open(place.path);
        const auto first = seenBefore(**vault, heads);
        QVERIFY(first && !first->isOlder()); // never seen: nothing to compare with
        QVERIFY(noteSeen(**vault, heads));
    }
    const std::string old = readBytes(place.path);
    import(place.path, "later");
    {
        const auto vault = acts_->open(place.path);
        const auto on = seenBefore(**vault, heads);
        QVERIFY(on);
        QCOMPARE(on->standing, HeadStanding::Further);
        QVERIFY(noteSeen(**vault, heads));
    }
    writeBytes(place.path, old);
    const auto vault = acts_->open(place.path);
    const auto back = seenBefore(**vault, heads);
    QVERIFY(back);
    QCOMPARE(back->standing, HeadStanding::Behind);
    QCOMPARE(back->entries, 4);
    QCOMPARE(back->seenEntries, 5);
    QVERIFY(noteSeen(**vault, heads)); // not accepted: the memory stays
    QVERIFY(seenBefore(**vault, heads)->isOlder());
    QVERIFY(noteSeen(**vault, heads, true));
    QVERIFY(!seenBefore(**vault, heads)->isOlder());
}

void TamperingTest::anotherHistoryIsApart()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    const SeenHeads heads(place.folder.file("seen"));
    import(place.path, "one way");
    {
        const auto vault = acts_->open(place.path);
        QVERIFY(noteSeen(**vault, heads));
    }
    writeBytes(place.path, acts_->now);
    import(place.path, "another way");
    import(place.path, "and on");
    const auto vault = acts_->open(place.path);
    const auto seen = seenBefore(**vault, heads);
    QVERIFY(seen);
    QCOMPARE(seen->standing, HeadStanding::Apart);
    QVERIFY(seen->isOlder());
}

void TamperingTest::theMemoryIsSmallAndForgiving()
{
    const Place place;
    writeBytes(place.path, acts_->now);
    const SeenHeads heads(place.folder.file("seen"));
    const auto vault = acts_->open(place.path);
    QVERIFY(noteSeen(**vault, heads));
    const std::string file = place.folder.file("seen/" + (*vault)->uuid());
    const std::string kept = readBytes(file);
    QCOMPARE(kept.size(), std::size_t{2 + 64 + 1});
    QVERIFY(kept.starts_with("4 "));
    for (const std::string &wrong : {std::string(), std::string("4"), std::string("4 \n"), "x " + kept.substr(2),
                                     "-1 " + kept.substr(2), kept.substr(0, 30), kept + kept, std::string(500, '9')}) {
        writeBytes(file, wrong);
        const auto seen = heads.seen((*vault)->uuid());
        QVERIFY2(!seen || seen->seq == 4, wrong.c_str());
        QVERIFY(noteSeen(**vault, heads));
    }
    QVERIFY(!SeenHeads("/dev/null/nowhere").keep((*vault)->uuid(), {1, {}}));
}

void TamperingTest::journalOrderIsByNumberWhateverTheClockSays()
{
    const ScratchFolder folder;
    FixedClock clock;
    const auto vault = Vault::create(folder.file("v.backpay"), SecretBytes::copyOf("x"), clock, KdfCost::floor());
    QVERIFY(vault);
    Ledger ledger(**vault);
    // Ten years on, twenty back, and before 1970.
    for (const int years : {10, -20, 3, -60, 57}) {
        clock.advance(std::chrono::hours(24 * 365) * years);
        QVERIFY(ledger.import(madeBatch({{"item " + std::to_string(years), 100}}, std::to_string(years))));
    }
    auto rows = (*vault)->database().prepare("SELECT seq, recorded_at FROM journal ORDER BY seq");
    std::vector<std::int64_t> numbers;
    std::vector<std::int64_t> times;
    QVERIFY(eachRow(*rows, [&](const Statement &row) {
        numbers.push_back(row.integer(0));
        times.push_back(row.integer(1));
    }));
    QCOMPARE(numbers, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
    QVERIFY(!std::ranges::is_sorted(times)); // what the clock said stays as it was said
    const auto report = checkVault(**vault);
    QVERIFY2(report && report->faults.empty(), report ? listed(report->faults).c_str() : "");
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tampering_test.moc"
