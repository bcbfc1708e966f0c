// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/payload_digest.h"

#include <openssl/evp.h>

#include <array>

namespace backpay {

ContentDigest::ContentDigest()
    : sha512_(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(sha512_), EVP_sha512(), nullptr);
}

ContentDigest::~ContentDigest() { EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(sha512_)); }

void ContentDigest::add(std::string_view bytes)
{
    size_ += bytes.size();
    crc_.add(bytes);
    sha256_.add(bytes);
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(sha512_), bytes.data(), bytes.size());
}

ContentFacts ContentDigest::finish()
{
    std::array<std::uint8_t, 64> digest{};
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX *>(sha512_), digest.data(), nullptr);
    return {size_, crc_.value(), toHex(sha256_.finish()), toHex(digest)};
}

ContentFacts contentFacts(std::string_view bytes)
{
    ContentDigest digest;
    digest.add(bytes);
    return digest.finish();
}

}
