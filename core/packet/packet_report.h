// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/packet/time_stamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** One way in which a packet is not what its signer made. */
enum class PacketFaultKind {
    Changed,    // a listed file has other bytes
    Missing,    // a listed file is not there
    Added,      // a file below data/ that no manifest lists
    Uncovered,  // any other file that the tag manifest does not list
    Renamed,    // a listed file stands under another name, the detail
    Malformed,  // a file cannot be read as what it is, or contradicts another one; the detail says how
    Container,  // the ZIP itself is not as it was written, at this file or ("") as a whole; the detail as in ZipFault
    Signature,  // a signature file; the detail is its SealState
    Stamp,      // the stamp or its certificates; the detail says why
    JournalGap, // entries of the journal are missing; the detail is the number of the one after the gap
    JournalBroken, // an entry of the journal is not what its hash says, or does not follow; the detail is its number
};
[[nodiscard]] std::string_view packetFaultName(PacketFaultKind kind); // "changed", "journal-gap", …

struct PacketFault
{
    PacketFaultKind kind = PacketFaultKind::Changed;
    std::string path; // below the bag's folder; with that folder where it lies outside
    std::string detail;

    friend bool operator==(const PacketFault &, const PacketFault &) = default;
};

/** What became of a signature or a stamp. */
enum class SealState {
    Absent, // a signature is then missing; a stamp was perhaps never asked for
    Holds,
    Fails,          // it is not over these bytes
    OtherKey,       // it names another key than sig/public-key.pem
    NotOwnEncoding, // its file is not equal to its own re-encoding
};
[[nodiscard]] std::string_view sealStateName(SealState state); // "absent", "not-own-encoding", …

/** What the journal's extract in a packet says of itself. */
struct PacketJournal
{
    std::int64_t entries = 0;
    std::int64_t withheld = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/** What a look at an untrusted packet found. Texts come from the packet: show them harmlessly. */
struct PacketReport
{
    std::string name; // of the bag's folder; "" where there is none
    std::uint64_t payloadFiles = 0;
    std::uint64_t payloadBytes = 0;
    std::vector<std::pair<std::string, std::string>> info; // of bag-info.txt
    std::optional<Sha256> tagManifest;
    std::string key; // fingerprint of sig/public-key.pem: who signed is whoever holds it; "" where it cannot be read
    SealState sshSignature = SealState::Absent;
    SealState rawSignature = SealState::Absent;
    SealState stamp = SealState::Absent;
    std::optional<StampFacts> stampFacts; // where it holds
    std::optional<PacketJournal> journal; // where there is an extract
    std::vector<PacketFault> faults;      // in order of path; the first PacketLimits::faults of them
    std::size_t faultCount = 0;

    /** Whether all that can be checked without knowing the key's owner or the stamp's authority holds. */
    [[nodiscard]] bool holds() const { return faultCount == 0; }
};

}
