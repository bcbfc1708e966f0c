// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * The names in a ZIP archive's central directory, as its bytes write them, NUL included. Read before libzip sees the
 * archive: libzip ends a name at a NUL, and makes room for as many members as the archive claims to have.
 *
 * Errors: StructureDamaged with EndsTooEarly where the archive has no end record, with BadSyntax where the records do
 * not follow one another; StructureTooLarge with Members.
 */
[[nodiscard]] Result<std::vector<std::string_view>> archiveNames(const std::string &name, std::string_view bytes);

/**
 * Whether a member's name stays inside the archive and reads as what it is: not empty, at most 4096 bytes of valid
 * UTF-8, no "..", no leading slash or drive letter, no backslash, no control or bidirectional formatting characters.
 */
[[nodiscard]] bool isSafeMemberName(std::string_view member);

}
