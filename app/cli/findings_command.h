// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/** Prints what may be wrong, with the working and every record by its place. `filter` holds what was asked for. */
[[nodiscard]] ExitCode listFindings(const FindingsCommand &command, const RowFilter &filter, DayNumber asOf,
                                    const Ledger &ledger, const CliContext &context, const Printer &printer);

}
