// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace backpay {

/**
 * Foreign text made fit to show: read as UTF-8, tabs and ends of lines as blanks, other control characters and what has
 * no shape or turns the direction as its code ("[U+202E]"), and cut in the middle with "…" where it is longer than
 * `limit` characters.
 */
[[nodiscard]] QString shownText(std::string_view utf8, int limit = 120);

/** The last part of a path, made fit to show. */
[[nodiscard]] QString shownFileName(std::string_view path);

}
