// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/loose_table.h"

#include <algorithm>
#include <utility>

namespace backpay {

LooseTable::LooseTable(StructureSource source, std::vector<std::string> header)
    : source_(source)
    , header_(std::move(header))
{
}

Result<void> LooseTable::add(std::vector<std::string> cells, RowPlace place)
{
    const std::size_t width = std::max(header_.size(), cells.size());
    if (width > ImportLimits::columns)
        return source_.tooManyColumns(place.line);
    if (rows_.size() == ImportLimits::tableRows)
        return source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, place.line);
    if ((rows_.size() + 1) > ImportLimits::tableCells / width)
        return source_.tooLarge(StructureLimit::Cells, ImportLimits::tableCells, place.line);
    header_.resize(width);
    rows_.push_back(std::move(cells));
    places_.push_back(std::move(place));
    return {};
}

TableText LooseTable::finish() &&
{
    TableWriter writer(header_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        std::vector<std::string> cells = std::move(rows_[i]);
        cells.resize(header_.size());
        writer.add(cells, std::move(places_[i]));
    }
    return std::move(writer).finish();
}

}
