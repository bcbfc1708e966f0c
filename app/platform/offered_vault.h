// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/offered_file.h"
#include "core/base/result.h"

#include <QString>

namespace backpay {

/**
 * Copies a vault that another app offers into `folder`, encrypted as it is, and gives its path there. A database needs
 * a file, so it cannot be opened where it is. The name is the offer's; where that is taken or would not open, another:
 * nothing is ever overwritten. Bytes that do not begin as a vault are refused before anything is written, and whatever
 * does not arrive whole leaves nothing behind.
 *
 * The errors are those of streamOffered(), VaultHeader::parse() and Vault::recognise(), and VaultReadOnly,
 * VaultDiskFull and VaultWriteFailed.
 */
[[nodiscard]] Result<QString> takeOfferedVault(const OfferedFile &offer, const QString &folder);

}
