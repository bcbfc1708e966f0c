// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "core/analysis/converted_summary.h"

#include <QString>

#include <string>
#include <vector>

namespace backpay {

/**
 * What `--in CODE` asks for: the rows in that currency by the rates of the vault. The last day looked at is `end`,
 * but never one after `today`, of which no rate can be known. OptionInvalid for a code that is none.
 */
[[nodiscard]] Result<ConvertedSummary> convertRows(const std::string &code, const std::vector<SummaryRow> &rows,
                                                   SummaryBy by, std::optional<DayNumber> end, DayNumber today,
                                                   const Ledger &ledger);

/** Which figures are shown: all of a summary's, or only what a comparison knows, which matches no payouts to sums. */
enum class ConvertedFigures {
    All,
    EarnedAndRates
};

/**
 * Puts "in", "converted_total" and "left_out" into `json`, and "converted" into each of its "rows", which are parallel
 * to `rows`: every figure beside the day of its rate, null for a row left out.
 */
void addConversion(Json &json, const std::vector<SummaryRow> &rows, const ConvertedSummary &summary,
                   ConvertedFigures figures);

/** The table of the rows in that currency with their sum, and a sentence for each row that is in no sum. */
[[nodiscard]] QString conversionText(const std::vector<SummaryRow> &rows, const ConvertedSummary &summary,
                                     const QString &keyHeading, ConvertedFigures figures);

}
