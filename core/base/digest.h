// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace backpay {

using Sha256 = std::array<std::uint8_t, 32>;

/** SHA-256 of the bytes (FIPS 180-4): file digests and the journal's chain. */
[[nodiscard]] Sha256 sha256(std::string_view bytes);

/** SHA-256 fed in pieces. */
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream &) = delete;
    Sha256Stream &operator=(const Sha256Stream &) = delete;

    void add(std::string_view bytes);
    /** The digest of all that was added; call once. */
    [[nodiscard]] Sha256 finish();

private:
    void *context_;
};

/** 128 bits of BLAKE2b (RFC 7693): names a row by its content. Two halves, big-endian, so that order is byte order. */
struct RowKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

[[nodiscard]] RowKey rowKey(std::string_view bytes);

[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::string toHex(const RowKey &key);

}
