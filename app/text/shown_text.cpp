// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/shown_text.h"

#include <algorithm>

namespace backpay {

namespace {

bool isBreak(char32_t code)
{
    return (code >= 0x09 && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

// A direction override in a file's cell could make "12.00" read as "00.21", and what nobody sees makes two names of
// one.
bool isDisturbing(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    const bool joiner = code == 0x200c || code == 0x200d; // several scripts and little pictures are written with them
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joiner);
}

void appendShown(QString &out, char32_t code)
{
    if (isBreak(code))
        out += u' ';
    else if (isDisturbing(code))
        out += QStringLiteral("[U+%1]").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
    else
        out += QChar::fromUcs4(code);
}

QString visible(const QString &text)
{
    const auto isLetter = [](QChar character) { return character.unicode() >= 0x20 && character.unicode() < 0x7f; };
    if (std::all_of(text.cbegin(), text.cend(), isLetter))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        appendShown(out, pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode());
        i += pair ? 1 : 0;
    }
    return out;
}

}

QString shownText(std::string_view utf8, int limit)
{
    // Nothing beyond this many bytes can be shown from either end, so a huge cell is not decoded whole.
    const std::size_t reach = static_cast<std::size_t>(limit) * 4;
    QString text;
    if (utf8.size() > 2 * reach) {
        text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(reach))
               + QString::fromUtf8(utf8.data() + utf8.size() - reach, static_cast<qsizetype>(reach));
    } else {
        text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    text = visible(text);
    if (text.size() > limit) {
        const qsizetype tail = limit / 3;
        text = text.left(limit - tail - 1) + u'…' + text.right(tail);
    }
    return text.trimmed();
}

QString shownFileName(std::string_view path)
{
    const std::size_t slash = path.find_last_of('/');
    return shownText(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}
