// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"

namespace backpay {

/** `entries show ID`: every revision with when it was recorded. */
[[nodiscard]] ExitCode showEntry(const EntriesShowCommand &command, const Ledger &ledger, const Printer &printer);
/** `entries edit ID …`: a new revision; the old ones stay. */
[[nodiscard]] ExitCode editEntry(const EntriesEditCommand &command, Ledger &ledger, const CliContext &context,
                                 const Printer &printer);
/** `entries remove ID`: it counts no more, and stays readable. */
[[nodiscard]] ExitCode removeEntry(const EntriesRemoveCommand &command, Ledger &ledger, const Printer &printer);
/** `entries restore ID`: one that was removed counts again. */
[[nodiscard]] ExitCode restoreEntry(const EntriesRestoreCommand &command, Ledger &ledger, const CliContext &context,
                                    const Printer &printer);
/** `entries --by day`: the worker's clock against the platform's. */
[[nodiscard]] ExitCode listClocks(const RowFilter &filter, const Ledger &ledger, const CliContext &context,
                                  const Printer &printer);

}
