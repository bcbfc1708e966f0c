// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace backpay {

/*
 * Steps with whole files that survive a loss of power once they have returned. None of them is for a file that this
 * process has open as a database: closing it here would drop that database's locks.
 */

/** A name beside `path` that no file has: the path, ".part-", this process's number and a random one. */
[[nodiscard]] std::string partName(const std::string &path);

/** Whether a file's name is one that partName() gives. */
[[nodiscard]] bool isPart(const std::string &name);

/** Removes the parts in a folder, of files that begin with `start`, whose process is gone: what a kill left behind. */
void removeLeftParts(const std::string &folder, const std::string &start);

/** Copies a file's bytes into a new file that only its owner may read (VaultExists where there is one). */
[[nodiscard]] Result<void> copyWholeFile(const std::string &from, const std::string &to);

/** Gives a finished file its name; VaultExists where the name is taken, and nothing has changed then. */
[[nodiscard]] Result<void> publishFile(const std::string &part, const std::string &path);

/** The same in place of what had the name. */
[[nodiscard]] Result<void> replaceFile(const std::string &part, const std::string &path);

/** Lets a file have a second name as well, or copies it where the file system knows no second names. */
[[nodiscard]] Result<void> keepUnderAnotherName(const std::string &path, const std::string &other);

/** Writes a small file anew: readers see the old bytes or the new ones. */
[[nodiscard]] Result<void> writeSmallFile(const std::string &path, const std::string &bytes);

/** Removes a file that may be gone already. */
void removeFile(const std::string &path);

}
