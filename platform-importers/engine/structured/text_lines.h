// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace backpay {

/** A line of a text, without its end. */
struct TextLine
{
    std::string_view text;
    std::int64_t number = 0; // from 1

    /** Whether it holds nothing but blanks, no-break ones included. */
    [[nodiscard]] bool blank() const;
};

/** The lines of a text that are not blank: LF, CRLF and a lone CR end a line. Views into it. */
[[nodiscard]] std::vector<TextLine> writtenLines(std::string_view text);

}
