// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backpay {

/**
 * Foreign text made fit to be set, with nothing lost: characters that control, turn the direction or are no text at all
 * stand as their codes ("[U+202E]"). Line ends become "\n", a tab a blank; what is composed of parts becomes one
 * character where there is one.
 */
[[nodiscard]] QString settableText(const QString &text);

/** The same on one line. */
[[nodiscard]] QString settableLine(const QString &text);

/** A language by BCP 47 as it is; "und" for what cannot be one. */
[[nodiscard]] QString languageTag(const QString &language);

/** How such a character is written: "[U+202E]". */
[[nodiscard]] QString codeOf(char32_t character);

}
