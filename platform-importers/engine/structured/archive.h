// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Whether the first bytes of a file are those of a ZIP archive; workbooks are such archives as well. */
[[nodiscard]] bool looksLikeZip(std::string_view head);

struct ArchiveMember
{
    std::string name; // its path in the archive, safe to show
    std::string bytes;
};

/**
 * Unpacks a ZIP archive (stored or deflated) in memory; nothing is ever written to disk. Members come in the archive's
 * order. Folders and what systems add by themselves (`__MACOSX/`, `.DS_Store`, `Thumbs.db`) are left out, and an
 * archive inside it stays packed. An archive without members gives none.
 *
 * The sizes that the archive states are held against ImportLimits before anything is unpacked, and no member unpacks to
 * more than was stated of it. Errors, with the member's name as the place's row where one is at fault: ArchiveLocked,
 * ArchiveNameUnsafe (symbolic links and names that stand twice as well), FileTooLarge; StructureTooLarge with Members,
 * UnpackedBytes or Ratio; StructureDamaged with EndsTooEarly, WrongChecksum, BadSyntax, or NotThisVersion for another
 * compression.
 */
[[nodiscard]] Result<std::vector<ArchiveMember>> readArchive(const std::string &name, std::string_view bytes);

}
