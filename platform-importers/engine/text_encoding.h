// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <string>
#include <string_view>

namespace backpay {

/** A file's text as UTF-8 without a byte order mark. */
struct DecodedText
{
    std::string text;
    bool changed = false; // differs from the bytes given: a mark was taken off or another encoding converted
};

/**
 * Checks that the bytes are text: strict UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF), or UTF-16
 * with a byte order mark. No NUL. Text of nothing but white space is FileEmpty. UTF-8 without a mark is handed back in
 * its own buffer. `name` is for the message, whose place is the line of the first fault; of text with zero bytes it
 * names the encoding of two or four bytes a character that it looks like.
 */
[[nodiscard]] Result<DecodedText> decodeText(const std::string &name, std::string bytes);

/** Whether bytes can only be text of an older encoding: no byte order mark of UTF-16, no NUL, and no UTF-8. */
[[nodiscard]] bool isLegacyText(std::string_view bytes);

/** Whether any letter beyond ASCII is well-formed UTF-8: text that is broken elsewhere is then damaged UTF-8. */
[[nodiscard]] bool holdsUtf8Letters(std::string_view bytes);

constexpr std::array<std::string_view, 4> olderEncodings = {"windows-1252", "windows-1251", "iso-8859-1",
                                                            "iso-8859-15"};

/**
 * The same for bytes of one of the older encodings, of one byte a character; any other name is Internal. Strict: a byte
 * the encoding leaves undefined is FileNotText at its line, never a guess. A byte order mark has no meaning here.
 */
[[nodiscard]] Result<DecodedText> decodeTextAs(const std::string &name, std::string bytes, std::string_view encoding);

}
