// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_mem_methods;

namespace backpay {

/** SQLite's memory: every block is overwritten with zeros before it is given back, also the old place of one that grew.
 */
[[nodiscard]] const sqlite3_mem_methods &wipingAllocator();

/** Makes SQLite use it, once for the process. Not SQLITE_OK when SQLite was already running. */
[[nodiscard]] int installWipingAllocator();

}
