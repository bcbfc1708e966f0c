// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace backpay {

/**
 * The authorities for certificates that the system trusts, as PEM, where the libraries that ask for them may not
 * know where it keeps them: on Android, and where a program built on Debian was brought to another distribution
 * (foreignBundle). "" elsewhere, where they know, and where there are none, so that nobody is trusted.
 */
[[nodiscard]] const std::string &systemRoots();

/**
 * What stands between the first line of a certificate and its last, both with it, in the files of a folder, by their
 * names. "" where the folder is not there. A file of more than 64 KiB is passed over.
 */
[[nodiscard]] std::string certificatesIn(const std::string &folder);

/**
 * The file of authorities that Fedora or openSUSE keeps, below `root`; "" where Debian's is there, which is where the
 * libraries look that an AppImage brings along, and where there is neither.
 */
[[nodiscard]] std::string foreignBundle(const std::string &root);

}
