// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace backpay {

/**
 * The authorities for certificates that the system trusts, as PEM, where the libraries that ask for them do not know
 * where it keeps them: on Android. "" elsewhere, where they do, and where there are none, so that nobody is trusted.
 */
[[nodiscard]] const std::string &systemRoots();

/**
 * What stands between the first line of a certificate and its last, both with it, in the files of a folder, by their
 * names. "" where the folder is not there. A file of more than 64 KiB is passed over.
 */
[[nodiscard]] std::string certificatesIn(const std::string &folder);

}
