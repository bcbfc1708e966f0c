// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QDir>
#include <QSignalSpy>

namespace backpay {

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void makesLocksAndUnlocksAVault()
    {
        ViewFixture fixture;
        Session &session = fixture.session();
        QCOMPARE(session.state(), Session::FirstRun);
        QVERIFY(!session.canCreate(QStringLiteral("too short"), QStringLiteral("too short")));
        QVERIFY(!session.canCreate(testPassphrase, testPassphrase + u'x'));
        QVERIFY(session.canCreate(testPassphrase, testPassphrase));
        QVERIFY(fixture.makeVault());
        QCOMPARE(session.vaultName(), QStringLiteral("made-up"));
        QCOMPARE(session.vaultState(), QStringLiteral("Saved here 14:29"));
        QVERIFY(!session.isSampleData());
        QVERIFY(!session.isBusy());

        session.lock();
        QCOMPARE(session.state(), Session::Locked);
        session.unlock(QStringLiteral("another passphrase"));
        QVERIFY(session.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
        QCOMPARE(session.state(), Session::Locked);
        QVERIFY(session.errorText().contains(QStringLiteral("does not open the vault")));
        session.unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::Open, patience);
        QCOMPARE(session.errorText(), QString());
    }

    void theWindowsThreadIsNeverKept()
    {
        ViewFixture fixture;
        QElapsedTimer timer;
        timer.start();
        fixture.session().createVault(fixture.services.vaultFile, testPassphrase, testPassphrase);
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(fixture.session().isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    }

    void aSecondStartAsksForThePassphrase()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        fixture.session().lock();
        fixture.build();
        QCOMPARE(fixture.session().state(), Session::Locked);
    }

    void refusesWhatIsNoVault()
    {
        ViewFixture fixture;
        const std::string path = fixture.scratch.file("picture.backpay");
        writeBytes(path, "\x89PNG\r\n\x1a\n and more");
        fixture.session().openFile(QUrl::fromLocalFile(QString::fromStdString(path)));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().isBusy(), patience);
        QCOMPARE(fixture.session().state(), Session::FirstRun);
        QVERIFY(fixture.session().errorText().contains(QStringLiteral("is not a Backpay vault")));
        fixture.session().clearError();
        QCOMPARE(fixture.session().errorText(), QString());
    }

    void anExistingFileIsNotOverwritten()
    {
        ViewFixture fixture;
        const std::string path = fixture.scratch.file("mine.backpay");
        writeBytes(path, "mine");
        fixture.session().createVault(QUrl::fromLocalFile(QString::fromStdString(path)).toString(), testPassphrase,
                                      testPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().errorText().isEmpty(), patience);
        QCOMPARE(readBytes(path), std::string("mine"));
        QCOMPARE(fixture.session().state(), Session::FirstRun);
    }

    void settingsHoldNoNamesAmountsOrPassphrases()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile));
        QVERIFY(fixture.store());
        fixture.models->appearance()->setLanguage(QStringLiteral("es"));
        fixture.models->appearance()->setScheme(Appearance::Dark);
        fixture.models->appearance()->setTextScale(1.5);
        fixture.settings.sync();
        const std::string stored = readBytes(fixture.scratch.file("window.ini"));
        QVERIFY(stored.find("scheme=2") != std::string::npos);
        for (const char *secret : {"copper", "Sandpiper", "Marigold", "aaaa0000", "30.00", "Earnings_Report"})
            QVERIFY2(stored.find(secret) == std::string::npos, secret);
        const QStringList known{QStringLiteral("appearance/scheme"), QStringLiteral("appearance/textScale"),
                                QStringLiteral("appearance/language"), QStringLiteral("vault/last"),
                                QStringLiteral("vault/recent")};
        for (const QString &key : fixture.settings.allKeys())
            QVERIFY2(known.contains(key), qPrintable(key));
    }

    void appearanceIsRememberedAndBounded()
    {
        ViewFixture fixture;
        Appearance &appearance = *fixture.models->appearance();
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setScheme(Appearance::ContrastDark);
        QVERIFY(appearance.isDark() && appearance.isContrast());
        appearance.setTextScale(50);
        QCOMPARE(appearance.textScale(), 3.0);
        QCOMPARE(changed.size(), 2);
        fixture.build();
        QCOMPARE(fixture.models->appearance()->scheme(), Appearance::ContrastDark);
        QCOMPARE(fixture.models->appearance()->textScale(), 3.0);
    }

    void theLanguageIsKeptForTheNextStart()
    {
        ViewFixture fixture;
        Appearance &appearance = *fixture.models->appearance();
        QCOMPARE(appearance.language(), QString());
        QCOMPARE(Appearance::storedLanguage(fixture.settings), std::optional<Language>());
        QCOMPARE(appearance.languageNote(), QString());
        QStringList values;
        for (const QVariant &each : Appearance::languages()) {
            values += each.toMap().value(QStringLiteral("value")).toString();
            QVERIFY(!each.toMap().value(QStringLiteral("text")).toString().isEmpty());
        }
        QCOMPARE(values, QStringList({"", "en", "es"}));
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setLanguage(QStringLiteral("es"));
        appearance.setLanguage(QStringLiteral("es"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!appearance.languageNote().isEmpty());
        QCOMPARE(Appearance::storedLanguage(fixture.settings), std::optional(Language::Spanish));
        fixture.build();
        QCOMPARE(fixture.models->appearance()->language(), QStringLiteral("es"));
        fixture.models->appearance()->setLanguage(QStringLiteral("fr"));
        QCOMPARE(fixture.models->appearance()->language(), QString());
        fixture.models->appearance()->setLanguage(QStringLiteral("en"));
        QCOMPARE(fixture.models->appearance()->languageNote(), QString());
    }

    void lockingEmptiesThePages()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.imports().history()->count(), 1, patience);
        fixture.session().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->today()->hasRecords() && fixture.models->contracts()->count() == 0,
                                 patience);
        QCOMPARE(fixture.imports().history()->count(), 0);
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
    }

    void sampleDataComesAndGoes()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        fixture.session().trySample();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, 2 * patience);
        QVERIFY(fixture.session().isSampleData());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->contracts()->count() > 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->pay()->hasRecords(), patience);
        QVERIFY(!fixture.settings.contains(QStringLiteral("vault/last")));
        const QString folder = sampleFolder();
        QVERIFY(!folder.isEmpty());
        fixture.session().lock();
        fixture.lane.waitUntilIdle();
        QCOMPARE(fixture.session().state(), Session::FirstRun);
        QVERIFY(!fixture.session().isSampleData());
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).exists(), patience);
    }

    void missingSampleDataIsSaid()
    {
        ViewFixture fixture(QStringLiteral("/nowhere"));
        fixture.session().trySample();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().errorText().isEmpty(), patience);
        QCOMPARE(fixture.session().state(), Session::FirstRun);
        QVERIFY(!fixture.session().isBusy());
    }

private:
    /** The folder of a sample vault that is open now. */
    static QString sampleFolder()
    {
        for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath()}) {
            const QStringList found = QDir(place).entryList({QStringLiteral("backpay-sample-*")}, QDir::Dirs);
            if (!place.isEmpty() && !found.isEmpty())
                return place + u'/' + found.first();
        }
        return {};
    }
};

}

QTEST_MAIN(backpay::SessionTest)
#include "session_test.moc"
