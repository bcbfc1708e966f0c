// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/secret.h"
#include "core/schedule/case_file.h"
#include "core/schedule/schedule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** A cell that was left out, with what proves later that it was this one. */
struct Disclosure
{
    std::string_view field; // "contract", "item", "note" or "row"
    std::string value;
    Sha256 salt{}; // belongs to this cell alone
    Sha256 commitment{};
};

/**
 * Commitments to what a packet leaves out: SHA-256(0x00 ‖ salt ‖ field ‖ value), the salt 32 bytes that nobody can
 * guess, made of a secret of the vault, the row, the field and the value: the same state gives the same packet, and the
 * salt of a cell tells nothing of what stood there in another packet. A commitment tells nothing; salt and value, given
 * later, prove that the cell said so when the packet was signed. No field's name begins another's, so that the bytes
 * can be read in one way only.
 */
class Commitments
{
public:
    /** The secret is derived from the vault's signing seed (libsodium's crypto_kdf); the seed cannot be found from it.
     */
    explicit Commitments(const SecretBytes &signingSeed);

    /** What the reader is not shown of a row of work, in the order above. */
    [[nodiscard]] std::vector<Disclosure> disclosures(const CaseFile &file, bool own, std::size_t index) const;

private:
    [[nodiscard]] Sha256 saltOf(std::string_view row, std::string_view field, std::string_view value) const;

    SecretBytes secret_;
};

/** SHA-256(0x00 ‖ salt ‖ field ‖ value). */
[[nodiscard]] Sha256 commitmentOf(std::span<const std::uint8_t> salt, std::string_view field, std::string_view value);

/** The Merkle tree hash of RFC 6962, 2.1, over leaves that are hashed already: nodes are SHA-256(0x01 ‖ left ‖ right).
 */
[[nodiscard]] Sha256 merkleRoot(std::span<const Sha256> leaves);

/**
 * A row for each row of schedule.csv, in its order; for a reader who sees no rows one that covers them all. Not for
 * the reader to whom nothing is withheld.
 */
[[nodiscard]] Schedule commitmentSchedule(const CaseFile &file, const Commitments &commitments);

}
