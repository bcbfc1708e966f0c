// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/text_lines.h"

#include "platform-importers/engine/structured/fold_blanks.h"

#include <algorithm>

namespace backpay {

bool TextLine::blank() const
{
    std::string_view rest = text;
    while (const std::size_t length = blankLength(rest))
        rest.remove_prefix(length);
    return rest.empty();
}

std::vector<TextLine> writtenLines(std::string_view text)
{
    std::vector<TextLine> lines;
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const TextLine line{text.substr(0, end), number};
        if (!line.blank())
            lines.push_back(line);
        text.remove_prefix(end);
        if (!text.empty())
            text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

}
