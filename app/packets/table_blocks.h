// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "core/schedule/schedule.h"

#include <QString>

#include <vector>

namespace backpay {

/** Rows that a report prints of one table; what is longer stands in the CSV alone, and the report says so. */
constexpr std::size_t mostPrintedRows = 20'000;

/**
 * What a report says of a table: heading, what a row is, the rows by those of its columns that fit a page, and the sums
 * of all columns that add, by grade. Where a table repeats what another one prints, or says of most rows that nothing
 * is the matter, only the others are printed, and it says how many stand in the CSV alone: of differences.csv what was
 * promised (the law's weeks are in wages.csv), of ageing.csv what is or came late, of control-events.csv what the
 * records show or the worker answered. Sums are over all rows.
 */
[[nodiscard]] std::vector<ReportBlock> tableBlocks(const Schedule &schedule);

/** "1:50:00": whole seconds as hours, minutes and seconds; "" for no number. */
[[nodiscard]] QString clockText(const std::string &seconds);

}
