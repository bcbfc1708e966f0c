// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** bagit.txt of RFC 8493, 2.1.1: these two lines and no others. */
constexpr std::string_view bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Labels and values of bag-info.txt, in order. */
using BagInfo = std::vector<std::pair<std::string, std::string>>;

/**
 * One line a value, "Label: value", never folded. Nothing where a label is not made of letters, digits and hyphens, or
 * a value holds a control character or begins or ends with a blank: it would read otherwise than it was written.
 */
[[nodiscard]] std::optional<std::string> bagInfoText(const BagInfo &info);

/** Reads what bagInfoText() wrote; nothing for any other text. */
[[nodiscard]] std::optional<BagInfo> readBagInfo(std::string_view text);

/** The value of a label that stands once; nothing where it is absent or stands twice. */
[[nodiscard]] std::optional<std::string> bagInfoValue(const BagInfo &info, std::string_view label);

/** Payload-Oxum: "BYTES.FILES" of data/. */
[[nodiscard]] std::string payloadOxum(std::uint64_t bytes, std::uint64_t files);

}
