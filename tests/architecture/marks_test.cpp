// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QRegularExpression>
#include <QTest>

namespace backpay {
namespace {

// The words are parted here so that this file does not find itself.
QStringList faults(const QString &path, const QString &text)
{
    static const QRegularExpression leftover("\\b(TO"
                                             "DO|FIX"
                                             "ME|HA"
                                             "CK)\\b");
    static const QRegularExpression skipped("\\bQSK"
                                            "IP\\b");
    static const QRegularExpression silenced("\\bNOLI"
                                             "NT(NEXTLINE|BEGIN)?\\b(?!\\([a-zA-Z][\\w.,* -]*\\):? +\\S{3})");
    static const QRegularExpression disabled("#[ \\t]*if[ \\t]+0\\b");
    QStringList found;
    const auto look = [&](const QRegularExpression &pattern, const QString &message) {
        auto all = pattern.globalMatch(text);
        while (all.hasNext())
            found += at(path, text, all.next().capturedStart(), message);
    };
    look(leftover, QStringLiteral("work left over: do it or file an issue"));
    look(skipped, QStringLiteral("a test that skips cannot fail"));
    look(silenced, QStringLiteral("a silenced check names the check and the reason"));
    look(disabled, QStringLiteral("code switched off"));
    return found;
}

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftOverSkippedOrSilenced()
    {
        QStringList found;
        for (const QString &path :
             filesBelow({}, {"*.cpp", "*.h", "*.qml", "*.cmake", "CMakeLists.txt", "*.sql", "*.py"}))
            found += faults(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void plantedMarkIsCaught()
    {
        const QString lint = QStringLiteral("// NOLI") + "NT";
        QCOMPARE(faults("a", QStringLiteral("// TO") + "DO later\n").size(), 1);
        QCOMPARE(faults("a", QStringLiteral("QSK") + "IP(\"no\");").size(), 1);
        QCOMPARE(faults("a", lint).size(), 1);
        QCOMPARE(faults("a", lint + "(bugprone-x)").size(), 1);
        QCOMPARE(faults("a", lint + "NEXTLINE(bugprone-x)\nint y;").size(), 1);
        QCOMPARE(faults("a", lint + "(bugprone-x) the C interface takes it so").size(), 0);
        QCOMPARE(faults("a", lint + "NEXTLINE(bugprone-x, cert-y): the C interface takes it so").size(), 0);
        QCOMPARE(faults("a", QStringLiteral("#if ") + "0\nint y;\n#endif").size(), 1);
        QCOMPARE(faults("a", "int hackney; // a to-do list").size(), 0);
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::MarksTest)
#include "marks_test.moc"
