// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

namespace backpay {
namespace {

/** Foreign interfaces that speak in binary fractions: the file, how often, why no figure of ours passes there. */
struct Exception
{
    const char *path;
    qsizetype count;
    const char *why;
};
constexpr std::array exceptions = {
    Exception{"core/vault/shim_vfs.cpp", 1, "SQLite asks its file layer for the time of day as a fraction"},
};

QStringList matches(const QString &path, const QString &text, const QString &code, const QRegularExpression &pattern)
{
    QStringList found;
    auto all = pattern.globalMatch(code);
    while (all.hasNext()) {
        const auto match = all.next();
        found += at(path, text, match.capturedStart(), match.captured());
    }
    return found;
}

qsizetype allowed(const QString &path)
{
    for (const Exception &each : exceptions)
        if (path == QLatin1String(each.path))
            return each.count;
    return 0;
}

/** Binary fractions, and the calls that make them, outside comments and strings. */
QStringList fractionsInCode(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(double|float|(std::)?(stod|stof|stold|strtod|strtof|strtold|atof)"
                       "|sqlite3_\\w+_double|llround|lround|\\d+\\.\\d+[fFlL]?|\\d+[eE][+-]?\\d+)\\b"));
    return matches(path, text, codeOnly(text, Strings::Blank), pattern);
}

QStringList fractionsInSql(const QString &path, const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression pattern(QStringLiteral("\\b(REAL|FLOAT|DOUBLE|NUMERIC)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString code = text;
    code.remove(comment);
    return matches(path, text, code, pattern);
}

} // namespace

/** Money, rates and time are whole numbers everywhere below the app: a wrong cent destroys a claim. */
class ExactNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void noBinaryFractionBelowTheApp()
    {
        QStringList found;
        for (const char *layer : {"core", "platform-importers"})
            for (const QString &path : codeBelow(layer))
                if (const QStringList here = fractionsInCode(path, textOf(path)); here.size() != allowed(path))
                    found += here;
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void exceptionsAreStillNeeded()
    {
        for (const Exception &each : exceptions)
            QVERIFY2(fractionsInCode(each.path, textOf(each.path)).size() == each.count, each.why);
    }

    void noFractionalColumn()
    {
        QStringList found;
        for (const QString &path : filesBelow("core", {QStringLiteral("*.sql")}))
            found += fractionsInSql(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void plantedFractionIsCaught()
    {
        QCOMPARE(fractionsInCode("a", "double x;\nlong double y; float z = 1.5f;").size(), 4);
        QCOMPARE(fractionsInCode("a", "auto x = std::stod(text); sqlite3_bind_double(s, 1, v);").size(), 2);
        QCOMPARE(fractionsInCode("a", "auto x = 1e3;").size(), 1);
        QCOMPARE(fractionsInSql("a", "pay REAL NOT NULL,\n").size(), 1);
    }

    void wordsAreNotFractions()
    {
        QCOMPARE(fractionsInCode("a", "// a double entry, 1.5 times\n/* float */ auto s = \"double 2.5\";"),
                 QStringList());
        QCOMPARE(fractionsInCode("a", "auto s = R\"x(double \" 1.5)x\"; int n = 1'000'000; int h = 0x1E5;"),
                 QStringList());
        QCOMPARE(fractionsInCode("a", "char c = '\"'; bool doubled = isFloating; // '\n"), QStringList());
        QCOMPARE(fractionsInSql("a", "-- the real date\nrealm TEXT\n"), QStringList());
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::ExactNumbersTest)
#include "exact_numbers_test.moc"
