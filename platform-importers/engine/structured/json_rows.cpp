// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/json_rows.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/json_columns.h"
#include "platform-importers/engine/structured/json_walk.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

constexpr std::size_t placeKeyBytes = 60; // of one name in a row's place
constexpr std::string_view anyChild = "*";

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        const std::size_t point = std::min(path.find('.'), path.size());
        segments.emplace_back(path.substr(0, point));
        path.remove_prefix(std::min(point + 1, path.size()));
    }
    return segments;
}

/** A cell's text stands in one string shared by all, so that millions of them stay cheap. */
struct Cell
{
    std::uint32_t column = 0;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/** An object on the way to the rows, with its plain values. */
struct Frame
{
    std::size_t parent = 0;
    std::vector<Cell> cells;
};
constexpr std::size_t noFrame = static_cast<std::size_t>(-1);

struct Row
{
    RowPlace place;
    std::size_t firstCell = 0;
    std::size_t frame = noFrame;
};

enum class Where : std::uint8_t {
    OnPath,
    InRow,
    InList, // an array of plain values inside a row
    Outside
};

/** An object or array that is open. */
struct Level
{
    Where where = Where::Outside;
    bool object = false;
    bool plain = true;       // InList: nothing but plain values so far
    std::size_t matched = 0; // OnPath: segments that led here
    std::size_t frame = noFrame;
    JsonColumns::Node node = JsonColumns::root; // InRow, InList
    std::size_t listStart = 0;                  // InList: where its text begins
    std::size_t index = 0;                      // children seen
    std::string key;                            // of the child at hand
};

/** Collects the rows of one path while the text is walked. */
class RowCollector
{
public:
    RowCollector(StructureSource source, std::string_view rowsAt, bool onlyLook)
        : source_(source)
        , path_(segmentsOf(rowsAt))
        , onlyLook_(onlyLook)
    {
    }

    [[nodiscard]] bool take(const JsonToken &token)
    {
        line_ = token.line;
        switch (token.kind) {
        case JsonKind::Key: levels_.back().key = token.text; break;
        case JsonKind::ObjectEnd:
        case JsonKind::ArrayEnd: close(); break;
        default: open(token); break;
        }
        return !error_ && !(onlyLook_ && found_);
    }
    [[nodiscard]] bool found() const { return found_; }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }
    [[nodiscard]] Result<TableText> finish();

private:
    void open(const JsonToken &token);
    void openOnPath(const JsonToken &token, Level level);
    void openInRow(const JsonToken &token);
    void addListItem(const JsonToken &token);
    void close();
    void startRow();
    void addCell(JsonColumns::Node node, std::size_t offset);
    void addEnclosing(const JsonToken &token);
    [[nodiscard]] bool repeats(std::vector<std::size_t> &lastOf, std::uint32_t column, std::size_t filler);
    void refuse(tl::unexpected<Error> error) { error_ = std::move(error.value()); }
    [[nodiscard]] bool isRowPosition(std::size_t matched) const { return matched == path_.size(); }
    [[nodiscard]] bool named(std::size_t segment) const { return segment < path_.size() && path_[segment] != anyChild; }
    [[nodiscard]] std::string placeText() const;
    [[nodiscard]] std::size_t tableBytes() const;
    [[nodiscard]] std::string_view text(const Cell &cell) const
    {
        return std::string_view(values_).substr(cell.offset, cell.length);
    }

    StructureSource source_;
    std::vector<std::string> path_;
    bool onlyLook_;
    bool found_ = false;
    std::int64_t line_ = 0;
    std::vector<Level> levels_;
    std::string values_;
    JsonColumns columns_;
    JsonColumns enclosing_;
    std::vector<Row> rows_;
    std::vector<Cell> cells_;
    std::vector<Frame> frames_;
    std::vector<std::size_t> lastRowOf_;   // by column: the row that filled it last, from 1
    std::vector<std::size_t> lastFrameOf_; // the same for enclosing objects
    std::optional<Error> error_;
};

void RowCollector::open(const JsonToken &token)
{
    Level level;
    level.object = token.kind == JsonKind::ObjectStart;
    if (levels_.empty()) {
        level.where = Where::OnPath;
        openOnPath(token, std::move(level));
        return;
    }
    Level &parent = levels_.back();
    ++parent.index;
    switch (parent.where) {
    case Where::OnPath: {
        const bool leads = parent.matched < path_.size()
                           && (!named(parent.matched) || (parent.object && parent.key == path_[parent.matched]));
        level.frame = parent.frame;
        level.matched = parent.matched + 1;
        level.where = leads ? Where::OnPath : Where::Outside;
        if (leads)
            openOnPath(token, std::move(level));
        else if (!isScalar(token.kind))
            levels_.push_back(std::move(level));
        else if (parent.object && named(parent.matched))
            addEnclosing(token);
        break;
    }
    case Where::InRow: openInRow(token); break;
    case Where::InList: addListItem(token); break;
    case Where::Outside:
        if (!isScalar(token.kind))
            levels_.push_back(std::move(level));
        break;
    }
}

void RowCollector::openOnPath(const JsonToken &token, Level level)
{
    if (!isRowPosition(level.matched)) {
        if (isScalar(token.kind))
            return;
        if (level.object && named(level.matched)) {
            frames_.push_back({level.frame, {}});
            level.frame = frames_.size() - 1;
        }
        levels_.push_back(std::move(level));
        return;
    }
    const bool object = level.object;
    found_ = found_ || object;
    if (object || (!path_.empty() && !named(path_.size() - 1)))
        startRow();
    if (isScalar(token.kind))
        return;
    level.where = object ? Where::InRow : Where::Outside;
    levels_.push_back(std::move(level));
}

void RowCollector::openInRow(const JsonToken &token)
{
    const auto node = columns_.child(levels_.back().node, levels_.back().key);
    if (!node) {
        refuse(source_.tooManyColumns(line_));
        return;
    }
    if (isScalar(token.kind)) {
        const std::size_t offset = values_.size();
        values_ += token.text;
        addCell(*node, offset);
        return;
    }
    Level level;
    level.object = token.kind == JsonKind::ObjectStart;
    level.where = level.object ? Where::InRow : Where::InList;
    level.node = *node;
    level.listStart = values_.size();
    levels_.push_back(std::move(level));
}

void RowCollector::addListItem(const JsonToken &token)
{
    Level &list = levels_.back();
    if (!isScalar(token.kind)) {
        list.plain = false;
        levels_.push_back({});
        levels_.back().object = token.kind == JsonKind::ObjectStart;
        return;
    }
    if (token.kind == JsonKind::Null)
        return;
    if (values_.size() > list.listStart)
        values_ += ", ";
    values_ += token.text;
}

void RowCollector::close()
{
    const Level &level = levels_.back();
    if (level.where == Where::InList) {
        if (level.plain)
            addCell(level.node, level.listStart);
        else
            values_.resize(level.listStart);
    }
    levels_.pop_back();
}

void RowCollector::startRow()
{
    if (rows_.size() == ImportLimits::tableRows) {
        refuse(source_.tooLarge(StructureLimit::Rows, ImportLimits::tableRows, line_));
        return;
    }
    const std::string place = placeText();
    rows_.push_back({{line_, place.empty() ? RowPlace::atLine(line_).text : place},
                     cells_.size(),
                     levels_.empty() ? noFrame : levels_.back().frame});
}

void RowCollector::addCell(JsonColumns::Node node, std::size_t offset)
{
    const std::uint32_t column = columns_.column(node);
    if (repeats(lastRowOf_, column, rows_.size()))
        return;
    cells_.push_back({column, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(values_.size() - offset)});
}

// Its column is known by how many named objects lie between it and the rows; they are the same for every row.
void RowCollector::addEnclosing(const JsonToken &token)
{
    const Level &level = levels_.back();
    std::string name;
    for (std::size_t segment = level.matched; segment < path_.size(); ++segment)
        name += named(segment) ? "^" : "";
    const auto node = enclosing_.child(JsonColumns::root, name + '.' + level.key);
    if (!node) {
        refuse(source_.tooManyColumns(line_));
        return;
    }
    const std::uint32_t column = enclosing_.column(*node);
    if (repeats(lastFrameOf_, column, level.frame + 1))
        return;
    const auto offset = static_cast<std::uint32_t>(values_.size());
    values_ += token.text;
    frames_[level.frame].cells.push_back({column, offset, static_cast<std::uint32_t>(token.text.size())});
}

// Objects of one kind come one after the other, so the last to fill a column is enough to know of.
bool RowCollector::repeats(std::vector<std::size_t> &lastOf, std::uint32_t column, std::size_t filler)
{
    lastOf.resize(std::max<std::size_t>(lastOf.size(), column + 1));
    const bool again = std::exchange(lastOf[column], filler) == filler;
    if (again)
        refuse(source_.damaged(StructureFault::BadSyntax, line_));
    return again;
}

std::string RowCollector::placeText() const
{
    std::string text;
    for (const Level &level : levels_) {
        if (!level.object)
            text += '[' + std::to_string(level.index - 1) + ']';
        else
            text.append(text.empty() ? "" : ".").append(cutToBytes(level.key, placeKeyBytes));
    }
    return text;
}

// An enclosing value is written once a row, so a small text can make a table of any size.
std::size_t RowCollector::tableBytes() const
{
    std::vector<std::size_t> ofFrame(frames_.size());
    for (std::size_t i = 0; i < frames_.size(); ++i) {
        ofFrame[i] =
            frames_[i].parent == noFrame ? 0 : ofFrame[frames_[i].parent]; // a parent stands before its children
        for (const Cell &cell : frames_[i].cells)
            ofFrame[i] += cell.length;
    }
    std::size_t bytes = values_.size();
    for (const Row &row : rows_)
        bytes += row.frame == noFrame ? 0 : ofFrame[row.frame];
    return bytes;
}

Result<TableText> RowCollector::finish()
{
    auto header = columns_.names();
    const auto outer = enclosing_.names();
    if (!header || !outer || header->size() + outer->size() > ImportLimits::columns)
        return source_.tooManyColumns();
    if (rows_.empty() || header->empty())
        return source_.damaged(StructureFault::NoTable);
    const std::size_t own = header->size();
    header->insert(header->end(), outer->begin(), outer->end());
    if (rows_.size() > ImportLimits::tableCells / header->size())
        return source_.tooLarge(StructureLimit::Cells, ImportLimits::tableCells);
    if (tableBytes() > ImportLimits::unpackedBytes)
        return source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::unpackedBytes);
    TableWriter writer(*header);
    std::vector<std::string_view> record;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        record.assign(header->size(), {});
        const std::size_t end = i + 1 < rows_.size() ? rows_[i + 1].firstCell : cells_.size();
        for (std::size_t cell = rows_[i].firstCell; cell < end; ++cell)
            record[cells_[cell].column] = text(cells_[cell]);
        for (std::size_t frame = rows_[i].frame; frame != noFrame; frame = frames_[frame].parent)
            for (const Cell &cell : frames_[frame].cells)
                record[own + cell.column] = text(cell);
        writer.add(record, std::move(rows_[i].place));
    }
    return std::move(writer).finish();
}

}

Result<TableText> readJsonRows(const std::string &name, std::string_view text, std::string_view rowsAt)
{
    RowCollector rows({name, "JSON"}, rowsAt, false);
    const auto walked = walkJson(name, text, [&rows](const JsonToken &token) { return rows.take(token); });
    if (!walked)
        return tl::unexpected(walked.error());
    if (rows.error())
        return tl::unexpected(*rows.error());
    return rows.finish();
}

bool jsonHasRowsAt(std::string_view text, std::string_view rowsAt)
{
    const std::string name;
    RowCollector rows({name, "JSON"}, rowsAt, true);
    const auto walked = walkJson(name, text, [&rows](const JsonToken &token) { return rows.take(token); });
    return rows.found() && walked.has_value();
}

}
