// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace backpay {

/** Remembers what the last cell text was read as: in a million rows a day or a project repeats a thousand times over.
 */
template <class Value>
class LastValue
{
public:
    /** The value of `text`, made by `read` unless it is the text of the call before. The text must stay where it is. */
    template <class Read>
    [[nodiscard]] const Value &of(std::string_view text, const Read &read)
    {
        if (!known_ || text != text_) {
            value_ = read(text);
            text_ = text;
            known_ = true;
        }
        return value_;
    }

private:
    std::string_view text_;
    Value value_{};
    bool known_ = false;
};

}
