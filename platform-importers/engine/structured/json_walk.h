// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace backpay {

enum class JsonKind : std::uint8_t {
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Key,
    String,
    Number, // its text as the file writes it: never a binary fraction
    True,
    False,
    Null
};

[[nodiscard]] constexpr bool isScalar(JsonKind kind) { return kind >= JsonKind::String; }

/** One step through a JSON text. The text is valid only while the visitor runs. */
struct JsonToken
{
    JsonKind kind = JsonKind::Null;
    std::string_view text; // of a key, string or number, escapes undone; "true", "false", "" for null
    std::int64_t line = 0; // from 1; exact for the start of an object or array
};

/** Returns false to stop the walk. */
using JsonVisitor = std::function<bool(const JsonToken &)>;

/**
 * Walks strict JSON (RFC 8259: one value, no comments, no trailing comma) from start to end, never deeper than
 * ImportLimits::depth. True at the end, false where the visitor stopped. Errors: FileTooLarge, StructureDamaged with
 * EndsTooEarly or BadSyntax, StructureTooLarge with Depth, FileHasNul for an escaped NUL, each at its line.
 */
[[nodiscard]] Result<bool> walkJson(const std::string &name, std::string_view text, const JsonVisitor &visit);

}
