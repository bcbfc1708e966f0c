// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace backpay {

/**
 * Whether the folder of a vault keeps locks between programs: two open files are tried against each other.
 * VaultWithoutLocks where the first lock is refused by the system or the second is given as well. A file is made beside
 * the vault for it and removed; startStorage() comes first.
 */
[[nodiscard]] Result<void> probeLocks(const std::string &vaultPath);

/** Whether the file lies on a file system of the network, whose locks may not reach other computers. */
[[nodiscard]] bool liesOnNetwork(const std::string &path);

}
