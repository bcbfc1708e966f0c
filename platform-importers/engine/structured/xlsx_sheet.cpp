// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/xlsx_sheet.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/xml_walk.h"

#include <charconv>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::int64_t lastRow = 1'048'576;
constexpr std::size_t sheetColumns = 16'384;

struct CellReference
{
    std::int64_t row = 0;
    std::size_t column = 0;
};

std::optional<std::int64_t> countIn(std::string_view text, std::int64_t most)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0 || number > most)
        return std::nullopt;
    return number;
}

/** "C7". */
std::optional<CellReference> parseReference(std::string_view text)
{
    CellReference reference;
    std::size_t letters = 0;
    for (; letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z'; ++letters) {
        reference.column = reference.column * 26 + static_cast<std::size_t>(text[letters] - 'A' + 1);
        if (reference.column > sheetColumns)
            return std::nullopt;
    }
    const auto row = countIn(text.substr(letters), lastRow);
    if (letters == 0 || !row || *row == 0)
        return std::nullopt;
    reference.row = *row;
    --reference.column;
    return reference;
}

class SheetReader : public XmlVisitor
{
public:
    SheetReader(const StructureSource &source, const XlsxBook &book, SheetGrid &grid)
        : source_(source)
        , book_(book)
        , grid_(grid)
    {
    }

    Result<void> start(std::string_view path, const XmlAttributes &attributes) override
    {
        if (path == "/worksheet/sheetData/row"sv)
            return startRow(attributes);
        if (path == "/worksheet/sheetData/row/c"sv)
            return startCell(attributes);
        return {};
    }

    Result<void> end(std::string_view path) override
    {
        if (path != "/worksheet/sheetData/row/c"sv)
            return {};
        const auto text = cellText();
        return text ? grid_.put(row_, column_++, *text) : tl::unexpected(text.error());
    }

    Result<void> text(std::string_view path, std::string_view part) override
    {
        constexpr std::string_view cell = "/worksheet/sheetData/row/c";
        if (!path.starts_with(cell))
            return {};
        const std::string_view below = path.substr(cell.size());
        if (below == (type_ == "inlineStr"sv ? "/is/t"sv : "/v"sv) || (type_ == "inlineStr"sv && below == "/is/r/t"sv))
            value_ += part;
        return {};
    }

private:
    Result<void> startRow(const XmlAttributes &attributes)
    {
        const auto written = attributes.find("r");
        const auto number = written ? countIn(*written, lastRow) : std::optional(row_ + 1);
        if (!number || *number <= row_ || *number > lastRow)
            return damaged();
        row_ = *number;
        column_ = 0;
        return {};
    }

    Result<void> startCell(const XmlAttributes &attributes)
    {
        if (const auto written = attributes.find("r")) {
            const auto reference = parseReference(*written);
            if (!reference || reference->row != row_ || reference->column < column_)
                return damaged();
            column_ = reference->column;
        }
        type_ = attributes.value("t");
        const auto style = countIn(attributes.value("s"), static_cast<std::int64_t>(book_.styles.size()) - 1);
        kind_ = style ? book_.styles[static_cast<std::size_t>(*style)] : NumberKind::Plain;
        value_.clear();
        return {};
    }

    [[nodiscard]] Result<std::string> cellText() const
    {
        const std::string_view value = trimmed(value_);
        if (type_ == "inlineStr"sv || type_ == "str"sv)
            return xlsxString(value_);
        if (value.empty() || type_ == "e"sv || type_ == "d"sv)
            return std::string(value);
        if (type_ == "b"sv)
            return std::string(value == "1"sv || value == "true"sv ? "TRUE" : "FALSE");
        if (type_ != "s"sv)
            return serialText(value, kind_, book_.from1904);
        const auto index = countIn(value, static_cast<std::int64_t>(book_.strings.size()) - 1);
        if (!index)
            return damaged();
        return book_.strings[static_cast<std::size_t>(*index)];
    }

    [[nodiscard]] tl::unexpected<Error> damaged() const { return source_.damaged(StructureFault::BadSyntax, row_); }

    const StructureSource &source_;
    const XlsxBook &book_;
    SheetGrid &grid_;
    std::int64_t row_ = 0;
    std::size_t column_ = 0; // of the cell at hand, else of the next one
    std::string type_;
    NumberKind kind_ = NumberKind::Plain;
    std::string value_;
};

}

Result<std::optional<TableText>> readXlsxSheet(const StructureSource &source, const XlsxBook &book,
                                               const XlsxSheet &sheet, SheetBudget &budget)
{
    SheetGrid grid(source, sheet.name, budget);
    SheetReader reader(source, book, grid);
    if (const auto done = walkXml(source, sheet.part->bytes, reader); !done)
        return tl::unexpected(done.error());
    return std::move(grid).finish();
}

}
