// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace backpay {

/**
 * Whether a path of a packet is one that every system unpacks to the same place and every manifest holds as it is:
 * printable ASCII, parts between '/' that are neither empty nor "." nor "..", end in no point, have no blank at
 * either end and name no device of Windows; none of \ : * ? " < > | and no '%', which RFC 8493 (2.1.3) has encoded and
 * sha256sum does not decode; at most PacketLimits::pathBytes.
 */
[[nodiscard]] bool isSafePath(std::string_view path);

/** In small letters: two paths that are equal then are one file on some systems. */
[[nodiscard]] std::string foldedPath(std::string_view path);

}
