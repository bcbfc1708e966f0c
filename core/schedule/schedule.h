// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What the cells of a column are, in the one way they are written. An empty cell means: not on record. */
enum class CellKind : std::uint8_t {
    Text,    // Unicode text, "" for nothing
    Day,     // 2026-11-22
    Moment,  // as recorded: 2026-11-22, 2026-11-22T14:10:00 by a clock without a zone, 2026-11-22T14:10:00Z
    Integer, // 42, −7 as "-7"
    Decimal, // money, rates and hours: "1234.50", never an exponent, never a thousands mark
    Flag,    // "true" or "false"
};

/** What a column is to the sums of its table. */
enum class ColumnRole : std::uint8_t {
    Plain,
    Adds,   // whole numbers or amounts that may be added, within a group
    Groups, // rows that differ in it are never added to each other: currency, whose clock, standing
    Grades, // the grade of the record: sums stand for each grade, and for all with the weakest of them
};

struct ScheduleColumn
{
    std::string_view name; // lower case, words joined by "_"
    CellKind kind = CellKind::Text;
    std::string_view about; // one sentence: what it holds, unit, zone
    ColumnRole role = ColumnRole::Plain;
};

/** One table of a packet: every row has a cell for every column. */
struct Schedule
{
    std::string_view name;  // of its file below data/, without ".csv"
    std::string_view title; // what a page calls it
    std::string_view about; // one sentence: what a row is
    std::vector<ScheduleColumn> columns;
    std::vector<std::vector<std::string>> rows;

    /** Where a column stands; the number of columns where there is none of that name. */
    [[nodiscard]] std::size_t indexOf(std::string_view column) const;
};

}
