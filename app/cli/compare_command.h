// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/** Platforms side by side over a span, as far as `today` knows; in one currency where `--in` names one. */
[[nodiscard]] ExitCode showComparison(const CompareCommand &command, const RowFilter &filter, DayNumber today,
                                      const Ledger &ledger, const CliContext &context, const Printer &printer);

}
