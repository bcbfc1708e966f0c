// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/cell_text.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace backpay {

/** How many bytes of blank the text begins with: ASCII blanks, and the two no-break spaces pages write in figures. */
[[nodiscard]] inline std::size_t blankLength(std::string_view text)
{
    constexpr std::array<std::string_view, 2> noBreak = {"\xc2\xa0", "\xe2\x80\xaf"};
    if (text.empty())
        return 0;
    if (isBlank(text.front()) || text.front() == '\f')
        return 1;
    for (const std::string_view blank : noBreak) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

/** The text with every run of blanks as one space and none at its ends. */
[[nodiscard]] inline std::string foldBlanks(std::string_view text)
{
    std::string folded;
    bool apart = false;
    while (!text.empty()) {
        if (const std::size_t blank = blankLength(text); blank > 0) {
            apart = true;
            text.remove_prefix(blank);
            continue;
        }
        if (apart && !folded.empty())
            folded += ' ';
        apart = false;
        folded += text.front();
        text.remove_prefix(1);
    }
    return folded;
}

}
