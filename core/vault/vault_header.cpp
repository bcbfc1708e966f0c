// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_header.h"

#include "core/vault/byte_order.h"
#include "core/vault/shim_vfs.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view magic = "Backpay vault\r\n\x1a"sv;
constexpr std::string_view plainSqliteMagic = "SQLite format 3\0"sv;
constexpr std::size_t labelSumOffset = 48;
constexpr std::size_t slotsOffset = 16;
constexpr std::size_t macOffset = 4032;
constexpr std::size_t sumOffset = 4064;
constexpr std::size_t sumBytes = 32;

static_assert(magic.size() == 16 && plainSqliteMagic.size() == 16);
static_assert(slotsOffset + slotCount * slotBytes <= macOffset);
static_assert(slotAreaOffsets[1] + slotAreaBytes <= static_cast<std::size_t>(vaultHeaderBytes));

using Bytes = std::span<const std::uint8_t>;

bool startsWith(Bytes bytes, std::string_view text)
{
    return bytes.size() >= text.size()
           && std::equal(text.begin(), text.end(), bytes.begin(),
                         [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

bool sumHolds(Bytes covered, Bytes sum)
{
    std::array<std::uint8_t, sumBytes> expected{};
    crypto_generichash(expected.data(), sum.size(), covered.data(), covered.size(), nullptr, 0);
    return std::equal(sum.begin(), sum.end(), expected.begin());
}

std::array<std::uint8_t, sumBytes> headerMac(const Label &label, Bytes area, const SecretBytes &databaseKey)
{
    SecretBytes key(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "BPheader", databaseKey.data());
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), sumBytes);
    crypto_generichash_update(&state, label.data(), label.size());
    crypto_generichash_update(&state, area.data(), macOffset);
    std::array<std::uint8_t, sumBytes> mac{};
    crypto_generichash_final(&state, mac.data(), mac.size());
    sodium_memzero(&state, sizeof state); // it holds the key
    return mac;
}

Result<void> checkLabel(Bytes bytes, const std::string &path)
{
    if (startsWith(bytes, plainSqliteMagic))
        return fail(ErrorCode::VaultIsPlainSqlite, {path});
    const std::size_t present = std::min(bytes.size(), magic.size());
    if (present == 0 || !startsWith(bytes, magic.substr(0, present)))
        return fail(ErrorCode::VaultNotAVault, {path});
    if (bytes.size() < labelBytes)
        return fail(ErrorCode::VaultTruncated, {path});
    const std::uint32_t version = readUint32(bytes.subspan(16));
    // A newer format may lay out everything else anew, so its version is believed before any checksum.
    if (version > vaultFormat)
        return fail(ErrorCode::VaultTooNew, {path, std::to_string(version), std::to_string(vaultFormat)});
    if (bytes.size() < static_cast<std::size_t>(vaultHeaderBytes))
        return fail(ErrorCode::VaultTruncated, {path});
    if (!sumHolds(bytes.first(labelSumOffset), bytes.subspan(labelSumOffset, 16)) || version != vaultFormat
        || readUint32(bytes.subspan(20)) != static_cast<std::uint32_t>(vaultHeaderBytes))
        return fail(ErrorCode::VaultDamaged, {path, "header label"});
    return {};
}

}

SlotParameters slotParameters(const Slot &slot)
{
    const Bytes bytes(slot);
    return {readUint32(bytes),
            readUint32(bytes.subspan(4)),
            {readUint64(bytes.subspan(8)), readUint64(bytes.subspan(16))},
            readUint64(bytes.subspan(112)),
            readUint64(bytes.subspan(120))};
}

std::string_view slotTypeName(std::uint32_t type)
{
    switch (static_cast<SlotType>(type)) {
    case SlotType::Empty: return "empty";
    case SlotType::Passphrase: return "passphrase";
    case SlotType::Recovery: return "recovery";
    case SlotType::Device: return "keystore";
    }
    return "unknown";
}

VaultHeader VaultHeader::make(const std::array<std::uint8_t, 16> &uuid, Instant createdAt)
{
    VaultHeader header;
    const std::span<std::uint8_t> label(header.label_);
    std::copy(magic.begin(), magic.end(), label.begin());
    writeUint32(label.subspan(16), vaultFormat);
    writeUint32(label.subspan(20), static_cast<std::uint32_t>(vaultHeaderBytes));
    std::copy(uuid.begin(), uuid.end(), label.begin() + 24);
    writeUint64(label.subspan(40), static_cast<std::uint64_t>(createdAt.time_since_epoch().count()));
    crypto_generichash(label.data() + labelSumOffset, 16, label.data(), labelSumOffset, nullptr, 0);
    return header;
}

Result<VaultHeader> VaultHeader::parse(std::span<const std::uint8_t> bytes, const std::string &path)
{
    if (Result<void> checked = checkLabel(bytes, path); !checked)
        return tl::unexpected<Error>(std::move(checked.error()));
    const std::array<Bytes, 2> copies{bytes.subspan(slotAreaOffsets[0], slotAreaBytes),
                                      bytes.subspan(slotAreaOffsets[1], slotAreaBytes)};
    std::optional<std::size_t> newest;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const bool whole = sumHolds(copies[i].first(sumOffset), copies[i].subspan(sumOffset));
        if (whole && (!newest || readUint64(copies[i]) > readUint64(copies[*newest])))
            newest = i;
    }
    if (!newest)
        return fail(ErrorCode::VaultDamaged, {path, "both copies of the key slots"});
    VaultHeader header;
    std::copy_n(bytes.begin(), labelBytes, header.label_.begin());
    std::copy(copies[*newest].begin(), copies[*newest].end(), header.area_.begin());
    header.currentCopy_ = *newest;
    header.copiesAgree_ = std::equal(copies[0].begin(), copies[0].end(), copies[1].begin());
    return header;
}

std::uint64_t VaultHeader::generation() const { return readUint64(area_); }

Slot VaultHeader::slot(std::size_t index) const
{
    Slot slot{};
    std::copy_n(area_.begin() + static_cast<std::ptrdiff_t>(slotsOffset + index * slotBytes), slotBytes, slot.begin());
    return slot;
}

void VaultHeader::setSlot(std::size_t index, const Slot &slot)
{
    std::copy(slot.begin(), slot.end(), area_.begin() + static_cast<std::ptrdiff_t>(slotsOffset + index * slotBytes));
}

void VaultHeader::seal(const SecretBytes &databaseKey)
{
    writeUint64(area_, generation() + 1);
    const auto mac = headerMac(label_, area_, databaseKey);
    std::copy(mac.begin(), mac.end(), area_.begin() + macOffset);
    crypto_generichash(area_.data() + sumOffset, sumBytes, area_.data(), sumOffset, nullptr, 0);
}

bool VaultHeader::authentic(const SecretBytes &databaseKey) const
{
    const auto mac = headerMac(label_, area_, databaseKey);
    return sodium_memcmp(mac.data(), area_.data() + macOffset, mac.size()) == 0;
}

std::string uuidText(const Label &label)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text.push_back('-');
        text.push_back(hexDigits[label[24 + i] >> 4]);
        text.push_back(hexDigits[label[24 + i] & 15]);
    }
    return text;
}

std::vector<std::uint8_t> serialise(const VaultHeader &header)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(vaultHeaderBytes));
    std::copy(header.label().begin(), header.label().end(), bytes.begin());
    for (const std::size_t offset : slotAreaOffsets)
        std::copy(header.area().begin(), header.area().end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    return bytes;
}

}
