// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_bars.h"

#include "app/report/html_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace backpay {

namespace {

// Coordinates of the drawing, which is scaled to the page.
constexpr int height = 160;
constexpr int slot = 24;
constexpr int barWidth = 16;
constexpr std::size_t kinds = 4;

// Full, hatched, empty, striped, as on paper.
QByteArray fillOf(std::size_t part, int number)
{
    const QByteArray chart = QByteArray::number(number);
    switch (std::min(part, kinds - 1)) {
    case 0: return "#404040";
    case 1: return "url(#hatched" + chart + ")";
    case 2: return "#fff";
    default: return "url(#striped" + chart + ")";
    }
}

void appendPatterns(QByteArray &out, int number)
{
    const QByteArray chart = QByteArray::number(number);
    out += "<defs>\n<pattern id=\"hatched" + chart
           + "\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
             "<rect width=\"4\" height=\"4\" fill=\"#fff\"/><rect width=\"1\" height=\"4\"/></pattern>\n"
             "<pattern id=\"striped"
           + chart
           + "\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
             "<rect width=\"4\" height=\"4\" fill=\"#fff\"/><rect width=\"1\" height=\"4\"/></pattern>\n</defs>\n";
}

void appendRect(QByteArray &out, int x, int y, int width, int tall, const QByteArray &fill)
{
    out += "<rect x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) + "\" width=\""
           + QByteArray::number(width) + "\" height=\"" + QByteArray::number(tall) + "\" fill=\"" + fill
           + "\" stroke=\"#000\"/>\n";
}

void appendDrawing(QByteArray &out, const ReportBars &bars, int number)
{
    double highest = 1; // a coordinate, not a figure
    for (const ReportBars::Bar &bar : bars.bars)
        highest = std::max(highest, bar.length());
    const QByteArray width = QByteArray::number(static_cast<qsizetype>(bars.bars.size()) * slot);
    out += "<svg aria-hidden=\"true\" width=\"" + width + "\" height=\"" + QByteArray::number(height + 2)
           + "\" viewBox=\"0 0 " + width + ' ' + QByteArray::number(height + 2) + "\">\n";
    appendPatterns(out, number);
    int x = (slot - barWidth) / 2;
    for (const ReportBars::Bar &bar : bars.bars) {
        double sum = 0;
        int top = height;
        for (std::size_t part = 0; part < bar.values.size(); ++part) {
            sum += static_cast<double>(std::max<qint64>(0, bar.values[part]));
            const int next = height - static_cast<int>(std::lround(sum / highest * (height - 2)));
            if (next < top)
                appendRect(out, x, next, barWidth, top - next, fillOf(part, number));
            top = next;
        }
        x += slot;
    }
    out += "<rect y=\"" + QByteArray::number(height) + "\" width=\"" + width + "\" height=\"1\"/>\n</svg>\n";
}

void appendKey(QByteArray &out, const ReportBars &bars, int number)
{
    out += "<ul aria-hidden=\"true\">\n";
    for (qsizetype part = 0; part < bars.parts.size(); ++part) {
        out += "<li><svg width=\"26\" height=\"14\">\n";
        appendRect(out, 1, 1, 24, 12, fillOf(static_cast<std::size_t>(part), number));
        out += "</svg> ";
        appendHtml(out, bars.parts[part]);
        out += "</li>\n";
    }
    out += "</ul>\n";
}

}

void appendBars(QByteArray &out, const ReportBars &bars, int number)
{
    out += "<figure>\n<figcaption>";
    appendHtml(out, bars.caption);
    out += "</figcaption>\n";
    if (!bars.bars.empty()) {
        appendDrawing(out, bars, number);
        appendKey(out, bars, number);
    }
    out += "<p class=\"note\">";
    appendHtml(out, QCoreApplication::translate("Report", "Illustration, not evidence"));
    out += "</p>\n<table>\n<caption>";
    appendHtml(out, bars.caption);
    out += "</caption>\n<tbody>\n";
    for (const ReportBars::Bar &bar : bars.bars) {
        out += "<tr><th scope=\"row\">";
        appendHtml(out, bar.name);
        out += "</th><td>";
        appendHtml(out, bar.words);
        out += "</td></tr>\n";
    }
    if (bars.bars.empty()) {
        out += "<tr><td>";
        appendHtml(out, QCoreApplication::translate("Report", "No record."));
        out += "</td></tr>\n";
    }
    out += "</tbody>\n</table>\n</figure>\n";
}

}
