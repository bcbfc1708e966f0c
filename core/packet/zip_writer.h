// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/byte_stream.h"
#include "core/packet/zip_format.h"

#include <functional>
#include <string>
#include <vector>

namespace backpay {

/**
 * Writes a ZIP from its first byte to its last: stored, no extra field, no comment, one time for all. What it writes
 * depends on nothing but its arguments. Holds the directory in memory and no content.
 */
class ZipWriter
{
public:
    ZipWriter(ByteSink &out, Instant time);

    /**
     * Writes one file whose size and checksum are known; `produce` must give just these bytes, else Internal. Names
     * come in sorted order, each once (Internal). FileTooLarge where the archive would exceed PacketLimits.
     */
    [[nodiscard]] Result<void> add(const std::string &name, std::uint64_t size, std::uint32_t crc,
                                   const std::function<Result<void>(ByteSink &)> &produce);
    /** Writes the directory; call once, last. */
    [[nodiscard]] Result<void> finish();

private:
    ByteSink &out_;
    ZipTime time_;
    std::uint64_t written_ = 0;
    std::vector<ZipEntry> entries_;
};

}
