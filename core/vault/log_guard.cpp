// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/log_guard.h"

#include "core/vault/byte_order.h"
#include "core/vault/header_file.h"
#include "core/vault/shim_vfs.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <span>
#include <vector>

namespace backpay {

namespace {

/*
 * The log is SQLite's, format 3007000: a header of 32 bytes, then frames of 24 bytes and a page. A page is SQLCipher
 * 4's: its last 80 bytes are 16 of a random start and the 64 of HMAC-SHA512 over what is before them and the page's
 * number, little-endian; of page 1 the first 16 bytes, the salt, stay out. The key of the MAC is PBKDF2-HMAC-SHA512 of
 * the database key, two rounds, 32 bytes, with the salt's bytes each xor 0x3a.
 */
constexpr std::size_t logHeaderBytes = 32;
constexpr std::size_t frameHeaderBytes = 24;
constexpr std::size_t logPageBytes = 4096;
constexpr std::size_t macBytes = crypto_auth_hmacsha512_BYTES;
constexpr std::size_t saltBytes = 16;
constexpr std::uint32_t littleEndianMagic = 0x377f0682; // the next number says big-endian sums

using LogBytes = std::span<const std::uint8_t>;
using Mac = std::array<std::uint8_t, macBytes>;

Mac macOf(LogBytes key, std::initializer_list<LogBytes> parts)
{
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, key.data(), key.size());
    for (const LogBytes part : parts)
        crypto_auth_hmacsha512_update(&state, part.data(), part.size());
    Mac mac{};
    crypto_auth_hmacsha512_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
    return mac;
}

SecretBytes pageMacKey(const SecretBytes &key, LogBytes salt)
{
    std::array<std::uint8_t, saltBytes + 4> first{};
    std::transform(salt.begin(), salt.end(), first.begin(),
                   [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ 0x3a); });
    first.back() = 1; // the number of the only block
    Mac one = macOf(key.bytes(), {LogBytes(first)});
    Mac two = macOf(key.bytes(), {LogBytes(one)});
    SecretBytes derived(32);
    for (std::size_t i = 0; i < derived.size(); ++i)
        derived.data()[i] = static_cast<std::uint8_t>(one[i] ^ two[i]);
    sodium_memzero(one.data(), one.size());
    sodium_memzero(two.data(), two.size());
    return derived;
}

bool bearsMac(LogBytes page, std::uint32_t number, const SecretBytes &macKey)
{
    std::array<std::uint8_t, 4> littleNumber{};
    for (std::size_t i = 0; i < 4; ++i)
        littleNumber[i] = static_cast<std::uint8_t>(number >> (8 * i));
    const std::size_t from = number == 1 ? saltBytes : 0;
    const Mac mac = macOf(macKey.bytes(), {page.subspan(from, page.size() - from - macBytes), LogBytes(littleNumber)});
    return sodium_memcmp(mac.data(), page.data() + page.size() - macBytes, macBytes) == 0;
}

/** The running checksum of a log. */
class LogSum
{
public:
    explicit LogSum(bool bigEndian)
        : bigEndian_(bigEndian)
    {
    }

    void add(LogBytes bytes)
    {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            one_ += word(bytes.subspan(i)) + two_;
            two_ += word(bytes.subspan(i + 4)) + one_;
        }
    }
    [[nodiscard]] bool is(LogBytes stated) const
    {
        return readUint32(stated) == one_ && readUint32(stated.subspan(4)) == two_;
    }

private:
    [[nodiscard]] std::uint32_t word(LogBytes bytes) const
    {
        const std::uint32_t big = readUint32(bytes);
        return bigEndian_ ? big : big >> 24 | (big >> 8 & 0xff00) | (big << 8 & 0xff0000) | big << 24;
    }

    bool bigEndian_;
    std::uint32_t one_ = 0;
    std::uint32_t two_ = 0;
};

bool readWhole(std::ifstream &in, std::span<std::uint8_t> into)
{
    return static_cast<bool>(in.read(reinterpret_cast<char *>(into.data()), static_cast<std::streamsize>(into.size())));
}

}

Result<void> checkLogIsOwn(const std::string &path, const SecretBytes &key)
{
    std::ifstream log(path + "-wal", std::ios::binary);
    std::array<std::uint8_t, logHeaderBytes> headerBytes{};
    if (!log || !readWhole(log, headerBytes))
        return {};
    const LogBytes header(headerBytes);
    const std::uint32_t magic = readUint32(header);
    LogSum sum(magic == littleEndianMagic + 1);
    sum.add(header.first(24));
    if ((magic != littleEndianMagic && magic != littleEndianMagic + 1) || !sum.is(header.subspan(24))
        || readUint32(header.subspan(8)) != logPageBytes)
        return {}; // SQLite takes nothing of such a log
    const Result<FileStart> start = readFileStart(path);
    if (!start)
        return tl::unexpected<Error>(start.error());
    if (start->bytes.size() < static_cast<std::size_t>(vaultHeaderBytes) + saltBytes)
        return {};
    const SecretBytes macKey = pageMacKey(key, LogBytes(start->bytes).subspan(vaultHeaderBytes, saltBytes));
    std::vector<std::uint8_t> frameBytes(frameHeaderBytes + logPageBytes);
    while (readWhole(log, frameBytes)) {
        const LogBytes frame(frameBytes);
        sum.add(frame.first(8));
        sum.add(frame.subspan(frameHeaderBytes));
        const bool salted = std::ranges::equal(frame.subspan(8, 8), header.subspan(16, 8));
        if (!salted || !sum.is(frame.subspan(16)))
            return {};
        const std::uint32_t number = readUint32(frame);
        if (!bearsMac(frame.subspan(frameHeaderBytes), number, macKey))
            return fail(ErrorCode::VaultDamaged, {path, "the log beside it is not its own, or page "
                                                            + std::to_string(number) + " in it was changed"});
    }
    return {};
}

}
