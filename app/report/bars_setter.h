// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_pages.h"

namespace backpay {

/**
 * Sets a chart of bars on one page: parts are told apart by pattern, which survives a copier; below stand the key and
 * the words that say what a chart is not.
 */
class BarsSetter
{
public:
    BarsSetter(ReportPages &pages, const ReportBars &bars);

    /** Of the caption and the first row of bars; there are as many rows as the bars need. */
    [[nodiscard]] int openingHeight() const;
    void set();

private:
    void paintRow(std::size_t first, std::size_t count, int slot);
    void paintBar(const ReportBars::Bar &bar, int x, int width, int base);
    void paintNames(std::size_t first, std::size_t count, int slot);
    void paintKey();
    void paintPattern(std::size_t part, int x, int y, int width, int height);

    ReportPages &pages_;
    const ReportBars &bars_;
    double highest_ = 0; // the longest bar; a coordinate, not a figure
};

}
