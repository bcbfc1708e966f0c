// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backpay {

/** A JSON value as it was written: numbers keep their text, so that none becomes a binary fraction. */
struct JsonValue
{
    enum class Kind {
        Object,
        Array,
        String,
        Number,
        Flag,
        Null
    };
    Kind kind = Kind::Null;
    std::string text; // of a string or number; "true" or "false" of a flag
    std::int64_t line = 0;
    std::vector<std::pair<std::string, JsonValue>> members; // in the order of the file
    std::vector<JsonValue> items;
};

/** The whole text as one value. Errors: those of walkJson. */
[[nodiscard]] Result<JsonValue> parseJson(const std::string &name, std::string_view text);

}
