// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "core/base/result.h"
#include "core/time/civil.h"

#include <QByteArray>

#include <cstdint>
#include <functional>

namespace backpay {

enum class PaperSize {
    Letter,
    A4
};

/**
 * Asked while a report is set: how far it is, and whether to go on. Each row counts twice, once to number the pages and
 * once on paper.
 */
using ReportProgress = std::function<bool(std::int64_t rowsDone, std::int64_t rowsTotal)>;

/**
 * The report as a PDF/A-1b file with all its fonts in it. The same report, paper, `made` and translation give the same
 * bytes in every run, whatever the zone, the locale and the fonts of the system; `made` is its only date.
 *
 * Text is foreign: what would not print, or would turn the direction, stands as its code ("[U+202E]"), and so does a
 * character that the fonts lack (app/report/README.md). Figures are never broken: a table too wide for the paper is set
 * smaller, and then in parts that each repeat the first column.
 *
 * Needs a QGuiApplication and may be called on any thread. Takes time linear in the rows, and memory for the file
 * itself and one page. Errors: Cancelled; Internal where the bundled fonts cannot be used.
 */
[[nodiscard]] Result<QByteArray> reportPdf(const Report &report, PaperSize paper, Instant made,
                                           const ReportProgress &progress = {});

}
