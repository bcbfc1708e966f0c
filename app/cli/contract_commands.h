// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/contract_arguments.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/** `contracts …`: terms, rates over time, merges and splits; prints its result or its error. */
[[nodiscard]] ExitCode runContracts(const ContractsCommand &command, Ledger &ledger, const CliContext &context,
                                    const Printer &printer);

}
