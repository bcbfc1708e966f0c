// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/viewmodels/view_fixture.h"

#include <QSignalSpy>

#include <filesystem>

namespace backpay {

/** Backups as the window shows and makes them. */
class BackupModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void init()
    {
        fixture_ = std::make_unique<ViewFixture>();
        fixture_->services.seenFolder = fixture_->scratch.file("seen");
        fixture_->build();
        QVERIFY(fixture_->makeVault());
        settle();
    }

    void makesTestsAndLists()
    {
        QCOMPARE(backups().ageText(), QStringLiteral("No backup yet."));
        QVERIFY(backups().isAvailable());
        QSignalSpy done(&backups(), &BackupModel::done);
        backups().backUpNow();
        QVERIFY(backups().isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QTRY_COMPARE(backups().rows().size(), 1);
        const QVariantMap row = backups().rows().first().toMap();
        QCOMPARE(row["testText"].toString(), QStringLiteral("opened and compared"));
        QCOMPARE(row["tone"].toString(), QStringLiteral("ok"));
        QCOMPARE(row["made"].toString().simplified(), QStringLiteral("Thu 19 Nov, 14:29"));
        QCOMPARE(backups().ageText(), QStringLiteral("Last backup today."));
        fixture_->clock.advance(std::chrono::hours(48));
        QCOMPARE(backups().stateText(), QStringLiteral("Last backup 2 days ago."));
        backups().testNewest();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, patience);
        QVERIFY(done.last().first().toString().contains(QStringLiteral("the same as the vault")));
        QCOMPARE(backups().errorText(), QString());
    }

    void aDamagedCopyIsSaid()
    {
        backups().backUpNow();
        QTRY_COMPARE_WITH_TIMEOUT(backups().rows().size(), 1, patience);
        const QString file = backups().rows().first().toMap()["file"].toString();
        std::string bytes = readBytes(file.toStdString());
        bytes[bytes.size() - 3000] ^= 1;
        writeBytes(file.toStdString(), bytes);
        backups().test(file);
        QTRY_VERIFY_WITH_TIMEOUT(!backups().errorText().isEmpty(), patience);
        QVERIFY2(backups().errorText().contains(QStringLiteral("failed its test: cipher:")),
                 qPrintable(backups().errorText()));
        QCOMPARE(backups().rows().first().toMap()["tone"].toString(), QStringLiteral("risk"));
    }

    void copiesAtLockWhereSomethingChangedSinceYesterday()
    {
        fixture_->session().lock();
        fixture_->lane.waitUntilIdle();
        QCOMPARE(copies(), 0); // nothing was done in it yet
        QVERIFY(unlock());
        QVERIFY(fixture_->check("earlier.csv", laterOutlierFile));
        QVERIFY(fixture_->store());
        fixture_->session().lock();
        fixture_->lane.waitUntilIdle();
        QCOMPARE(copies(), 1); // there was none
        QVERIFY(unlock());
        fixture_->clock.advance(std::chrono::hours(30));
        fixture_->session().lock();
        fixture_->lane.waitUntilIdle();
        QCOMPARE(copies(), 1); // nothing changed
        QVERIFY(unlock());
        QVERIFY(fixture_->check("november.csv", outlierFile));
        QVERIFY(fixture_->store());
        fixture_->build(); // the window is closed without a lock
        fixture_->lane.waitUntilIdle();
        QCOMPARE(copies(), 2);
    }

    void restoresAndAsksWhetherThatIsKnown()
    {
        backups().backUpNow();
        QTRY_COMPARE_WITH_TIMEOUT(backups().rows().size(), 1, patience);
        const QString file = backups().rows().first().toMap()["file"].toString();
        QVERIFY(fixture_->check("november.csv", outlierFile));
        QVERIFY(fixture_->store());
        backups().restore(file, QStringLiteral("another passphrase"));
        QTRY_VERIFY_WITH_TIMEOUT(!backups().errorText().isEmpty(), patience);
        QCOMPARE(fixture_->session().state(), Session::Open);

        QSignalSpy done(&backups(), &BackupModel::done);
        backups().restore(file, testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY2(done.first().first().toString().contains(QStringLiteral("is kept as made-up-kept-")),
                 qPrintable(done.first().first().toString()));
        QCOMPARE(fixture_->session().state(), Session::Locked);
        QVERIFY(unlock());
        QCOMPARE(backups().notices().size(), 1);
        const QVariantMap notice = backups().notices().first().toMap();
        QVERIFY(notice["older"].toBool());
        QVERIFY2(notice["text"].toString().startsWith(
                     QStringLiteral("This vault is older than the one last opened here: entry 1 of 2.")),
                 qPrintable(notice["text"].toString()));
        backups().acceptOlder();
        QTRY_COMPARE_WITH_TIMEOUT(backups().notices().size(), 0, patience);
    }

    void tellsOfConflictCopies()
    {
        writeBytes(fixture_->scratch.file("made-up.sync-conflict-20261117-210400-ABCDEFG.backpay"), "x");
        fixture_->session().lock();
        QVERIFY(unlock());
        QCOMPARE(backups().notices().size(), 1);
        QVERIFY(!backups().notices().first().toMap()["older"].toBool());
    }

private:
    BackupModel &backups() { return *fixture_->models->backups(); }
    void settle()
    {
        fixture_->lane.waitUntilIdle();
        QTRY_VERIFY_WITH_TIMEOUT(!backups().ageText().isEmpty(), patience);
    }
    bool unlock()
    {
        fixture_->session().unlock(testPassphrase);
        const bool opened = QTest::qWaitFor([&] { return fixture_->session().state() == Session::Open; }, patience);
        if (opened)
            settle();
        return opened;
    }
    int copies() const
    {
        int found = 0;
        std::error_code none;
        for ([[maybe_unused]] const auto &entry :
             std::filesystem::directory_iterator(fixture_->scratch.file("made-up-backups"), none))
            ++found;
        return found;
    }

    std::unique_ptr<ViewFixture> fixture_;
};

}

QTEST_MAIN(backpay::BackupModelTest)
#include "backup_model_test.moc"
