// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <string>
#include <vector>

namespace backpay {

/** Sums of the rows that are alike in every column that groups them. */
struct ScheduleTotal
{
    std::vector<std::string> group; // cells of the grouping columns, in their order
    std::string grade;              // of these rows, or the weakest of them; "" where the table has no grades
    bool allGrades = false;         // over all grades of the group; else of one grade
    std::size_t rows = 0;
    std::vector<std::string> sums; // of the columns that add, in their order, written as their cells are
};

/** Columns of a schedule by their role. */
[[nodiscard]] std::vector<std::size_t> columnsOf(const Schedule &schedule, ColumnRole role);

/**
 * What the columns of a table add up to: for each group its grades from A to E, then all of them with the weakest;
 * groups by their cells. Exact. Empty where nothing adds. A sum beyond 64 bits is "": no row of a vault is that large.
 */
[[nodiscard]] std::vector<ScheduleTotal> totalsOf(const Schedule &schedule);

}
