// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_pages.h"
#include "app/report/table_columns.h"
#include "app/report/table_setter.h"

#include <vector>

namespace backpay {

/**
 * Sets a report's blocks one below the other, the same way each time: once to count the pages, once to paint them. The
 * columns of its tables are placed when it is made.
 */
class ReportFlow
{
public:
    /** Both outlive this. */
    ReportFlow(const Report &report, const ReportFonts &fonts, PaperSize paper);

    /** False where `rowDone` stopped it. */
    [[nodiscard]] bool set(ReportPages &pages, const RowDone &rowDone) const;

private:
    [[nodiscard]] int openingHeight(ReportPages &pages, std::size_t block) const;
    void setCover(ReportPages &pages) const;
    void setHeading(ReportPages &pages, std::size_t block) const;

    const Report &report_;
    std::vector<std::vector<TablePart>> tables_; // by block; empty where it is no table
};

}
