// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vault_acts.h"
#include "tests/support/vault_content.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <random>

using namespace backpay;

namespace {

constexpr std::size_t headerEnd = 16384;
constexpr std::size_t pageSize = 4096;

/** How many bits are flipped: a few here, as many as BACKPAY_FLIPS says in packaging/faults. */
int flips()
{
    const char *const told = std::getenv("BACKPAY_FLIPS");
    const int asked = told == nullptr ? 0 : std::atoi(told);
    return asked > 0 ? asked : 150;
}

unsigned flipSeed()
{
    const char *const told = std::getenv("BACKPAY_SEED");
    return told == nullptr ? 20261126U : static_cast<unsigned>(std::strtoul(told, nullptr, 10));
}

/** The errors that say that a file is not the vault it was. */
bool saysDamaged(ErrorCode code)
{
    constexpr std::array codes{ErrorCode::VaultDamaged, ErrorCode::VaultNotAVault,       ErrorCode::VaultTruncated,
                               ErrorCode::VaultTooNew,  ErrorCode::VaultWrongPassphrase, ErrorCode::VaultKdfRefused,
                               ErrorCode::JournalBroken};
    return std::ranges::find(codes, code) != codes.end();
}

struct FlipCounts
{
    int refused = 0;  // the vault does not open and says so
    int found = 0;    // it opens and the check names what is wrong
    int harmless = 0; // every byte of every table is as it was
    int older = 0;    // of the log: what was seen of the journal is missing
};

}

/** One flipped bit anywhere: found, or without any effect. */
class FlipTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFlippedBitOfAPageIsFound();
    void everyFlippedBitOfTheHeaderIsFoundOrHarmless();
    void everyFlippedBitOfTheLogIsFoundOrHarmless();

private:
    [[nodiscard]] std::size_t pick(std::size_t from, std::size_t to)
    {
        return std::uniform_int_distribution<std::size_t>(from, to - 1)(random_);
    }

    std::unique_ptr<VaultActs> acts_;
    VaultContent truth_;
    std::mt19937 random_{flipSeed()};
};

void FlipTest::initTestCase()
{
    QVERIFY(startCrypto());
    acts_ = std::make_unique<VaultActs>();
    const ScratchFolder folder;
    writeBytes(folder.file("v.backpay"), acts_->now);
    const auto vault = acts_->open(folder.file("v.backpay"));
    QVERIFY2(vault, errorText(vault).c_str());
    truth_ = contentOf((*vault)->database());
    QVERIFY(truth_.size() > 20);
}

void FlipTest::everyFlippedBitOfAPageIsFound()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    FlipCounts counts;
    const int asked = flips();
    for (int i = 0; i < asked; ++i) {
        std::string bytes = acts_->now;
        const std::size_t spot = pick(headerEnd, bytes.size());
        bytes[spot] = static_cast<char>(bytes[spot] ^ (1 << pick(0, 8)));
        writeBytes(path, bytes);
        const std::string page = "page " + std::to_string((spot - headerEnd) / pageSize + 1);
        const auto vault = acts_->open(path);
        if (!vault) {
            QVERIFY2(vault.error().code == ErrorCode::VaultDamaged, errorText(vault).c_str());
            ++counts.refused;
            QVERIFY(readBytes(path) == bytes);
            continue;
        }
        const auto report = checkVault(**vault);
        QVERIFY2(report, errorText(report).c_str());
        QVERIFY2(!report->faults.empty(), page.c_str());
        const bool named = report->faults.front().starts_with("cipher: ") && report->faults.front().ends_with(page);
        QVERIFY2(named, (page + ": " + report->faults.front()).c_str());
        QVERIFY2(showsNothingWrong(contentOf((*vault)->database()), truth_), page.c_str());
        ++counts.found;
    }
    qInfo("%d bits of pages: %d vaults refused, %d found by the check with the page's number", asked, counts.refused,
          counts.found);
    QCOMPARE(counts.refused + counts.found, asked);
}

void FlipTest::everyFlippedBitOfTheHeaderIsFoundOrHarmless()
{
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    const SecretBytes passphrase = SecretBytes::copyOf("a passphrase");
    FlipCounts counts;
    const int asked = std::max(flips() / 25, 8); // each costs a key derivation
    for (int i = 0; i < asked; ++i) {
        std::string bytes = acts_->now;
        // Half of them in the label and the slots; most of the rest of a header is empty.
        const std::size_t spot = i % 4 == 0 ? pick(0, 64) : i % 4 == 1 ? pick(4096, 4096 + 272) : pick(0, headerEnd);
        bytes[spot] = static_cast<char>(bytes[spot] ^ (1 << pick(0, 8)));
        writeBytes(path, bytes);
        const std::string where = "byte " + std::to_string(spot);
        const auto vault = Vault::open(path, passphrase, acts_->clock);
        if (!vault) {
            QVERIFY2(saysDamaged(vault.error().code), (where + ": " + errorText(vault)).c_str());
            ++counts.refused;
            continue;
        }
        const auto report = checkVault(**vault);
        QVERIFY2(report && report->faults.empty(), where.c_str());
        QVERIFY2(contentOf((*vault)->database()) == truth_, where.c_str());
        ++counts.harmless;
    }
    qInfo("%d bits of the header: %d vaults refused, %d without effect (of the other copy of the slots, or unused)",
          asked, counts.refused, counts.harmless);
    QCOMPARE(counts.refused + counts.harmless, asked);
    QVERIFY(counts.refused > 0 && counts.harmless > 0);
}

void FlipTest::everyFlippedBitOfTheLogIsFoundOrHarmless()
{
    // A vault that was not closed: two imports are in its log alone.
    const ScratchFolder folder;
    const std::string path = folder.file("v.backpay");
    std::vector<VaultContent> states{truth_};
    std::string fileBytes;
    std::string logBytes;
    JournalHead seen;
    {
        writeBytes(path, acts_->now);
        const auto vault = acts_->open(path);
        QVERIFY(vault);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(Ledger(**vault).import(madeBatch({{"log " + std::to_string(i), 700 + i}}, "log.csv")));
            states.push_back(contentOf((*vault)->database()));
        }
        seen = journalHead((*vault)->database()).value();
        fileBytes = readBytes(path);
        logBytes = readBytes(path + "-wal");
    }
    QVERIFY(logBytes.size() > 10 * pageSize);
    FlipCounts counts;
    const int asked = std::max(flips() / 10, 15);
    for (int i = 0; i < asked; ++i) {
        std::string bytes = logBytes;
        const std::size_t spot = pick(0, bytes.size());
        bytes[spot] = static_cast<char>(bytes[spot] ^ (1 << pick(0, 8)));
        const ScratchFolder place;
        const std::string there = place.file("v.backpay");
        writeBytes(there, fileBytes);
        writeBytes(there + "-wal", bytes);
        const std::string where = "log byte " + std::to_string(spot);
        const auto vault = acts_->open(there);
        if (!vault) {
            QVERIFY2(saysDamaged(vault.error().code), (where + ": " + errorText(vault)).c_str());
            ++counts.refused;
            continue;
        }
        const auto report = checkVault(**vault);
        QVERIFY2(report, errorText(report).c_str());
        if (!report->faults.empty()) {
            ++counts.found;
            continue;
        }
        // SQLite stops at the first frame whose sum does not hold: what is left is a whole earlier state, and what was
        // seen of the journal says that it is one.
        const VaultContent content = contentOf((*vault)->database());
        QVERIFY2(std::ranges::find(states, content) != states.end(), where.c_str());
        if (content == states.back()) {
            ++counts.harmless;
        } else {
            QCOMPARE(standingTo(seen, (*vault)->database()).value(), HeadStanding::Behind);
            ++counts.older;
        }
    }
    qInfo(
        "%d bits of the log: %d vaults refused, %d found by the check, %d told as older than what was seen, %d without "
        "effect",
        asked, counts.refused, counts.found, counts.older, counts.harmless);
    QCOMPARE(counts.refused + counts.found + counts.older + counts.harmless, asked);
    QVERIFY(counts.older > 0);
}

QTEST_GUILESS_MAIN(FlipTest)
#include "flip_test.moc"
