// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QTest>

#include <algorithm>

namespace backpay {
namespace {

/** Source is what people write as a program; data (CSV, JSON, pictures, pages of text) is not. */
bool isSource(const QString &path, const QString &text)
{
    static const QStringList endings = {".cpp",  ".h",   ".cmake", "CMakeLists.txt", ".qml",       ".js", ".mjs", ".py",
                                        ".toml", ".sql", ".sh",    ".clang-format",  ".clang-tidy"};
    for (const QString &ending : endings)
        if (path.endsWith(ending))
            return true;
    return text.startsWith(QLatin1String("#!"));
}

bool carriesLicence(const QString &text)
{
    const QStringList head = text.split('\n').mid(0, 6);
    const auto has = [&head](const QString &line) {
        return std::any_of(head.cbegin(), head.cend(), [&line](const QString &each) { return each.endsWith(line); });
    };
    // Parted, so that this file does not count as licensed by its own test.
    return has(QStringLiteral("SPDX-FileCopyrightText: ") + "Backpay contributors")
           && has(QStringLiteral("SPDX-License-Identifier: ") + "GPL-3.0-or-later");
}

} // namespace

class LicenceTest : public QObject
{
    Q_OBJECT

private slots:
    void everySourceFileNamesItsLicence()
    {
        QStringList found;
        int sources = 0;
        for (const QString &path : filesBelow({})) {
            if (path.startsWith(QLatin1String("tests/")) && path.contains(QLatin1String("/corpus/")))
                continue;
            const QString text = textOf(path);
            if (!isSource(path, text))
                continue;
            ++sources;
            if (!carriesLicence(text))
                found += path;
        }
        QVERIFY2(sources > 40, "the walk found almost no source");
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void missingLineIsCaught()
    {
        const QString holder = QStringLiteral("// SPDX-FileCopyrightText: ") + "Backpay contributors\n";
        const QString licence = QStringLiteral("// SPDX-License-Identifier: ") + "GPL-3.0-or-later\n";
        QVERIFY(carriesLicence(holder + licence + "int x;\n"));
        QVERIFY(!carriesLicence(holder + "int x;\n"));
        QVERIFY(!carriesLicence(licence + "int x;\n"));
        QVERIFY(!carriesLicence("\n\n\n\n\n\n" + holder + licence));
        QVERIFY(isSource("packaging/try", "#!/usr/bin/env bash\n"));
        QVERIFY(!isSource("packaging/sample/upwork.csv", "\"Date\"\n"));
    }
};

} // namespace backpay

QTEST_GUILESS_MAIN(backpay::LicenceTest)
#include "licence_test.moc"
