// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/mapped_table.h"

#include "platform-importers/engine/candidates.h"
#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/file_parts.h"
#include "platform-importers/engine/read_parts.h"
#include "platform-importers/engine/structured/pasted_text.h"
#include "platform-importers/engine/text_encoding.h"

#include <array>
#include <utility>

namespace backpay {

namespace {

std::vector<std::string> cellsOf(const CsvRecord &record)
{
    std::vector<std::string> cells;
    for (const CsvCell &cell : record.cells)
        cells.emplace_back(trimmed(cell.text));
    return cells;
}

MappedTable tableUnder(std::string_view text, char delimiter)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, delimiter, CellArena(blocks));
    CsvRecord record;
    MappedTable table;
    if (reader.next(record))
        table.header = cellsOf(record);
    while (table.rows.size() < mappedRows && reader.next(record)) {
        table.rows.push_back(cellsOf(record));
        table.rows.back().resize(table.header.size());
    }
    return table;
}

MappedTable widestTable(std::string_view text)
{
    MappedTable best;
    for (const char delimiter : csvDelimiters) {
        MappedTable table = tableUnder(text, delimiter);
        if (table.header.size() > best.header.size())
            best = std::move(table);
    }
    return best;
}

/** The table of a text or of what was made one; without a header where no profile of a person's own could be of it. */
MappedTable tableOf(const Candidate &candidate)
{
    if (candidate.choice.format == SourceFormat::Html)
        return tableUnder(candidate.text, ',');
    return candidate.choice.format == SourceFormat::Csv ? widestTable(candidate.text) : MappedTable();
}

Result<MappedTable> firstTable(const MappedPart &part, std::string bytes)
{
    if (part.sheet) {
        MappedTable table = tableOf(tableCandidate(part.name, TableText(*part.sheet)));
        if (nameColumns(table.header))
            return table;
        return fail(ErrorCode::ColumnsUnnamed, {part.name});
    }
    const auto candidates = candidatesOf(part.name, bytes, {});
    if (!candidates)
        return tl::unexpected(candidates.error());
    for (const Candidate &candidate : *candidates) {
        MappedTable table = tableOf(candidate);
        if (nameColumns(table.header))
            return table;
    }
    if (const auto pasted = readPastedText(part.name, bytes)) {
        MappedTable table = tableUnder(pasted->csv, ',');
        if (nameColumns(table.header))
            return table;
    }
    return fail(ErrorCode::ColumnsUnnamed, {part.name});
}

/** Hands on each part of a file as one to be mapped. */
template <class Take>
class MappedParts : public FileParts
{
public:
    explicit MappedParts(const Take &take)
        : take_(take)
    {
    }

private:
    void text(const std::string &name, std::string bytes) override
    {
        take_(Result<MappedPart>(MappedPart{name, std::move(bytes), {}, false}));
    }
    void sheets(const std::string &workbook, std::vector<SheetTable> tables) override
    {
        for (SheetTable &sheet : tables)
            take_(Result<MappedPart>(MappedPart{sheetName(workbook, sheet), {}, std::move(sheet.table), sheet.hidden}));
    }
    void unreadable(const std::string &, Error error) override
    {
        take_(Result<MappedPart>(tl::unexpected(std::move(error))));
    }

    const Take &take_;
};

}

std::optional<ImportQuestion> MappedTable::encodingQuestion() const
{
    if (!encoding.empty() || readings.size() < 2)
        return std::nullopt;
    ImportQuestion question{"--encoding", {}, "encoding-open", {}};
    for (const EncodingReading &reading : readings) {
        question.choices.push_back(reading.encoding);
        question.example += (question.example.empty() ? "" : ", ") + reading.sample + " (" + reading.encoding + ')';
    }
    return question;
}

Result<MappedTable> readMappedTable(const MappedPart &part, const std::optional<std::string> &encoding)
{
    std::string bytes = part.bytes;
    std::vector<EncodingReading> readings;
    std::string chosen;
    if (!part.sheet && isLegacyText(bytes)) {
        readings = encodingReadings(bytes);
        if (encoding)
            chosen = *encoding;
        else if (!readings.empty())
            chosen = readings.front().encoding;
    }
    if (!chosen.empty()) {
        auto decoded = decodeTextAs(part.name, std::move(bytes), chosen);
        if (!decoded)
            return tl::unexpected(decoded.error());
        bytes = std::move(decoded->text);
    }
    auto table = firstTable(part, std::move(bytes));
    if (!table)
        return table;
    table->part = part.name;
    table->hidden = part.hidden;
    if (encoding || readings.size() == 1)
        table->encoding = chosen;
    table->readings = std::move(readings);
    return table;
}

Result<MappedPart> readMappedPart(const std::string &path, std::string bytes, const std::string &part)
{
    Result<MappedPart> found = fail(ErrorCode::FileChanged, {path});
    const auto take = [&](Result<MappedPart> &&one) {
        if (!found && one && one->name == part)
            found = std::move(one);
    };
    MappedParts(take).split(path, std::move(bytes));
    return found;
}

Result<std::vector<MappedTable>> readMappedTables(const std::string &path, std::string bytes,
                                                  const std::optional<std::string> &encoding)
{
    std::vector<MappedTable> tables;
    std::optional<Error> fault;
    const auto take = [&](const Result<MappedPart> &part) {
        Result<MappedTable> table =
            part ? readMappedTable(*part, encoding) : Result<MappedTable>(tl::unexpected(part.error()));
        if (table)
            tables.push_back(std::move(*table));
        else if (!fault)
            fault = table.error();
    };
    MappedParts(take).split(path, std::move(bytes));
    if (tables.empty())
        return tl::unexpected(fault.value_or(Error{ErrorCode::ColumnsUnnamed, {path}, std::nullopt}));
    return tables;
}

Result<ImportBatch> readMapped(const MappedPart &part, const SourceCatalogue &catalogue)
{
    if (part.sheet)
        return readTables(part.name, part.sheet->csv, {*part.sheet}, catalogue, {});
    return std::move(readPasted(part.name, part.bytes, catalogue, {}).front().batch);
}

}
