// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace backpay;

namespace {

const QString platformsFolder = QStringLiteral(BACKPAY_SOURCE_DIR "/platform-importers/platforms");

}

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheFoldersHold()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY2(catalogue.has_value(), catalogue ? "" : catalogue.error().arguments.back().c_str());
        std::set<std::string> ids;
        std::set<std::string> platforms;
        for (const QString &folder : QDir(platformsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            platforms.insert(folder.toStdString());
            const QDir profiles(platformsFolder + '/' + folder + QStringLiteral("/profiles"));
            const QFileInfoList files = profiles.entryInfoList({QStringLiteral("*.toml")}, QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QFileInfo &file : files)
                ids.insert((folder + '.' + file.completeBaseName()).toStdString());
        }
        std::set<std::string> known;
        for (const Profile &profile : catalogue->profiles())
            known.insert(profile.id);
        QVERIFY(known == ids);
        std::set<std::string> knownPlatforms;
        for (const Platform &platform : catalogue->platforms())
            knownPlatforms.insert(platform.id);
        QVERIFY(knownPlatforms == platforms);
    }

    void namesEachPlatformTheSameWay()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        for (const Profile &profile : catalogue->profiles()) {
            const std::string folder = profile.id.substr(0, profile.id.find('.'));
            const auto platform = std::find_if(catalogue->platforms().begin(), catalogue->platforms().end(),
                                               [&](const Platform &p) { return p.id == folder; });
            QVERIFY(platform != catalogue->platforms().end());
            QCOMPARE(profile.platform, platform->tracker ? std::string() : platform->name);
            QCOMPARE(profile.kind == RowKind::TimeEntry || profile.privateLife, platform->tracker);
        }
    }

    void findsById()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QCOMPARE(catalogue->find("outlier.earnings-csv")->platform, std::string("Outlier"));
        QVERIFY(catalogue->find("outlier") == nullptr);
    }

    void refusesTwoOfOneId()
    {
        Profile profile;
        profile.id = "a.b";
        QVERIFY(SourceCatalogue::of({profile, profile}).error().code == ErrorCode::ProfileInvalid);
    }

    void hasAPageForEachPlatform()
    {
        for (const QFileInfo &folder : QDir(platformsFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(QFile::exists(folder.filePath() + QStringLiteral("/README.md")), qPrintable(folder.fileName()));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
