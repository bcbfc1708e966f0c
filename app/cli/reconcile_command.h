// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/analysis/summary.h"

#include <string>
#include <vector>

namespace backpay {

/** `reconcile`: sums and ageing of each platform and currency, every match with its parts, payouts that pay for nothing
 * known, earnings that are late. Sums and late earnings by the earning's day, payouts by their own. */
[[nodiscard]] ExitCode showReconciliation(const Ledger &ledger, const RowFilter &filter, DayNumber asOf,
                                          const ZoneResolver &zones, const Printer &printer);

/** `match confirm` and `match break`. `today` decides nothing but is what the matches are made with. */
[[nodiscard]] ExitCode decideMatch(const MatchCommand &command, Ledger &ledger, DayNumber today,
                                   const ZoneResolver &zones, const Printer &printer);

/** `match forget`. */
[[nodiscard]] ExitCode forgetMatch(const ForgetMatchCommand &command, Ledger &ledger, DayNumber today,
                                   const ZoneResolver &zones, const Printer &printer);

/** What `summary` shows. */
struct SummaryFound
{
    std::vector<SummaryRow> rows;
    std::vector<std::string> withoutPayout; // platforms that owe money and of which no payout is recorded, by name
};
[[nodiscard]] Result<SummaryFound> summaryOf(const Ledger &ledger, const SummaryOptions &options, DayNumber asOf,
                                             const ZoneResolver &zones);
[[nodiscard]] Json notesJson(const std::vector<std::string> &withoutPayout);
[[nodiscard]] QString notesText(const std::vector<std::string> &withoutPayout);

}
