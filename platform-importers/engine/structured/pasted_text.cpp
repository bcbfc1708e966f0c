// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/pasted_text.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/csv_reader.h"
#include "platform-importers/engine/structured/fold_blanks.h"
#include "platform-importers/engine/structured/html_table.h"
#include "platform-importers/engine/structured/loose_table.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/structured/text_lines.h"
#include "platform-importers/transforms/outlier_paste.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

using Cells = std::vector<std::string>;

struct PastedRow
{
    Cells cells;
    std::int64_t line = 0;
};

bool isHtml(std::string_view text)
{
    constexpr std::string_view table = "<table";
    const std::string_view start = trimmed(text);
    const auto same = [](char a, char b) { return lowered(a) == b; };
    // Windows puts a few lines about the copied part in front of it.
    return (start.starts_with('<') || start.starts_with("Version:"))
           && std::search(start.begin(), start.end(), table.begin(), table.end(), same) != start.end();
}

Result<TableText> largestTable(const std::string &name, std::string_view text)
{
    auto tables = readHtmlTables(name, text);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    const auto largest = std::max_element(tables->begin(), tables->end(), [](const TableText &a, const TableText &b) {
        return a.places.size() < b.places.size();
    });
    return std::move(*largest);
}

/** Rows of cells parted by tabs, quoted as spreadsheets do; nothing where the quotes do not hold. */
std::optional<std::vector<PastedRow>> quotedRows(std::string_view text)
{
    std::vector<std::string> blocks;
    CsvReader reader(text, '\t', CellArena(blocks));
    CsvRecord record;
    std::vector<PastedRow> rows;
    while (reader.next(record)) {
        if (record.fault == RecordFault::TextAfterQuote)
            return std::nullopt;
        Cells cells;
        for (const CsvCell &cell : record.cells)
            cells.push_back(foldBlanks(cell.text));
        if (std::any_of(cells.begin(), cells.end(), [](const std::string &cell) { return !cell.empty(); }))
            rows.push_back({std::move(cells), record.line});
    }
    return reader.broken() ? std::nullopt : std::optional(std::move(rows));
}

Cells splitAtTabs(std::string_view line)
{
    Cells cells;
    while (true) {
        const std::size_t tab = line.find('\t');
        cells.push_back(foldBlanks(line.substr(0, tab)));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

/** The cells of a Markdown row; the bars at its ends part nothing, and "\|" is a bar within a cell. */
Cells splitAtBars(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|"))
        line.remove_suffix(1);
    Cells cells;
    std::string cell;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escaped = line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|';
        if (line[i] == '|') {
            cells.push_back(foldBlanks(cell));
            cell.clear();
            continue;
        }
        i += escaped ? 1 : 0;
        cell += line[i];
    }
    cells.push_back(foldBlanks(cell));
    return cells;
}

/** Whether a Markdown row only draws the line below the header: "|---|:-:|". */
bool isRule(std::string_view line)
{
    return line.find('-') != std::string_view::npos && line.find_first_not_of("|-:+= \t") == std::string_view::npos;
}

Cells splitAtGaps(std::string_view line)
{
    Cells cells;
    std::string cell;
    std::size_t blanks = 0;
    while (!line.empty()) {
        const std::size_t blank = blankLength(line);
        if (blank > 0) {
            ++blanks;
            line.remove_prefix(blank);
            continue;
        }
        if (blanks > 1 && !cell.empty())
            cells.push_back(std::exchange(cell, {}));
        else if (blanks == 1 && !cell.empty())
            cell += ' ';
        blanks = 0;
        cell += line.front();
        line.remove_prefix(1);
    }
    cells.push_back(std::move(cell));
    return cells;
}

std::vector<PastedRow> splitLines(const std::vector<TextLine> &lines,
                                  const std::function<Cells(std::string_view)> &split)
{
    std::vector<PastedRow> rows;
    for (const TextLine &line : lines)
        rows.push_back({split(line.text), line.number});
    return rows;
}

std::vector<PastedRow> alignedRows(const std::vector<TextLine> &lines)
{
    std::vector<PastedRow> rows = splitLines(lines, splitAtGaps);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].cells.size() == rows.front().cells.size())
            continue;
        rows[i].cells.assign(rows.front().cells.size(), {});
        rows[i].cells.front() = foldBlanks(lines[i].text);
    }
    return rows;
}

std::vector<PastedRow> rowsOf(std::string_view text, std::vector<TextLine> lines)
{
    const std::string_view first = lines.front().text;
    if (first.find('\t') != std::string_view::npos) {
        if (auto rows = quotedRows(text))
            return std::move(*rows);
        return splitLines(lines, splitAtTabs);
    }
    if (first.find('|') != std::string_view::npos) {
        std::erase_if(lines, [](const TextLine &line) { return isRule(line.text); });
        return splitLines(lines, splitAtBars);
    }
    return alignedRows(lines);
}

}

Result<TableText> readPastedText(const std::string &name, std::string_view text)
{
    const StructureSource source{name, "text"};
    if (text.size() > ImportLimits::pastedBytes)
        return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::pastedBytes >> 20)});
    if (isHtml(text))
        return largestTable(name, text);
    std::vector<TextLine> lines = writtenLines(text);
    if (hasOutlierBlocks(lines))
        return readOutlierBlocks(name, lines);
    if (lines.size() < 2)
        return source.damaged(StructureFault::NoTable);
    std::vector<PastedRow> rows = rowsOf(text, std::move(lines));
    if (rows.size() < 2 || rows.front().cells.size() < 2)
        return source.damaged(StructureFault::NoTable);
    if (rows.front().cells.size() > ImportLimits::columns)
        return source.tooManyColumns(rows.front().line);
    LooseTable table(source, std::move(rows.front().cells));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (auto added = table.add(std::move(rows[i].cells), RowPlace::atLine(rows[i].line)); !added)
            return tl::unexpected(std::move(added.error()));
    }
    return std::move(table).finish();
}

}
