// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/bars_setter.h"

#include "app/report/report_styles.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace backpay {

namespace {

constexpr std::size_t barsMost = 53;  // in a row: the weeks of a year
constexpr int rowHeight = dots(1100); // of the longest bar
constexpr int namesHeight = dots(150);
constexpr int slotMost = dots(420); // few bars do not become blocks
constexpr int hatchStep = dots(36);
constexpr int swatch = dots(90);

}

BarsSetter::BarsSetter(ReportPages &pages, const ReportBars &bars)
    : pages_(pages)
    , bars_(bars)
{
    for (const ReportBars::Bar &bar : bars.bars)
        highest_ = std::max(highest_, bar.length());
}

int BarsSetter::openingHeight() const
{
    return 2 * styles::caption.leading + rowHeight + namesHeight + 3 * styles::note.leading;
}

void BarsSetter::set()
{
    if (pages_.room() < openingHeight() && !pages_.isAtTop())
        pages_.breakPage();
    pages_.paragraph(styles::caption, bars_.caption, pages_.width());
    const std::size_t rows = (bars_.bars.size() + barsMost - 1) / barsMost;
    const std::size_t perRow = rows == 0 ? 1 : (bars_.bars.size() + rows - 1) / rows;
    const int slot = std::min(slotMost, pages_.width() / static_cast<int>(perRow));
    for (std::size_t first = 0; first < bars_.bars.size(); first += perRow) {
        if (pages_.room() < rowHeight + namesHeight + 3 * styles::note.leading)
            pages_.breakPage();
        paintRow(first, std::min(perRow, bars_.bars.size() - first), slot);
    }
    if (bars_.bars.empty())
        pages_.paragraph(styles::body, QCoreApplication::translate("Report", "No record."), pages_.width());
    paintKey();
    pages_.advance(dots(30));
    pages_.paragraph(styles::note, QCoreApplication::translate("Report", "Illustration, not evidence"), pages_.width());
}

void BarsSetter::paintRow(std::size_t first, std::size_t count, int slot)
{
    pages_.advance(dots(60));
    const int base = pages_.y() + rowHeight;
    for (std::size_t i = 0; i < count; ++i)
        paintBar(bars_.bars[first + i], pages_.left() + static_cast<int>(i) * slot + slot / 6, slot * 2 / 3, base);
    pages_.fill(pages_.left(), base, pages_.width(), styles::rule);
    pages_.advance(rowHeight + styles::rule + dots(15));
    paintNames(first, count, slot);
    pages_.advance(namesHeight);
}

void BarsSetter::paintBar(const ReportBars::Bar &bar, int x, int width, int base)
{
    double sum = 0;
    int top = base;
    for (std::size_t part = 0; part < bar.values.size(); ++part) {
        sum += static_cast<double>(std::max<qint64>(0, bar.values[part]));
        const int next = base - static_cast<int>(std::lround(sum / std::max(highest_, 1.0) * rowHeight));
        paintPattern(part, x, next, width, top - next);
        top = next;
    }
}

void BarsSetter::paintNames(std::size_t first, std::size_t count, int slot)
{
    int widest = 1;
    std::vector<QString> names;
    for (std::size_t i = 0; i < count; ++i) {
        names.push_back(pages_.fonts().printable(styles::frame.face, bars_.bars[first + i].name));
        widest = std::max(widest, widthOf(pages_.fonts(), styles::frame, names.back()));
    }
    // Where not all names fit, those of equal distance stand.
    const std::size_t step = static_cast<std::size_t>((widest + dots(60)) / slot + 1);
    for (std::size_t i = 0; i < count; i += step) {
        std::vector<TextLine> lines;
        breakLines(pages_.fonts(), styles::frame, names[i], pages_.width() / 4, lines);
        const int middle = pages_.left() + static_cast<int>(i) * slot + slot / 2;
        const int x =
            std::clamp(middle - lines[0].width / 2, pages_.left(), pages_.left() + pages_.width() - lines[0].width);
        pages_.text(styles::frame, names[i], lines[0], x, pages_.y());
    }
}

void BarsSetter::paintKey()
{
    int x = pages_.left();
    const int right = pages_.left() + pages_.width();
    for (qsizetype part = 0; part < bars_.parts.size(); ++part) {
        const QString name = pages_.fonts().printable(styles::note.face, bars_.parts[part]);
        std::vector<TextLine> lines;
        breakLines(pages_.fonts(), styles::note, name, pages_.width() - 2 * swatch, lines);
        const int width = swatch + dots(40) + lines[0].width;
        if (x > pages_.left() && x + width > right) {
            x = pages_.left();
            pages_.advance(styles::note.leading);
            if (pages_.room() < 2 * styles::note.leading)
                pages_.breakPage();
        }
        paintPattern(static_cast<std::size_t>(part), x, pages_.y() + (styles::note.leading - dots(60)) / 2, swatch,
                     dots(60));
        pages_.text(styles::note, name, lines[0], x + swatch + dots(40), pages_.y());
        x += width + dots(160);
    }
    if (!bars_.parts.isEmpty())
        pages_.advance(styles::note.leading);
}

// Full, hatched, empty, striped: each with its outline.
void BarsSetter::paintPattern(std::size_t part, int x, int y, int width, int height)
{
    if (height <= 0)
        return;
    if (part == 0) {
        pages_.fill(x, y, width, height, Ink::Dark);
        return;
    }
    if (part == 1) {
        // Lines on which the coordinates have one sum: the hatching of bars beside each other is in step.
        const int right = x + width - styles::hairline;
        const int bottom = y + height - styles::hairline;
        for (int sum = (x + y) / hatchStep * hatchStep + hatchStep; sum < right + bottom; sum += hatchStep) {
            const int from = std::max(x, sum - bottom);
            const int to = std::min(right, sum - y);
            pages_.stroke(QPointF(from, sum - from), QPointF(to, sum - to));
        }
    }
    if (part >= 3) {
        const int gaps = std::max(1, width / hatchStep);
        for (int i = 1; i < gaps; ++i)
            pages_.fill(x + width * i / gaps, y, styles::hairline, height);
    }
    const int line = std::min(styles::hairline, height);
    pages_.fill(x, y, width, line);
    pages_.fill(x, y + height - line, width, line);
    pages_.fill(x, y, line, height);
    pages_.fill(x + width - line, y, line, height);
}

}
