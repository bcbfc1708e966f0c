// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace backpay {

/**
 * The bytes a vault's key is made from: the passphrase in Unicode normal form C, as UTF-8, so that one typed as "é" on
 * a keyboard and one typed as "e" and an accent open the same vault. Copies made on the way are wiped; `passphrase`
 * itself is the caller's.
 */
[[nodiscard]] SecretBytes preparePassphrase(const QString &passphrase);

/** Overwrites a string's characters before it is let go, as far as it is not shared with another. */
void wipe(QString &text);

}
