// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace backpay {

/** Digest in hex by path, both as a manifest of RFC 8493 holds them; sorted by path. */
using Manifest = std::map<std::string, std::string>;

/** One line a file, "DIGEST  PATH", as sha256sum reads it; LF line ends. */
[[nodiscard]] std::string manifestText(const Manifest &manifest);

/**
 * Reads one that manifestText() wrote: nothing where a line is of another form, a path is not safe or stands twice, a
 * digest has not that many hex digits in small letters, or the text is not equal to its own re-encoding.
 */
[[nodiscard]] std::optional<Manifest> readManifest(std::string_view text, std::size_t hexDigits);

}
