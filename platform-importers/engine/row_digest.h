// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Turns the values of a row into its key. Each value stands behind its length plus one, written in groups of seven
 * bits, low group first, so that no two rows meet by concatenation ("ab","c" and "a","bc"), and an absent value is a
 * lone 0. A number is its two's complement, high byte first, without the leading bytes its sign repeats. Short on
 * purpose: most rows fit the hash's one block. Stored in vaults: this form, and the order of a released profile's
 * fields, never change.
 */
class RowDigest
{
public:
    void clear() { size_ = 0; }
    /** Adds what every digest of a kind begins with. */
    void addPrefix(const RowDigest &prefix) { append(prefix.bytes_.data(), prefix.size_); }

    void add(std::string_view text)
    {
        addLength(text.size() + 1);
        append(text.data(), text.size());
    }
    void add(std::int64_t value)
    {
        std::array<char, 9> bytes{}; // the length and up to eight bytes
        std::size_t first = bytes.size();
        std::int64_t rest = value;
        bool signShown = false;
        do {
            const auto low = static_cast<signed char>(rest & 0xff);
            bytes[--first] = static_cast<char>(low);
            rest >>= 8;
            signShown = rest == (low < 0 ? -1 : 0);
        } while (!signShown);
        bytes[first - 1] = static_cast<char>(bytes.size() - first + 1);
        append(bytes.data() + first - 1, bytes.size() - first + 1);
    }
    void addNone() { addLength(0); }

    [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), size_}; }
    [[nodiscard]] RowKey key() const { return rowKey(bytes()); }

private:
    void addLength(std::size_t length)
    {
        constexpr std::size_t longestLength = 10;
        makeRoom(longestLength);
        for (; length >= 0x80; length >>= 7)
            bytes_[size_++] = static_cast<char>((length & 0x7f) | 0x80);
        bytes_[size_++] = static_cast<char>(length);
    }
    // By hand rather than through std::string: twenty short pieces a row, a million times over.
    void makeRoom(std::size_t count)
    {
        if (bytes_.size() - size_ < count)
            bytes_.resize((size_ + count) * 2);
    }
    void append(const char *bytes, std::size_t count)
    {
        makeRoom(count);
        std::copy_n(bytes, count, bytes_.data() + size_);
        size_ += count;
    }

    std::vector<char> bytes_ = std::vector<char>(256);
    std::size_t size_ = 0;
};

}
