// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pdf.h"

#include "app/report/pdf_finish.h"
#include "app/report/report_flow.h"
#include "app/report/report_fonts.h"
#include "app/report/report_pages.h"
#include "app/report/report_text.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>

namespace backpay {

namespace {

constexpr std::int64_t rowsPerAnswer = 256; // between two questions whether to go on

std::int64_t rowCount(const Report &report)
{
    std::int64_t rows = 0;
    for (const ReportBlock &block : report.blocks)
        if (const auto *table = std::get_if<ReportTable>(&block); table && !table->columns.empty())
            rows += static_cast<std::int64_t>(table->rows.size());
    return rows;
}

}

Result<QByteArray> reportPdf(const Report &report, PaperSize paper, Instant made, const ReportProgress &progress)
{
    auto fonts = ReportFonts::load();
    if (!fonts)
        return tl::unexpected(fonts.error());
    std::int64_t done = 0;
    const std::int64_t total = 2 * rowCount(report);
    const auto goesOn = [&] { return !progress || progress(done, total); };
    const RowDone rowDone = [&] { return ++done % rowsPerAnswer != 0 || goesOn(); };
    if (!goesOn())
        return fail(ErrorCode::Cancelled);

    const ReportFlow flow(report, *fonts, paper);
    ReportPages counted(report, paper, *fonts, nullptr, 0);
    if (!flow.set(counted, rowDone) || !goesOn())
        return fail(ErrorCode::Cancelled);

    const PdfFacts facts{settableLine(report.title), languageTag(report.language), made};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(facts.title);
        writer.setCreator(pdfCreator());
        writer.setDocumentXmpMetadata(pdfMetadata(facts));
        ReportPages pages(report, paper, *fonts, &writer, counted.number());
        if (!flow.set(pages, rowDone) || !goesOn())
            return fail(ErrorCode::Cancelled);
    }
    if (!finishPdf(bytes, facts))
        return fail(ErrorCode::Internal, {"Qt writes PDF files in a way that is not known"});
    return bytes;
}

}
