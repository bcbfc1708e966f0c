// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/csv_reader.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * Makes the copy of a text in which the cells of some columns are empty and everything else is as it was, byte for
 * byte. Line breaks inside an emptied cell stay, so that every line keeps its number. Feed it every record in order. A
 * record whose columns cannot be told apart is emptied whole: its confidential part may stand in any of its cells.
 */
class ColumnCutter
{
public:
    /** `columns` are indices in rising order; the text must outlive this. */
    ColumnCutter(std::string_view text, std::vector<std::size_t> columns);

    /** Copies up to the end of this record and points its cells into the copy. */
    void take(CsvRecord &record, bool columnsKnown);
    /** Copies what follows the last record. The copy's buffer is the one all cells point into, and stays so when moved.
     */
    [[nodiscard]] std::string finish();

private:
    void copyUpTo(const char *place);
    void appendBreaks(std::string_view cell);

    std::string_view text_;
    const char *done_;
    std::vector<std::size_t> columns_;
    std::string copy_;
};

}
