// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_columns.h"

#include "app/report/report_styles.h"
#include "app/report/text_lines.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace backpay {

namespace {

// At this size a width in dots is one in thousandths of any size.
constexpr TextStyle measured{Face::Sans, 1000, 1000, false};
constexpr TextStyle measuredStrong{Face::SansBold, 1000, 1000, false};

// In thousandths of the size of the letters.
constexpr int longestWord = 7'000;        // a word beyond this may break; a date and a grade are shorter
constexpr int longestHeadingWord = 9'000; // the same of a heading
constexpr int comfort = 13'000;           // a column of words this wide reads well
constexpr int widest = 60'000;            // more than a page: nobody counts on

constexpr std::array comfortableSizes = {dots(85), dots(80), dots(75)};
constexpr std::array crampedSizes = {dots(80), dots(75), dots(70), dots(65)};
constexpr int partedSize = dots(75);

struct Needs
{
    int least = 0; // without breaking a figure or a short word
    int whole = 0; // without breaking a line
    int weight = 1;
};

using Least = std::function<int(const Needs &)>;

int gapAt(int size) { return size * 11 / 10; }
int inDots(int thousandths, int size) { return static_cast<int>((qint64(thousandths) * size + 999) / 1000) + 1; }

Needs needsOf(const ReportFonts &fonts, const ReportTable &table, std::size_t column)
{
    const ReportColumn &about = table.columns[column];
    Needs needs;
    needs.weight = std::clamp(about.weight, 1, 1000);
    const auto add = [&](const TextStyle &style, const QString &cell, int wordLimit) {
        const QString text = fonts.printable(style.face, cell);
        const int whole = std::min(widthOf(fonts, style, text), widest);
        const bool unbroken = about.figure && wordLimit == longestWord && text.size() <= longestFigure;
        needs.least = std::max(needs.least, unbroken ? whole : std::min(widestWord(fonts, style, text), wordLimit));
        needs.whole = std::max(needs.whole, whole);
    };
    add(measuredStrong, about.heading, longestHeadingWord);
    needs.whole = needs.least; // a heading may take two lines
    for (const QStringList &row : table.rows)
        add(measured, row.value(static_cast<qsizetype>(column)), longestWord);
    for (const QStringList &row : table.totals)
        add(measuredStrong, row.value(static_cast<qsizetype>(column)), longestWord);
    return needs;
}

// Gives `rest` away by weight: to those below what they want, or to all where nobody wants more.
void share(std::vector<int> &widths, const std::vector<int> &wanted, const std::vector<Needs> &needs, int rest)
{
    while (rest > 0) {
        int weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            weights += widths[i] < wanted[i] ? needs[i].weight : 0;
        const bool allServed = weights == 0;
        if (allServed)
            weights = std::accumulate(needs.begin(), needs.end(), 0, [](int sum, auto &n) { return sum + n.weight; });
        int given = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (!allServed && widths[i] >= wanted[i])
                continue;
            int more = static_cast<int>(qint64(rest) * needs[i].weight / weights);
            if (!allServed)
                more = std::min(more, wanted[i] - widths[i]);
            widths[i] += more;
            given += more;
        }
        if (allServed || given == 0)
            return;
        rest -= given;
    }
}

struct Choice
{
    int size = 0;
    Least least;
};

int neededWidth(const std::vector<Needs> &needs, const Choice &choice)
{
    int sum = -gapAt(choice.size);
    for (const Needs &column : needs)
        sum += inDots(choice.least(column), choice.size) + gapAt(choice.size);
    return sum;
}

TablePart place(const std::vector<std::size_t> &sources, const std::vector<Needs> &all, const Choice &choice, int width)
{
    std::vector<Needs> needs;
    for (const std::size_t source : sources)
        needs.push_back(all[source]);
    std::vector<int> widths;
    std::vector<int> wanted;
    for (const Needs &column : needs) {
        widths.push_back(std::min(inDots(choice.least(column), choice.size), width));
        wanted.push_back(std::max(widths.back(), inDots(column.whole, choice.size)));
    }
    share(widths, wanted, needs, width - std::min(width, neededWidth(needs, choice)));
    TablePart part{choice.size, {}};
    int x = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        part.columns.push_back({sources[i], x, widths[i]});
        x += widths[i] + gapAt(choice.size);
    }
    return part;
}

std::vector<TablePart> placeInParts(const std::vector<Needs> &needs, const Choice &choice, int width)
{
    const auto fits = [&](const std::vector<std::size_t> &sources) {
        std::vector<Needs> chosen;
        for (const std::size_t source : sources)
            chosen.push_back(needs[source]);
        return neededWidth(chosen, choice) <= width;
    };
    const std::vector<std::size_t> first{0};
    std::vector<TablePart> parts;
    std::vector<std::size_t> sources = first;
    for (std::size_t next = 1; next < needs.size(); ++next) {
        sources.push_back(next);
        if (fits(sources) || sources.size() == 2)
            continue;
        sources.pop_back();
        parts.push_back(place(sources, needs, choice, width));
        sources = {0, next};
    }
    parts.push_back(place(sources, needs, choice, width));
    return parts;
}

}

std::vector<TablePart> placeColumns(const ReportFonts &fonts, const ReportTable &table, int width)
{
    std::vector<Needs> needs;
    std::vector<std::size_t> sources;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        needs.push_back(needsOf(fonts, table, column));
        sources.push_back(column);
    }
    if (needs.empty())
        return {};
    const Least cramped = [](const Needs &column) { return column.least; };
    const Least roomy = [](const Needs &column) { return std::max(column.least, std::min(column.whole, comfort)); };
    for (const int size : comfortableSizes)
        if (neededWidth(needs, {size, roomy}) <= width)
            return {place(sources, needs, {size, roomy}, width)};
    for (const int size : crampedSizes)
        if (neededWidth(needs, {size, cramped}) <= width)
            return {place(sources, needs, {size, cramped}, width)};
    return placeInParts(needs, {partedSize, cramped}, width);
}

}
