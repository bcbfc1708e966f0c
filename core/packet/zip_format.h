// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <boost/crc.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A time as ZIP keeps it: two-second steps, here always UTC. */
struct ZipTime
{
    std::uint16_t date = 0;
    std::uint16_t time = 0;

    friend bool operator==(const ZipTime &, const ZipTime &) = default;
};

/** Cut to an even second; the nearest that can be said where it lies outside 1980 to 2107. */
[[nodiscard]] ZipTime zipTime(Instant instant);

/** One stored file of an archive. */
struct ZipEntry
{
    std::string name;
    std::uint32_t size = 0;
    std::uint32_t crc = 0;    // CRC-32 of the content
    std::uint32_t offset = 0; // of its header

    [[nodiscard]] std::uint64_t contentAt() const { return std::uint64_t{offset} + localBytes + name.size(); }
    [[nodiscard]] std::uint64_t end() const { return contentAt() + size; }

    static constexpr std::size_t localBytes = 30;
    static constexpr std::size_t centralBytes = 46;
};

constexpr std::size_t zipEndBytes = 22;

/** The headers of APPNOTE 6.3 in the one form used here: stored, a plain file that all may read, nothing optional. */
[[nodiscard]] std::string zipLocalHeader(const ZipEntry &entry, ZipTime time);
[[nodiscard]] std::string zipCentralHeader(const ZipEntry &entry, ZipTime time);
[[nodiscard]] std::string zipEnd(std::size_t entries, std::uint32_t directoryBytes, std::uint32_t directoryAt);

/** CRC-32 as ZIP has it, fed in pieces. */
class ZipCrc
{
public:
    void add(std::string_view bytes) { crc_.process_bytes(bytes.data(), bytes.size()); }
    [[nodiscard]] std::uint32_t value() const { return crc_.checksum(); }

private:
    boost::crc_32_type crc_;
};

}
