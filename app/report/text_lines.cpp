// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/text_lines.h"

#include <algorithm>

namespace backpay {

namespace {

// Not inside "2026-11-19", "-12.00" or "n/a 1/2": only where letters stand on both sides.
bool mayBreakBehind(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character == u' ')
        return true;
    if (character != u'-' && character != u'/' && character != QChar(0x2013) && character != QChar(0x2014))
        return false;
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

qint64 stepAt(const ReportFonts &fonts, const TextStyle &style, QStringView text, qsizetype at, qsizetype begin)
{
    qint64 step = fonts.advance(style.face, text[at]);
    if (style.kerned && at > begin)
        step += fonts.kerning(style.face, text[at - 1], text[at]);
    return step;
}

// Widths are summed in thousandths of the size and rounded to dots once, upwards: a text fits the width it is said to
// have.
int inDots(qint64 units, const TextStyle &style)
{
    return static_cast<int>(std::min<qint64>((units * style.size + 999) / 1000, endless));
}

TextLine trimmedLine(const ReportFonts &fonts, const TextStyle &style, QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin && text[end - 1] == u' ')
        --end;
    qint64 units = 0;
    for (qsizetype i = begin; i < end; ++i)
        units += stepAt(fonts, style, text, i, begin);
    return {begin, end, inDots(units, style)};
}

}

void breakLines(const ReportFonts &fonts, const TextStyle &style, QStringView text, int width,
                std::vector<TextLine> &lines)
{
    lines.clear();
    const qint64 limit = std::max<qint64>(0, qint64(width) * 1000);
    qsizetype begin = 0;
    qsizetype breakAt = 0; // where the line may end; `begin` where it may not yet
    qint64 units = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            lines.push_back(trimmedLine(fonts, style, text, begin, i));
            begin = breakAt = i + 1;
            units = 0;
            continue;
        }
        units += stepAt(fonts, style, text, i, begin);
        if (units * style.size > limit && i > begin && text[i] != u' ') { // a blank hangs over the edge
            const qsizetype end = breakAt > begin ? breakAt : i;
            lines.push_back(trimmedLine(fonts, style, text, begin, end));
            begin = breakAt = end;
            i = end - 1; // what is behind the break is measured again, at most one line of it
            units = 0;
            continue;
        }
        if (mayBreakBehind(text, i))
            breakAt = i + 1;
    }
    lines.push_back(trimmedLine(fonts, style, text, begin, text.size()));
}

int heightOf(const std::vector<TextLine> &lines, const TextStyle &style)
{
    return static_cast<int>(std::min<qint64>(static_cast<qint64>(lines.size()) * style.leading, endless));
}

int widthOf(const ReportFonts &fonts, const TextStyle &style, QStringView text)
{
    qint64 widest = 0;
    qint64 units = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            begin = i + 1;
            units = 0;
            continue;
        }
        units += stepAt(fonts, style, text, i, begin);
        widest = std::max(widest, units);
    }
    return inDots(widest, style);
}

int widestWord(const ReportFonts &fonts, const TextStyle &style, QStringView text)
{
    qint64 widest = 0;
    qint64 units = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || text[i] == u' ') {
            begin = i + 1;
            units = 0;
            continue;
        }
        units += stepAt(fonts, style, text, i, begin);
        widest = std::max(widest, units);
        if (mayBreakBehind(text, i)) {
            begin = i + 1;
            units = 0;
        }
    }
    return inDots(widest, style);
}

}
