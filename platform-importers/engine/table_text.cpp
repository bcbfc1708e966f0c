// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/table_text.h"

#include <utility>

namespace backpay {

TableWriter::TableWriter(std::span<const std::string> header)
{
    for (std::size_t i = 0; i < header.size(); ++i)
        addCell(header[i], i == 0);
    table_.csv += '\n';
}

void TableWriter::add(std::span<const std::string_view> cells, RowPlace place)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        addCell(cells[i], i == 0);
    table_.csv += '\n';
    table_.places.push_back(std::move(place));
}

void TableWriter::add(std::span<const std::string> cells, RowPlace place)
{
    const std::vector<std::string_view> views(cells.begin(), cells.end());
    add(views, std::move(place));
}

// Every cell is quoted: a row of one empty cell would else be a blank line, which is no record.
void TableWriter::addCell(std::string_view cell, bool first)
{
    if (!first)
        table_.csv += ',';
    table_.csv += '"';
    for (const char c : cell) {
        if (c == '"')
            table_.csv += '"';
        table_.csv += c;
    }
    table_.csv += '"';
}

}
