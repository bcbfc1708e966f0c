// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/kdf_cost.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/*
 * A vault file, format 1. Integers are unsigned and big-endian; a byte that no line names is written as zero.
 * packaging/decrypt reads it by this page alone, without any code of the app.
 *
 *      0  label, 64 bytes, written once, the same in every format up to its byte 19:
 *             0  16  magic: "Backpay vault" 0d 0a 1a
 *            16   4  format version: 1
 *            20   4  where the database starts: 16384
 *            24  16  the vault's UUID
 *            40   8  when it was made: seconds since 1970-01-01 UTC
 *            48  16  BLAKE2b-128 of bytes 0 to 47
 *   4096  slot area, first copy, 4096 bytes:
 *             0   8  generation: the copy with the larger one counts
 *            16   8 slots of 256 bytes
 *          4032  32  MAC: BLAKE2b-256 of the label and bytes 0 to 4031 of the copy, keyed with the header key
 *          4064  32  BLAKE2b-256 of bytes 0 to 4063 of the copy, without key: tells a torn write
 *   8192  slot area, second copy, the same layout. After a completed change both copies are equal.
 *         A change writes one copy with the next generation, the one that does not count, until it is on the disk, and
 *         then the other: whenever it is cut short, one copy is whole.
 *  16384  the SQLCipher 4 database (defaults of version 4: AES-256-CBC, HMAC-SHA512, pages of 4096 bytes). Its key is
 *         the raw 32-byte database key, given as x'…' in 64 hex digits; its salt is its own first 16 bytes, as usual.
 *         A log beside the file (its name and "-wal") has pages that are newer, encrypted in the same way.
 *
 * A page of the database, numbered from 1:
 *             0  4016  AES-256-CBC under the database key, without padding; of page 1 only bytes 16 to 4015, as its
 *                      first 16 are the salt in the clear, where SQLite has "SQLite format 3" and a zero byte
 *          4016    16  initialisation vector
 *          4032    64  HMAC-SHA512 of the encrypted bytes, the vector and the page's number (4 bytes, little-endian),
 *                      keyed with PBKDF2-HMAC-SHA512(database key, salt with every byte XOR 3a, 2 rounds, 32 bytes)
 *
 * A slot:
 *             0   4  type: 0 empty, 1 passphrase, 2 recovery words, 3 a device's key store; slots of other types are
 *                    kept as they are and open nothing
 *             4   4  KDF: 1 is Argon2id, version 1.3, one lane, for type 1; 2 is BLAKE2b, for types 2 and 3. A slot of
 *                    these types with another KDF is refused
 *             8   8  KDF memory in bytes, a multiple of 1024, from 64 MiB to 4 GiB; zero for KDF 2
 *            16   8  KDF passes, from 3 to 64; zero for KDF 2
 *            24  16  KDF salt
 *            40  24  nonce
 *            64  48  the database key, XChaCha20-Poly1305 (IETF) encrypted under the KDF's 32-byte output with the
 *                    nonce; additional data: the label's 64 bytes, then the slot's bytes 0 to 63
 *           112   8  when it was added or changed: seconds since 1970-01-01 UTC, or zero where that is not known
 *           120   8  when recovery words were last tried out, or zero
 *
 * The input of KDF 1 is the passphrase's bytes as they are: programs hand over UTF-8 in Unicode normal form C.
 * KDF 2 takes a secret of 32 random bytes, for which no work has to be made dear, and is BLAKE2b-256 of nothing, keyed
 * with the secret, salt the KDF salt, personal "BPslot" 00 … (16 bytes). Recovery words say that secret as BIP-39 says
 * 256 bits: its bits, then the first 8 of its SHA-256, in 24 words of 11 bits each, by their place in
 * core/vault/words/english.txt counted from 0. A key store keeps it under the vault's UUID.
 *
 * A passphrase is tried on every slot of its type, also after one has opened, so that a right one and a wrong one take
 * equally long. The header key is crypto_kdf_derive_from_key(32 bytes, subkey 1, context "BPheader") of the database
 * key, which is BLAKE2b-256 of nothing, keyed with the database key, salt 01 00 … (16 bytes), personal "BPheader" 00 …
 * (16 bytes).
 */

constexpr std::uint32_t vaultFormat = 1;
constexpr std::size_t labelBytes = 64;
constexpr std::size_t slotAreaBytes = 4096;
constexpr std::size_t slotBytes = 256;
constexpr std::size_t slotCount = 8;
constexpr std::array<std::size_t, 2> slotAreaOffsets{4096, 8192};

using Label = std::array<std::uint8_t, labelBytes>;
using Slot = std::array<std::uint8_t, slotBytes>;

/** What a slot wraps the database key with. */
enum class SlotType : std::uint32_t {
    Empty = 0,
    Passphrase = 1,
    Recovery = 2,
    Device = 3
};
/** "empty", "passphrase", "recovery", "keystore", for the journal and JSON; "unknown" for a type of another program. */
[[nodiscard]] std::string_view slotTypeName(std::uint32_t type);

enum class KdfId : std::uint32_t {
    Argon2id = 1,
    Blake2b = 2
};

/** The parameters a slot states, as read; nothing about them is trusted. */
struct SlotParameters
{
    std::uint32_t type = 0;
    std::uint32_t kdf = 0;
    KdfCost cost;
    std::uint64_t added = 0;   // seconds since 1970, 0 where not known
    std::uint64_t checked = 0; // likewise, 0 for never

    [[nodiscard]] bool is(SlotType wanted) const { return type == static_cast<std::uint32_t>(wanted); }
};
[[nodiscard]] SlotParameters slotParameters(const Slot &slot);

/** A header as a file holds it: the label and the slot area that counts. */
class VaultHeader
{
public:
    /** A new header without slots. `uuid` is 16 raw bytes. */
    [[nodiscard]] static VaultHeader make(const std::array<std::uint8_t, 16> &uuid, Instant createdAt);
    /**
     * Reads the first 16384 bytes of a file. The slot area is the newest copy whose checksum holds. Errors name `path`:
     * VaultIsPlainSqlite, VaultNotAVault, VaultTruncated (starts like a vault, is shorter), VaultTooNew, VaultDamaged.
     */
    [[nodiscard]] static Result<VaultHeader> parse(std::span<const std::uint8_t> bytes, const std::string &path);

    [[nodiscard]] const Label &label() const { return label_; }
    [[nodiscard]] std::uint64_t generation() const;
    [[nodiscard]] Slot slot(std::size_t index) const;
    void setSlot(std::size_t index, const Slot &slot);
    /** Whether both copies in the file were whole and equal; false after a write that was cut short. */
    [[nodiscard]] bool copiesAgree() const { return copiesAgree_; }
    /** Which copy was read: 0 or 1. The other one is the one to write first. */
    [[nodiscard]] std::size_t currentCopy() const { return currentCopy_; }

    /** Raises the generation by one and renews MAC and checksum; to be called once after the last change. */
    void seal(const SecretBytes &databaseKey);
    /** Whether the MAC was made with this database key: nobody without it changed label or slots. */
    [[nodiscard]] bool authentic(const SecretBytes &databaseKey) const;

    /** The slot area as both copies in the file hold it. */
    [[nodiscard]] std::span<const std::uint8_t> area() const { return area_; }

private:
    Label label_{};
    std::array<std::uint8_t, slotAreaBytes> area_{};
    bool copiesAgree_ = true;
    std::size_t currentCopy_ = 0;
};

/** The vault's UUID in its 36-character form. */
[[nodiscard]] std::string uuidText(const Label &label);

/** The whole header of a new file: vaultHeaderBytes bytes. */
[[nodiscard]] std::vector<std::uint8_t> serialise(const VaultHeader &header);

}
