// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backpay {

/**
 * Keeps this process's memory to itself, from here on: no core dump is written of it, and no other process of the same
 * user may read it or attach to it (PR_SET_DUMPABLE; a system's administrator still may). The first thing a program
 * does, before it takes a passphrase. False where the system refuses one of the two.
 */
[[nodiscard]] bool keepMemoryPrivate();

/**
 * Overwrites the part of the calling thread's stack that earlier calls have used and left, as far as 256 KiB down:
 * after work on a vault, when the vault is closed.
 */
void wipeLeftStack();

}
