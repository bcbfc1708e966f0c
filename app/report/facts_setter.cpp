// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/facts_setter.h"

#include "app/report/report_styles.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr int factAbove = dots(28);
constexpr int factBelow = dots(32);
constexpr int between = dots(200); // words and figure at least

const TextStyle &styleOf(const ReportFacts::Line &line) { return line.strong ? styles::bodyStrong : styles::body; }

}

FactsSetter::FactsSetter(ReportPages &pages, const ReportFacts &facts)
    : pages_(pages)
    , facts_(facts)
{
    for (const ReportFacts::Line &line : facts.lines) {
        const TextStyle &style = styleOf(line);
        const QString value = pages.fonts().printable(style.face, line.value);
        valueWidth_ = std::max(valueWidth_, widthOf(pages.fonts(), style, value));
    }
    valueWidth_ = std::min(valueWidth_, pages.width() * 11 / 20); // the words keep their place beside an id
}

void FactsSetter::layOut(const ReportFacts::Line &line)
{
    const TextStyle &style = styleOf(line);
    words_ = pages_.fonts().printable(style.face, line.words);
    value_ = pages_.fonts().printable(style.face, line.value);
    breakLines(pages_.fonts(), style, words_, pages_.width() - valueWidth_ - between, wordLines_);
    breakLines(pages_.fonts(), style, value_, valueWidth_, valueLines_);
}

int FactsSetter::heightOf(const ReportFacts::Line &line) const
{
    const TextStyle &style = styleOf(line);
    return std::max(backpay::heightOf(wordLines_, style), backpay::heightOf(valueLines_, style)) + factAbove
           + factBelow;
}

int FactsSetter::openingHeight()
{
    int height = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, facts_.lines.size()); ++i) {
        layOut(facts_.lines[i]);
        height += heightOf(facts_.lines[i]);
    }
    return height;
}

void FactsSetter::set()
{
    for (std::size_t i = 0; i < facts_.lines.size(); ++i) {
        const ReportFacts::Line &line = facts_.lines[i];
        // The line that others lead to takes the last of them along to its page.
        int wanted = 0;
        if (i + 1 < facts_.lines.size() && facts_.lines[i + 1].strong) {
            layOut(facts_.lines[i + 1]);
            wanted = heightOf(facts_.lines[i + 1]);
        }
        layOut(line);
        wanted += heightOf(line);
        if (wanted > pages_.room() && wanted <= pages_.fullRoom() && !pages_.isAtTop())
            pages_.breakPage();
        paint(line);
    }
}

void FactsSetter::paint(const ReportFacts::Line &line)
{
    const TextStyle &style = styleOf(line);
    if (line.strong)
        pages_.fill(pages_.left(), pages_.y() - styles::rule, pages_.width(), styles::rule);
    pages_.advance(factAbove);
    for (std::size_t i = 0; i < std::max(wordLines_.size(), valueLines_.size()); ++i) {
        if (pages_.room() < style.leading + factBelow)
            pages_.breakPage();
        if (i < wordLines_.size())
            pages_.text(style, words_, wordLines_[i], pages_.left(), pages_.y());
        if (i < valueLines_.size())
            pages_.text(style, value_, valueLines_[i], pages_.left() + pages_.width(), pages_.y(), Align::Right);
        pages_.advance(style.leading);
    }
    pages_.advance(factBelow);
    const int y = pages_.y() - styles::hairline;
    pages_.fill(pages_.left(), y, pages_.width(), styles::hairline, line.strong ? Ink::Black : Ink::Grey);
    if (line.strong) {
        pages_.fill(pages_.left(), y + dots(20), pages_.width(), styles::hairline);
        pages_.advance(dots(40));
    }
}

}
