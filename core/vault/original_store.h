// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"

#include <string>
#include <string_view>

namespace backpay {

/** Keeps the text an import read, compressed in frames that begin at line starts. Lines end at LF, CRLF or a lone CR.
 */
[[nodiscard]] Result<void> writeOriginal(const Database &database, std::int64_t importId, std::string_view bytes,
                                         bool filteredCopy);

/** The CSV record that starts on `line` (from 1): further lines while a quoted cell is open, at most 64 KiB; without
 * its line end. */
[[nodiscard]] Result<std::string> readOriginalRecord(const Database &database, std::int64_t importId,
                                                     std::int64_t line);

/** Whether the frames still give the bytes whose SHA-256 was noted when they were stored. */
[[nodiscard]] Result<bool> originalHolds(const Database &database, std::int64_t importId);

}
