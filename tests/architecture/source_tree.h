// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace backpay {

inline QString sourceRoot() { return QStringLiteral(BACKPAY_SOURCE_DIR); }

/** Every file below the folder, as a path from the repository's root, sorted; build trees and git's own are left out.
 */
inline QStringList filesBelow(const QString &folder, const QStringList &patterns = {})
{
    QStringList found;
    const QString start = folder.isEmpty() ? sourceRoot() : sourceRoot() + '/' + folder;
    QDirIterator walk(start, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(sourceRoot()).relativeFilePath(walk.next());
        if (!path.startsWith(QLatin1String(".git/")) && !path.startsWith(QLatin1String(".build/"))
            && !path.contains(QLatin1String("__pycache__/")))
            found += path;
    }
    found.sort();
    return found;
}

inline QStringList codeBelow(const QString &folder)
{
    return filesBelow(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

inline QString textOf(const QString &path)
{
    QFile file(sourceRoot() + '/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/** "file:line: message", as compilers write it, so that an editor can jump there. */
inline QString at(const QString &path, const QString &text, qsizetype offset, const QString &message)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(text.left(offset).count('\n') + 1).arg(message);
}

enum class Strings {
    Keep,
    Blank
};

/** The C++ text with comments, and where asked the contents of strings, turned to blanks; offsets and lines stay. */
inline QString codeOnly(QString text, Strings strings)
{
    const auto blank = [&text](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            if (text[i] != '\n')
                text[i] = ' ';
    };
    const auto endOf = [&text](const QString &mark, qsizetype from) {
        const qsizetype found = text.indexOf(mark, from);
        return found < 0 ? text.size() : found + mark.size();
    };
    const auto endOfQuoted = [&text](QChar quote, qsizetype from) {
        qsizetype i = from;
        while (i < text.size() && text[i] != quote && text[i] != '\n')
            i += text[i] == '\\' ? 2 : 1;
        return qMin(i + 1, text.size());
    };
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        qsizetype next = i + 1;
        if (rest.startsWith(QLatin1String("//"))) {
            next = qMax(i, text.indexOf('\n', i) < 0 ? text.size() : text.indexOf('\n', i));
            blank(i, next);
        } else if (rest.startsWith(QLatin1String("/*"))) {
            next = endOf(QStringLiteral("*/"), i + 2);
            blank(i, next);
        } else if (rest.startsWith(QLatin1String("R\""))) {
            const qsizetype open = text.indexOf('(', i);
            next = endOf(')' + text.mid(i + 2, open - i - 2) + '"', open);
            if (strings == Strings::Blank)
                blank(i, next);
        } else if (text[i] == '"' || (text[i] == '\'' && (i == 0 || !text[i - 1].isLetterOrNumber()))) {
            next = endOfQuoted(text[i], i + 1);
            if (strings == Strings::Blank)
                blank(i + 1, next - 1);
        }
        i = next;
    }
    return text;
}

} // namespace backpay
