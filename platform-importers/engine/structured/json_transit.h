// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace backpay {

/**
 * Whether a JSON text is, or holds in its members, Transit: maps as ["^ ", key, value, …], tagged values as
 * ["~#tag", value]. A browser's stored state is an object whose members are Transit, often each within a string.
 */
[[nodiscard]] bool isTransit(std::string_view text);

/**
 * Turns Transit-encoded JSON (github.com/cognitect/transit-format) into plain JSON for readJsonRows. Maps of every
 * spelling, those of Immutable.js included, become objects, sets and lists arrays, keywords and symbols strings,
 * instants "2026-11-22T14:10:00Z", with milliseconds where there are any; numbers keep their digits. A tag nothing is
 * known of leaves the value it wraps. Members of an outer plain object that hold Transit, as JSON or within a string,
 * are decoded each by itself. Every object starts on the line it has in `text`. Errors: those of walkJson;
 * StructureDamaged with BadSyntax for a cache code that names nothing, a map with an odd part or a key that is no plain
 * value; StructureTooLarge with UnpackedBytes where the result exceeds ImportLimits::structuredBytes.
 */
[[nodiscard]] Result<std::string> decodeTransit(const std::string &name, std::string_view text);

}
