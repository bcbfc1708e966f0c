// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/import_account.h"
#include "app/cli/json_parts.h"
#include "core/analysis/summary.h"
#include "core/domain/import_plan.h"
#include "core/vault/ledger.h"
#include "platform-importers/engine/profile.h"

#include <optional>
#include <span>
#include <string>

namespace backpay {

/** What became of one file of an import call. */
struct FileResult
{
    std::string file;                   // base name as shown
    std::optional<ImportRecord> record; // stored, or what is stored already
    std::optional<std::string> import;  // its id; none when nothing is stored (dry run, question, error)
    std::optional<ImportBatch> batch;   // what was read, where there is no record
    std::optional<ImportCounts> counts; // planned or done
    std::vector<std::string> unknownPayTypes;
    std::vector<std::string> unknownStatuses;
    std::optional<ImportAccount> account; // of a dry run
    std::optional<Error> error;
    ExitCode code = ExitCode::Done;
};

/** The sums its file states: as stored, else as read. */
[[nodiscard]] const std::vector<StatedTotal> &statedTotals(const FileResult &result);

/** The line that a row stands on; null where its place has none. */
[[nodiscard]] Json lineJson(const RowPlace &place);
[[nodiscard]] Json errorJson(const Error &error);
[[nodiscard]] Json questionsJson(const std::vector<ImportQuestion> &questions);
[[nodiscard]] Json fileResultJson(const FileResult &result);
[[nodiscard]] Json importRecordJson(const ImportRecord &record);
[[nodiscard]] Json sourceJson(const Profile &profile);
[[nodiscard]] Json earningJson(const EarningRow &row, const std::vector<Contract> &contracts);
[[nodiscard]] Json entryJson(const TimeEntryRow &row, const std::vector<Contract> &contracts);
/** Import, file, digest, line and place of a row; nulls where it was written by hand. */
[[nodiscard]] Json sourcePlaceJson(const RowSource &source);
[[nodiscard]] Json payoutJson(const PayoutRow &row);
[[nodiscard]] Json differenceJson(const RowDifference &row);
[[nodiscard]] Json summaryRowJson(const SummaryRow &row);

/** One line of JSON with a line end; bytes that are no UTF-8 are replaced. */
[[nodiscard]] std::string jsonText(const Json &json);

}
