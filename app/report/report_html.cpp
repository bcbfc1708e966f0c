// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_html.h"

#include "app/report/html_bars.h"
#include "app/report/html_text.h"
#include "app/report/report_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

constexpr const char *style = R"(
html { color: #000; background: #fff; font: 1rem/1.45 "PT Sans", "Source Sans 3", "Noto Sans", sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1, h2, h3, .lede { font-family: "PT Serif", Georgia, serif; font-weight: 400; line-height: 1.25; }
h1 { font-size: 2rem; margin: 1rem 0 .5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .5rem; padding-top: .4rem; border-top: 2px solid; }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.lede { font-size: 1.15rem; }
p { max-width: 42rem; }
.note, .frame { font-size: .85rem; }
.cover p { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 2rem; font-size: .9rem; }
caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #aaa; }
tr > :last-child { padding-right: 0; }
tbody th { font-weight: 400; }
thead th { vertical-align: bottom; border-top: 2px solid; border-bottom: 1px solid; }
tfoot th, tfoot td { font-weight: 700; border-top: 1px solid; border-bottom: 3px double; }
.figure { text-align: right; white-space: nowrap; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
dl { margin: 1rem 0 2rem; }
dl div { display: flex; justify-content: space-between; gap: 2rem; padding: .25rem 0; border-bottom: 1px solid #aaa; }
dl .strong { font-weight: 700; border-top: 1px solid; border-bottom: 3px double; }
dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0 2rem; }
figcaption { font-weight: 700; }
svg { display: block; max-width: 100%; }
figure ul { list-style: none; margin: .5rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; font-size: .85rem; }
li svg { display: inline-block; vertical-align: -2px; }
@media print {
  @page { margin: 2cm 2.2cm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2 { break-before: page; }
  h2.first { break-before: auto; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, dl div, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
}
)";

void appendCell(QByteArray &out, const QString &text, const ReportColumn &column, bool isHead)
{
    const char *figure = column.figure ? " class=\"figure\"" : "";
    out += isHead ? "<th scope=\"row\"" : "<td";
    out += figure;
    out += '>';
    appendHtml(out, text);
    out += isHead ? "</th>" : "</td>";
}

// The first cell says which row it is.
void appendRow(QByteArray &out, const QStringList &row, const ReportTable &table)
{
    out += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString text = row.value(static_cast<qsizetype>(i));
        appendCell(out, text, table.columns[i], i == 0 && !text.isEmpty());
    }
    out += "</tr>\n";
}

void append(QByteArray &out, const ReportTable &table)
{
    out += "<table>\n<caption>";
    appendHtml(out, table.caption);
    out += "</caption>\n";
    if (!table.columns.empty()) {
        out += "<thead><tr>";
        for (const ReportColumn &column : table.columns) {
            out += column.figure ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">";
            appendHtml(out, column.heading);
            out += "</th>";
        }
        out += "</tr></thead>\n<tbody>\n";
        for (const QStringList &row : table.rows)
            appendRow(out, row, table);
        if (table.rows.empty()) {
            out += "<tr><td colspan=\"" + QByteArray::number(static_cast<qsizetype>(table.columns.size())) + "\">";
            appendHtml(out, QCoreApplication::translate("Report", "No record."));
            out += "</td></tr>\n";
        }
        out += "</tbody>\n";
        if (!table.totals.empty()) {
            out += "<tfoot>\n";
            for (const QStringList &row : table.totals)
                appendRow(out, row, table);
            out += "</tfoot>\n";
        }
    }
    out += "</table>\n";
}

void append(QByteArray &out, const ReportParagraph &paragraph)
{
    switch (paragraph.style) {
    case ReportParagraph::Style::Body: out += "<p>"; break;
    case ReportParagraph::Style::Lede: out += "<p class=\"lede\">"; break;
    case ReportParagraph::Style::Note: out += "<p class=\"note\">"; break;
    }
    appendHtml(out, paragraph.text);
    out += "</p>\n";
}

void append(QByteArray &out, const ReportFacts &facts)
{
    if (facts.lines.empty())
        return;
    out += "<dl>\n";
    for (const ReportFacts::Line &line : facts.lines) {
        out += line.strong ? "<div class=\"strong\"><dt>" : "<div><dt>";
        appendHtml(out, line.words);
        out += "</dt><dd>";
        appendHtml(out, line.value);
        out += "</dd></div>\n";
    }
    out += "</dl>\n";
}

/** The headings, each at most one level below the one before: readers of a page jump from one to the next. */
class Headings
{
public:
    void append(QByteArray &out, const ReportHeading &heading)
    {
        level_ = std::min(std::clamp(heading.level, 1, 3) + 1, level_ + 1);
        const QByteArray name = "h" + QByteArray::number(level_);
        const bool isFirst = level_ == 2 && !std::exchange(begun_, true);
        out += '<' + name + (isFirst ? " class=\"first\">" : ">");
        appendHtml(out, heading.text);
        out += "</" + name + ">\n";
    }

private:
    int level_ = 1; // the title's
    bool begun_ = false;
};

void appendHead(QByteArray &out, const Report &report)
{
    const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    out += "<!DOCTYPE html>\n<html lang=\"" + languageTag(report.language).toLatin1()
           + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
           + digest + "'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>";
    appendHtml(out, settableLine(report.title));
    out += "</title>\n<style>" + QByteArray(style) + "</style>\n</head>\n";
}

}

QByteArray reportHtml(const Report &report)
{
    QByteArray out;
    appendHead(out, report);
    out += "<body>\n<header>\n<p class=\"frame\">";
    appendHtml(out, report.runningHead);
    out += "</p>\n<h1>";
    appendHtml(out, report.title);
    out += "</h1>\n<div class=\"cover\">\n";
    for (const QString &line : report.cover) {
        out += "<p>";
        appendHtml(out, line);
        out += "</p>\n";
    }
    out += "</div>\n</header>\n<main>\n";
    Headings headings;
    int charts = 0;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            headings.append(out, *heading);
        else if (const auto *bars = std::get_if<ReportBars>(&block))
            appendBars(out, *bars, ++charts);
        else if (const auto *facts = std::get_if<ReportFacts>(&block))
            append(out, *facts);
        else if (const auto *table = std::get_if<ReportTable>(&block))
            append(out, *table);
        else
            append(out, std::get<ReportParagraph>(block));
    }
    out += "</main>\n<footer>\n<p class=\"frame\">";
    appendHtml(out, report.foot);
    out += "</p>\n</footer>\n</body>\n</html>\n";
    return out;
}

}
