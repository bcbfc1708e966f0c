// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/table_text.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

/** The sums a saved payments page states of itself, as written ("$272.18"); "" where it states none. */
struct DataAnnotationTotals
{
    std::string available; // Available to Withdraw
    std::string pending;   // Pending Approval
    std::string earned;    // Total Earnings

    friend bool operator==(const DataAnnotationTotals &, const DataAnnotationTotals &) = default;
};

struct DataAnnotationPage
{
    TableText table;
    DataAnnotationTotals totals;
    std::int64_t collapsed =
        0; // days and projects without a row below them: the page was saved before they were opened
};

/** Whether a page is DataAnnotation's list of payments, in any of the layouts it has had. */
[[nodiscard]] bool isDataAnnotationPage(std::string_view text);

/**
 * The Funds History of a saved DataAnnotation payments page. One row for each row of its table, in page order, and then
 * one for each total it states. Columns: day, project, kind, amount, time, reported_at, status, level.
 *
 * `level` is day, project, closed, entry or totals. Only an entry is pay; a day, a project and a total repeat its sum
 * or give it its place, and what is closed is a day or project whose entries the page does not hold. `kind` is "Time
 * Entry", "Task Submission" or "Bonus", or the title of an entry that is none of them; of a total, its name; of a day
 * or a project nothing. A project that is paid by itself is an entry with the project's name, a bonus among them one
 * without. `amount`, `time` and `status` are as written, also where the page runs them together in one cell.
 *
 * `reported_at` is the instant in the row's <time>, milliseconds cut off. It is when the entry was reported, and gives
 * the day its year: the page writes "Feb 8", which is the latest such date not after the day behind the report, since
 * the zone of the page's days is not known. A day below which nothing was reported stays as written, and its entries
 * are refused for it.
 *
 * A row's place is its line and "row 5", rows counted from 1 without the header. Errors: those of parseHtml;
 * StructureDamaged with NoTable where there is no such table.
 */
[[nodiscard]] Result<DataAnnotationPage> readDataAnnotationPage(const std::string &name, std::string_view text);

}
