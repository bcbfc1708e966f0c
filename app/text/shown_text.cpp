// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/shown_text.h"

namespace backpay {

namespace {

// A direction override in a file's cell could make "12.00" read as "00.21".
bool isDisturbing(QChar character)
{
    const char16_t code = character.unicode();
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    const bool direction =
        code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || lineBreak || direction;
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
    for (QChar &character : text) {
        if (isDisturbing(character))
            character = u' ';
    }
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
