// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_flow.h"

#include "app/report/bars_setter.h"
#include "app/report/facts_setter.h"
#include "app/report/report_styles.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr int measure = dots(4000); // words wider than this are hard to read on

const TextStyle &styleOf(const ReportHeading &heading)
{
    return heading.level <= 1 ? styles::heading1 : heading.level == 2 ? styles::heading2 : styles::heading3;
}

const TextStyle &styleOf(const ReportParagraph &paragraph)
{
    switch (paragraph.style) {
    case ReportParagraph::Style::Body: return styles::body;
    case ReportParagraph::Style::Lede: return styles::lede;
    case ReportParagraph::Style::Note: return styles::note;
    }
    return styles::body;
}

int spaceBefore(const ReportBlock &block)
{
    if (const auto *heading = std::get_if<ReportHeading>(&block))
        return heading->level <= 1 ? dots(300) : heading->level == 2 ? dots(220) : dots(150);
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
        return paragraph->style == ReportParagraph::Style::Note ? dots(50) : dots(80);
    return dots(130);
}

// What follows a heading stands nearer to it than to what is above.
int spaceBetween(const ReportBlock *above, const ReportBlock &block)
{
    const bool belowHeading = above && std::holds_alternative<ReportHeading>(*above);
    return belowHeading && !std::holds_alternative<ReportHeading>(block) ? spaceBefore(block) / 2 : spaceBefore(block);
}

int textWidth(const ReportPages &pages) { return std::min(measure, pages.width()); }

// Of the first lines of a text.
int firstLines(ReportPages &pages, const TextStyle &style, const QString &text, int most)
{
    std::vector<TextLine> lines;
    breakLines(pages.fonts(), style, pages.fonts().printable(style.face, text), textWidth(pages), lines);
    return std::min(heightOf(lines, style), most * style.leading);
}

}

ReportFlow::ReportFlow(const Report &report, const ReportFonts &fonts, PaperSize paper)
    : report_(report)
    , tables_(report.blocks.size())
{
    for (std::size_t i = 0; i < report.blocks.size(); ++i)
        if (const auto *table = std::get_if<ReportTable>(&report.blocks[i]))
            tables_[i] = placeColumns(fonts, *table, ReportPages::widthOn(paper));
}

bool ReportFlow::set(ReportPages &pages, const RowDone &rowDone) const
{
    setCover(pages);
    bool isFirstHeading = true;
    for (std::size_t i = 0; i < report_.blocks.size(); ++i) {
        const ReportBlock &block = report_.blocks[i];
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level <= 1 && !isFirstHeading && !pages.isAtTop())
            pages.breakPage();
        if (heading && heading->level <= 1)
            isFirstHeading = false;
        pages.gap(spaceBetween(i > 0 ? &report_.blocks[i - 1] : nullptr, block));
        if (heading) {
            setHeading(pages, i);
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            pages.paragraph(styleOf(*paragraph), paragraph->text, textWidth(pages));
        } else if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            FactsSetter(pages, *facts).set();
        } else if (const auto *bars = std::get_if<ReportBars>(&block)) {
            BarsSetter(pages, *bars).set();
        } else if (!TableSetter(pages, std::get<ReportTable>(block), tables_[i]).set(rowDone)) {
            return false;
        }
    }
    return true;
}

void ReportFlow::setCover(ReportPages &pages) const
{
    pages.advance(dots(120));
    pages.paragraph(styles::title, report_.title, pages.width());
    pages.advance(dots(70));
    for (const QString &line : report_.cover)
        pages.paragraph(styles::cover, line, textWidth(pages));
    pages.advance(dots(110));
}

void ReportFlow::setHeading(ReportPages &pages, std::size_t block) const
{
    const auto &heading = std::get<ReportHeading>(report_.blocks[block]);
    const int wanted = openingHeight(pages, block);
    if (wanted > pages.room() && wanted <= pages.fullRoom() && !pages.isAtTop())
        pages.breakPage();
    if (heading.level <= 1) {
        pages.fill(pages.left(), pages.y(), pages.width(), styles::strongRule);
        pages.advance(styles::strongRule + dots(55));
    }
    pages.paragraph(styleOf(heading), heading.text, pages.width());
    pages.advance(heading.level <= 1 ? dots(20) : 0);
}

int ReportFlow::openingHeight(ReportPages &pages, std::size_t block) const
{
    if (block >= report_.blocks.size())
        return 0;
    const ReportBlock &what = report_.blocks[block];
    if (const auto *paragraph = std::get_if<ReportParagraph>(&what))
        return firstLines(pages, styleOf(*paragraph), paragraph->text, 2);
    if (const auto *facts = std::get_if<ReportFacts>(&what))
        return FactsSetter(pages, *facts).openingHeight();
    if (const auto *bars = std::get_if<ReportBars>(&what))
        return BarsSetter(pages, *bars).openingHeight();
    if (const auto *table = std::get_if<ReportTable>(&what))
        return TableSetter(pages, *table, tables_[block]).openingHeight();

    // A heading, and what it is the heading of; a run of headings stays together.
    const auto &heading = std::get<ReportHeading>(what);
    int height = firstLines(pages, styleOf(heading), heading.text, 20) + dots(100);
    for (std::size_t next = block + 1; next < report_.blocks.size(); ++next) {
        height += spaceBefore(report_.blocks[next]);
        const auto *following = std::get_if<ReportHeading>(&report_.blocks[next]);
        if (!following)
            return height + openingHeight(pages, next);
        if (following->level <= 1)
            return height;
        height += firstLines(pages, styleOf(*following), following->text, 20);
    }
    return height;
}

}
