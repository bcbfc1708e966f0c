// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"

#include <cstdint>
#include <string>

namespace backpay {

/** One entry of the append-only record of every change. Entries of one device form a chain that starts at 32 zero
 * bytes. */
struct JournalEntry
{
    std::int64_t seq = 0;
    std::string device;
    Instant recordedAt;
    std::int64_t monotonicNs = 0;
    std::string kind;
    std::string entity;
    std::string payload; // canonical JSON
    Sha256 previous{};
    Sha256 hash{};
};

/**
 * The hash that chains an entry: SHA-256 of a zero byte, the previous hash, and then, each as an 8-byte big-endian
 * length followed by that many bytes: seq, recordedAt and monotonicNs in decimal, device, kind, entity, payload.
 */
[[nodiscard]] Sha256 journalHash(const JournalEntry &entry);

}
