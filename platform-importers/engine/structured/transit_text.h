// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The strings that Transit writes once and then names by a code, "^0" and on. */
class TransitCache
{
public:
    /** What a string stands for: what its code names, or itself; nothing for a code that names nothing. */
    [[nodiscard]] std::optional<std::string> resolve(std::string_view text, bool mapKey);
    void clear() { known_.clear(); }

private:
    std::vector<std::string> known_;
};

enum class TransitKind : std::uint8_t {
    Text,
    Plain, // written into JSON without quotes: a number, true, false, null
    Tag    // of the value that follows it
};

struct TransitText
{
    TransitKind kind = TransitKind::Text;
    std::string text;
};

/** What a resolved string means; one whose mark is not known, or does not fit what follows it, is text as it stands. */
[[nodiscard]] TransitText readTransitText(std::string_view written);

/** Whether a tag's value is an array of keys and values in turn. */
[[nodiscard]] bool isMapTag(std::string_view tag);

/** Appends a JSON string. */
void appendQuoted(std::string &out, std::string_view text);

}
