// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/table_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace backpay {

/** A TableText as the engine will read it. */
struct TableRows
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    bool sound = true; // it reads to its end, every row is as wide as the header and has its place

    explicit TableRows(const TableText &table)
    {
        std::vector<std::string> blocks;
        CsvReader reader(table.csv, ',', CellArena(blocks));
        CsvRecord record;
        bool first = true;
        while (reader.next(record)) {
            std::vector<std::string> cells;
            for (const CsvCell &cell : record.cells)
                cells.emplace_back(cell.text);
            sound = sound && record.fault == RecordFault::None;
            if (first)
                header = cells;
            else
                rows.push_back(cells);
            first = false;
        }
        const auto fits = [this](const auto &row) { return row.size() == header.size(); };
        sound = sound && !reader.broken() && rows.size() == table.places.size()
                && std::all_of(rows.begin(), rows.end(), fits);
    }

    /** A cell by its column's name; "<no column>" where there is none. */
    [[nodiscard]] std::string cell(std::size_t row, const std::string &column) const
    {
        const auto found = std::find(header.begin(), header.end(), column);
        if (found == header.end())
            return "<no column>";
        return rows.at(row).at(static_cast<std::size_t>(found - header.begin()));
    }
};

}
