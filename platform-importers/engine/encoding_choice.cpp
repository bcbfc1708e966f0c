// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/encoding_choice.h"

#include "platform-importers/engine/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sampleBytes = 40;
constexpr std::size_t piecesTried = 1000;

enum class ByteClass : std::uint8_t {
    Other,
    Digit,
    Latin,   // a letter of ASCII
    Foreign, // a letter beyond it
};

/** What the bytes above ASCII are in one encoding. */
struct Alphabet
{
    std::string_view encoding;
    std::string_view letters; // below 0xc0
    std::string_view others;  // from 0xc0 on those that are no letters
    bool joinsLatin;          // its letters stand in one word with those of ASCII
    std::string_view unused;  // undefined, or control characters that no table holds
};

constexpr std::string_view controls = "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f"
                                      "\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f"sv;

// What only differs from windows-1252 in control characters, as iso-8859-1 does, is windows-1252.
constexpr std::array<Alphabet, 3> alphabets = {{
    {"windows-1252", "\x8a\x8c\x8e\x9a\x9c\x9e\x9f"sv, "\xd7\xf7"sv, true, "\x81\x8d\x8f\x90\x9d"sv},
    {"windows-1251",
     "\x80\x81\x83\x8a\x8c\x8d\x8e\x8f\x90\x9a\x9c\x9d\x9e\x9f\xa1\xa2\xa3\xa5\xa8\xaa\xaf\xb2\xb3\xb4\xb8\xba\xbc"
     "\xbd\xbe\xbf"sv,
     ""sv, false, "\x98"sv},
    {"iso-8859-15", "\xa6\xa8\xb4\xb8\xbc\xbd\xbe"sv, "\xd7\xf7"sv, true, controls},
}};

ByteClass classOf(char c, const Alphabet &alphabet)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
        if (c >= '0' && c <= '9')
            return ByteClass::Digit;
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? ByteClass::Latin : ByteClass::Other;
    }
    const bool letter = byte >= 0xc0 ? alphabet.others.find(c) == std::string_view::npos
                                     : alphabet.letters.find(c) != std::string_view::npos;
    return letter ? ByteClass::Foreign : ByteClass::Other;
}

/** Whether every word is one that the alphabet's languages may have. */
bool readsPlausibly(std::string_view bytes, const Alphabet &alphabet)
{
    std::array<ByteClass, 256> classes{};
    for (std::size_t byte = 0; byte < classes.size(); ++byte)
        classes[byte] = classOf(static_cast<char>(byte), alphabet);
    std::size_t foreign = 0; // letters of the word so far
    std::size_t latin = 0;
    ByteClass before = ByteClass::Other;
    const auto isWord = [&] { return foreign == 0 || (alphabet.joinsLatin ? latin > 0 || foreign == 1 : latin == 0); };
    for (const char c : bytes) {
        const ByteClass now = classes[static_cast<unsigned char>(c)];
        if ((now == ByteClass::Foreign && before == ByteClass::Digit)
            || (now == ByteClass::Digit && before == ByteClass::Foreign))
            return false;
        foreign += now == ByteClass::Foreign ? 1 : 0;
        latin += now == ByteClass::Latin ? 1 : 0;
        if (now == ByteClass::Other || now == ByteClass::Digit) {
            if (!isWord())
                return false;
            foreign = 0;
            latin = 0;
        }
        before = now;
    }
    return isWord();
}

/** What a piece of the text is in each of these encodings; those that read it like one before them are left out. */
std::vector<EncodingReading> distinctReadings(std::string_view piece, const std::vector<std::string> &encodings)
{
    std::vector<EncodingReading> readings;
    for (const std::string &encoding : encodings) {
        const auto text = decodeTextAs({}, std::string(piece), encoding);
        const auto same = [&](const EncodingReading &other) { return other.sample == text->text; };
        if (text && std::none_of(readings.begin(), readings.end(), same))
            readings.push_back({encoding, text->text});
    }
    return readings;
}

std::vector<std::string> encodingsOf(const std::vector<EncodingReading> &readings)
{
    std::vector<std::string> encodings;
    for (const EncodingReading &reading : readings)
        encodings.push_back(reading.encoding);
    return encodings;
}

/** The bytes above ASCII that a text has, each once. */
std::string highBytes(std::string_view bytes)
{
    std::array<bool, 256> seen{};
    for (const char c : bytes)
        seen[static_cast<unsigned char>(c)] = true;
    std::string high;
    for (std::size_t byte = 0x80; byte < seen.size(); ++byte) {
        if (seen[byte])
            high += static_cast<char>(byte);
    }
    return high;
}

/** The word, or the part of a cell without blanks, around a place. */
std::string_view pieceAround(std::string_view bytes, std::size_t place)
{
    constexpr std::string_view gaps = " \t\r\n,;|\"<>";
    const std::size_t gap = bytes.find_last_of(gaps, place);
    const std::size_t first = gap == std::string_view::npos ? 0 : gap + 1;
    const std::size_t start = place - first < sampleBytes / 2 ? first : place;
    return bytes.substr(start, std::min(bytes.find_first_of(gaps, place) - start, sampleBytes));
}

/** Shows each encoding by a piece that most of them read otherwise. */
std::vector<EncodingReading> withSamples(std::string_view bytes, const std::vector<std::string> &encodings)
{
    std::string telling;
    for (const char c : highBytes(bytes)) {
        if (distinctReadings({&c, 1}, encodings).size() > 1)
            telling += c;
    }
    std::string_view best;
    std::size_t told = 0;
    std::size_t place = bytes.find_first_of(telling);
    for (std::size_t tried = 0; tried < piecesTried && place != std::string_view::npos; ++tried) {
        const std::string_view piece = pieceAround(bytes, place);
        if (const std::size_t count = distinctReadings(piece, encodings).size(); count > told) {
            told = count;
            best = piece;
        }
        if (told == encodings.size())
            break;
        place = bytes.find_first_of(telling, place + piece.size());
    }
    std::vector<EncodingReading> readings;
    for (const std::string &encoding : encodings)
        readings.push_back({encoding, decodeTextAs({}, std::string(best), encoding)->text});
    return readings;
}

}

std::vector<EncodingReading> encodingReadings(std::string_view bytes)
{
    std::vector<std::string> possible;
    std::vector<std::string> plausible;
    for (const Alphabet &alphabet : alphabets) {
        if (bytes.find_first_of(alphabet.unused) != std::string_view::npos)
            continue;
        possible.emplace_back(alphabet.encoding);
        if (readsPlausibly(bytes, alphabet))
            plausible.emplace_back(alphabet.encoding);
    }
    const std::vector<std::string> encodings =
        encodingsOf(distinctReadings(highBytes(bytes), plausible.empty() ? possible : plausible));
    if (encodings.size() == 1)
        return {{encodings.front(), {}}};
    return encodings.empty() ? std::vector<EncodingReading>() : withSamples(bytes, encodings);
}

}
