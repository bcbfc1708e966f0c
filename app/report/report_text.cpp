// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_text.h"

#include <algorithm>

namespace backpay {

namespace {

// Beyond these a character is letters, marks and signs of the Latin and Cyrillic scripts: nothing to look up.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x300 && code != 0xad);
}

bool isDisturbing(char32_t code)
{
    if (code == 0x200c || code == 0x200d) // joiners, which several scripts are written with
        return false;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, overrides and isolates, the soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

void appendSettable(QString &out, char32_t code)
{
    if (code == U'\n')
        out += u'\n';
    else if (code == U'\t')
        out += u' ';
    else if (isDisturbing(code))
        out += codeOf(code);
    else
        out += QChar::fromUcs4(code);
}

}

QString codeOf(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

QString settableText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString whole = text.normalized(QString::NormalizationForm_C);
    whole.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    whole.replace(u'\r', u'\n');
    QString out;
    out.reserve(whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar character = whole[i];
        if (character.isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate()) {
            appendSettable(out, QChar::surrogateToUcs4(character, whole[i + 1]));
            ++i;
        } else {
            appendSettable(out, character.unicode());
        }
    }
    return out;
}

QString settableLine(const QString &text) { return settableText(text).replace(u'\n', u' '); }

QString languageTag(const QString &language)
{
    const bool valid = std::all_of(language.cbegin(), language.cend(), [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
               || code == u'-';
    });
    return valid && !language.isEmpty() ? language : QStringLiteral("und");
}

}
