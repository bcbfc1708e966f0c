// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

namespace backpay {
namespace {

/** Whether the text is meant as a path of this repository: its first part stands at the top or beside the page. */
bool looksLikePath(const QString &text, const QString &folder)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_.][\\w./-]*/[\\w./-]*$"));
    if (!shape.match(text).hasMatch() || text.startsWith(QLatin1String(".build/")))
        return false;
    const QString first = text.section('/', 0, 0);
    return QFileInfo::exists(sourceRoot() + '/' + first)
           || QFileInfo::exists(sourceRoot() + '/' + folder + '/' + first);
}

bool exists(const QString &path, const QString &folder)
{
    return QFileInfo::exists(sourceRoot() + '/' + path) || QFileInfo::exists(sourceRoot() + '/' + folder + '/' + path);
}

/** Paths in backticks and targets of links that lead nowhere. */
QStringList deadPaths(const QString &page, const QString &text)
{
    static const QRegularExpression code(QStringLiteral("`([^`\\n]+)`"));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)"));
    const QString folder = QFileInfo(page).path();
    QStringList found;
    auto codes = code.globalMatch(text);
    while (codes.hasNext()) {
        const auto match = codes.next();
        const QString path = match.captured(1).section(' ', 0, 0);
        if (looksLikePath(path, folder) && !exists(path, folder))
            found += at(page, text, match.capturedStart(1), path);
    }
    auto links = link.globalMatch(text);
    while (links.hasNext()) {
        const auto match = links.next();
        if (!QFileInfo::exists(sourceRoot() + '/' + folder + '/' + match.captured(1)))
            found += at(page, text, match.capturedStart(1), match.captured(1));
    }
    return found;
}

const QString securityPage = QStringLiteral("app/SECURITY.md");

/**
 * Of the tests that a table names behind their file, those that are not there; a file that is none is a dead path.
 * Files are named from `folder` on.
 */
QStringList deadTests(const QString &page, const QString &text, const QString &folder)
{
    static const QRegularExpression code(QStringLiteral("`([\\w./-]+)`|\n"));
    QStringList found;
    QString tests; // text of the file named last in the row
    auto codes = code.globalMatch(text);
    while (codes.hasNext()) {
        const auto match = codes.next();
        const QString name = match.captured(1);
        if (name.isEmpty())
            tests.clear();
        else if (name.endsWith(QLatin1String("_test.cpp"))
                 && QFileInfo::exists(sourceRoot() + '/' + folder + '/' + name))
            tests = textOf(folder + '/' + name);
        else if (!tests.isEmpty() && !tests.contains(QStringLiteral("void %1()").arg(name))
                 && !tests.contains(QStringLiteral("::%1()").arg(name)))
            found += at(page, text, match.capturedStart(1), name);
    }
    return found;
}

/** Numbers of a table of attacks without a row, or with one that names neither a test nor that there is no surface. */
QStringList openItems(const QString &text, int first, int last)
{
    static const QRegularExpression row(QStringLiteral("^\\| (\\d+) \\|[^|\n]*\\|([^|\n]*)\\|$"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression answer(QStringLiteral("`[\\w./-]+_test\\.cpp`: `\\w+`|no such surface yet"));
    QMap<int, bool> answered;
    auto rows = row.globalMatch(text);
    while (rows.hasNext()) {
        const auto match = rows.next();
        const int item = match.captured(1).toInt();
        answered[item] = answered.value(item, true) && match.captured(2).contains(answer);
    }
    QStringList open;
    for (int item = first; item <= last; ++item) {
        if (!answered.value(item, false))
            open += QString::number(item);
    }
    return open;
}

} // namespace

class DocsTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesNameWhatExists()
    {
        QStringList found;
        const QStringList pages = filesBelow({}, {QStringLiteral("*.md")});
        for (const char *page : {"README.md", "CONTRIBUTING.md", "core/README.md", "app/README.md", "tests/README.md"})
            QVERIFY2(pages.contains(page), page);
        for (const QString &page : pages)
            found += deadPaths(page, textOf(page));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void listOfAttacksNamesTestsThatExist()
    {
        const QStringList found = deadTests("tests/README.md", textOf("tests/README.md"), "tests");
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
        QVERIFY(textOf("tests/README.md").contains(QLatin1String("core/money/money_text_test.cpp")));
    }

    void securityPageNamesTestsThatExist()
    {
        const QString text = textOf(securityPage);
        const QStringList found = deadTests(securityPage, text, QStringLiteral("."));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
        QCOMPARE(openItems(text, 11, 31), QStringList());
    }

    void deadTestIsCaught()
    {
        const QString row = "| 4 | `core/money/money_text_test.cpp`: `refuses`, `gone` |\n| `other` |\n";
        QCOMPARE(deadTests("tests/README.md", row, "tests"), QStringList{"tests/README.md:1: gone"});
    }

    void itemWithoutAnAnswerIsCaught()
    {
        const QString table = "| 11 | a | `tests/a_test.cpp`: `b` |\n| 12 | a | no such surface yet: none |\n"
                              "| 13 | a | later |\n| 15 | a | `tests/a_test.cpp` |\n";
        QCOMPARE(openItems(table, 11, 15), (QStringList{"13", "14", "15"}));
    }

    void deadPathIsCaught()
    {
        QCOMPARE(deadPaths("README.md", "see `core/base/result.h` and `packaging/try FILE...`\n"), QStringList());
        QCOMPARE(deadPaths("README.md", "x\nsee `core/base/gone.h`\n"), QStringList{"README.md:2: core/base/gone.h"});
        QCOMPARE(
            deadPaths("core/README.md", "`base/result.h` `base/gone.h` [page](gone.md) [top](../CMakeLists.txt#use)\n")
                .size(),
            2);
        QCOMPARE(deadPaths("README.md", "`America/New_York` `$HOME/x` `a/b` `.build/release/app/x` `and/or`\n"),
                 QStringList());
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::DocsTest)
#include "docs_test.moc"
