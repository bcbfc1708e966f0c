// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace backpay {

/** The line of each offset of a text in one pass: LF, CRLF and a lone CR end a line. Offsets asked for never fall. */
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : text_(text)
    {
    }

    /** From 1. An offset behind the end is the last line. */
    [[nodiscard]] std::int64_t lineAt(std::size_t offset)
    {
        for (; at_ < offset && at_ < text_.size(); ++at_) {
            const bool loneReturn = text_[at_] == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n');
            line_ += text_[at_] == '\n' || loneReturn ? 1 : 0;
        }
        return line_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

}
