// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_words.h"

#include "words_files.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>

namespace backpay {

namespace {

constexpr std::size_t listWords = 2048;
constexpr std::size_t longestListWord = 8;
constexpr std::size_t bitsPerWord = 11;
constexpr std::size_t secretBits = slotSecretBytes * 8;
static_assert(recoveryWordCount * bitsPerWord == secretBits + 8);

std::array<std::string_view, listWords> splitList()
{
    std::array<std::string_view, listWords> words{};
    std::string_view rest = words::files().front().bytes;
    for (std::string_view &word : words) {
        const std::size_t end = rest.find('\n');
        word = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    return words;
}

constexpr bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/** A typed word in lower case on the stack, which is wiped; no word of the list is longer. */
class Typed
{
public:
    explicit Typed(std::string_view letters)
        : size_(letters.size())
    {
        for (std::size_t i = 0; i < std::min(size_, letters_.size()); ++i)
            letters_[i] = static_cast<char>(letters[i] | 0x20);
    }
    ~Typed() { sodium_memzero(letters_.data(), letters_.size()); }
    Typed(const Typed &) = delete;
    Typed &operator=(const Typed &) = delete;

    [[nodiscard]] bool tooLong() const { return size_ > letters_.size(); }
    [[nodiscard]] std::string_view view() const { return {letters_.data(), std::min(size_, letters_.size())}; }

private:
    std::array<char, longestListWord> letters_{};
    std::size_t size_;
};

std::optional<std::uint16_t> numberOf(std::string_view letters)
{
    const Typed typed(letters);
    const auto list = recoveryWordList();
    const auto found = std::lower_bound(list.begin(), list.end(), typed.view());
    if (typed.tooLong() || found == list.end() || *found != typed.view())
        return std::nullopt;
    return static_cast<std::uint16_t>(found - list.begin());
}

/** Secret and checksum on the stack, wiped: a search for one wrong word makes tens of thousands of them. */
struct Packed
{
    std::array<std::uint8_t, slotSecretBytes + 1> bytes{};

    explicit Packed(const RecoveryWords &words)
    {
        for (std::size_t bit = 0; bit < secretBits + 8; ++bit) {
            const unsigned number = words.number(bit / bitsPerWord);
            const unsigned value = number >> (bitsPerWord - 1 - bit % bitsPerWord) & 1U;
            bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] | value << (7 - bit % 8));
        }
    }
    ~Packed() { sodium_memzero(bytes.data(), bytes.size()); }
    Packed(const Packed &) = delete;
    Packed &operator=(const Packed &) = delete;
};

std::uint8_t checksumOf(const std::uint8_t *secret)
{
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> sum{};
    crypto_hash_sha256(sum.data(), secret, slotSecretBytes);
    const std::uint8_t first = sum[0];
    sodium_memzero(sum.data(), sum.size());
    return first;
}

}

std::span<const std::string_view> recoveryWordList()
{
    static const std::array<std::string_view, listWords> list = splitList();
    return list;
}

std::vector<std::string_view> wordsStartingWith(std::string_view letters, std::size_t limit)
{
    std::vector<std::string_view> found;
    const Typed typed(letters);
    if (letters.empty() || typed.tooLong())
        return found;
    const auto list = recoveryWordList();
    auto at = std::lower_bound(list.begin(), list.end(), typed.view());
    for (; at != list.end() && at->starts_with(typed.view()) && found.size() < limit; ++at)
        found.push_back(*at);
    return found;
}

RecoveryWords::RecoveryWords()
    : numbers_(recoveryWordCount * 2)
{
}

RecoveryWords RecoveryWords::make() { return ofSecret(SecretBytes::random(slotSecretBytes)); }

RecoveryWords RecoveryWords::ofSecret(const SecretBytes &secret)
{
    SecretBytes bytes(slotSecretBytes + 1);
    std::memcpy(bytes.data(), secret.data(), slotSecretBytes);
    bytes.data()[slotSecretBytes] = checksumOf(bytes.data());
    RecoveryWords words;
    for (std::size_t i = 0; i < recoveryWordCount; ++i) {
        unsigned number = 0;
        for (std::size_t bit = i * bitsPerWord; bit < (i + 1) * bitsPerWord; ++bit)
            number = number << 1 | (static_cast<unsigned>(bytes.data()[bit / 8]) >> (7 - bit % 8) & 1U);
        words.setNumber(i, static_cast<std::uint16_t>(number));
    }
    return words;
}

Result<RecoveryWords> RecoveryWords::read(std::string_view text)
{
    RecoveryWords words;
    std::size_t count = 0;
    while (true) {
        const auto start = std::find_if(text.begin(), text.end(), isLetter);
        const auto end = std::find_if_not(start, text.end(), isLetter);
        if (start == end)
            break;
        const std::optional<std::uint16_t> number = numberOf({start, end});
        if (!number)
            return fail(ErrorCode::RecoveryWordUnknown, {std::to_string(count + 1)});
        if (count < recoveryWordCount)
            words.setNumber(count, *number);
        ++count;
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
    }
    if (count != recoveryWordCount)
        return fail(ErrorCode::RecoveryWordsCount, {std::to_string(count), std::to_string(recoveryWordCount)});
    return words;
}

bool RecoveryWords::checksumHolds() const
{
    const Packed packed(*this);
    return packed.bytes[slotSecretBytes] == checksumOf(packed.bytes.data());
}

SecretBytes RecoveryWords::secret() const
{
    const Packed packed(*this);
    SecretBytes secret(slotSecretBytes);
    std::memcpy(secret.data(), packed.bytes.data(), slotSecretBytes);
    return secret;
}

std::string_view RecoveryWords::word(std::size_t position) const { return recoveryWordList()[number(position)]; }

SecretBytes RecoveryWords::text() const
{
    std::size_t size = recoveryWordCount - 1;
    for (std::size_t i = 0; i < recoveryWordCount; ++i)
        size += word(i).size();
    SecretBytes text(size);
    std::uint8_t *at = text.data();
    for (std::size_t i = 0; i < recoveryWordCount; ++i) {
        if (i > 0)
            *at++ = ' ';
        at = std::copy(word(i).begin(), word(i).end(), at);
    }
    return text;
}

std::uint16_t RecoveryWords::number(std::size_t position) const
{
    const std::uint8_t *const at = numbers_.data() + position * 2;
    return static_cast<std::uint16_t>(at[0] << 8 | at[1]);
}

void RecoveryWords::setNumber(std::size_t position, std::uint16_t number)
{
    std::uint8_t *const at = numbers_.data() + position * 2;
    at[0] = static_cast<std::uint8_t>(number >> 8);
    at[1] = static_cast<std::uint8_t>(number & 0xff);
}

}
