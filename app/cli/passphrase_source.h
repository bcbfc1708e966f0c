// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/recovery_words.h"

#include <optional>
#include <string>

namespace backpay {

/**
 * The passphrase from the first line of a file, of standard input ("-", read byte by byte so that what follows is left
 * for others), or from the terminal without echo; `twice` asks again to rule out a slip. Never from an argument or the
 * environment. Errors: FileMissing, FileUnreadable, PassphraseMissing, PassphraseEmpty.
 */
[[nodiscard]] Result<SecretBytes> readPassphrase(const std::optional<std::string> &file, bool twice);

/**
 * Recovery words from the whole of a small file or of standard input ("-"). FileMissing, FileUnreadable, FileTooLarge,
 * RecoveryWordUnknown, RecoveryWordsCount.
 */
[[nodiscard]] Result<RecoveryWords> readRecoveryWords(const std::string &file);

}
