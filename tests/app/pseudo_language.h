// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace backpay {

/**
 * While it lives, every word is two fifths longer, in accented letters, and the window goes from right to left: what a
 * layout cannot bear of any language shows, and so do words that nobody can translate, by their plain letters.
 */
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage()
    {
        QCoreApplication::installTranslator(this);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~PseudoLanguage() override
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(this);
    }
    PseudoLanguage(const PseudoLanguage &) = delete;
    PseudoLanguage &operator=(const PseudoLanguage &) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Patterns of dates are letters with a meaning.
        return qstrcmp(context, "DateText") == 0 ? QString() : stretched(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString stretched(const QString &source)
    {
        static const QRegularExpression kept(QStringLiteral("%L?(?:[0-9]+|n)|\\s+$"));
        QString made;
        qsizetype letters = 0;
        qsizetype at = 0;
        QString end;
        auto all = kept.globalMatch(source);
        while (all.hasNext()) {
            const auto match = all.next();
            const QString words = source.mid(at, match.capturedStart() - at);
            letters += words.size();
            made += accented(words);
            at = match.capturedEnd();
            (at == source.size() && match.captured().trimmed().isEmpty() ? end : made) += match.captured();
        }
        const QString rest = source.mid(at);
        letters += rest.size();
        // The mark in front makes a paragraph of it that goes from right to left.
        return QChar(0x200f) + made + accented(rest) + longer((letters * 2 + 4) / 5) + end;
    }

private:
    [[nodiscard]] static QString accented(QString text)
    {
        static const QString plain = QStringLiteral("aceginosuyzACEGINOSUYZ");
        static const QString marked = QStringLiteral("åçéğïñöšüýžÅÇÉĞÏÑÖŠÜÝŽ");
        for (QChar &letter : text) {
            if (const qsizetype index = plain.indexOf(letter); index >= 0)
                letter = marked[index];
        }
        return text;
    }

    /** Part of a word where it is short, else words of their own. */
    [[nodiscard]] static QString longer(qsizetype count)
    {
        QString more;
        while (more.size() < count)
            more += count > 4 && more.size() % 8 == 0 ? u' ' : u'ø';
        return more;
    }
};

}
