// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slots.h"

#include "core/vault/byte_order.h"
#include "core/vault/key_slot.h"
#include "core/vault/ledger.h"
#include "core/vault/portable_header.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/vault.h"
#include "tests/support/error_text.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <algorithm>

using namespace backpay;

namespace {

constexpr const char *firstPassphrase = "the passphrase it was made with";
constexpr const char *secondPassphrase = "another passphrase altogether";

SecretBytes secretText(std::string_view text) { return SecretBytes::copyOf(text); }

RecoveryWords wordsOf(std::uint8_t byte)
{
    SecretBytes secret(slotSecretBytes);
    std::fill_n(secret.data(), slotSecretBytes, byte);
    return RecoveryWords::ofSecret(secret);
}

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code; // nothing here is ever cancelled
}

VaultHeader headerOf(std::string_view bytes)
{
    return VaultHeader::parse({reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()}, "v").value();
}

std::string withHeader(const VaultHeader &header, const std::string &vault)
{
    const std::vector<std::uint8_t> bytes = serialise(header);
    return std::string(bytes.begin(), bytes.end()) + vault.substr(bytes.size());
}

/** Whether these words open it, without the search for the one that is wrong. */
bool opensBy(const VaultHeader &header, const RecoveryWords &words)
{
    const auto key = unwrapKeyWithSecret(header, SlotType::Recovery, words.secret(), "v");
    return key && !key->empty() && header.authentic(*key);
}

/** "0 passphrase, 1 recovery" */
QString listed(const Result<std::vector<SlotInfo>> &ways)
{
    QStringList text;
    for (const SlotInfo &slot : ways.value())
        text += QString::number(slot.number) + ' ' + QString::fromStdString(std::string(slotTypeName(slot.type)));
    return text.join(QStringLiteral(", "));
}

}

/** A vault that opens with firstPassphrase (slot 0) and wordsOf(1) (slot 1), which cost nothing to derive. */
class KeySlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWhatItHas();
    void everyWayOpensTheSameVault();
    void nothingIsEncryptedAnew();
    void aChangedPassphraseReplacesTheOldOne();
    void afterRemovalTheOldPassphraseFailsOnTheFileAndOpensAnOlderCopy();
    void theLastWayStays();
    void aDeviceAloneIsNoWay();
    void unknownTypesAreKept();
    void takesEightAndNoMore();
    void slotsThatAreNotThere();
    void passphrasesOfEveryShape();
    void wrongTriesLockNobodyOut();
    void refusesDowngradedSlots_data();
    void refusesDowngradedSlots();
    void refusesAForgedHeader();
    void theHeaderOfAnotherVaultIsRefused();
    void wordsNameTheOneThatIsWrong();
    void wordsThatChangedPlacesAreNamed();
    void wordsOfAnotherVaultAreRefused();
    void wordsAreChecked();
    void deviceSlotsAreStripped();
    void theJournalTellsOfEveryChange();
    void aTornWriteLeavesOneWholeCopy();
    void aWriteThatFailsChangesNothing_data();
    void aWriteThatFailsChangesNothing();
    void twoProgramsDoNotMixTheirChanges();

private:
    /** A copy of the vault in a folder of its own: making each would cost a key derivation. */
    std::string copy(const ScratchFolder &folder) const
    {
        std::string path = folder.file("a.backpay");
        writeBytes(path, vault_);
        return path;
    }
    [[nodiscard]] std::unique_ptr<Vault> open(const std::string &path) const
    {
        auto opened = Vault::open(path, wordsOf(1), clock_);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] ErrorCode tryPassphrase(const std::string &path, std::string_view text) const
    {
        return codeOf(Vault::open(path, secretText(text), clock_));
    }
    [[nodiscard]] ErrorCode tryWords(const std::string &path, const RecoveryWords &words) const
    {
        return codeOf(Vault::open(path, words, clock_));
    }
    /** The key of a vault's file, by its recovery words. */
    [[nodiscard]] static std::string keyOf(const std::string &path)
    {
        const auto key = unwrapKeyWithWords(headerOf(readBytes(path)), wordsOf(1), path);
        return key ? std::string(key->bytes().begin(), key->bytes().end()) : std::string();
    }

    FixedClock clock_;
    std::string vault_;
};

void KeySlotsTest::initTestCase()
{
    QVERIFY(startCrypto());
    QVERIFY(startStorage()); // before it is installed: registering starts the library as it comes
    FailingVfs::install();
    setBaseVfs(FailingVfs::name);
    ScratchFolder folder;
    const std::string path = folder.file("new.backpay");
    {
        const auto made = Vault::create(path, secretText(firstPassphrase), clock_, KdfCost::floor());
        QVERIFY2(made, errorText(made).c_str());
        QCOMPARE(KeySlots(**made).addRecovery(wordsOf(1)).value(), std::size_t{1});
    }
    vault_ = readBytes(path);
}

void KeySlotsTest::listsWhatItHas()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto ways = KeySlots::ofFile(path).value();
    QCOMPARE(ways.size(), std::size_t{2});
    QVERIFY(ways[0].is(SlotType::Passphrase));
    QCOMPARE(ways[0].cost, KdfCost::floor());
    QCOMPARE(ways[0].added, clock_.now());
    QVERIFY(!ways[0].checked);
    QVERIFY(ways[1].is(SlotType::Recovery));
    QCOMPARE(ways[1].cost, KdfCost());
    QCOMPARE(ways[1].added, clock_.now());
    QCOMPARE(KeySlots::idOfFile(path)->size(), std::size_t{32});
    QCOMPARE(codeOf(KeySlots::ofFile(folder.file("none"))), ErrorCode::VaultMissing);
}

void KeySlotsTest::everyWayOpensTheSameVault()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const SecretBytes secret = SecretBytes::random(slotSecretBytes);
    {
        const auto vault = open(path);
        const KeySlots keys(*vault);
        QCOMPARE(keys.addPassphrase(secretText(secondPassphrase), KdfCost::floor()).value(), std::size_t{2});
        QCOMPARE(keys.addRecovery(wordsOf(2)).value(), std::size_t{3});
        QCOMPARE(keys.addDevice(secret).value(), std::size_t{4});
        QCOMPARE(listed(keys.list()), QStringLiteral("0 passphrase, 1 recovery, 2 passphrase, 3 recovery, 4 keystore"));
    }
    QCOMPARE(tryPassphrase(path, firstPassphrase), ErrorCode::Cancelled);
    QCOMPARE(tryPassphrase(path, secondPassphrase), ErrorCode::Cancelled);
    QCOMPARE(tryWords(path, wordsOf(2)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(Vault::openOnDevice(path, secret, clock_)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(Vault::openOnDevice(path, SecretBytes::random(slotSecretBytes), clock_)),
             ErrorCode::KeyStoreFailed);
    const auto report = Ledger(*open(path)).check();
    QVERIFY(report && report->faults.empty());
}

void KeySlotsTest::nothingIsEncryptedAnew()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const std::string key = keyOf(path);
    QVERIFY(KeySlots(*open(path)).changePassphrase(0, secretText(secondPassphrase), KdfCost::floor()));
    QCOMPARE(keyOf(path), key);
    // Of the database only the pages of the journal differ: whoever wrote it anew would have to change them all.
    const std::string after = readBytes(path);
    QCOMPARE(after.substr(16384, 16), vault_.substr(16384, 16)); // the salt
    std::size_t same = 0;
    const std::size_t pages = (std::min(after.size(), vault_.size()) - 16384) / 4096;
    for (std::size_t page = 0; page < pages; ++page)
        same += after.compare(16384 + page * 4096, 4096, vault_, 16384 + page * 4096, 4096) == 0 ? 1U : 0U;
    QVERIFY2(same > pages / 2, qPrintable(QString::number(same) + " of " + QString::number(pages)));
}

void KeySlotsTest::aChangedPassphraseReplacesTheOldOne()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    FixedClock later(clock_.now() + std::chrono::hours(24));
    {
        const auto vault = Vault::open(path, wordsOf(1), later).value();
        QVERIFY(KeySlots(*vault).changePassphrase(0, secretText(secondPassphrase), KdfCost::floor()));
        QCOMPARE(KeySlots(*vault).list()->front().added, later.now());
    }
    QCOMPARE(tryPassphrase(path, firstPassphrase), ErrorCode::VaultWrongPassphrase);
    QCOMPARE(tryPassphrase(path, secondPassphrase), ErrorCode::Cancelled);
    QCOMPARE(listed(KeySlots::ofFile(path)), QStringLiteral("0 passphrase, 1 recovery"));
}

void KeySlotsTest::afterRemovalTheOldPassphraseFailsOnTheFileAndOpensAnOlderCopy()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const std::string older = folder.file("older.backpay");
    writeBytes(older, vault_);
    QVERIFY(KeySlots(*open(path)).remove(0));
    QCOMPARE(tryPassphrase(path, firstPassphrase), ErrorCode::SlotTypeMissing);
    QCOMPARE(tryPassphrase(older, firstPassphrase), ErrorCode::Cancelled); // as the pages say: a copy keeps its ways
    const std::string bytes = readBytes(path);
    for (const std::size_t offset : slotAreaOffsets) // neither copy of the slots keeps anything of it
        QCOMPARE(bytes.substr(offset + 16, slotBytes), std::string(slotBytes, '\0'));
}

void KeySlotsTest::theLastWayStays()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto vault = open(path);
    const KeySlots keys(*vault);
    QVERIFY(mayBeRemoved(keys.list()->at(0), *keys.list()));
    QVERIFY(keys.remove(0));
    const std::string before = readBytes(path);
    QVERIFY(!mayBeRemoved(keys.list()->at(0), *keys.list()));
    QCOMPARE(codeOf(keys.remove(1)), ErrorCode::SlotIsLast);
    QCOMPARE(readBytes(path), before);
    QCOMPARE(tryWords(path, wordsOf(1)), ErrorCode::Cancelled);
}

void KeySlotsTest::aDeviceAloneIsNoWay()
{
    ScratchFolder folder;
    const auto vault = open(copy(folder));
    const KeySlots keys(*vault);
    QVERIFY(keys.remove(0));
    QVERIFY(keys.addDevice(SecretBytes::random(slotSecretBytes)));
    QCOMPARE(codeOf(keys.remove(1)), ErrorCode::SlotIsLast);
    QVERIFY(keys.remove(0)); // the device's
    QCOMPARE(listed(keys.list()), QStringLiteral("1 recovery"));
}

void KeySlotsTest::unknownTypesAreKept()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    VaultHeader header = headerOf(vault_);
    Slot unknown{};
    unknown.fill(0xee); // also its KDF and its cost, which are none of our business
    header.setSlot(2, unknown);
    header.seal(unwrapKeyWithWords(header, wordsOf(1), path).value());
    writeBytes(path, withHeader(header, vault_));
    {
        const auto vault = open(path);
        const KeySlots keys(*vault);
        QCOMPARE(listed(keys.list()), QStringLiteral("0 passphrase, 1 recovery, 2 unknown"));
        QCOMPARE(codeOf(keys.remove(2)), ErrorCode::SlotUnknown);
        QVERIFY(!mayBeRemoved(keys.list()->at(2), *keys.list()));
        QCOMPARE(keys.addRecovery(wordsOf(3)).value(), std::size_t{3});
        QVERIFY(keys.changePassphrase(0, secretText(secondPassphrase), KdfCost::floor()));
        QVERIFY(keys.remove(0));
        QVERIFY(keys.remove(3));
        QCOMPARE(codeOf(keys.remove(1)), ErrorCode::SlotIsLast); // an unknown one is not counted on
    }
    QCOMPARE(headerOf(readBytes(path)).slot(2), unknown);
    QCOMPARE(tryWords(path, wordsOf(1)), ErrorCode::Cancelled);
}

void KeySlotsTest::takesEightAndNoMore()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto vault = open(path);
    const KeySlots keys(*vault);
    for (std::uint8_t i = 2; i < 8; ++i)
        QCOMPARE(keys.addRecovery(wordsOf(i)).value(), std::size_t{i});
    const std::string before = readBytes(path);
    QCOMPARE(codeOf(keys.addRecovery(wordsOf(8))), ErrorCode::SlotsFull);
    QCOMPARE(readBytes(path), before);
    QVERIFY(keys.remove(4));
    QCOMPARE(keys.addRecovery(wordsOf(8)).value(), std::size_t{4});
}

void KeySlotsTest::slotsThatAreNotThere()
{
    ScratchFolder folder;
    const auto vault = open(copy(folder));
    const KeySlots keys(*vault);
    for (const std::size_t number : {std::size_t{2}, std::size_t{8}, ~std::size_t{0}}) {
        QCOMPARE(codeOf(keys.remove(number)), ErrorCode::SlotUnknown);
        QCOMPARE(codeOf(keys.changePassphrase(number, secretText("x"), KdfCost::floor())), ErrorCode::SlotUnknown);
    }
    QCOMPARE(codeOf(keys.changePassphrase(1, secretText("x"), KdfCost::floor())), ErrorCode::SlotUnknown); // words
}

// Attack 21. Normal forms are made one by preparePassphrase(): tests/app/platform/passphrase_bytes_test.cpp.
void KeySlotsTest::passphrasesOfEveryShape()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const std::string longOne(1000, 'x');
    {
        const auto vault = open(path);
        const KeySlots keys(*vault);
        const std::string before = readBytes(path);
        QCOMPARE(codeOf(keys.addPassphrase(SecretBytes(), KdfCost::floor())), ErrorCode::PassphraseEmpty);
        QCOMPARE(codeOf(keys.addPassphrase(secretText("x"), {KdfCost::floor().memoryBytes, 2})),
                 ErrorCode::VaultKdfRefused);
        QCOMPARE(readBytes(path), before);
        QVERIFY(keys.changePassphrase(0, secretText("x"), KdfCost::floor()));
        QVERIFY(keys.addPassphrase(secretText(longOne), KdfCost::floor()));
        QVERIFY(keys.addPassphrase(secretText(" leading blank"), KdfCost::floor()));
    }
    for (const std::string &right : {std::string("x"), longOne, std::string(" leading blank")})
        QCOMPARE(tryPassphrase(path, right), ErrorCode::Cancelled);
    for (const std::string &wrong : {longOne + 'x', longOne.substr(1), std::string("leading blank")})
        QCOMPARE(tryPassphrase(path, wrong), ErrorCode::VaultWrongPassphrase);
    QCOMPARE(tryPassphrase(path, ""), ErrorCode::PassphraseEmpty);
}

// Attack 21: the derivation is what slows a guesser down; nobody is kept out for having mistyped.
void KeySlotsTest::wrongTriesLockNobodyOut()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto before = folder.snapshot();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tryPassphrase(path, "wrong " + std::to_string(i)), ErrorCode::VaultWrongPassphrase);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tryWords(path, wordsOf(9)), ErrorCode::RecoveryWordsWrong);
    QCOMPARE(folder.snapshot(), before);
    QCOMPARE(tryPassphrase(path, firstPassphrase), ErrorCode::Cancelled);
}

// Attack 23, and the promise that parameters are authenticated.
void KeySlotsTest::refusesDowngradedSlots_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("passphrase said to be words") << 0 << 3 << 2 << "vault-kdf-refused";
    QTest::newRow("passphrase by the cheap KDF") << 0 << 7 << 2 << "vault-kdf-refused";
    QTest::newRow("passphrase by no KDF") << 0 << 7 << 0 << "vault-kdf-refused";
    QTest::newRow("one pass less") << 0 << 23 << 2 << "vault-kdf-refused";
    QTest::newRow("one pass more") << 0 << 23 << 4 << "vault-wrong-passphrase";
    QTest::newRow("no passes") << 0 << 23 << 0 << "vault-kdf-refused";
    QTest::newRow("memory in exbibytes") << 0 << 8 << 0x10 << "vault-kdf-refused";
    QTest::newRow("other salt") << 0 << 24 << 1 << "vault-wrong-passphrase";
    QTest::newRow("words with memory") << 1 << 8 << 0x10 << "vault-kdf-refused";
    QTest::newRow("words with passes") << 1 << 23 << 3 << "vault-kdf-refused";
    QTest::newRow("words by Argon2id") << 1 << 7 << 1 << "vault-kdf-refused";
    QTest::newRow("words said to be a passphrase") << 1 << 3 << 1 << "vault-kdf-refused";
}

void KeySlotsTest::refusesDowngradedSlots()
{
    QFETCH(int, slot);
    QFETCH(int, at);
    QFETCH(int, value);
    QFETCH(QString, code);
    VaultHeader header = headerOf(vault_);
    Slot changed = header.slot(static_cast<std::size_t>(slot));
    changed[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(value);
    header.setSlot(static_cast<std::size_t>(slot), changed);
    // Sealed with a key of the attacker's own, so that the plain checksum holds; opening comes before the MAC.
    header.seal(SecretBytes::random(databaseKeyBytes));
    ScratchFolder folder;
    const std::string path = folder.file("forged.backpay");
    writeBytes(path, withHeader(header, vault_));
    const auto before = folder.snapshot();
    const auto opened = Vault::open(path, secretText(firstPassphrase), clock_);
    QVERIFY(!opened);
    QCOMPARE(QString::fromStdString(std::string(errorName(opened.error().code))), code);
    QCOMPARE(folder.snapshot(), before);
}

// Who can write the file but does not have the key may add no way in and take none away unnoticed.
void KeySlotsTest::refusesAForgedHeader()
{
    ScratchFolder folder;
    const std::string path = folder.file("forged.backpay");
    VaultHeader header = headerOf(vault_);
    header.setSlot(0, Slot{});
    header.seal(SecretBytes::random(databaseKeyBytes));
    writeBytes(path, withHeader(header, vault_));
    QCOMPARE(tryWords(path, wordsOf(1)), ErrorCode::VaultDamaged);
    // Forged while it is open: what is sealed anew would else be believed.
    writeBytes(path, vault_);
    const auto vault = open(path);
    const auto forged = serialise(header);
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.write(reinterpret_cast<const char *>(forged.data()), static_cast<std::streamsize>(forged.size()));
    }
    QCOMPARE(codeOf(KeySlots(*vault).addRecovery(wordsOf(2))), ErrorCode::VaultDamaged);
}

// Attack 16: the header of another vault, as a whole and only its slots; both open with the same passphrase.
void KeySlotsTest::theHeaderOfAnotherVaultIsRefused()
{
    ScratchFolder folder;
    const std::string path = folder.file("other.backpay");
    QVERIFY(Vault::create(path, secretText(firstPassphrase), clock_, KdfCost::floor()));
    const std::string other = readBytes(path);
    const auto tryBytes = [&](const std::string &bytes) {
        writeBytes(path, bytes);
        const ErrorCode code = tryPassphrase(path, firstPassphrase);
        return readBytes(path) == bytes ? code : ErrorCode::Internal; // failing must leave the file alone
    };
    QCOMPARE(tryBytes(vault_.substr(0, 16384) + other.substr(16384)), ErrorCode::VaultDamaged);
    QCOMPARE(tryBytes(other.substr(0, 4096) + vault_.substr(4096, 8192) + other.substr(12288)),
             ErrorCode::VaultWrongPassphrase);
    QCOMPARE(tryBytes(other), ErrorCode::Cancelled);
}

// Attack 22, with the header that tells which change opens it.
void KeySlotsTest::wordsNameTheOneThatIsWrong()
{
    const VaultHeader header = headerOf(vault_);
    for (const std::size_t position : {std::size_t{0}, std::size_t{11}, std::size_t{23}}) {
        RecoveryWords words = wordsOf(1);
        for (const int by : {1, 2047}) {
            words.setNumber(position, static_cast<std::uint16_t>((wordsOf(1).number(position) + by) % 2048));
            const auto key = unwrapKeyWithWords(header, words, "v");
            QCOMPARE(codeOf(key), ErrorCode::RecoveryWordsWrong);
            QCOMPARE(key.error().arguments, (std::vector<std::string>{"v", std::to_string(position + 1)}));
        }
    }
    RecoveryWords two = wordsOf(1); // two wrong ones are more than can be told
    two.setNumber(3, 77);
    two.setNumber(9, 78);
    QCOMPARE(unwrapKeyWithWords(header, two, "v").error().arguments, (std::vector<std::string>{"v", ""}));
}

void KeySlotsTest::wordsThatChangedPlacesAreNamed()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const RecoveryWords own = RecoveryWords::make();
    QVERIFY(KeySlots(*open(path)).addRecovery(own));
    for (const auto &[first, second] : {std::pair<std::size_t, std::size_t>{0, 1}, {4, 20}, {22, 23}}) {
        if (own.number(first) == own.number(second))
            continue; // the same word twice: nothing changed places
        RecoveryWords words = RecoveryWords::ofSecret(own.secret());
        words.setNumber(first, own.number(second));
        words.setNumber(second, own.number(first));
        const auto opened = Vault::open(path, words, clock_);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::RecoveryWordsWrong);
        QCOMPARE(opened.error().arguments.back(), std::to_string(first + 1) + " " + std::to_string(second + 1));
    }
}

void KeySlotsTest::wordsOfAnotherVaultAreRefused()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    QCOMPARE(tryWords(path, wordsOf(2)), ErrorCode::RecoveryWordsWrong);
    QVERIFY(KeySlots(*Vault::open(path, secretText(firstPassphrase), clock_).value()).remove(1));
    QCOMPARE(tryWords(path, wordsOf(1)), ErrorCode::SlotTypeMissing);
}

void KeySlotsTest::wordsAreChecked()
{
    ScratchFolder folder;
    const auto vault = open(copy(folder));
    const KeySlots keys(*vault);
    QVERIFY(keys.addRecovery(wordsOf(2)));
    QCOMPARE(codeOf(keys.checkRecovery(wordsOf(3))), ErrorCode::RecoveryWordsWrong);
    QVERIFY(keys.checkRecovery(wordsOf(2)));
    const auto ways = keys.list().value();
    QVERIFY(!ways[1].checked);
    QCOMPARE(ways[2].checked, clock_.now());
}

void KeySlotsTest::deviceSlotsAreStripped()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const SecretBytes secret = SecretBytes::random(slotSecretBytes);
    QVERIFY(KeySlots(*open(path)).addDevice(secret));
    const VaultHeader whole = headerOf(readBytes(path));
    const VaultHeader header = portableHeader(whole, unwrapKeyWithWords(whole, wordsOf(1), path).value());
    QCOMPARE(slotsIn(header).size() + 1, slotsIn(whole).size());
    const std::string backup = folder.file("backup.backpay");
    writeBytes(backup, withHeader(header, readBytes(path)));
    QCOMPARE(codeOf(Vault::openOnDevice(backup, secret, clock_)), ErrorCode::SlotTypeMissing);
    QCOMPARE(tryWords(backup, wordsOf(1)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(Vault::openOnDevice(path, secret, clock_)), ErrorCode::Cancelled);
}

void KeySlotsTest::theJournalTellsOfEveryChange()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto vault = open(path);
    const KeySlots keys(*vault);
    QVERIFY(keys.addDevice(SecretBytes::random(slotSecretBytes)));
    QVERIFY(keys.checkRecovery(wordsOf(1)));
    QVERIFY(keys.remove(2));
    auto read = vault->database().prepare("SELECT payload FROM journal WHERE kind = 'vault' ORDER BY seq");
    QStringList told;
    while (read->step().value())
        told += QString::fromStdString(std::string(read->text(0)));
    QCOMPARE(told, (QStringList{R"({"action":"create","format":1})",
                                R"({"action":"slot-add","generation":2,"slot":1,"type":"recovery"})",
                                R"({"action":"slot-add","generation":3,"slot":2,"type":"keystore"})",
                                R"({"action":"slot-check","generation":4,"slot":1,"type":"recovery"})",
                                R"({"action":"slot-remove","generation":5,"slot":2,"type":"keystore"})"}));
    QCOMPARE(headerOf(readBytes(path)).generation(), std::uint64_t{5});
}

// The order of writing is what makes it safe: at whatever byte it stops, one copy is whole, and it is old or new.
void KeySlotsTest::aTornWriteLeavesOneWholeCopy()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    QVERIFY(KeySlots(*open(path)).addRecovery(wordsOf(2)));
    const std::string after = readBytes(path);
    const std::size_t first = headerOf(vault_).currentCopy() == 0 ? 1 : 0; // the one that is written first
    for (std::size_t written = 0; written <= 2 * slotAreaBytes; written += 61) {
        std::string bytes = vault_;
        const auto write = [&](std::size_t area, std::size_t count) {
            bytes.replace(slotAreaOffsets[area], count, after, slotAreaOffsets[area], count);
        };
        write(first, std::min(written, slotAreaBytes));
        if (written > slotAreaBytes)
            write(1 - first, written - slotAreaBytes);
        const VaultHeader header = headerOf(bytes);
        QVERIFY(opensBy(header, wordsOf(1)));
        QCOMPARE(opensBy(header, wordsOf(2)), written >= slotAreaBytes);
    }
}

void KeySlotsTest::aWriteThatFailsChangesNothing_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("disk full") << true;
    QTest::newRow("fault of the disk") << false;
}

void KeySlotsTest::aWriteThatFailsChangesNothing()
{
    QFETCH(bool, full);
    int tried = 0;
    bool succeeded = false;
    for (; !succeeded; ++tried) {
        QVERIFY2(tried < 100, "the change never succeeds");
        ScratchFolder folder;
        const std::string path = copy(folder);
        {
            const auto vault = open(path);
            QVERIFY(vault);
            FailingVfs::failAt(tried + 1, full ? SQLITE_FULL : SQLITE_IOERR_WRITE, false);
            const auto added = KeySlots(*vault).addRecovery(wordsOf(2));
            succeeded = !FailingVfs::hasFailed();
            FailingVfs::heal();
            QCOMPARE(bool(added), succeeded);
        }
        // Said to have failed, it has: the new words open nothing, the old ones do, and the vault is whole.
        QCOMPARE(opensBy(headerOf(readBytes(path)), wordsOf(2)), succeeded);
        const auto vault = open(path);
        QVERIFY(vault);
        const auto report = Ledger(*vault).check();
        QVERIFY(report && report->faults.empty());
        QVERIFY(headerOf(readBytes(path)).copiesAgree());
    }
    QVERIFY2(tried > 5, "too few writes were made to fail");
}

void KeySlotsTest::twoProgramsDoNotMixTheirChanges()
{
    ScratchFolder folder;
    const std::string path = copy(folder);
    const auto one = open(path);
    const auto other = open(path);
    QCOMPARE(KeySlots(*one).addRecovery(wordsOf(2)).value(), std::size_t{2});
    QCOMPARE(KeySlots(*other).addRecovery(wordsOf(3)).value(), std::size_t{3}); // it saw the first one's
    QCOMPARE(listed(KeySlots(*one).list()), QStringLiteral("0 passphrase, 1 recovery, 2 recovery, 3 recovery"));
}

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "key_slots_test.moc"
