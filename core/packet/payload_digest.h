// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/packet/zip_format.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

/** What manifests and the ZIP say of one file's content. */
struct ContentFacts
{
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
    std::string sha256; // hex
    std::string sha512; // hex
};

/** Takes all of it in one pass over the content, fed in pieces. */
class ContentDigest
{
public:
    ContentDigest();
    ~ContentDigest();
    ContentDigest(const ContentDigest &) = delete;
    ContentDigest &operator=(const ContentDigest &) = delete;

    void add(std::string_view bytes);
    /** Call once, last. */
    [[nodiscard]] ContentFacts finish();

private:
    std::uint64_t size_ = 0;
    ZipCrc crc_;
    Sha256Stream sha256_;
    void *sha512_;
};

[[nodiscard]] ContentFacts contentFacts(std::string_view bytes);

}
