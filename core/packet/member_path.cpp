// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/member_path.h"

#include "core/packet/limits.h"

#include <algorithm>

namespace backpay {

namespace {

using namespace std::string_view_literals;

char folded(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

/** CON, NUL, COM1 and so on, with or without an ending. */
bool isDevice(std::string_view part)
{
    const std::string name = foldedPath(part.substr(0, part.find('.')));
    if (name == "con" || name == "prn" || name == "aux" || name == "nul")
        return true;
    return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) && name[3] >= '0' && name[3] <= '9';
}

bool isSafePart(std::string_view part)
{
    if (part.empty() || part.starts_with(' ') || part.ends_with(' ') || part.ends_with('.') || isDevice(part))
        return false; // "." and ".." end in a point
    return std::all_of(part.begin(), part.end(), [](char letter) {
        return letter >= ' ' && letter <= '~' && R"(\:*?"<>|%)"sv.find(letter) == std::string_view::npos;
    });
}

}

bool isSafePath(std::string_view path)
{
    if (path.size() > PacketLimits::pathBytes)
        return false;
    for (;;) {
        const std::size_t end = path.find('/');
        if (!isSafePart(path.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        path.remove_prefix(end + 1);
    }
}

std::string foldedPath(std::string_view path)
{
    std::string text(path);
    std::transform(text.begin(), text.end(), text.begin(), folded);
    return text;
}

}
