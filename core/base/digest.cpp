// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <openssl/evp.h>
#include <sodium.h>

namespace backpay {

// OpenSSL rather than libsodium for SHA-256: it uses the processor's own instructions, and the file's digest is taken
// over every byte that is imported.
Sha256Stream::Sha256Stream()
    : context_(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(context_), EVP_sha256(), nullptr);
}

Sha256Stream::~Sha256Stream() { EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(context_)); }

void Sha256Stream::add(std::string_view bytes)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(context_), bytes.data(), bytes.size());
}

Sha256 Sha256Stream::finish()
{
    Sha256 digest{};
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX *>(context_), digest.data(), nullptr);
    return digest;
}

Sha256 sha256(std::string_view bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

RowKey rowKey(std::string_view bytes)
{
    std::array<std::uint8_t, 16> out{};
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       nullptr, 0);
    RowKey key;
    for (std::size_t i = 0; i < 8; ++i) {
        key.high = key.high << 8 | out[i];
        key.low = key.low << 8 | out[i + 8];
    }
    return key;
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

std::string toHex(const RowKey &key)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(key.high >> (56 - 8 * i));
        bytes[i + 8] = static_cast<std::uint8_t>(key.low >> (56 - 8 * i));
    }
    return toHex(bytes);
}

}
