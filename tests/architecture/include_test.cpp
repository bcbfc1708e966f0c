// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace backpay {
namespace {

// A folder may include itself and what stands on a lower step. Two folders on one step do not know each other.
const QMap<QString, int> steps = {
    {"core/base", 0},
    {"core/time", 1},
    {"core/money", 1},
    {"core/domain", 2},
    {"core/analysis", 3},
    {"core/clocking", 3},
    {"core/journal", 3},
    {"core/net", 3},
    {"core/law", 4},
    {"core/findings", 5},
    {"core/schedule", 6},
    {"core/packet", 6},
    {"core/vault", 7},
    {"platform-importers", 10},
    {"app/i18n", 19},
    {"app/text", 20},
    {"app/platform", 20},
    {"app/records", 20},
    {"app/report", 20},
    {"app/forms", 21},
    {"app/packets", 22},
    {"app/cli", 23},
    {"app/viewmodels", 23},
    {"app", 24},
    {"qml", 30},
};

/** The longest name in the table that the path lies in; "" where there is none. */
QString folderOf(const QString &path)
{
    QString best;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step)
        if (path.startsWith(step.key() + '/') && step.key().size() > best.size())
            best = step.key();
    return best;
}

bool isQtHeader(const QString &header)
{
    static const QRegularExpression qt(QStringLiteral("^(Qt[A-Z]\\w*/)?(Q[A-Z]\\w*|Qt[A-Z]?\\w*|q[a-z]+\\.h)$"));
    return qt.match(header).hasMatch();
}

QString faultOf(const QString &path, const QString &header, bool quoted)
{
    const QString from = folderOf(path);
    if (from.isEmpty())
        return QStringLiteral("this folder has no step in the table of include_test.cpp");
    const bool coreSide =
        path.startsWith(QLatin1String("core/")) || path.startsWith(QLatin1String("platform-importers/"));
    if (coreSide && isQtHeader(header))
        return QStringLiteral("core and platform-importers hold no Qt");
    if (!quoted)
        return {};
    static const QRegularExpression generated(QStringLiteral("^\\w+(\\.moc|_files\\.h)$"));
    if (generated.match(header).hasMatch())
        return {};
    const QString to = folderOf(header);
    if (to.isEmpty())
        return QStringLiteral("includes of our own are rooted at the repository");
    if (to != from && steps[to] >= steps[from])
        return QStringLiteral("%1 must not know %2").arg(from, to);
    return {};
}

/** One line per include that goes up, sideways or to Qt where there is none. */
QStringList faults(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(codeOnly(text, Strings::Keep));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString fault = faultOf(path, match.captured(2), match.captured(1) == QLatin1String("\""));
        if (!fault.isEmpty())
            found += at(path, text, match.capturedStart(2), match.captured(2) + ": " + fault);
    }
    return found;
}

} // namespace

class IncludeTest : public QObject
{
    Q_OBJECT

private slots:
    void layersGoOneWay()
    {
        QStringList found;
        int read = 0;
        for (const char *layer : {"core", "platform-importers", "app", "qml"}) {
            for (const QString &path : codeBelow(layer)) {
                found += faults(path, textOf(path));
                ++read;
            }
        }
        QVERIFY2(read > 20, "the walk found almost no source");
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void lowerLayersLinkNoQt()
    {
        for (const char *layer : {"core", "platform-importers"})
            for (const QString &path : filesBelow(layer, {QStringLiteral("CMakeLists.txt")}))
                QVERIFY2(!textOf(path).contains(QLatin1String("Qt6")), qPrintable(path));
    }

    void plantedViolationIsCaught_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *path, const char *text, int count) {
            QTest::newRow(name) << QString(path) << QString(text) << count;
        };
        row("core to app", "core/base/a.h", "#include \"app/text/b.h\"\n", 1);
        row("core to importers", "core/vault/a.cpp", "#include \"platform-importers/engine/b.h\"\n", 1);
        row("core to qml, odd spacing", "core/base/a.h", "  #  include  \"qml/b.h\"\n", 1);
        row("importers to app", "platform-importers/engine/a.h", "#include \"app/cli/b.h\"\n", 1);
        row("app to qml", "app/cli/a.cpp", "#include \"qml/b.h\"\n", 1);
        row("view models to command line", "app/viewmodels/a.cpp", "#include \"app/cli/b.h\"\n", 1);
        row("text to view models", "app/text/a.cpp", "#include \"app/viewmodels/b.h\"\n", 1);
        row("base to domain", "core/base/a.h", "#include \"core/domain/b.h\"\n", 1);
        row("time and money side by side", "core/time/a.h", "#include \"core/money/b.h\"\n", 1);
        row("packet to vault", "core/packet/a.h", "#include \"core/vault/b.h\"\n", 1);
        row("analysis to vault", "core/analysis/a.h", "#include \"core/vault/b.h\"\n", 1);
        row("Qt class in core", "core/base/a.h", "#include <QString>\n#include <QtCore/QFile>\n#include <qglobal.h>\n",
            3);
        row("Qt in importers", "platform-importers/engine/a.h", "#include <QtGlobal>\n", 1);
        row("not rooted", "core/base/a.cpp", "#include \"a.h\"\n", 1);
        row("climbing path", "core/base/a.cpp", "#include \"../../app/text/b.h\"\n", 1);
        row("folder nobody placed", "core/novelty/a.h", "#include <vector>\n", 1);
        row("downward", "core/vault/a.h",
            "#include \"core/base/b.h\"\n#include \"core/vault/c.h\"\n#include <vector>\n", 0);
        row("quick sort is not Qt", "core/base/a.h", "#include <queue>\n", 0);
        row("app downward", "app/cli/a.h",
            "#include <QString>\n#include \"core/vault/b.h\"\n#include \"app/text/c.h\"\n", 0);
        row("generated", "platform-importers/engine/a.cpp", "#include \"sources_files.h\"\n", 0);
        row("commented out", "core/base/a.h", "// #include \"app/b.h\"\n/*\n#include <QString>\n*/\n", 0);
    }

    void plantedViolationIsCaught()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(faults(path, text).size(), count);
    }

    void faultNamesItsLine()
    {
        const QStringList found = faults("core/base/a.h", "#pragma once\n\n#include <QString>\n");
        QCOMPARE(found, QStringList{"core/base/a.h:3: QString: core and platform-importers hold no Qt"});
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::IncludeTest)
#include "include_test.moc"
