// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/error_text.h"
#include "core/vault/backup.h"
#include "core/vault/restore.h"
#include "core/vault/seen_heads.h"
#include "core/vault/strays.h"

#include <QString>

namespace backpay {

/** "4.1 MB" */
[[nodiscard]] QString fileSizeText(std::int64_t bytes);

/** "today", "yesterday", "2 days ago"; a copy from after `today` counts as of today. */
[[nodiscard]] QString backupAgeText(DayNumber made, DayNumber today);

/** How a copy stands to its vault: "the same as the vault", "entry 41 of the vault's 57". */
[[nodiscard]] QString backupStandingText(const BackupTest &test);

/**
 * That the open vault is older than, or apart from, the one that was last open here, with what to do next; "" where it
 * is neither.
 */
[[nodiscard]] QString olderVaultText(const SeenBefore &seen, FrontEnd frontEnd = FrontEnd::Window);

/** What lies beside the vault, with what to do next: one sentence or two for each. */
[[nodiscard]] QString strayText(const Stray &stray);

/** That the vault lies in a folder of the network; "" where it does not. */
[[nodiscard]] QString networkFolderText(const std::string &vaultPath);

}
