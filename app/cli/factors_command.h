// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/** Prints the facts of a contract by the tests that look at them: both sides, what is open, who must prove. No verdict.
 */
[[nodiscard]] ExitCode showFactors(const FactorsCommand &command, DayNumber asOf, const Ledger &ledger,
                                   const CliContext &context, const Printer &printer);
/** Keeps what the worker says of facts; prints as showFactors does. */
[[nodiscard]] ExitCode setFactors(const FactorsSetCommand &command, DayNumber asOf, Ledger &ledger,
                                  const CliContext &context, const Printer &printer);

}
