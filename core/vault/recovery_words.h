// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace backpay {

constexpr std::size_t recoveryWordCount = 24;
constexpr std::size_t slotSecretBytes = 32;

/** The 2048 words that recovery words are of, in order; any four letters, or a whole shorter word, name one of them. */
[[nodiscard]] std::span<const std::string_view> recoveryWordList();

/** At most `limit` words of the list that begin with these letters, in any case; none for no letters. */
[[nodiscard]] std::vector<std::string_view> wordsStartingWith(std::string_view letters, std::size_t limit);

/**
 * 24 words that say a secret of 256 random bits and a checksum, the way BIP-39 says them: the secret's bits and then
 * the first eight of its SHA-256, eleven bits a word, the most significant first. Kept in locked memory.
 */
class RecoveryWords
{
public:
    /** Words for a new random secret. */
    [[nodiscard]] static RecoveryWords make();
    /** The words that say a secret of slotSecretBytes bytes. */
    [[nodiscard]] static RecoveryWords ofSecret(const SecretBytes &secret);
    /**
     * What a person typed or a sheet says: words in any case with anything between them that is no letter (spaces,
     * commas, line ends, the numbers of a sheet). RecoveryWordUnknown with the position of the first word that is not
     * in the list; RecoveryWordsCount where there are not 24. Whether the checksum holds is asked apart.
     */
    [[nodiscard]] static Result<RecoveryWords> read(std::string_view text);

    /** False when a word is another one or two have changed places; one slip in 256 passes. */
    [[nodiscard]] bool checksumHolds() const;
    [[nodiscard]] SecretBytes secret() const;
    /** The word at a position, counted from 0. */
    [[nodiscard]] std::string_view word(std::size_t position) const;
    /** All of them in one line, a space between two. */
    [[nodiscard]] SecretBytes text() const;

    [[nodiscard]] std::uint16_t number(std::size_t position) const;
    void setNumber(std::size_t position, std::uint16_t number);

private:
    RecoveryWords();
    SecretBytes numbers_; // two bytes each, big-endian
};

}
