// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contract.h"

#include <string>

namespace backpay {

/**
 * Digest, size and base name of the file an agreement is; nothing else of it is kept. Any kind of regular file of at
 * most 256 MiB. FileMissing, FileNotRegular, FileUnreadable, FileEmpty, FileTooLarge.
 */
[[nodiscard]] Result<Agreement> readAgreement(const std::string &path);

}
