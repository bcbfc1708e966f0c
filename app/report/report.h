// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <variant>
#include <vector>

namespace backpay {

/** A heading; level 1 begins a new page, but for the first. */
struct ReportHeading
{
    int level = 1; // 1 to 3
    QString text;
};

struct ReportParagraph
{
    enum class Style {
        Body,
        Lede, // the sentence a section begins with
        Note, // small: what a table leaves out, where a rule is written
    };
    Style style = Style::Body;
    QString text;
};

struct ReportColumn
{
    QString heading;
    bool figure = false; // set at the end of its column, in figures of one width, and never broken
    int weight = 1;      // share of the width beside the others'
};

/** A table; its headings stand again on each page. A cell that is too long for its column takes more lines. */
struct ReportTable
{
    QString caption; // what a row is
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;   // each as long as `columns`
    std::vector<QStringList> totals; // below a rule, in bold; each as long as `columns`
};

/** Figures with their words, one a line: the summary page, the working of a finding. */
struct ReportFacts
{
    struct Line
    {
        QString words;
        QString value;
        bool strong = false; // the line that the others lead to
    };
    std::vector<Line> lines;
};

/** Bars that stand beside each other by their place in time, each of some parts. For the eye: no figure is read off. */
struct ReportBars
{
    QString caption;
    QStringList parts; // what each part of a bar is, 1 to 4; told apart by pattern
    struct Bar
    {
        QString name;
        std::vector<qint64> values; // as many as `parts`, none below 0
        QString words;              // the same as text, for who does not see it

        /** The whole length of the bar, to be drawn and never printed. */
        [[nodiscard]] double length() const
        {
            double sum = 0;
            for (const qint64 value : values)
                sum += static_cast<double>(std::max<qint64>(0, value));
            return sum;
        }
    };
    std::vector<Bar> bars;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportFacts, ReportBars>;

/** What a report says, before it is set on pages or written as HTML. Text is plain: markup in it is shown as such. */
struct Report
{
    QString language;    // BCP 47: "en", "es"
    QString title;       // of the document
    QStringList cover;   // lines below the title on the first page
    QString runningHead; // at the top of every page: what it belongs to
    QString foot;        // at the foot of every page, before "page n of m"
    std::vector<ReportBlock> blocks;
};

}
