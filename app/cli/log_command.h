// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"
#include "app/records/own_entry.h"

namespace backpay {

/** What judges the times of an own entry on the command line. */
[[nodiscard]] EntryDesk entryDesk(Ledger &ledger, const CliContext &context);

/** `log`: writes down a stretch of own time, from two ends or from one line; app/records/own_entry.h says how. */
[[nodiscard]] ExitCode logTime(const LogCommand &command, Ledger &ledger, const CliContext &context,
                               const Printer &printer);

}
