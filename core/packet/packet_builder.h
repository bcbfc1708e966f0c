// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/packet/byte_stream.h"
#include "core/packet/signing_key.h"
#include "core/packet/time_stamp.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace backpay {

/**
 * Writes the whole content of one file into the sink, in pieces of any size. Called twice, once to take its digests and
 * once to write it, and must give the same bytes both times.
 */
using MemberProducer = std::function<Result<void>(ByteSink &)>;

/** A line of bag-info.txt beyond those that every packet has. Neither part may hold a line end. */
struct BagInfoLine
{
    std::string label; // letters, digits and hyphens: "Weakest-Grade"
    std::string value;
};

/** What bag-info.txt says of the packet. */
struct PacketFacts
{
    std::string name;        // of the bag, its folder: "claim-2026-03-outlier"; letters, digits, '.', '_' and '-'
    std::string description; // External-Description, one line
    std::string backpayVersion;
    std::string rulePack;         // packs and the day each is checked through, one line
    std::string period;           // "2026-03-01/2026-03-31"
    std::string zone;             // IANA name
    std::string redactionProfile; // "self", "lawyer", "agency" or "public"
    std::vector<BagInfoLine> more;
    Instant made; // SOURCE_DATE_EPOCH where it is set, else now; also the time of every file in the ZIP
};

/** What was written. */
struct PacketOutcome
{
    std::uint64_t payloadFiles = 0;
    std::uint64_t payloadBytes = 0;
    Sha256 tagManifest{};           // of tagmanifest-sha256.txt: names the packet
    std::string key;                // fingerprint of the key that signed, as ssh-keygen prints it: "SHA256:…"
    std::optional<Instant> stamped; // what the authority says the time was
};

/** Bytes written so far and in all, both 0 while digests are taken; return false to cancel. */
using PacketProgress = std::function<bool(std::uint64_t bytesDone, std::uint64_t bytesTotal)>;

/**
 * Puts an evidence packet together: a BagIt bag (RFC 8493) in a ZIP, signed, and stamped where a stamper is given. The
 * same members, facts and key give the same bytes on every machine; a stamp alone differs. No member is held in memory
 * as a whole unless it was added so.
 */
class PacketBuilder
{
public:
    explicit PacketBuilder(PacketFacts facts);

    /**
     * Adds a file below data/, in any order. Internal where the path does not begin with "data/", stands already (also
     * in other capitals) or is not safe (core/packet/member_path.h).
     */
    [[nodiscard]] Result<void> add(const std::string &path, std::string bytes);
    [[nodiscard]] Result<void> add(const std::string &path, MemberProducer produce);

    /**
     * Takes all digests, signs, stamps, and then writes the ZIP from its first byte to its last. Nothing is written
     * before the stamp is there. Errors are those of producers, sink and stamper; Cancelled; FileTooLarge beyond
     * PacketLimits; Internal for facts that fit no line and for a producer that gave other bytes the second time.
     */
    [[nodiscard]] Result<PacketOutcome> write(ByteSink &out, const SigningKey &key, const Stamper &stamper = {},
                                              const PacketProgress &progress = {}) const;

private:
    struct Member
    {
        std::string path;
        MemberProducer produce;
    };

    PacketFacts facts_;
    std::vector<Member> members_;
    std::set<std::string> taken_; // paths in small letters
};

}
