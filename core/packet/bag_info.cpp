// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/bag_info.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view labelEnd = ": ";

bool isLabelLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
           || letter == '-';
}

bool isControl(char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == '\x7f'; }

bool isLine(std::string_view label, std::string_view value)
{
    return !label.empty() && std::all_of(label.begin(), label.end(), isLabelLetter)
           && std::none_of(value.begin(), value.end(), isControl) && !value.starts_with(' ') && !value.ends_with(' ');
}

}

std::optional<std::string> bagInfoText(const BagInfo &info)
{
    std::string text;
    for (const auto &[label, value] : info) {
        if (!isLine(label, value))
            return std::nullopt;
        text.append(label).append(labelEnd).append(value).append("\n");
    }
    return text;
}

std::optional<BagInfo> readBagInfo(std::string_view text)
{
    BagInfo info;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::size_t colon = line.find(labelEnd);
        if (end == std::string_view::npos || colon == std::string_view::npos)
            return std::nullopt;
        info.emplace_back(line.substr(0, colon), line.substr(colon + labelEnd.size()));
        if (!isLine(info.back().first, info.back().second))
            return std::nullopt;
        text.remove_prefix(end + 1);
    }
    return info;
}

std::optional<std::string> bagInfoValue(const BagInfo &info, std::string_view label)
{
    std::optional<std::string> value;
    for (const auto &[each, text] : info) {
        if (each != label)
            continue;
        if (value)
            return std::nullopt;
        value = text;
    }
    return value;
}

std::string payloadOxum(std::uint64_t bytes, std::uint64_t files)
{
    return std::to_string(bytes) + '.' + std::to_string(files);
}

}
