// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

struct sqlite3_vfs;

namespace backpay {

/** The bytes in front of the database inside a vault file: where the header lives. Never changes in format version 1.
 */
constexpr std::int64_t vaultHeaderBytes = 16384;

/** The name under which SQLite knows the shim. */
constexpr const char *shimVfsName = "backpay";

/**
 * Starts the database library, once for the process: the wiping allocator first, then the shim "backpay", a VFS that
 * shows SQLite a main database file as if its first 16 KiB were not there. Journal and log pass through unshifted; so
 * do locks and the log's shared memory. Temporary files stay in memory. Memory mapping of the database is not offered.
 * Fails (Internal) when something else in the process used SQLite earlier.
 */
[[nodiscard]] Result<void> startStorage();

/** The VFS below the shim, for the header, which the shim hides. Null before startStorage() and for an unknown name. */
[[nodiscard]] sqlite3_vfs *baseVfs();

}
