// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_fonts.h"

#include <QStringView>

#include <vector>

namespace backpay {

/** A stretch of a text that stands on one line. */
struct TextLine
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int width = 0; // dots
};

inline constexpr int endless = 1 << 28; // dots; what is longer counts as this long, so that sums stay in range

/**
 * The lines of a printable text that is no wider than `width` dots: broken at blanks, behind a hyphen or a slash
 * between letters, and anywhere in a word that is wider than a line. At least one line, and one character on each.
 */
void breakLines(const ReportFonts &fonts, const TextStyle &style, QStringView text, int width,
                std::vector<TextLine> &lines);

[[nodiscard]] int heightOf(const std::vector<TextLine> &lines, const TextStyle &style);

/** Of the widest line when it is broken at line ends only. */
[[nodiscard]] int widthOf(const ReportFonts &fonts, const TextStyle &style, QStringView text);

/** Of the widest stretch without a place to break. */
[[nodiscard]] int widestWord(const ReportFonts &fonts, const TextStyle &style, QStringView text);

}
