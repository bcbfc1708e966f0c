// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slot.h"

#include "core/vault/byte_order.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace backpay {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::size_t saltOffset = 24;
constexpr std::size_t nonceOffset = 40;
constexpr std::size_t boxOffset = 64;
constexpr std::size_t addedOffset = 112;
constexpr std::size_t checkedOffset = 120;
constexpr std::size_t boxBytes = databaseKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(saltOffset + crypto_pwhash_SALTBYTES == nonceOffset);
static_assert(nonceOffset + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == boxOffset);
static_assert(boxOffset + boxBytes == addedOffset);

using AdditionalData = std::array<std::uint8_t, labelBytes + boxOffset>;

/** Binds the box to its vault and to its own parameters: neither can be exchanged without the box failing to open. */
AdditionalData additionalData(const Label &label, const Slot &slot)
{
    AdditionalData data{};
    std::copy(label.begin(), label.end(), data.begin());
    std::copy_n(slot.begin(), boxOffset, data.begin() + labelBytes);
    return data;
}

std::string costText(const SlotParameters &parameters)
{
    return "KDF " + std::to_string(parameters.kdf) + ", " + std::to_string(parameters.cost.memoryBytes) + " bytes, "
           + std::to_string(parameters.cost.passes) + " passes";
}

/** Whether a slot's KDF and cost are what its type may have; other programs' slots are none of our business. */
bool acceptable(const SlotParameters &parameters)
{
    switch (static_cast<SlotType>(parameters.type)) {
    case SlotType::Passphrase:
        return parameters.kdf == static_cast<std::uint32_t>(KdfId::Argon2id) && parameters.cost.acceptable();
    case SlotType::Recovery:
    case SlotType::Device:
        return parameters.kdf == static_cast<std::uint32_t>(KdfId::Blake2b) && parameters.cost == KdfCost{};
    case SlotType::Empty: break;
    }
    return true;
}

Slot newSlot(SlotType type, KdfId kdf, KdfCost cost)
{
    Slot slot{};
    const std::span<std::uint8_t> bytes(slot);
    writeUint32(bytes, static_cast<std::uint32_t>(type));
    writeUint32(bytes.subspan(4), static_cast<std::uint32_t>(kdf));
    writeUint64(bytes.subspan(8), cost.memoryBytes);
    writeUint64(bytes.subspan(16), cost.passes);
    randombytes_buf(bytes.data() + saltOffset, boxOffset - saltOffset); // salt and nonce
    return slot;
}

Result<SecretBytes> passphraseKey(const Slot &slot, const SecretBytes &passphrase, const std::string &path)
{
    const SlotParameters parameters = slotParameters(slot);
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int derived =
        crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                      slot.data() + saltOffset, parameters.cost.passes,
                      static_cast<std::size_t>(parameters.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (derived != 0)
        return fail(ErrorCode::VaultKdfRefused, {path, "not enough memory for " + costText(parameters)});
    return key;
}

SecretBytes secretKey(const Slot &slot, const SecretBytes &secret)
{
    constexpr std::array<std::uint8_t, crypto_generichash_blake2b_PERSONALBYTES> personal{'B', 'P', 's', 'l', 'o', 't'};
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash_blake2b_salt_personal(key.data(), key.size(), nullptr, 0, secret.data(), secret.size(),
                                             slot.data() + saltOffset, personal.data());
    return key;
}

void closeBox(Slot &slot, const SecretBytes &databaseKey, const SecretBytes &key, const Label &label)
{
    const AdditionalData data = additionalData(label, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.data() + boxOffset, nullptr, databaseKey.data(), databaseKey.size(),
                                               data.data(), data.size(), nullptr, slot.data() + nonceOffset,
                                               key.data());
}

/** The database key in a slot; an empty secret where the key is not the slot's own. */
SecretBytes openBox(const Slot &slot, const SecretBytes &key, const Label &label)
{
    const AdditionalData data = additionalData(label, slot);
    SecretBytes databaseKey(databaseKeyBytes);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(databaseKey.data(), nullptr, nullptr,
                                                                  slot.data() + boxOffset, boxBytes, data.data(),
                                                                  data.size(), slot.data() + nonceOffset, key.data());
    return opened == 0 ? std::move(databaseKey) : SecretBytes();
}

bool opensAny(const VaultHeader &header)
{
    for (std::size_t i = 0; i < slotCount; ++i) {
        const SlotParameters parameters = slotParameters(header.slot(i));
        if (parameters.is(SlotType::Passphrase) || parameters.is(SlotType::Recovery) || parameters.is(SlotType::Device))
            return true;
    }
    return false;
}

/** The slots of a type, once all that the header asks for has been judged. */
Result<std::vector<Slot>> slotsOf(const VaultHeader &header, SlotType type, const std::string &path)
{
    if (Result<void> judged = judgeSlots(header, path); !judged)
        return tl::unexpected<Error>(std::move(judged.error()));
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < slotCount; ++i) {
        if (slotParameters(header.slot(i)).is(type))
            slots.push_back(header.slot(i));
    }
    if (!slots.empty())
        return slots;
    if (!opensAny(header))
        return fail(ErrorCode::VaultDamaged, {path, "no slot opens it"});
    return fail(ErrorCode::SlotTypeMissing, {path, std::string(slotTypeName(static_cast<std::uint32_t>(type)))});
}

SecretBytes openWithSecret(const std::vector<Slot> &slots, const SecretBytes &secret, const Label &label)
{
    for (const Slot &slot : slots) {
        SecretBytes databaseKey = openBox(slot, secretKey(slot, secret), label);
        if (!databaseKey.empty())
            return databaseKey;
    }
    return {};
}

/** The positions, counted from 1, at which one other word or two words in exchange would open a slot; "" for none. */
std::string wrongPositions(const std::vector<Slot> &slots, const RecoveryWords &words, const Label &label)
{
    RecoveryWords tried = RecoveryWords::ofSecret(words.secret());
    for (std::size_t i = 0; i < recoveryWordCount; ++i)
        tried.setNumber(i, words.number(i));
    // The checksum is asked first: it leaves one of 256 to be tried.
    const auto opens = [&] { return tried.checksumHolds() && !openWithSecret(slots, tried.secret(), label).empty(); };
    for (std::size_t i = 0; i < recoveryWordCount; ++i) {
        for (std::size_t other = i + 1; other < recoveryWordCount; ++other) {
            tried.setNumber(i, words.number(other));
            tried.setNumber(other, words.number(i));
            if (opens())
                return std::to_string(i + 1) + " " + std::to_string(other + 1);
            tried.setNumber(other, words.number(other));
        }
        for (std::size_t number = 0; number < recoveryWordList().size(); ++number) {
            tried.setNumber(i, static_cast<std::uint16_t>(number));
            if (opens())
                return std::to_string(i + 1);
        }
        tried.setNumber(i, words.number(i));
    }
    return {};
}

}

KdfCost KdfCost::standard() { return {256 * mebibyte, 4}; }

KdfCost KdfCost::floor() { return {64 * mebibyte, 3}; }

KdfCost KdfCost::ceiling() { return {4096 * mebibyte, 64}; }

KdfCost KdfCost::calibratedCeiling() { return {256 * mebibyte, 16}; }

bool KdfCost::acceptable() const
{
    return memoryBytes >= floor().memoryBytes && memoryBytes <= ceiling().memoryBytes && memoryBytes % 1024 == 0
           && memoryBytes <= std::numeric_limits<std::size_t>::max() && passes >= floor().passes
           && passes <= ceiling().passes;
}

Result<Slot> wrapKey(const SecretBytes &databaseKey, const SecretBytes &passphrase, KdfCost cost, const Label &label,
                     const std::string &path)
{
    if (passphrase.empty())
        return fail(ErrorCode::PassphraseEmpty);
    if (!cost.acceptable())
        return fail(ErrorCode::VaultKdfRefused, {path, costText({1, 1, cost})});
    Slot slot = newSlot(SlotType::Passphrase, KdfId::Argon2id, cost);
    const Result<SecretBytes> key = passphraseKey(slot, passphrase, path);
    if (!key)
        return tl::unexpected<Error>(key.error());
    closeBox(slot, databaseKey, *key, label);
    return slot;
}

Slot wrapKeyWithSecret(const SecretBytes &databaseKey, SlotType type, const SecretBytes &secret, const Label &label)
{
    Slot slot = newSlot(type, KdfId::Blake2b, {});
    closeBox(slot, databaseKey, secretKey(slot, secret), label);
    return slot;
}

void stampAdded(Slot &slot, Instant at)
{
    writeUint64(std::span(slot).subspan(addedOffset), static_cast<std::uint64_t>(at.time_since_epoch().count()));
}

void stampChecked(Slot &slot, Instant at)
{
    writeUint64(std::span(slot).subspan(checkedOffset), static_cast<std::uint64_t>(at.time_since_epoch().count()));
}

Result<void> judgeSlots(const VaultHeader &header, const std::string &path)
{
    for (std::size_t i = 0; i < slotCount; ++i) {
        const SlotParameters parameters = slotParameters(header.slot(i));
        if (!acceptable(parameters))
            return fail(ErrorCode::VaultKdfRefused, {path, costText(parameters)});
    }
    return {};
}

Result<SecretBytes> unwrapKey(const VaultHeader &header, const SecretBytes &passphrase, const std::string &path)
{
    if (passphrase.empty())
        return fail(ErrorCode::PassphraseEmpty);
    const Result<std::vector<Slot>> slots = slotsOf(header, SlotType::Passphrase, path);
    if (!slots)
        return tl::unexpected<Error>(slots.error());
    SecretBytes found;
    for (const Slot &slot : *slots) { // each of them, so that the time does not tell which one opened, or whether
        const Result<SecretBytes> key = passphraseKey(slot, passphrase, path);
        if (!key)
            return tl::unexpected<Error>(key.error());
        SecretBytes databaseKey = openBox(slot, *key, header.label());
        if (!databaseKey.empty())
            found = std::move(databaseKey);
    }
    if (found.empty())
        return fail(ErrorCode::VaultWrongPassphrase, {path});
    return found;
}

Result<SecretBytes> unwrapKeyWithSecret(const VaultHeader &header, SlotType type, const SecretBytes &secret,
                                        const std::string &path)
{
    const Result<std::vector<Slot>> slots = slotsOf(header, type, path);
    if (!slots)
        return tl::unexpected<Error>(slots.error());
    return openWithSecret(*slots, secret, header.label());
}

Result<SecretBytes> unwrapKeyWithWords(const VaultHeader &header, const RecoveryWords &words, const std::string &path)
{
    const Result<std::vector<Slot>> slots = slotsOf(header, SlotType::Recovery, path);
    if (!slots)
        return tl::unexpected<Error>(slots.error());
    SecretBytes found = words.checksumHolds() ? openWithSecret(*slots, words.secret(), header.label()) : SecretBytes();
    if (found.empty())
        return fail(ErrorCode::RecoveryWordsWrong, {path, wrongPositions(*slots, words, header.label())});
    return found;
}

Result<std::size_t> slotOfWords(const VaultHeader &header, const RecoveryWords &words, const std::string &path)
{
    if (const Result<SecretBytes> key = unwrapKeyWithWords(header, words, path); !key)
        return tl::unexpected<Error>(key.error());
    const SecretBytes secret = words.secret();
    std::size_t number = 0;
    while (!slotParameters(header.slot(number)).is(SlotType::Recovery)
           || openWithSecret({header.slot(number)}, secret, header.label()).empty())
        ++number; // one of them opens
    return number;
}

}
