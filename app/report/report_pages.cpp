// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pages.h"

#include "app/report/report_styles.h"

#include <QCoreApplication>
#include <QGlyphRun>

#include <algorithm>

namespace backpay {

namespace {

constexpr int marginSide = dots(640);
constexpr int marginTop = dots(500);
constexpr int marginBottom = dots(470);
constexpr int frameGap = dots(160); // between the frame and the text
constexpr std::size_t frameLinesMost = 4;

// A running head of a book's length would leave no page for the book.
void limitLines(const ReportFonts &fonts, QString &text, std::vector<TextLine> &lines, int width)
{
    breakLines(fonts, styles::frame, text, width, lines);
    if (lines.size() <= frameLinesMost)
        return;
    text = text.left(lines[frameLinesMost - 1].end - 2) + u'…';
    breakLines(fonts, styles::frame, text, width, lines);
}

QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Black: return {0, 0, 0};
    case Ink::Dark: return {64, 64, 64};
    case Ink::Grey: return {160, 160, 160};
    }
    return {};
}

}

ReportPages::ReportPages(const Report &report, PaperSize paper, ReportFonts &fonts, QPdfWriter *writer, int pageCount)
    : report_(report)
    , fonts_(fonts)
    , writer_(writer)
    , width_(widthOn(paper))
    , paperHeight_(paper == PaperSize::Letter ? dots(7920) : dots(8419))
    , pageCount_(pageCount)
    , head_(fonts.printable(Face::Sans, report.runningHead))
    , foot_(fonts.printable(Face::Sans, report.foot))
{
    limitLines(fonts_, head_, headLines_, width());
    limitLines(fonts_, foot_, footLines_, width() * 3 / 4);
    top_ = y_ = marginTop + heightOf(headLines_, styles::frame) + frameGap;
    bottom_ = paperHeight_ - marginBottom - heightOf(footLines_, styles::frame) - frameGap;
    if (writer_) {
        painter_.begin(writer_);
        paintFrame();
    }
}

ReportPages::~ReportPages()
{
    if (writer_)
        flush();
}

int ReportPages::widthOn(PaperSize paper)
{
    return (paper == PaperSize::Letter ? dots(6120) : dots(5953)) - 2 * marginSide;
}

int ReportPages::left() const { return marginSide; }

void ReportPages::breakPage()
{
    ++number_;
    y_ = top_;
    if (writer_) {
        flush();
        writer_->newPage();
        paintFrame();
    }
}

void ReportPages::paintFrame()
{
    int y = marginTop;
    for (const TextLine &line : headLines_) {
        text(styles::frame, head_, line, left(), y);
        y += styles::frame.leading;
    }
    y = paperHeight_ - marginBottom - heightOf(footLines_, styles::frame);
    fill(left(), y - dots(40), width(), styles::hairline);
    const QString numbered = fonts_.printable(
        Face::Sans, QCoreApplication::translate("Report", "Page %1 of %2").arg(number_).arg(pageCount_));
    text(styles::frame, numbered, {0, numbered.size(), widthOf(fonts_, styles::frame, numbered)}, left() + width(), y,
         Align::Right);
    for (const TextLine &line : footLines_) {
        text(styles::frame, foot_, line, left(), y);
        y += styles::frame.leading;
    }
}

void ReportPages::text(const TextStyle &style, QStringView text, const TextLine &line, int x, int y, Align align)
{
    if (!writer_ || line.begin == line.end)
        return;
    if (waitingStyle_.face != style.face || waitingStyle_.size != style.size)
        flush();
    waitingStyle_ = style;
    // The letters stand in the middle of their line: what is above and below them is a third of a line apart.
    const int baseline = y + (style.leading + style.size * 7 / 10) / 2;
    const int begin = align == Align::Right ? x - line.width : x;
    qint64 units = 0;
    for (qsizetype i = line.begin; i < line.end; ++i) {
        if (style.kerned && i > line.begin)
            units += fonts_.kerning(style.face, text[i - 1], text[i]);
        waitingGlyphs_.push_back(fonts_.glyph(style.face, text[i]));
        waitingPlaces_.emplace_back(begin + static_cast<int>((units * style.size + 500) / 1000), baseline);
        units += fonts_.advance(style.face, text[i]);
    }
}

void ReportPages::flush()
{
    if (waitingGlyphs_.empty())
        return;
    QGlyphRun run;
    run.setRawFont(fonts_.raw(waitingStyle_.face, waitingStyle_.size));
    run.setRawData(waitingGlyphs_.data(), waitingPlaces_.data(), static_cast<int>(waitingGlyphs_.size()));
    painter_.setPen(colour(Ink::Black));
    painter_.drawGlyphRun(QPointF(), run);
    waitingGlyphs_.clear();
    waitingPlaces_.clear();
}

void ReportPages::fill(int x, int y, int width, int height, Ink ink)
{
    if (writer_)
        painter_.fillRect(QRectF(x, y, width, height), colour(ink));
}

void ReportPages::stroke(QPointF from, QPointF to)
{
    if (!writer_)
        return;
    painter_.setPen(QPen(colour(Ink::Black), styles::hairline, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(from, to);
}

void ReportPages::paragraph(const TextStyle &style, const QString &text, int width)
{
    const QString printable = fonts_.printable(style.face, text);
    std::vector<TextLine> lines;
    breakLines(fonts_, style, printable, width, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool firstOfMore = i == 0 && lines.size() > 1;
        const bool lastButOne = i > 0 && i + 2 == lines.size();
        if (room() < style.leading * (firstOfMore || lastButOne ? 2 : 1) && !isAtTop())
            breakPage();
        this->text(style, printable, lines[i], left(), y_);
        advance(style.leading);
    }
}

}
