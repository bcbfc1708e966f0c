// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/table_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** One sheet of a workbook as a table. */
struct SheetTable
{
    std::string sheet; // its name, cut to sheetNameBytes
    bool hidden = false;
    TableText table;
};

constexpr std::size_t sheetNameBytes = 128; // four times what spreadsheet programs take; it stands in every row's place

/** What the sheets of one workbook hold together so far. */
struct SheetBudget
{
    std::size_t rows = 0;
    std::size_t cells = 0;
    std::size_t bytes = 0;
};

/** The error with the sheet as its place, and the row as "Sheet1!5" where it names one. */
[[nodiscard]] tl::unexpected<Error> inSheet(Error error, std::string_view sheet);

/** A column's letters: "A" for 0, "AB" for 27. */
[[nodiscard]] std::string columnLetters(std::size_t column);

/**
 * Collects a sheet's cells and makes its table: the first row with a cell is the header, its cells as written, and
 * every further row with a cell is a row. Columns keep their places up to the last that has a cell anywhere. A column
 * with cells but no name gets its letters, "column F": no cell is lost, and one that may be confidential has a name by
 * which it is cut. A row's place is its number in the sheet and "Sheet1!5".
 */
class SheetGrid
{
public:
    SheetGrid(const StructureSource &source, std::string_view sheet, SheetBudget &budget);

    /**
     * Rows count from 1, columns from 0; a cell comes behind the one before it, else it is StructureDamaged with
     * BadSyntax. Blank text is no cell. Other errors: TooManyColumns, StructureTooLarge with Rows, Cells,
     * UnpackedBytes.
     */
    [[nodiscard]] Result<void> put(std::int64_t row, std::size_t column, std::string_view text);
    /** Nothing where there is no row below the header. Error: StructureTooLarge with Cells. */
    [[nodiscard]] Result<std::optional<TableText>> finish() &&;
    [[nodiscard]] const std::string &sheet() const { return sheet_; }

private:
    struct Cell
    {
        std::uint32_t column;
        std::uint32_t length;
        std::size_t offset; // into text_
    };
    struct Row
    {
        std::int64_t number;
        std::size_t firstCell;
    };
    [[nodiscard]] Result<void> startRow(std::int64_t number);
    [[nodiscard]] std::string placeText(std::int64_t row) const { return sheet_ + '!' + std::to_string(row); }
    /** The cells of the n-th row, each at its column. */
    [[nodiscard]] std::vector<std::string_view> cellsOf(std::size_t n) const;
    [[nodiscard]] std::vector<std::string> header() const;

    StructureSource source_;
    std::string sheet_;
    SheetBudget &budget_;
    std::string text_;
    std::vector<Cell> cells_;
    std::vector<Row> rows_;
    std::size_t width_ = 0;
};

}
