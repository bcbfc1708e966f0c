// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_setter.h"

#include "app/report/report_styles.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

constexpr int rowAbove = dots(22); // inside a row
constexpr int rowBelow = dots(26);
constexpr int belowCaption = dots(40);
constexpr int betweenParts = dots(140);
constexpr int continuedHeight = styles::note.leading + dots(30);
constexpr std::size_t headLinesMost = 8; // of a heading; a longer one ends with "…"

QStringList headingsOf(const ReportTable &table)
{
    QStringList headings;
    for (const ReportColumn &column : table.columns)
        headings += column.heading;
    return headings;
}

}

TableSetter::TableSetter(ReportPages &pages, const ReportTable &table, const std::vector<TablePart> &parts)
    : pages_(pages)
    , table_(table)
    , parts_(parts)
{
    const QString caption = pages.fonts().printable(styles::note.face, table.caption);
    if (caption.isEmpty())
        return;
    std::vector<TextLine> lines;
    breakLines(pages.fonts(), styles::note, caption, pages.width() * 4 / 5, lines);
    continued_ = caption.mid(lines[0].begin, lines[0].end - lines[0].begin);
    if (lines.size() > 1)
        continued_ += u'…';
    const QString words =
        pages.fonts().printable(styles::note.face, QCoreApplication::translate("Report", "%1 (continued)"));
    continued_ = QString(words).replace(QLatin1String("%1"), continued_);
}

int TableSetter::openingHeight()
{
    std::vector<TextLine> lines;
    const QString caption = pages_.fonts().printable(styles::caption.face, table_.caption);
    breakLines(pages_.fonts(), styles::caption, caption, pages_.width(), lines);
    const int captionHeight = caption.isEmpty() ? 0 : heightOf(lines, styles::caption) + belowCaption;
    return captionHeight + (parts_.empty() ? 0 : openingHeightOf(parts_.front()));
}

bool TableSetter::set(const RowDone &rowDone)
{
    if (pages_.room() < openingHeight() && !pages_.isAtTop())
        pages_.breakPage();
    if (!table_.caption.isEmpty()) {
        pages_.paragraph(styles::caption, table_.caption, pages_.width());
        pages_.advance(belowCaption);
    }
    for (const TablePart &part : parts_) {
        const bool first = &part == &parts_.front();
        if (!first)
            pages_.gap(betweenParts);
        if (!first && pages_.room() < openingHeightOf(part) + continuedHeight && !pages_.isAtTop())
            pages_.breakPage();
        if (!first)
            paintContinued();
        if (!setPart(part, first ? rowDone : RowDone([] { return true; })))
            return false;
    }
    return true;
}

void TableSetter::begin(const TablePart &part)
{
    part_ = &part;
    layOut(styles::cellStrong(part.size), headingsOf(table_));
    for (Cell &cell : cells_) {
        if (cell.lines.size() <= headLinesMost)
            continue;
        cell.lines.resize(headLinesMost);
        cell.text = cell.text.left(cell.lines.back().end - 1) + u'…';
    }
    head_ = cells_;
}

int TableSetter::openingHeightOf(const TablePart &part)
{
    begin(part);
    const int head = styles::strongRule + rowHeight(head_, styles::cellStrong(part.size));
    if (table_.rows.empty())
        return head + styles::body.leading;
    layOut(styles::cell(part.size), table_.rows.front());
    return std::min(head + wantedBy(0, styles::cell(part.size)), pages_.fullRoom() / 2);
}

// Of the last row, with the totals: they do not stand alone.
int TableSetter::wantedBy(std::size_t row, const TextStyle &style) const
{
    const std::size_t kept = row + 1 == table_.rows.size() ? std::min<std::size_t>(table_.totals.size(), 10) : 0;
    return rowHeight(cells_, style) + static_cast<int>(kept) * (style.leading + rowAbove + rowBelow);
}

bool TableSetter::setPart(const TablePart &part, const RowDone &rowDone)
{
    begin(part);
    paintHead();
    const TextStyle style = styles::cell(part.size);
    if (table_.rows.empty()) {
        pages_.advance(rowAbove);
        pages_.paragraph(style, QCoreApplication::translate("Report", "No record."), pages_.width());
        pages_.advance(rowBelow);
        pages_.fill(pages_.left(), pages_.y() - styles::hairline, pages_.width(), styles::hairline, Ink::Grey);
    }
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        layOut(style, table_.rows[i]);
        if (wantedBy(i, style) > pages_.room() && !belowHead_)
            continueOnNextPage();
        paintRow(style);
        if (!rowDone())
            return false;
    }
    paintTotals();
    return true;
}

void TableSetter::layOut(const TextStyle &style, const QStringList &row)
{
    cells_.resize(part_->columns.size());
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const PlacedColumn &column = part_->columns[i];
        Cell &cell = cells_[i];
        cell.text = pages_.fonts().printable(style.face, row.value(static_cast<qsizetype>(column.source)));
        breakLines(pages_.fonts(), style, cell.text, column.width, cell.lines);
    }
}

std::size_t TableSetter::lineCount(const std::vector<Cell> &cells)
{
    std::size_t most = 1;
    for (const Cell &cell : cells)
        most = std::max(most, cell.lines.size());
    return most;
}

int TableSetter::rowHeight(const std::vector<Cell> &cells, const TextStyle &style)
{
    int height = style.leading;
    for (const Cell &cell : cells)
        height = std::max(height, heightOf(cell.lines, style));
    return height + rowAbove + rowBelow;
}

void TableSetter::paint(const TextStyle &style, std::size_t firstLine, std::size_t lines)
{
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const PlacedColumn &column = part_->columns[i];
        const bool figure = table_.columns[column.source].figure;
        const int x = pages_.left() + column.x + (figure ? column.width : 0);
        const std::size_t end = std::min(cells_[i].lines.size(), firstLine + lines);
        for (std::size_t k = firstLine; k < end; ++k)
            pages_.text(style, cells_[i].text, cells_[i].lines[k], x,
                        pages_.y() + static_cast<int>(k - firstLine) * style.leading,
                        figure ? Align::Right : Align::Left);
    }
}

void TableSetter::paintRow(const TextStyle &style)
{
    const std::size_t count = lineCount(cells_);
    for (std::size_t done = 0; done < count;) {
        const int room = (pages_.room() - rowAbove - rowBelow) / style.leading;
        if (room < 1) {
            continueOnNextPage();
            continue;
        }
        const std::size_t lines = std::min(count - done, static_cast<std::size_t>(room));
        pages_.advance(rowAbove);
        paint(style, done, lines);
        pages_.advance(static_cast<int>(lines) * style.leading + rowBelow);
        pages_.fill(pages_.left(), pages_.y() - styles::hairline, pages_.width(), styles::hairline, Ink::Grey);
        done += lines;
        belowHead_ = false;
    }
}

void TableSetter::paintHead()
{
    std::swap(cells_, head_);
    const TextStyle style = styles::cellStrong(part_->size);
    pages_.fill(pages_.left(), pages_.y(), pages_.width(), styles::strongRule);
    pages_.advance(styles::strongRule + rowAbove);
    // Headings of fewer lines stand on the line next to the rows.
    const std::size_t count = lineCount(cells_);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const PlacedColumn &column = part_->columns[i];
        const bool figure = table_.columns[column.source].figure;
        int y = pages_.y() + static_cast<int>(count - cells_[i].lines.size()) * style.leading;
        for (const TextLine &line : cells_[i].lines) {
            pages_.text(style, cells_[i].text, line, pages_.left() + column.x + (figure ? column.width : 0), y,
                        figure ? Align::Right : Align::Left);
            y += style.leading;
        }
    }
    pages_.advance(static_cast<int>(count) * style.leading + rowBelow);
    pages_.fill(pages_.left(), pages_.y() - styles::rule, pages_.width(), styles::rule);
    std::swap(cells_, head_);
    belowHead_ = true;
}

void TableSetter::continueOnNextPage()
{
    pages_.breakPage();
    paintContinued();
    paintHead();
}

void TableSetter::paintContinued()
{
    if (continued_.isEmpty())
        return;
    const TextLine line{0, continued_.size(), 0};
    pages_.text(styles::note, continued_, line, pages_.left(), pages_.y());
    pages_.advance(continuedHeight);
}

void TableSetter::paintTotals()
{
    if (table_.totals.empty())
        return;
    const TextStyle style = styles::cellStrong(part_->size);
    pages_.fill(pages_.left(), pages_.y() - styles::rule, pages_.width(), styles::rule);
    for (const QStringList &row : table_.totals) {
        layOut(style, row);
        if (rowHeight(cells_, style) > pages_.room())
            continueOnNextPage();
        paintRow(style);
    }
    // The double rule of bookkeeping closes a computed result.
    pages_.fill(pages_.left(), pages_.y() - styles::hairline, pages_.width(), styles::hairline);
    pages_.fill(pages_.left(), pages_.y() + dots(16), pages_.width(), styles::hairline);
    pages_.advance(dots(20));
}

}
