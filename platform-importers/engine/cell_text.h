// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace backpay {

[[nodiscard]] constexpr bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/** A cell without the blanks around it. */
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

[[nodiscard]] constexpr char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/** Equal but for the case of ASCII letters; never by the machine's locale. */
[[nodiscard]] inline bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

/**
 * Equal as words of a fixed list: without regard to ASCII case, and a no-break space, which pages leave in what is
 * copied out of them, is a space.
 */
[[nodiscard]] inline bool sameWord(std::string_view word, std::string_view cell)
{
    constexpr std::string_view noBreakSpace = "\xc2\xa0";
    for (const char c : word) {
        const bool folded = c == ' ' && cell.starts_with(noBreakSpace);
        if (!folded && (cell.empty() || lowered(cell.front()) != lowered(c)))
            return false;
        cell.remove_prefix(folded ? noBreakSpace.size() : 1);
    }
    return cell.empty();
}

/** At most `limit` bytes of valid UTF-8, never ending inside a character. */
[[nodiscard]] inline std::string_view cutToBytes(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0U) == 0x80U)
        --limit;
    return text.substr(0, limit);
}

}
