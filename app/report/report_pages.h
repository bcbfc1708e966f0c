// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "app/report/report_pdf.h"
#include "app/report/text_lines.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPointF>

#include <vector>

namespace backpay {

enum class Ink {
    Black,
    Dark,
    Grey
}; // text is black; dark fills a bar, grey is for hairlines
enum class Align {
    Left,
    Right
};

/**
 * The pages of a report, filled from top to bottom: each has the running head and the foot. Without a writer nothing is
 * painted, which is how the pages are counted before the first of them is set. Lengths are dots.
 */
class ReportPages
{
public:
    /** `pageCount` is what stands behind "of"; `writer` may be null and outlives this. */
    ReportPages(const Report &report, PaperSize paper, ReportFonts &fonts, QPdfWriter *writer, int pageCount);
    ~ReportPages();
    ReportPages(const ReportPages &) = delete;
    ReportPages &operator=(const ReportPages &) = delete;

    [[nodiscard]] ReportFonts &fonts() { return fonts_; }
    [[nodiscard]] static int widthOn(PaperSize paper); // of the text
    [[nodiscard]] int left() const;
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int y() const { return y_; } // where the next thing begins
    [[nodiscard]] int room() const { return bottom_ - y_; }
    [[nodiscard]] int fullRoom() const { return bottom_ - top_; } // on an empty page
    [[nodiscard]] bool isAtTop() const { return y_ == top_; }
    [[nodiscard]] int number() const { return number_; }

    void breakPage();
    void advance(int height) { y_ += height; }
    /** Space between two things; none at the top of a page. */
    void gap(int height)
    {
        if (!isAtTop())
            y_ += height;
    }

    /** One line of printable text whose line box begins at (x, y); Align::Right: which ends at x. */
    void text(const TextStyle &style, QStringView text, const TextLine &line, int x, int y, Align align = Align::Left);
    void fill(int x, int y, int width, int height, Ink ink = Ink::Black);
    /** A stroke as wide as a hairline. */
    void stroke(QPointF from, QPointF to);

    /** A paragraph at the current place, over as many pages as it takes; never one line alone at the foot. */
    void paragraph(const TextStyle &style, const QString &text, int width);

private:
    void paintFrame();
    void flush();

    const Report &report_;
    ReportFonts &fonts_;
    QPdfWriter *writer_;
    QPainter painter_;
    int width_;
    int paperHeight_;
    int top_ = 0;
    int bottom_ = 0;
    int y_ = 0;
    int number_ = 1;
    int pageCount_;
    QString head_;
    QString foot_;
    std::vector<TextLine> headLines_;
    std::vector<TextLine> footLines_;

    // Glyphs of one font wait here until another one is needed: a call each would cost more than the glyphs.
    TextStyle waitingStyle_;
    std::vector<quint32> waitingGlyphs_;
    std::vector<QPointF> waitingPlaces_;
};

}
