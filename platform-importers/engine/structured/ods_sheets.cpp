// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/ods_sheets.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/sheet_number.h"
#include "platform-importers/engine/structured/xml_walk.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view sheetPath = "/office:document-content/office:body/office:spreadsheet/table:table";
constexpr std::string_view stylePath = "/office:document-content/office:automatic-styles/style:style";
constexpr std::size_t mostRepeats = 1'000'000'000;

/** How often something stands: once where nothing is said, never more than mostRepeats. Nothing for no number. */
std::optional<std::size_t> repeatsIn(const std::optional<std::string_view> &written)
{
    if (!written)
        return 1;
    std::size_t number = 0;
    const auto read = std::from_chars(written->data(), written->data() + written->size(), number);
    if (read.ptr != written->data() + written->size() || written->empty() || written->front() == '0')
        return std::nullopt;
    return read.ec == std::errc() ? std::min(number, mostRepeats) : mostRepeats;
}

/** The text of a cell as a person sees it. */
class CellText
{
public:
    void clear() { *this = {}; }
    [[nodiscard]] const std::string &text() const { return text_; }

    /** Where the cell's text would grow too long, false. */
    [[nodiscard]] bool start(std::string_view step, const XmlAttributes &attributes)
    {
        if (skipped_ > 0 || !step.starts_with("text:"sv) || step == "text:note"sv || step == "text:ruby-text"sv) {
            ++skipped_;
            return true;
        }
        if (step == "text:p"sv || step == "text:h"sv) {
            text_ += hasParagraph_ ? "\n" : "";
            hasParagraph_ = atBlank_ = true;
            ++paragraphs_;
        } else if (step == "text:tab"sv || step == "text:line-break"sv) {
            text_ += step == "text:tab"sv ? '\t' : '\n';
        } else if (step == "text:s"sv) {
            const std::size_t count = repeatsIn(attributes.find("text:c")).value_or(1);
            if (count > ImportLimits::cellBytes)
                return false;
            text_.append(count, ' ');
        }
        return text_.size() <= ImportLimits::cellBytes;
    }

    void end(std::string_view step)
    {
        if (skipped_ > 0)
            --skipped_;
        else if (step == "text:p"sv || step == "text:h"sv)
            --paragraphs_;
    }

    // Blanks in the file are one space, and none where a paragraph begins; the others have elements of their own.
    void add(std::string_view part)
    {
        if (skipped_ > 0 || paragraphs_ == 0)
            return;
        for (const char c : part) {
            if (!isBlank(c))
                text_ += c;
            else if (!atBlank_)
                text_ += ' ';
            atBlank_ = isBlank(c);
        }
    }

private:
    std::string text_;
    std::size_t skipped_ = 0;    // open elements from one on whose text is not the cell's
    std::size_t paragraphs_ = 0; // open
    bool hasParagraph_ = false;
    bool atBlank_ = false;
};

class SheetsReader : public XmlVisitor
{
public:
    SheetsReader(const StructureSource &source, SheetBudget &budget)
        : source_(source)
        , budget_(budget)
    {
    }

    Result<void> start(std::string_view path, const XmlAttributes &attributes) override;
    Result<void> end(std::string_view path) override;
    Result<void> text(std::string_view, std::string_view part) override
    {
        if (cellAt_ != 0)
            shown_.add(part);
        return {};
    }

    /** The sheet it stopped in, where it was in one. */
    [[nodiscard]] std::optional<std::string> openSheet() const
    {
        return grid_ ? std::optional(grid_->sheet()) : std::nullopt;
    }

    std::vector<SheetTable> tables;

private:
    /** Equal cells of a row beside each other. */
    struct Cells
    {
        std::size_t column = 0;
        std::size_t count = 0;
        std::string text;
    };

    void startStyle(std::string_view path, const XmlAttributes &attributes);
    Result<void> startSheet(const XmlAttributes &attributes);
    Result<void> startRow(std::string_view path, const XmlAttributes &attributes);
    Result<void> startCell(std::string_view path, const XmlAttributes &attributes);
    void endCell();
    Result<void> endRow();
    Result<void> endSheet();
    [[nodiscard]] std::string cellText() const;

    const StructureSource &source_;
    SheetBudget &budget_;
    std::string style_;
    std::set<std::string, std::less<>> hiddenStyles_;
    std::size_t sheets_ = 0;
    bool hidden_ = false;
    std::optional<SheetGrid> grid_;
    std::size_t rowAt_ = 0; // length of its path; 0 where none is open. So with the next
    std::size_t cellAt_ = 0;
    std::int64_t row_ = 0; // rows above the one at hand
    std::size_t rowCount_ = 0;
    std::size_t column_ = 0;
    std::vector<Cells> cells_;
    std::size_t cellCount_ = 0;
    bool covered_ = false;
    std::string type_;
    std::string value_;
    CellText shown_;
};

Result<void> SheetsReader::start(std::string_view path, const XmlAttributes &attributes)
{
    const std::string_view step = lastStep(path);
    if (cellAt_ != 0) {
        if (!shown_.start(step, attributes))
            return source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::cellBytes, row_ + 1);
        return {};
    }
    if (path == sheetPath)
        return startSheet(attributes);
    if (grid_ && rowAt_ == 0 && step == "table:table-row"sv)
        return startRow(path, attributes);
    if (rowAt_ != 0 && (step == "table:table-cell"sv || step == "table:covered-table-cell"sv))
        return startCell(path, attributes);
    startStyle(path, attributes);
    return {};
}

void SheetsReader::startStyle(std::string_view path, const XmlAttributes &attributes)
{
    if (path == stylePath)
        style_ = attributes.value("style:name");
    else if (path.starts_with(stylePath) && path.substr(stylePath.size()) == "/style:table-properties"sv
             && attributes.value("table:display") == "false"sv)
        hiddenStyles_.insert(style_);
}

Result<void> SheetsReader::startSheet(const XmlAttributes &attributes)
{
    if (sheets_ == ImportLimits::sheets)
        return source_.tooLarge(StructureLimit::Sheets, ImportLimits::sheets);
    ++sheets_;
    grid_.emplace(source_, attributes.value("table:name"), budget_);
    hidden_ = hiddenStyles_.count(attributes.value("table:style-name")) > 0;
    row_ = 0;
    return {};
}

Result<void> SheetsReader::startRow(std::string_view path, const XmlAttributes &attributes)
{
    const auto count = repeatsIn(attributes.find("table:number-rows-repeated"));
    if (!count)
        return source_.damaged(StructureFault::BadSyntax, row_ + 1);
    rowAt_ = path.size();
    rowCount_ = *count;
    column_ = 0;
    cells_.clear();
    return {};
}

Result<void> SheetsReader::startCell(std::string_view path, const XmlAttributes &attributes)
{
    const auto count = repeatsIn(attributes.find("table:number-columns-repeated"));
    if (!count)
        return source_.damaged(StructureFault::BadSyntax, row_ + 1);
    cellAt_ = path.size();
    cellCount_ = *count;
    covered_ = lastStep(path) == "table:covered-table-cell"sv;
    type_ = attributes.value("office:value-type");
    std::string_view name = "office:value";
    if (type_ == "date"sv)
        name = "office:date-value";
    else if (type_ == "time"sv)
        name = "office:time-value";
    else if (type_ == "boolean"sv)
        name = "office:boolean-value";
    else if (type_ == "string"sv)
        name = "office:string-value";
    value_ = attributes.value(name);
    shown_.clear();
    return {};
}

Result<void> SheetsReader::end(std::string_view path)
{
    if (cellAt_ != 0 && path.size() != cellAt_) {
        shown_.end(lastStep(path));
        return {};
    }
    if (cellAt_ != 0)
        endCell();
    else if (path.size() == rowAt_)
        return endRow();
    else if (grid_ && path == sheetPath)
        return endSheet();
    return {};
}

void SheetsReader::endCell()
{
    cellAt_ = 0;
    std::string text = covered_ ? std::string() : cellText();
    if (!trimmed(text).empty())
        cells_.push_back({column_, cellCount_, std::move(text)});
    column_ += cellCount_;
}

std::string SheetsReader::cellText() const
{
    if (value_.empty() || (type_ == "string"sv && !shown_.text().empty()))
        return shown_.text();
    if (type_ == "date"sv)
        return isoMomentText(value_);
    if (type_ == "time"sv)
        return isoDurationText(value_);
    if (type_ == "boolean"sv)
        return value_ == "true"sv ? "TRUE" : "FALSE";
    return type_ == "string"sv ? value_ : numberText(value_);
}

Result<void> SheetsReader::endRow()
{
    rowAt_ = 0;
    for (std::size_t i = 0; i < rowCount_ && !cells_.empty(); ++i) {
        const std::int64_t row = row_ + static_cast<std::int64_t>(i) + 1;
        for (const Cells &cells : cells_) {
            for (std::size_t k = 0; k < cells.count; ++k) {
                if (auto done = grid_->put(row, cells.column + k, cells.text); !done)
                    return done;
            }
        }
    }
    row_ += static_cast<std::int64_t>(rowCount_);
    return {};
}

Result<void> SheetsReader::endSheet()
{
    const std::string name = grid_->sheet();
    auto table = std::move(*grid_).finish();
    if (!table)
        return tl::unexpected(table.error());
    grid_.reset();
    if (*table)
        tables.push_back({name, hidden_, std::move(**table)});
    return {};
}

}

Result<std::vector<SheetTable>> readOdsSheets(const StructureSource &source, std::string_view content,
                                              SheetBudget &budget)
{
    SheetsReader reader(source, budget);
    if (const auto done = walkXml(source, content, reader); !done)
        return reader.openSheet() ? inSheet(done.error(), *reader.openSheet()) : tl::unexpected(done.error());
    return std::move(reader.tables);
}

}
