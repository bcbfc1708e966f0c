// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/vault/ledger.h"

namespace backpay {

/** Imports each file on its own and prints what became of all of them. */
[[nodiscard]] ExitCode importFiles(const ImportCommand &command, Ledger &ledger, const CliContext &context, bool json);
/** The same for standard input. */
[[nodiscard]] ExitCode importPaste(const PasteCommand &command, Ledger &ledger, const CliContext &context, bool json);

}
