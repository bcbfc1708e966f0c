// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

namespace backpay {
namespace {

/** Where a cell of a record goes on as it is: the file, the expression, why that shows it to nobody unawares. */
struct Exact
{
    const char *path;
    const char *expression;
    const char *why;
};
constexpr std::array exacts = {
    Exact{"app/viewmodels/own_entries.cpp", "row.note",
          "a field to correct it in: what it hid would be kept otherwise"},
    Exact{"app/viewmodels/fact_sheet.cpp", "fact.fact->note", "of a rule pack, which is part of the program"},
    Exact{"app/viewmodels/row_search.cpp", "contract.name", "looked through, not shown"},
};

/** Members that hold what a file or a person wrote. */
const QString foreign =
    QStringLiteral("(?:[.>](?:alias|cause|decidedBy|fileName|intermediary|item|note|payType|payer|project|written)"
                   "|contract\\.name|shownName\\(\\))");

/** Foreign text turned into a text of the window or the terminal as it is; shownText() makes it fit to show. */
QStringList unshown(const QString &path, const QString &text, QStringList *all = nullptr)
{
    static const QRegularExpression raw(
        QStringLiteral("QString::from(?:StdString|Utf8|Latin1|Local8Bit)\\(\\s*([\\w.>()*-]*%1)\\s*[,)]").arg(foreign));
    QStringList found;
    auto matches = raw.globalMatch(codeOnly(text, Strings::Blank));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (all != nullptr)
            *all += path + ' ' + match.captured(1);
        const bool known = std::any_of(exacts.begin(), exacts.end(), [&](const Exact &each) {
            return path == QLatin1String(each.path) && match.captured(1) == QLatin1String(each.expression);
        });
        if (!known)
            found += at(path, text, match.capturedStart(), match.captured(1));
    }
    return found;
}

/** Cells put side by side into a table that a spreadsheet opens. */
QStringList tablesWritten(const QString &path, const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral("join\\(\\s*(?:u|QLatin1Char\\(|QStringLiteral\\(|QLatin1String\\(|u?)?['\"](?:\\\\t|,|;)['\"]"
                       "|\\+=[^;\n]*\"(?:,|;|\\\\t)\"\\s*;|\\+=\\s*'(?:,|;|\\\\t)'"));
    QStringList found;
    auto matches = written.globalMatch(codeOnly(text, Strings::Keep));
    while (matches.hasNext()) {
        const auto match = matches.next();
        found += at(path, text, match.capturedStart(), match.captured());
    }
    return found;
}

QStringList shownCode() { return codeBelow(QStringLiteral("app/viewmodels")) + codeBelow(QStringLiteral("app/cli")); }

} // namespace

/** What files and people wrote is shown as what it is, and is no formula where a spreadsheet reads it. */
class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void foreignTextIsMadeFitToShow()
    {
        QStringList found;
        for (const QString &path : shownCode())
            found += unshown(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void exceptionsAreStillNeeded()
    {
        QStringList all;
        for (const QString &path : shownCode())
            unshown(path, textOf(path), &all);
        for (const Exact &each : exacts)
            QVERIFY2(all.contains(QString::fromLatin1(each.path) + ' ' + QString::fromLatin1(each.expression)),
                     each.path);
    }

    // A file of a packet by csvText(), a table for the clipboard by tableLine(): both neutralise what calculates. What
    // the importers put together is read by themselves alone.
    void tablesAreWrittenInTwoPlaces()
    {
        QStringList found;
        for (const char *layer : {"core", "app"})
            for (const QString &path : codeBelow(QLatin1String(layer)))
                if (path != QLatin1String("core/schedule/schedule_csv.cpp")
                    && path != QLatin1String("app/viewmodels/table_export.cpp"))
                    found += tablesWritten(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
        QVERIFY(!tablesWritten("a", textOf("core/schedule/schedule_csv.cpp")).isEmpty());
        QVERIFY(!tablesWritten("a", textOf("app/viewmodels/table_export.cpp")).isEmpty());
        for (const char *path : {"core/schedule/schedule_csv.cpp", "app/viewmodels/table_export.cpp"})
            QVERIFY2(textOf(QLatin1String(path)).contains(QLatin1String("formulaSafe(")), path);
    }

    // Text of the vault leaves for the clipboard marked and to be taken back; a citation of the law may stay there.
    void theVaultIsCopiedInOnePlace()
    {
        static const QRegularExpression set(QStringLiteral("clipboard\\(\\)->set\\w+"));
        QStringList found;
        for (const QString &path : codeBelow(QStringLiteral("app"))) {
            if (textOf(path).contains(set))
                found += path;
        }
        QCOMPARE(found, (QStringList{"app/viewmodels/calculator_model.cpp", "app/viewmodels/own_clipboard.cpp"}));
    }

    void plantedViolationsAreCaught()
    {
        QCOMPARE(unshown("a.cpp", "x;\ncell = QString::fromStdString(row.note);"), QStringList{"a.cpp:2: row.note"});
        QCOMPARE(unshown("a.cpp", "QString::fromUtf8(contract->alias)").size(), 1);
        QCOMPARE(unshown("a.cpp", "QString::fromStdString(contract.shownName())").size(), 1);
        QCOMPARE(unshown("a.cpp", "shownText(row.note); QString::fromStdString(contract.key)"), QStringList());
        QCOMPARE(tablesWritten("a.cpp", "cells.join(u'\\t')").size(), 1);
        QCOMPARE(tablesWritten("a.cpp", "cells.join(QLatin1Char(','))").size(), 1);
        QCOMPARE(tablesWritten("a.cpp", "line += first ? \"\" : \",\";").size(), 1);
        QCOMPARE(tablesWritten("a.cpp", "line += ',';").size(), 1);
        QCOMPARE(tablesWritten("a.cpp", "text = tr(\"%1, %2\"); names.join(QStringLiteral(\", \"))"), QStringList());
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::HostileTextTest)
#include "hostile_text_test.moc"
