// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/manifest.h"

#include "core/packet/member_path.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view gap = "  ";

bool isDigest(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
}

}

std::string manifestText(const Manifest &manifest)
{
    std::string text;
    for (const auto &[path, digest] : manifest)
        text.append(digest).append(gap).append(path).append("\n");
    return text;
}

std::optional<Manifest> readManifest(std::string_view text, std::size_t hexDigits)
{
    const std::string_view whole = text;
    Manifest manifest;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos || end <= hexDigits + gap.size())
            return std::nullopt;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        const std::string path(line.substr(hexDigits + gap.size()));
        if (!isDigest(line.substr(0, hexDigits)) || line.substr(hexDigits, gap.size()) != gap || !isSafePath(path))
            return std::nullopt;
        if (!manifest.emplace(path, line.substr(0, hexDigits)).second)
            return std::nullopt;
    }
    if (manifestText(manifest) != whole)
        return std::nullopt;
    return manifest;
}

}
