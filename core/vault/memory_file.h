// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_file;

namespace backpay {

/** What SQLite must set aside for such a file. */
[[nodiscard]] int memoryFileBytes();

/**
 * Opens a file that lives in memory only, is wiped when it is closed, and is gone then. For SQLite's temporary files:
 * a sort of a vault's rows must reach the disk no more than the rows themselves. Returns a result code of SQLite.
 */
[[nodiscard]] int openMemoryFile(sqlite3_file *file);

}
