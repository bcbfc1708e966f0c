// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_pages.h"
#include "app/report/table_columns.h"

#include <functional>
#include <vector>

namespace backpay {

/** Asked after each row; false stops. */
using RowDone = std::function<bool()>;

/**
 * Sets one table from the current place on: its headings stand again on each page, a row stands on one page unless it
 * is taller than that, and totals never stand alone.
 */
class TableSetter
{
public:
    /** `parts` are those of placeColumns(); both outlive this. */
    TableSetter(ReportPages &pages, const ReportTable &table, const std::vector<TablePart> &parts);

    /** Of what stands together where the table begins: caption, headings and the first row. */
    [[nodiscard]] int openingHeight();

    /** False where `rowDone` stopped it. */
    [[nodiscard]] bool set(const RowDone &rowDone);

private:
    struct Cell
    {
        QString text;
        std::vector<TextLine> lines;
    };

    void begin(const TablePart &part);
    [[nodiscard]] int openingHeightOf(const TablePart &part);
    [[nodiscard]] bool setPart(const TablePart &part, const RowDone &rowDone);
    [[nodiscard]] int wantedBy(std::size_t row, const TextStyle &style) const;
    void layOut(const TextStyle &style, const QStringList &row);
    [[nodiscard]] static std::size_t lineCount(const std::vector<Cell> &cells);
    [[nodiscard]] static int rowHeight(const std::vector<Cell> &cells, const TextStyle &style);
    void paint(const TextStyle &style, std::size_t firstLine, std::size_t lines);
    void paintRow(const TextStyle &style);
    void paintHead();
    void continueOnNextPage();
    void paintContinued();
    void paintTotals();

    ReportPages &pages_;
    const ReportTable &table_;
    const std::vector<TablePart> &parts_;
    const TablePart *part_ = nullptr;
    QString continued_; // the caption's first line, for the pages after the first
    std::vector<Cell> cells_;
    std::vector<Cell> head_;
    bool belowHead_ = false; // nothing stands between the headings and this place
};

}
