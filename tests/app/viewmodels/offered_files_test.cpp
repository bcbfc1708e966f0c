// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_offer.h"
#include "view_fixture.h"

#include <QDir>
#include <QSignalSpy>

namespace backpay {

namespace {

QString role(const GadgetListModel &model, int row, const char *name)
{
    return model.data(model.index(row), model.roleNames().key(name)).toString();
}

/** The fixture with apps that offer files. */
struct OfferFixture : ViewFixture
{
    OfferFixture()
    {
        services.offers = &offers;
        build();
    }
    ~OfferFixture() { models.reset(); }

    [[nodiscard]] bool checkOffer(const QUrl &address)
    {
        imports().addFiles({address});
        return waitFor(ImportController::Check);
    }

    MadeOffers offers;
};

/** A system that can keep a window off pictures. */
struct MadeGuard : ScreenGuard
{
    void guard(bool on) override { told += on; }
    QList<bool> told;
};

}

class OfferedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void reachThePreviewAndStoreNothing()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        const QUrl shared = fixture.offers.add(QStringLiteral("Outlier.csv"), {outlierFile, 100}, outlierFile.size());
        QVERIFY(fixture.checkOffer(shared));
        ImportController &imports = fixture.imports();
        QCOMPARE(imports.sourceName(), QStringLiteral("Outlier earnings report"));
        QCOMPARE(imports.rows()->count(), 5);
        QCOMPARE(role(*imports.files(), 0, "name"), QStringLiteral("Outlier.csv"));
        QCOMPARE(imports.nextText(), QStringLiteral("Next: store 5 new rows"));
        QCOMPARE(imports.history()->count(), 0);
        QVERIFY(!fixture.models->today()->hasRecords());
        // Nor does a copy of it lie anywhere beside the vault, and the vault is encrypted.
        for (const auto &[name, bytes] : fixture.scratch.snapshot())
            QVERIFY2(bytes.find("Sandpiper") == std::string::npos, name.c_str());
        imports.back();
        QCOMPARE(imports.step(), ImportController::Choose);
        QVERIFY(!fixture.models->today()->hasRecords());
        QCOMPARE(imports.history()->count(), 0);
    }

    void areStoredAsAFileWouldBe()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.checkOffer(fixture.offers.add(QStringLiteral("Outlier.csv"), {outlierFile}, {})));
        QVERIFY(fixture.store());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 1, patience);
        QCOMPARE(role(*fixture.imports().history(), 0, "name"), QStringLiteral("Outlier.csv"));
        fixture.imports().next();
        QVERIFY(fixture.check("the-same-from-here.csv", outlierFile));
        QVERIFY(fixture.imports().reason().contains(QStringLiteral("already imported")));
    }

    void waitForTheVaultToBeOpen()
    {
        OfferFixture fixture;
        fixture.imports().addFiles({fixture.offers.add(QStringLiteral("a.csv"), {outlierFile}, outlierFile.size())});
        QCOMPARE(fixture.offers.opened, 0); // nothing plain comes into memory for a vault that is closed
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(fixture.imports().rows()->count(), 5);
    }

    void whatDoesNotComeWholeIsRefused()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        const std::string half = outlierFile.substr(0, outlierFile.size() / 2);
        fixture.imports().addFiles({fixture.offers.add(QStringLiteral("half.csv"), {half}, outlierFile.size()),
                                    fixture.offers.add(QStringLiteral("more.csv"), {outlierFile}, half.size()),
                                    fixture.offers.add(QStringLiteral("film.csv"), {"\x89PNG\r\n\x1a\n…"}, {})});
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(fixture.imports().files()->count(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(role(*fixture.imports().files(), row, "detail"), QStringLiteral("not readable"));
        QVERIFY(!fixture.imports().canNext());
        fixture.imports().setCurrentFile(0);
        QVERIFY2(fixture.imports().errorText().contains(QStringLiteral("half.csv did not come whole")),
                 qPrintable(fixture.imports().errorText()));
        QVERIFY(!fixture.models->today()->hasRecords());
    }

    // The app that offered it may be gone when an answer has the file read again.
    void areAskedForOnce()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        const std::string unknown = "When,What,Money\n2026-11-18,Sorting,12.50\n2026-11-19,Sorting,12.50\n";
        const QUrl shared = fixture.offers.add(QStringLiteral("own.csv"), {unknown}, unknown.size());
        QVERIFY(fixture.checkOffer(shared));
        QVERIFY(fixture.imports().canMap());
        fixture.imports().mapColumns();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->columnMapper()->isActive(), patience);
        fixture.imports().addFiles({shared}); // the same once more is the same
        QCOMPARE(fixture.imports().files()->count(), 1);
        QCOMPARE(fixture.offers.opened, 1);
    }

    void twoOfOneNameAreTwo()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.imports().addFiles({fixture.offers.add(QStringLiteral("a.csv"), {outlierFile}, {}),
                                    fixture.offers.add(QStringLiteral("a.csv"), {laterOutlierFile}, {})});
        QVERIFY(fixture.waitFor(ImportController::Check));
        QCOMPARE(fixture.imports().files()->count(), 2);
    }

    void addressesThatNobodyOffersAreSaid()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.imports().addFiles({QUrl(QStringLiteral("content://made.up/gone"))});
        QVERIFY(!fixture.imports().errorText().isEmpty());
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
    }

    void ratesAndSourcesAreReadAsWell()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        ReferenceRatesModel &rates = *fixture.models->referenceRates();
        const std::string table = "Date,USD,GBP,\n2026-11-19,1.1595,0.8808,\n2026-11-18,1.16,0.881,\n";
        QSignalSpy kept(&rates, &ReferenceRatesModel::kept);
        rates.importFile(fixture.offers.add(QStringLiteral("eurofxref.csv"), {table}, table.size()));
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!rates.isBusy(), patience);
        rates.importFile(fixture.offers.add(QStringLiteral("half.csv"), {table}, table.size() + 1));
        QTRY_VERIFY_WITH_TIMEOUT(rates.errorText().contains(QStringLiteral("half.csv did not come whole")), patience);
        PlatformsModel &platforms = *fixture.models->platforms();
        platforms.addProfile(fixture.offers.add(QStringLiteral("no.toml"), {"no profile"}, 10));
        QTRY_VERIFY_WITH_TIMEOUT(platforms.errorText().contains(QStringLiteral("no.toml")), patience);
    }

    void aVaultIsCopiedWholeUnderANameOfItsOwn()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Locked, patience);
        fixture.lane.run([](OpenVault &) {}).waitForFinished();
        const std::string own = fixture.services.vaultFile.toStdString();
        const std::string vault = readBytes(own);
        QVERIFY(vault.size() > 16384);
        const QUrl shared = fixture.offers.add(QStringLiteral("made-up.backpay"), {vault, 4096}, vault.size());
        QVERIFY(fixture.session().namesVault(shared));
        QVERIFY(!fixture.session().namesVault(fixture.offers.add(QStringLiteral("a.csv"), {}, {})));
        fixture.session().openFile(shared);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().isBusy(), patience);
        QCOMPARE(fixture.session().errorText(), QString());
        QCOMPARE(fixture.session().vaultName(), QStringLiteral("made-up-2"));
        QCOMPARE(readBytes(own), vault); // the one that was there is as it was
        QCOMPARE(readBytes(fixture.scratch.file("made-up-2.backpay")), vault);
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    void whatIsNoWholeVaultLeavesNothing()
    {
        OfferFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.session().lock();
        fixture.lane.run([](OpenVault &) {}).waitForFinished();
        const std::string vault = readBytes(fixture.services.vaultFile.toStdString());
        const QDir folder(QString::fromStdString(fixture.scratch.path()));
        fixture.settings.sync(); // so that their file is there already
        const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
        const QString name = QStringLiteral("theirs.backpay");
        const std::string half = vault.substr(0, vault.size() / 2);
        for (const QUrl &shared :
             {fixture.offers.add(name, {half, 4096}, vault.size()),
              fixture.offers.add(name, {vault, 4096}, half.size()), fixture.offers.add(name, {vault, 4096, 20000}, {}),
              fixture.offers.add(name, {outlierFile}, {}), fixture.offers.add(name, {std::string()}, {})}) {
            fixture.session().openFile(shared);
            QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().isBusy(), patience);
            QVERIFY(!fixture.session().errorText().isEmpty());
            QCOMPARE(fixture.session().vaultName(), QStringLiteral("made-up"));
            QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
        }
    }

    void theScreenIsGuardedUntilSomebodySaysOtherwise()
    {
        MadeGuard guard; // outlives the view models
        ViewFixture fixture;
        QVERIFY(!fixture.models->privacy()->canGuardScreen());
        fixture.services.screens = &guard;
        fixture.build();
        Privacy &privacy = *fixture.models->privacy();
        QVERIFY(privacy.canGuardScreen() && privacy.guardScreen());
        QCOMPARE(guard.told, QList<bool>{true});
        privacy.setGuardScreen(false);
        QCOMPARE(guard.told, (QList<bool>{true, false}));
        fixture.build();
        QVERIFY(!fixture.models->privacy()->guardScreen());
        QCOMPARE(guard.told, (QList<bool>{true, false, false}));
        fixture.models.reset();
    }
};

}

QTEST_MAIN(backpay::OfferedFilesTest)
#include "offered_files_test.moc"
