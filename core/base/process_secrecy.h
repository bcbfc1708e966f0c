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
 * Has every block of memory overwritten as it is given back, from here on and whoever gives it back: what was imported
 * leaves no copies in memory that is free. Where the C library cannot, only what wipes itself does (SecretBytes, the
 * database's memory). Called before threads are started.
 */
void wipeFreedMemory();

/**
 * Overwrites the part of the calling thread's stack that earlier calls have used and left, as far as 256 KiB down:
 * after work on a vault, when the vault is closed.
 */
void wipeLeftStack();

}
