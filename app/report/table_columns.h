// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "app/report/report_fonts.h"

#include <vector>

namespace backpay {

/** A column on paper: which one of the table it is, and where it stands. */
struct PlacedColumn
{
    std::size_t source = 0;
    int x = 0; // from the left edge of the table
    int width = 0;
};

/** Columns that stand beside each other. A table that is too wide for the paper becomes several of these. */
struct TablePart
{
    int size = 0; // of the letters
    std::vector<PlacedColumn> columns;
};

/** Longer ones are no figures that anybody reads, and may break like words. */
inline constexpr qsizetype longestFigure = 40;

/**
 * The parts of a table of that width, mostly one. Each figure fits its column; what is left goes to the columns that
 * would break their lines, and then to all, by weight. The letters get smaller before a table is parted; each part
 * begins with the first column.
 */
[[nodiscard]] std::vector<TablePart> placeColumns(const ReportFonts &fonts, const ReportTable &table, int width);

}
