// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace backpay {

/**
 * Hands each character to `accepts`, which returns false to stop. True when the text is strict UTF-8 (no overlong
 * forms, no surrogates, nothing above U+10FFFF) and every character was accepted.
 */
template <class Accepts>
[[nodiscard]] bool walkUtf8(std::string_view text, Accepts accepts)
{
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t more = first < 0x80 ? 0 : first < 0xc0 ? 4 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        if (more == 4 || first > 0xf4 || text.size() - i <= more)
            return false;
        char32_t c = more == 0 ? first : first & (0x3fU >> more);
        for (std::size_t k = 1; k <= more; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xc0U) != 0x80U)
                return false;
            c = c << 6U | (next & 0x3fU);
        }
        if (c < least[more] || (c >= 0xd800 && c < 0xe000) || c > 0x10ffff || !accepts(c))
            return false;
        i += more + 1;
    }
    return true;
}

}
