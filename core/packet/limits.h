// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace backpay {

/** What a packet may hold at most, when it is made and when it is read; beyond them it is refused, never cut. */
struct PacketLimits
{
    static constexpr std::size_t members = 10'000;
    static constexpr std::uint64_t archiveBytes = (std::uint64_t{1} << 32) - 1; // what a ZIP without ZIP64 can say
    static constexpr std::size_t pathBytes = 200;                               // of one path, the bag's name included
    static constexpr std::size_t directoryBytes = std::size_t{4} << 20;         // of the ZIP's central directory
    static constexpr std::size_t manifestBytes = std::size_t{4} << 20;
    static constexpr std::size_t tagFileBytes = std::size_t{1} << 20;     // of bag-info.txt and the like
    static constexpr std::size_t sealBytes = std::size_t{64} << 10;       // of a signature, a stamp, a key
    static constexpr std::size_t stampReplyBytes = std::size_t{64} << 10; // what an authority may answer
    static constexpr std::size_t certificates = 16;                       // of the chain behind a stamp
    static constexpr std::size_t journalLineBytes = std::size_t{8} << 20;
    static constexpr std::size_t faults = 1'000; // listed by name; more of them are counted
};

}
