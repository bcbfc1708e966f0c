// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/csv_pivot.h"

#include "core/time/civil.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/recognise.h"

#include <utility>
#include <vector>

namespace backpay {

namespace {

struct PivotColumns
{
    std::vector<std::string> names;
    std::vector<std::size_t> kept;
    std::vector<std::size_t> days;
};

PivotColumns columnsOf(const CsvRecord &header)
{
    PivotColumns columns;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        columns.names.emplace_back(trimmed(header.cells[i].text));
        (parseIsoDate(columns.names.back()) ? columns.days : columns.kept).push_back(i);
    }
    return columns;
}

}

std::optional<Result<TableText>> unpivot(const std::string &name, std::string_view text)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, ',', CellArena(blocks));
    CsvRecord record;
    if (!reader.next(record))
        return std::nullopt;
    const PivotColumns columns = columnsOf(record);
    if (columns.days.empty())
        return std::nullopt;
    std::vector<std::string> header;
    for (const std::size_t i : columns.kept)
        header.push_back(columns.names[i]);
    header.insert(header.end(), {"Date", "Time"});
    TableWriter writer(header);
    std::vector<std::string_view> cells(header.size());
    while (reader.next(record)) {
        // A record of another width cannot be told apart: it goes on as one row, which the reader then rejects.
        const bool whole = record.cells.size() == columns.names.size() && record.fault == RecordFault::None;
        if (!whole) {
            const std::vector<std::string_view> broken = {record.raw};
            writer.add(broken, RowPlace::atLine(record.line));
            continue;
        }
        for (std::size_t i = 0; i < columns.kept.size(); ++i)
            cells[i] = record.cells[columns.kept[i]].text;
        for (const std::size_t day : columns.days) {
            if (trimmed(record.cells[day].text).empty())
                continue;
            cells[cells.size() - 2] = columns.names[day];
            cells[cells.size() - 1] = record.cells[day].text;
            RowPlace place = RowPlace::atLine(record.line);
            place.text += ", column " + columns.names[day];
            writer.add(cells, std::move(place));
        }
        if (writer.rows() > ImportLimits::tableRows)
            return fail(ErrorCode::StructureTooLarge,
                        {name, "CSV", std::string(structureLimitName(StructureLimit::Rows)),
                         std::to_string(ImportLimits::tableRows)});
    }
    if (reader.broken())
        return tl::unexpected(breakError(name, *reader.broken(), columns.names));
    return std::move(writer).finish();
}

}
