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
constexpr std::size_t boxBytes = databaseKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(saltOffset + crypto_pwhash_SALTBYTES == nonceOffset);
static_assert(nonceOffset + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == boxOffset);
static_assert(boxOffset + boxBytes <= slotBytes);

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

bool acceptable(const SlotParameters &parameters)
{
    return parameters.kdf == static_cast<std::uint32_t>(KdfId::Argon2id) && parameters.cost.acceptable();
}

Result<SecretBytes> slotKey(const Slot &slot, const SecretBytes &passphrase, const std::string &path)
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

/** Opens one slot; an empty secret where the passphrase is not its own. */
Result<SecretBytes> openSlot(const Slot &slot, const Label &label, const SecretBytes &passphrase,
                             const std::string &path)
{
    const Result<SecretBytes> key = slotKey(slot, passphrase, path);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const AdditionalData data = additionalData(label, slot);
    SecretBytes databaseKey(databaseKeyBytes);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(databaseKey.data(), nullptr, nullptr,
                                                                  slot.data() + boxOffset, boxBytes, data.data(),
                                                                  data.size(), slot.data() + nonceOffset, key->data());
    return opened == 0 ? std::move(databaseKey) : SecretBytes();
}

}

KdfCost KdfCost::standard() { return {256 * mebibyte, 4}; }

KdfCost KdfCost::floor() { return {64 * mebibyte, 3}; }

KdfCost KdfCost::ceiling() { return {4096 * mebibyte, 64}; }

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
    Slot slot{};
    const std::span<std::uint8_t> bytes(slot);
    writeUint32(bytes, static_cast<std::uint32_t>(SlotType::Passphrase));
    writeUint32(bytes.subspan(4), static_cast<std::uint32_t>(KdfId::Argon2id));
    writeUint64(bytes.subspan(8), cost.memoryBytes);
    writeUint64(bytes.subspan(16), cost.passes);
    randombytes_buf(bytes.data() + saltOffset, boxOffset - saltOffset); // salt and nonce
    const Result<SecretBytes> key = slotKey(slot, passphrase, path);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const AdditionalData data = additionalData(label, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.data() + boxOffset, nullptr, databaseKey.data(), databaseKey.size(),
                                               data.data(), data.size(), nullptr, slot.data() + nonceOffset,
                                               key->data());
    return slot;
}

Result<SecretBytes> unwrapKey(const VaultHeader &header, const SecretBytes &passphrase, const std::string &path)
{
    if (passphrase.empty())
        return fail(ErrorCode::PassphraseEmpty);
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < slotCount; ++i) {
        const SlotParameters parameters = slotParameters(header.slot(i));
        if (parameters.type != static_cast<std::uint32_t>(SlotType::Passphrase))
            continue;
        if (!acceptable(parameters))
            return fail(ErrorCode::VaultKdfRefused, {path, costText(parameters)});
        slots.push_back(header.slot(i));
    }
    if (slots.empty())
        return fail(ErrorCode::VaultDamaged, {path, "no passphrase slot"});
    for (const Slot &slot : slots) {
        Result<SecretBytes> databaseKey = openSlot(slot, header.label(), passphrase, path);
        if (!databaseKey || !databaseKey->empty())
            return databaseKey;
    }
    return fail(ErrorCode::VaultWrongPassphrase, {path});
}

}
