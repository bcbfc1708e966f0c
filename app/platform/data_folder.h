// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace backpay {

/** The app's own folder of data: backpay below XDG_DATA_HOME or ~/.local/share; on Android below the app's own files.
 */
[[nodiscard]] std::string dataFolder();

/** Where files lie that pass between this app and another, see private_copy.h. */
[[nodiscard]] std::string passingFolder();

/** Where it remembers how far the journal of each vault had come, see core/vault/seen_heads.h. */
[[nodiscard]] std::string seenHeadsFolder();

}
