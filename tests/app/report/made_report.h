// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_pdf.h"
#include "tests/support/program.h"
#include "tests/support/scratch_folder.h"

#include <QStringList>

#include <string>

namespace backpay {

inline constexpr Instant madeAt{std::chrono::seconds{1'795'089'600}}; // 2026-11-19T12:00:00Z

/** A made-up table of that many rows; each cell stands in it once: "r12 Grüne Mühle" and so on. */
inline ReportTable madeTable(int rows)
{
    ReportTable table;
    table.caption = QStringLiteral("Each row is one earning");
    table.columns = {{QStringLiteral("Day"), false, 1},    {QStringLiteral("Project"), false, 3},
                     {QStringLiteral("Etapa"), false, 2},  {QStringLiteral("Этап"), false, 2},
                     {QStringLiteral("Minutes"), true, 1}, {QStringLiteral("Amount"), true, 1}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("d%1").arg(i), QStringLiteral("Mühle%1").arg(i),
                              QStringLiteral("revisión%1").arg(i), QStringLiteral("проверка%1").arg(i),
                              QString::number(100'000 + i),
                              QStringLiteral("1,234,%1.25").arg(i, 3, 10, QLatin1Char('0'))});
    table.totals = {{QStringLiteral("Suma"), {}, {}, {}, QStringLiteral("9:09"), QStringLiteral("98,765,432.10")}};
    return table;
}

/** Every kind of block, in three languages. */
inline Report madeReport(int rows)
{
    Report report;
    report.language = QStringLiteral("es");
    report.title = QStringLiteral("Horas y pagos de una persona");
    report.cover = {QStringLiteral("Prepared by the worker, not by the payer")};
    report.runningHead = QStringLiteral("Packet 0198c3f2");
    report.foot = QStringLiteral("Not by the payer");
    report.blocks = {
        ReportHeading{1, QStringLiteral("Resumen")},
        ReportParagraph{ReportParagraph::Style::Lede, QStringLiteral("An hour paid 25.75.")},
        ReportFacts{{{QStringLiteral("Earned"), QStringLiteral("10,745.73"), false},
                     {QStringLiteral("An hour"), QStringLiteral("25.75"), true}}},
        ReportBars{QStringLiteral("Hours by week"),
                   {QStringLiteral("Paid"), QStringLiteral("Unpaid")},
                   {{QStringLiteral("31 Aug"), {18, 6}, QStringLiteral("18:05 paid, 6:40 unpaid")},
                    {QStringLiteral("7 Sep"), {0, 0}, QStringLiteral("no record")}}},
        ReportHeading{1, QStringLiteral("Schedule 1")},
        ReportParagraph{ReportParagraph::Style::Note, QStringLiteral("Hours are hours and minutes.")},
        madeTable(rows),
    };
    return report;
}

/** What a program of poppler says of a PDF file. */
inline ProgramAnswer askPoppler(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    const ScratchFolder folder;
    writeBytes(folder.file("report.pdf"), std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    QStringList words = options;
    words << QStringLiteral("report.pdf");
    if (program == QLatin1String("pdftotext"))
        words << QStringLiteral("-");
    return runProgram(program, words, folder.path());
}

/** The words of each page, as they stand beside and below each other. */
inline QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages =
        QString::fromUtf8(askPoppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf).out).split(u'\f');
    pages.removeLast(); // each page ends with the mark
    return pages;
}

}
