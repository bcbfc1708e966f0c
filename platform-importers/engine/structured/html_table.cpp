// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/html_table.h"

#include "platform-importers/engine/structured/html_tree.h"
#include "platform-importers/engine/structured/loose_table.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <utility>

namespace backpay {

namespace {

constexpr std::string_view format = "HTML";

/** A span as written; 1 where it is none. More than a table may have is as good as one more than that. */
std::size_t spanOf(const HtmlNode &cell, std::string_view attribute)
{
    const std::string_view text = cell.attribute(attribute);
    std::size_t span = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), span);
    if (fault == std::errc::result_out_of_range)
        span = ImportLimits::columns + 1;
    return std::clamp<std::size_t>(span, 1, ImportLimits::columns + 1);
}

/** Lays the cells of rows out in columns, with what spans leave open. */
class Grid
{
public:
    std::vector<std::string> add(const HtmlNode &row)
    {
        std::vector<std::string> texts;
        for (const HtmlNode *cell : row.cells()) {
            while (texts.size() < blocked_.size() && blocked_[texts.size()] > 0)
                texts.emplace_back();
            const std::size_t first = texts.size();
            texts.push_back(cell->visibleText());
            texts.resize(std::min(first + spanOf(*cell, "colspan"), ImportLimits::columns + 1));
            blocked_.resize(std::max(blocked_.size(), texts.size()));
            std::fill(blocked_.begin() + static_cast<std::ptrdiff_t>(first),
                      blocked_.begin() + static_cast<std::ptrdiff_t>(texts.size()), spanOf(*cell, "rowspan"));
            if (texts.size() > ImportLimits::columns)
                break;
        }
        for (std::size_t &rows : blocked_)
            rows -= rows > 0 ? 1 : 0;
        return texts;
    }

private:
    std::vector<std::size_t> blocked_; // by column: rows that a cell above still reaches into, this one included
};

bool hasHeaderCell(const HtmlNode *row)
{
    const auto cells = row->cells();
    return std::any_of(cells.begin(), cells.end(),
                       [](const HtmlNode *cell) { return cell->tag == HtmlTag::HeaderCell; });
}

std::size_t headerIndex(const HtmlNode &table, const std::vector<const HtmlNode *> &rows)
{
    const auto head = std::find_if(table.children.begin(), table.children.end(),
                                   [](const HtmlNode &part) { return part.tag == HtmlTag::Head; });
    const HtmlNode *header = nullptr;
    if (head != table.children.end()) {
        for (const HtmlNode &row : head->children)
            header = row.tag == HtmlTag::Row && hasHeaderCell(&row) ? &row : header;
    }
    const auto found = header != nullptr ? std::find(rows.begin(), rows.end(), header)
                                         : std::find_if(rows.begin(), rows.end(), hasHeaderCell);
    return found == rows.end() ? 0 : static_cast<std::size_t>(found - rows.begin());
}

std::int64_t lineOf(const HtmlNode &row)
{
    const auto cells = row.cells();
    return row.line > 0 || cells.empty() ? row.line : cells.front()->line;
}

/** The table as text; nothing where it has no header or no row. */
Result<std::optional<TableText>> readTable(StructureSource source, const HtmlNode &table, std::size_t number,
                                           std::size_t &cellsOfPage)
{
    const auto rows = table.rows();
    if (rows.empty())
        return std::nullopt;
    const auto blank = [](const std::vector<std::string> &cells) {
        return std::all_of(cells.begin(), cells.end(), [](const std::string &cell) { return cell.empty(); });
    };
    const std::size_t header = headerIndex(table, rows);
    Grid grid;
    std::optional<LooseTable> loose;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::string> cells = grid.add(*rows[i]);
        cellsOfPage += cells.size();
        if (cellsOfPage > ImportLimits::pageElements)
            return source.tooLarge(StructureLimit::Cells, ImportLimits::pageElements, lineOf(*rows[i]));
        if (i == header && !blank(cells))
            loose.emplace(source, std::move(cells));
        if (i <= header || !loose || blank(cells))
            continue;
        RowPlace place{lineOf(*rows[i]), "table " + std::to_string(number) + ", row " + std::to_string(i + 1)};
        if (auto added = loose->add(std::move(cells), std::move(place)); !added)
            return tl::unexpected(std::move(added.error()));
    }
    if (!loose || loose->rows() == 0)
        return std::nullopt;
    return std::move(*loose).finish();
}

/** That attribute of the first element that is looked for and has it. */
Result<std::string> attributeOf(const std::string &name, std::string_view text, std::string_view attribute,
                                const std::function<bool(const HtmlNode &)> &isIt)
{
    const auto page = parseHtml(name, text);
    if (!page)
        return tl::unexpected(page.error());
    std::string value;
    page->walk([&](const HtmlNode &node) {
        if (isIt(node))
            value = node.attribute(attribute);
        return value.empty();
    });
    if (value.empty())
        return StructureSource{name, format}.damaged(StructureFault::NoTable);
    return value;
}

}

Result<std::vector<TableText>> readHtmlTables(const std::string &name, std::string_view text)
{
    const StructureSource source{name, format};
    const auto page = parseHtml(name, text);
    if (!page)
        return tl::unexpected(page.error());
    std::vector<TableText> tables;
    std::optional<Error> error;
    std::size_t number = 0;
    std::size_t cells = 0;
    page->walk([&](const HtmlNode &node) {
        if (node.tag != HtmlTag::Table)
            return true;
        auto table = readTable(source, node, ++number, cells);
        if (!table)
            error = std::move(table.error());
        else if (*table)
            tables.push_back(std::move(**table));
        return !error.has_value();
    });
    if (error)
        return tl::unexpected(std::move(*error));
    if (tables.empty())
        return source.damaged(StructureFault::NoTable);
    return tables;
}

Result<std::string> htmlAttribute(const std::string &name, std::string_view text, std::string_view root,
                                  std::string_view attribute)
{
    return attributeOf(name, text, attribute,
                       [root](const HtmlNode &node) { return node.attribute("id") == root || node.hasClass(root); });
}

Result<std::string> reactProps(const std::string &name, std::string_view text, std::string_view component)
{
    return attributeOf(name, text, "data-react-props", [component](const HtmlNode &node) {
        return node.attribute("data-react-class").find(component) != std::string_view::npos;
    });
}

}
