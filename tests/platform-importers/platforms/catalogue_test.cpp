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

    void namesEachPlatformByItsFolder()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        std::set<std::string> names;
        for (const Platform &platform : catalogue->platforms()) {
            QVERIFY2(QFile::exists(platformsFolder + '/' + QString::fromStdString(platform.id)), platform.id.c_str());
            QVERIFY2(names.insert(platform.name).second, platform.name.c_str());
        }
    }

    void knowsThePayWeekOfMercor()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        const auto mercor = std::find_if(catalogue->platforms().begin(), catalogue->platforms().end(),
                                         [](const Platform &p) { return p.id == "mercor"; });
        QVERIFY(mercor != catalogue->platforms().end());
        const PayWeek &week = mercor->calendar.week->fact;
        QVERIFY(week.zone == "Asia/Kolkata" && week.starts == Weekday::Saturday && week.second == 0);
        // Work of the week that ends on Friday 20 November is paid out on the Wednesday, there on the Thursday.
        const DayNumber friday = *parseIsoDate("2026-11-20");
        const auto days = expectedPayout(mercor->calendar.payouts.at(0).fact, friday);
        QCOMPARE(isoDate(days->first), std::string("2026-11-25"));
        QCOMPARE(isoDate(days->last), std::string("2026-11-26"));
        QCOMPARE(isoDate(lastDisputeDay(mercor->calendar.dispute->fact, friday)), std::string("2026-11-27"));
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
            QCOMPARE(profile.platform, platform->role == PlatformRole::Platform ? platform->name : std::string());
            switch (platform->role) {
            case PlatformRole::Platform: QVERIFY(profile.kind != RowKind::TimeEntry); break;
            case PlatformRole::Tracker: QVERIFY(profile.kind == RowKind::TimeEntry); break;
            case PlatformRole::Wallet: QVERIFY(profile.kind == RowKind::Payout && profile.privateLife); break;
            case PlatformRole::Hand: break;
            }
        }
    }

    void findsById()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QCOMPARE(catalogue->find("outlier.earnings-csv")->platform, std::string("Outlier"));
        QVERIFY(catalogue->find("outlier") == nullptr);
    }

    void namesOtherSourcesByIdsThereAre()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        for (const Profile &profile : catalogue->profiles()) {
            for (const std::string &other : {profile.companionOf, profile.sameMoneyAs})
                QVERIFY2(other.empty() || catalogue->find(other) != nullptr, other.c_str());
        }
        QCOMPARE(catalogue->find("upwork.transactions-csv")->sameMoneyAs, std::string("upwork.weekly-summary-csv"));
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
