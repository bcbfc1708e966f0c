// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"

#include <QString>

#include <vector>

namespace backpay {

/** A plain table for a terminal: a heading row, columns parted by two blanks; numbers stand at the right. */
class TerminalTable
{
public:
    enum class Align {
        Left,
        Right
    };
    struct Column
    {
        QString heading;
        Align align = Align::Left;
    };

    explicit TerminalTable(std::vector<Column> columns);
    void add(std::vector<QString> cells);
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    [[nodiscard]] QString text() const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<QString>> rows_;
};

/** As many digits of a row's id as name it, but for rows that are alike in everything. */
[[nodiscard]] QString firstDigits(const std::string &id);
/** Columns that every row leaves empty are left out. */
[[nodiscard]] QString summaryText(const std::vector<SummaryRow> &rows, const QString &keyHeading);
/** What is asked, why, and the option that answers it, on lines of their own. */
[[nodiscard]] QString questionText(const ImportQuestion &question);
[[nodiscard]] QString importResultText(const FileResult &result);
[[nodiscard]] QString importsText(const std::vector<ImportRecord> &records);
[[nodiscard]] QString differencesText(const std::vector<RowDifference> &rows);
[[nodiscard]] QString payoutsText(const std::vector<PayoutRow> &rows);

}
