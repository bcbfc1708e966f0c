// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_header.h"

#include "core/vault/byte_order.h"
#include "core/vault/key_slot.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sodium.h>
#include <sys/resource.h>

#include <algorithm>

using namespace backpay;

namespace {

using Raw = std::vector<std::uint8_t>;

constexpr std::size_t firstSlot = 16;
constexpr std::size_t macAt = 4032;
constexpr std::size_t sumAt = 4064;

/** Makes the plain checksum of a copy hold again, as anybody can who changes a file. */
void resum(Raw &bytes, std::size_t copy)
{
    std::uint8_t *const area = bytes.data() + slotAreaOffsets[copy];
    crypto_generichash(area + sumAt, 32, area, sumAt, nullptr, 0);
}

/** Changes a byte of the slot area in both copies and makes both checksums hold. */
void forge(Raw &bytes, std::size_t at, std::uint8_t value)
{
    for (const std::size_t copy : {0U, 1U}) {
        bytes[slotAreaOffsets[copy] + at] = value;
        resum(bytes, copy);
    }
}

void forgeCost(Raw &bytes, KdfCost cost)
{
    for (const std::size_t copy : {0U, 1U}) {
        const std::span<std::uint8_t> slot(bytes.data() + slotAreaOffsets[copy] + firstSlot, slotBytes);
        writeUint64(slot.subspan(8), cost.memoryBytes);
        writeUint64(slot.subspan(16), cost.passes);
        resum(bytes, copy);
    }
}

Raw toRaw(const std::string &text) { return {text.begin(), text.end()}; }

std::string toText(const Raw &bytes) { return {bytes.begin(), bytes.end()}; }

ErrorCode parseCode(const Raw &bytes)
{
    const auto header = VaultHeader::parse(bytes, "v");
    return header ? ErrorCode::Cancelled : header.error().code;
}

}

class VaultHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void standsWhereItsDocumentSays();
    void readsWhatItWrote();
    void everyFlippedByteOfOneCopyIsHealedByTheOther();
    void everyFlippedByteOfTheLabelIsAnError();
    void everyByteFlippedInBothCopiesIsAnError();
    void everyForgedByteOfTheSlotsIsAnError();
    void takesTheNewerCopy();
    void healsATornCopyOnOpening();
    void keepsSlotsOfUnknownTypes();
    void refusesLoweredParameters();
    void refusesAbsurdParametersWithoutMemory_data();
    void refusesAbsurdParametersWithoutMemory();
    void aSlotOpensInItsOwnVaultOnly();
    void aVaultWithoutASlotSaysSo();
    void neverCrashesOnNoise();

private:
    [[nodiscard]] ErrorCode openCode(const Raw &bytes) const
    {
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        writeBytes(path, toText(bytes));
        const auto vault = Vault::open(path, passphrase_, clock_);
        const ErrorCode code = vault ? ErrorCode::Cancelled : vault.error().code;
        if (!vault && (folder.snapshot().size() != 1 || readBytes(path) != toText(bytes)))
            return ErrorCode::Internal; // failing must leave the file alone
        return code;
    }

    SystemClock clock_;
    SecretBytes passphrase_;
    SecretBytes key_;
    Raw vault_; // a whole new vault
};

void VaultHeaderTest::initTestCase()
{
    QVERIFY(startCrypto());
    passphrase_ = SecretBytes::copyOf("made up passphrase");
    ScratchFolder folder;
    const std::string path = folder.file("a.backpay");
    QVERIFY(Vault::create(path, passphrase_, clock_, KdfCost::floor()));
    vault_ = toRaw(readBytes(path));
    key_ = unwrapKey(VaultHeader::parse(vault_, path).value(), passphrase_, path).value();
    QCOMPARE(openCode(vault_), ErrorCode::Cancelled);
}

// Written with libsodium's plain functions from the header's document alone: what an independent reader would do.
void VaultHeaderTest::standsWhereItsDocumentSays()
{
    const std::uint8_t *const area = vault_.data() + 4096;
    const std::uint8_t *const slot = area + 16;
    QVERIFY(std::equal(area, area + 4096, vault_.data() + 8192));
    QCOMPARE(readUint32(std::span(vault_).subspan(16)), 1U);
    QCOMPARE(readUint32(std::span(vault_).subspan(20)), 16384U);
    QCOMPARE(vault_[30] >> 4, 7); // UUIDv7
    std::uint8_t sum[32];
    crypto_generichash(sum, 16, vault_.data(), 48, nullptr, 0);
    QVERIFY(std::equal(sum, sum + 16, vault_.data() + 48));
    crypto_generichash(sum, 32, area, 4064, nullptr, 0);
    QVERIFY(std::equal(sum, sum + 32, area + 4064));

    std::uint8_t derived[32];
    QCOMPARE(
        crypto_pwhash(derived, 32, "made up passphrase", 18, slot + 24, 3, 64U << 20, crypto_pwhash_ALG_ARGON2ID13), 0);
    Raw additional(vault_.begin(), vault_.begin() + 64);
    additional.insert(additional.end(), slot, slot + 64);
    std::uint8_t key[32];
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(key, nullptr, nullptr, slot + 64, 48, additional.data(), 128,
                                                        slot + 40, derived),
             0);
    std::uint8_t salt[16] = {1};
    std::uint8_t personal[16] = {'B', 'P', 'h', 'e', 'a', 'd', 'e', 'r'};
    std::uint8_t headerKey[32];
    crypto_generichash_blake2b_salt_personal(headerKey, 32, nullptr, 0, key, 32, salt, personal);
    Raw covered(vault_.begin(), vault_.begin() + 64);
    covered.insert(covered.end(), area, area + 4032);
    crypto_generichash(sum, 32, covered.data(), covered.size(), headerKey, 32);
    QVERIFY(std::equal(sum, sum + 32, area + 4032));
}

void VaultHeaderTest::readsWhatItWrote()
{
    std::array<std::uint8_t, 16> uuid{};
    uuid.fill(0x5a);
    VaultHeader header = VaultHeader::make(uuid, Instant(std::chrono::seconds(1764000000)));
    Slot slot{};
    slot.fill(0x33);
    header.setSlot(7, slot);
    header.seal(key_);
    const Raw bytes = serialise(header);
    QCOMPARE(bytes.size(), std::size_t{16384});
    const VaultHeader read = VaultHeader::parse(bytes, "v").value();
    QCOMPARE(read.label(), header.label());
    QCOMPARE(read.slot(7), slot);
    QCOMPARE(read.slot(0), Slot{});
    QCOMPARE(read.generation(), std::uint64_t{1});
    QVERIFY(read.copiesAgree());
    QVERIFY(read.authentic(key_));
    QVERIFY(!read.authentic(SecretBytes::random(32)));
}

void VaultHeaderTest::everyFlippedByteOfOneCopyIsHealedByTheOther()
{
    for (const std::size_t offset : slotAreaOffsets) {
        for (std::size_t i = 0; i < slotAreaBytes; ++i) {
            Raw bytes = vault_;
            bytes[offset + i] ^= static_cast<std::uint8_t>(1U << i % 8);
            const auto header = VaultHeader::parse(bytes, "v");
            QVERIFY(header);
            QVERIFY(!header->copiesAgree());
            QVERIFY(header->authentic(key_));
        }
    }
}

void VaultHeaderTest::everyFlippedByteOfTheLabelIsAnError()
{
    for (std::size_t i = 0; i < labelBytes; ++i) {
        for (const int bit : {0, 7}) {
            Raw bytes = vault_;
            bytes[i] ^= static_cast<std::uint8_t>(1U << bit);
            const ErrorCode code = openCode(bytes);
            const ErrorCode version = bytes[19] == 0 ? ErrorCode::VaultDamaged : ErrorCode::VaultTooNew;
            QCOMPARE(code, i < 16 ? ErrorCode::VaultNotAVault : i < 20 ? version : ErrorCode::VaultDamaged);
        }
    }
}

void VaultHeaderTest::everyByteFlippedInBothCopiesIsAnError()
{
    for (std::size_t i = 0; i < slotAreaBytes; ++i) {
        Raw bytes = vault_;
        for (const std::size_t offset : slotAreaOffsets)
            bytes[offset + i] ^= static_cast<std::uint8_t>(1U << i % 8);
        QCOMPARE(parseCode(bytes), ErrorCode::VaultDamaged);
    }
    Raw bytes = vault_;
    bytes[4096 + 20] ^= 1;
    bytes[8192 + 3000] ^= 1;
    QCOMPARE(openCode(bytes), ErrorCode::VaultDamaged);
}

void VaultHeaderTest::everyForgedByteOfTheSlotsIsAnError()
{
    for (std::size_t at = 0; at < sumAt; ++at) { // the keyed MAC covers every byte, whatever the slots say
        Raw bytes = vault_;
        forge(bytes, at, static_cast<std::uint8_t>(bytes[4096 + at] ^ 0x10));
        QVERIFY(!VaultHeader::parse(bytes, "v").value().authentic(key_));
    }
    for (const std::size_t at : {std::size_t{0}, std::size_t{9}, firstSlot + 112, firstSlot + slotBytes, macAt}) {
        Raw bytes = vault_;
        forge(bytes, at, static_cast<std::uint8_t>(bytes[4096 + at] ^ 0x10));
        QCOMPARE(openCode(bytes), ErrorCode::VaultDamaged);
    }
    for (const std::size_t at : {firstSlot + 24, firstSlot + 40, firstSlot + 64, firstSlot + 111}) {
        Raw bytes = vault_;
        forge(bytes, at, static_cast<std::uint8_t>(bytes[4096 + at] ^ 0x10));
        QCOMPARE(openCode(bytes), ErrorCode::VaultWrongPassphrase);
    }
}

void VaultHeaderTest::takesTheNewerCopy()
{
    VaultHeader next = VaultHeader::parse(vault_, "v").value();
    Slot other{};
    other[3] = 9;
    next.setSlot(1, other);
    next.seal(key_);
    for (const std::size_t copy : {0U, 1U}) {
        Raw bytes = vault_;
        std::ranges::copy(next.area(), bytes.begin() + static_cast<std::ptrdiff_t>(slotAreaOffsets[copy]));
        const VaultHeader read = VaultHeader::parse(bytes, "v").value();
        QCOMPARE(read.generation(), std::uint64_t{2});
        QCOMPARE(read.currentCopy(), copy);
        QCOMPARE(read.slot(1), other);
        QVERIFY(!read.copiesAgree());
    }
}

void VaultHeaderTest::healsATornCopyOnOpening()
{
    for (const std::size_t offset : slotAreaOffsets) {
        Raw torn = vault_;
        std::fill_n(torn.begin() + static_cast<std::ptrdiff_t>(offset) + 512, 3584, std::uint8_t{0});
        ScratchFolder folder;
        const std::string path = folder.file("a.backpay");
        writeBytes(path, toText(torn));
        QVERIFY(Vault::open(path, passphrase_, clock_));
        QVERIFY(std::ranges::equal(toRaw(readBytes(path)), vault_));
    }
}

void VaultHeaderTest::keepsSlotsOfUnknownTypes()
{
    VaultHeader header = VaultHeader::parse(vault_, "v").value();
    Slot unknown{};
    unknown.fill(0xee);
    header.setSlot(3, unknown);
    header.seal(key_);
    Raw bytes = vault_;
    std::ranges::copy(serialise(header), bytes.begin());
    QCOMPARE(openCode(bytes), ErrorCode::Cancelled);
    VaultHeader read = VaultHeader::parse(bytes, "v").value();
    read.setSlot(1, Slot{});
    read.seal(key_);
    QCOMPARE(VaultHeader::parse(serialise(read), "v").value().slot(3), unknown);
}

void VaultHeaderTest::refusesLoweredParameters()
{
    Raw bytes = vault_;
    forgeCost(bytes, {KdfCost::floor().memoryBytes, 4}); // other parameters, each of them allowed
    QCOMPARE(openCode(bytes), ErrorCode::VaultWrongPassphrase);
    forgeCost(bytes, {KdfCost::floor().memoryBytes / 2, 3});
    QCOMPARE(openCode(bytes), ErrorCode::VaultKdfRefused);
    forgeCost(bytes, {KdfCost::floor().memoryBytes, 2});
    QCOMPARE(openCode(bytes), ErrorCode::VaultKdfRefused);
}

void VaultHeaderTest::refusesAbsurdParametersWithoutMemory_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint64>("passes");
    const quint64 gibibyte = quint64{1} << 30;
    QTest::newRow("4 TiB") << 4096 * gibibyte << quint64{3};
    QTest::newRow("a little above 4 GiB") << 4 * gibibyte + 1024 << quint64{3};
    QTest::newRow("not whole KiB") << gibibyte + 1 << quint64{3};
    QTest::newRow("all ones") << ~quint64{0} << ~quint64{0};
    QTest::newRow("no passes") << gibibyte << quint64{0};
    QTest::newRow("65 passes") << gibibyte << quint64{65};
    QTest::newRow("no memory") << quint64{0} << quint64{3};
    QTest::newRow("passes that wrap to 3 in 32 bits") << gibibyte << (quint64{1} << 32) + 3;
}

void VaultHeaderTest::refusesAbsurdParametersWithoutMemory()
{
    QFETCH(quint64, memory);
    QFETCH(quint64, passes);
    Raw bytes = vault_;
    forgeCost(bytes, {memory, passes});
    rusage before{};
    rusage after{};
    getrusage(RUSAGE_SELF, &before);
    const VaultHeader header = VaultHeader::parse(bytes, "v").value();
    const auto key = unwrapKey(header, passphrase_, "v");
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::VaultKdfRefused);
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 16 * 1024); // KiB
}

void VaultHeaderTest::aSlotOpensInItsOwnVaultOnly()
{
    const VaultHeader own = VaultHeader::parse(vault_, "v").value();
    VaultHeader other = VaultHeader::make({}, Instant(std::chrono::seconds(0)));
    other.setSlot(0, own.slot(0));
    const auto key = unwrapKey(other, passphrase_, "v");
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::VaultWrongPassphrase);
}

void VaultHeaderTest::aVaultWithoutASlotSaysSo()
{
    const auto key = unwrapKey(VaultHeader::make({}, Instant(std::chrono::seconds(0))), passphrase_, "v");
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::VaultDamaged);
}

void VaultHeaderTest::neverCrashesOnNoise()
{
    const std::uint8_t seed[randombytes_SEEDBYTES] = {42}; // always the same noise
    Raw noise(40000);
    randombytes_buf_deterministic(noise.data(), noise.size(), seed);
    for (std::size_t length = 0; length < noise.size(); length += 97) {
        Raw bytes(noise.begin(), noise.begin() + static_cast<std::ptrdiff_t>(length));
        QCOMPARE(parseCode(bytes), ErrorCode::VaultNotAVault);
        std::copy_n(vault_.begin(), std::min<std::size_t>(length, 64), bytes.begin());
        QVERIFY(parseCode(bytes) != ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(VaultHeaderTest)
#include "vault_header_test.moc"
