// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

using Ed25519Public = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;

/** Ed25519 (RFC 8032) by libsodium: one key a vault, made of the 32 bytes of its seed. */
class SigningKey
{
public:
    static constexpr std::size_t seedBytes = 32;

    /** The seed must be seedBytes long. */
    explicit SigningKey(const SecretBytes &seed);

    [[nodiscard]] const Ed25519Public &publicKey() const { return public_; }
    /** The same signature for the same message, always. */
    [[nodiscard]] Ed25519Signature sign(std::string_view message) const;

private:
    SecretBytes secret_;
    Ed25519Public public_{};
};

[[nodiscard]] bool signatureHolds(const Ed25519Public &key, std::string_view message,
                                  const Ed25519Signature &signature);

}
