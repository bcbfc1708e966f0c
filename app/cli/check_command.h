// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printer.h"
#include "core/vault/seen_heads.h"

namespace backpay {

/** Looks whether the vault is whole and the one that was last open here, and what lies beside it. */
[[nodiscard]] ExitCode checkWholeVault(const CheckCommand &command, const Vault &vault, const SeenHeads &heads,
                                       const Printer &printer);

/** Says on standard error what a person must know before working on: an older vault, copies that were set aside. */
void warnOfOtherCopies(const Vault &vault, const SeenHeads &heads, std::FILE *err);

}
