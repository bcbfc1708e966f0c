// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace backpay {

/** Bytes that must not linger: kept in guarded, locked memory (sodium_malloc) and wiped when let go. Moves, never
 * copies. */
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(std::string_view bytes);
    [[nodiscard]] static SecretBytes random(std::size_t size);
    /** A second one of the same bytes, said in so many words. */
    [[nodiscard]] SecretBytes duplicate() const;
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] std::uint8_t *data() { return data_; }
    [[nodiscard]] const std::uint8_t *data() const { return data_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {data_, size_}; }

private:
    std::uint8_t *data_ = nullptr;
    std::size_t size_ = 0;
};

/** Overwrites bytes that are about to be let go, whatever the compiler knows of their use. */
void wipeBytes(void *bytes, std::size_t count);

/** Must have returned true before any other function of core runs: starts libsodium, which picks its implementations.
 */
[[nodiscard]] bool startCrypto();

}
