// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/sheet_grid.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <utility>

namespace backpay {

tl::unexpected<Error> inSheet(Error error, std::string_view sheet)
{
    SourcePlace place = error.place.value_or(SourcePlace{});
    place.row = cutToBytes(sheet, sheetNameBytes);
    if (place.line > 0)
        place.row += '!' + std::to_string(place.line);
    error.place = std::move(place);
    return tl::unexpected(std::move(error));
}

std::string columnLetters(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string text;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        text.insert(0, 1, static_cast<char>('A' + (rest - 1) % letters));
    return text;
}

SheetGrid::SheetGrid(const StructureSource &source, std::string_view sheet, SheetBudget &budget)
    : source_(source)
    , sheet_(cutToBytes(sheet, sheetNameBytes))
    , budget_(budget)
{
}

Result<void> SheetGrid::put(std::int64_t row, std::size_t column, std::string_view text)
{
    if (trimmed(text).empty())
        return {};
    if (column >= ImportLimits::columns)
        return source_.tooManyColumns(row);
    const bool sameRow = !rows_.empty() && rows_.back().number == row;
    if (sameRow ? cells_.back().column >= column : !rows_.empty() && rows_.back().number > row)
        return source_.damaged(StructureFault::BadSyntax, row);
    if (!sameRow) {
        if (auto started = startRow(row); !started)
            return started;
    }
    if (budget_.cells == ImportLimits::tableCells)
        return source_.tooLarge(StructureLimit::Cells, ImportLimits::tableCells, row);
    if (text.size() > ImportLimits::unpackedBytes - budget_.bytes)
        return source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes, row);
    ++budget_.cells;
    budget_.bytes += text.size();
    cells_.push_back({static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(text.size()), text_.size()});
    text_ += text;
    width_ = std::max(width_, column + 1);
    return {};
}

Result<void> SheetGrid::startRow(std::int64_t number)
{
    if (budget_.rows == ImportLimits::tableRows)
        return source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, number);
    ++budget_.rows;
    rows_.push_back({number, cells_.size()});
    return {};
}

std::vector<std::string_view> SheetGrid::cellsOf(std::size_t n) const
{
    const std::size_t end = n + 1 < rows_.size() ? rows_[n + 1].firstCell : cells_.size();
    std::vector<std::string_view> row(width_);
    for (std::size_t i = rows_[n].firstCell; i < end; ++i)
        row[cells_[i].column] = std::string_view(text_).substr(cells_[i].offset, cells_[i].length);
    return row;
}

std::vector<std::string> SheetGrid::header() const
{
    const std::vector<std::string_view> written = cellsOf(0);
    std::vector<std::string> names(written.begin(), written.end());
    for (const Cell &cell : cells_) {
        if (names[cell.column].empty())
            names[cell.column] = "column " + columnLetters(cell.column);
    }
    return names;
}

Result<std::optional<TableText>> SheetGrid::finish() &&
{
    if (rows_.size() < 2)
        return std::nullopt;
    // The empty cells that fill up the rows count as well.
    const std::size_t padding = rows_.size() * width_ - cells_.size();
    if (padding > ImportLimits::tableCells - budget_.cells)
        return source_.tooLarge(StructureLimit::Cells, ImportLimits::tableCells);
    budget_.cells += padding;
    TableWriter writer(header());
    for (std::size_t n = 1; n < rows_.size(); ++n)
        writer.add(cellsOf(n), {rows_[n].number, placeText(rows_[n].number)});
    return std::move(writer).finish();
}

}
