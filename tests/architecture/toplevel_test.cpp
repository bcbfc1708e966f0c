// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTest>

namespace backpay {
namespace {

const QStringList fixedEntries = {"CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md",    "README.md", "app",
                                  "core",           "packaging",         "platform-importers", "qml",       "tests"};

/** What git tracks or would track at the top; the folder's own listing where there is no git (a source archive). */
QStringList topLevel()
{
    QProcess git;
    git.setWorkingDirectory(sourceRoot());
    git.start("git", {"-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"});
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0) {
        QSet<QString> names;
        for (const QByteArray &path : git.readAllStandardOutput().split('\0'))
            if (!path.isEmpty())
                names += QString::fromUtf8(path.split('/').first());
        return names.values();
    }
    return QDir(sourceRoot()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

QStringList strangers(const QStringList &names)
{
    QStringList found;
    for (const QString &name : names)
        if (!name.startsWith('.') && !fixedEntries.contains(name))
            found += name;
    return found;
}

} // namespace

class ToplevelTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatWasAgreedAndNothingElse()
    {
        const QStringList names = topLevel();
        QVERIFY(names.size() >= 8);
        QVERIFY2(strangers(names).isEmpty(), qPrintable(strangers(names).join(' ')));
        for (const QString &name : fixedEntries)
            QVERIFY2(QFileInfo::exists(sourceRoot() + '/' + name), qPrintable(name));
    }

    void strangerIsCaught()
    {
        QCOMPARE(strangers({"core", ".ci", "notes.txt", "build"}), QStringList({"notes.txt", "build"}));
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::ToplevelTest)
#include "toplevel_test.moc"
