// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/**
 * Rows of the vault one after another, as one JSON document or a line each. A line begins with the first digits of the
 * row's id, which is how the commands that take a row are told which.
 */
[[nodiscard]] ExitCode listEntries(const RowFilter &filter, const Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode listEarnings(const RowFilter &filter, const Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode listPayouts(const RowFilter &filter, const Ledger &ledger, const Printer &printer);

}
