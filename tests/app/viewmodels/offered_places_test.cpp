// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/chosen_place.h"

#include "core/packet/packet_verifier.h"
#include "tests/support/made_place.h"
#include "tests/support/small_files.h"
#include "view_fixture.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>

namespace backpay {

namespace {

/** The fixture with apps that keep places, and a folder through which files pass. */
struct PlaceFixture : ViewFixture
{
    PlaceFixture()
    {
        services.offers = &offers;
        services.passingFolder = scratch.file("passing");
        build();
    }
    ~PlaceFixture() { models.reset(); }

    [[nodiscard]] QUrl addressOf(const QString &name, MadePlace &place)
    {
        return offers.take(madePlaceOffer({}, name, place));
    }
    [[nodiscard]] bool import() { return makeVault() && check("november.csv", outlierFile) && store(); }
    /** Nothing of the vault stays where files pass through, once the thread has let go of its work. */
    [[nodiscard]] bool nothingPasses() const
    {
        const QDir folder(QString::fromStdString(services.passingFolder));
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
    }

    [[nodiscard]] bool preparePacket()
    {
        models->packet()->look();
        return QTest::qWaitFor([&] { return models->packetBuild()->canBuild(); }, patience);
    }
    [[nodiscard]] bool buildPacket(const QUrl &place)
    {
        PacketBuild &build = *models->packetBuild();
        build.build(place);
        return QTest::qWaitFor([&] { return build.step() != PacketBuild::Building; }, patience);
    }

    MadeOffers offers;
};

QVariantMap madeTable()
{
    return {{QStringLiteral("title"), QStringLiteral("By platform")},
            {QStringLiteral("sentence"), QStringLiteral("An hour paid.")},
            {QStringLiteral("headings"), QStringList{QStringLiteral("Platform")}},
            {QStringLiteral("roles"), QStringList{QStringLiteral("name")}},
            {QStringLiteral("rows"), QVariantList{QVariantMap{{QStringLiteral("name"), QStringLiteral("Outlier")}}}}};
}

}

/** Saving where another app keeps the file, and reading what is read at any place from there. */
class OfferedPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aPacketArrivesWhole()
    {
        MadePlace place;
        place.bytes = std::string(8 << 20, 'x'); // a longer file that was there
        PlaceFixture fixture;
        QVERIFY(fixture.import() && fixture.preparePacket());
        const QUrl address = fixture.addressOf(QStringLiteral("claim.zip"), place);
        QVERIFY(fixture.buildPacket(address));
        PacketBuild &build = *fixture.models->packetBuild();
        QCOMPARE(build.errorText(), QString());
        QCOMPARE(build.step(), PacketBuild::Built);
        QCOMPARE(build.built().value(QStringLiteral("fileName")).toString(), QStringLiteral("claim.zip"));
        QVERIFY(build.built().value(QStringLiteral("file")).toUrl().isEmpty()); // nothing here to open
        const auto report = verifyPacket(MemorySource(place.bytes));
        QVERIFY(report && report->holds());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);

        // And is checked from there, where it cannot be read at any place.
        PacketCheck &check = *fixture.models->packetCheck();
        check.verify(address);
        QCOMPARE(check.fileName(), QStringLiteral("claim.zip"));
        QTRY_VERIFY_WITH_TIMEOUT(!check.isBusy(), patience);
        QVERIFY2(check.holds(), qPrintable(check.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        check.verify(
            fixture.offers.add(QStringLiteral("half.zip"), {place.bytes.substr(0, 9999), 4096}, place.bytes.size()));
        QTRY_VERIFY_WITH_TIMEOUT(!check.isBusy(), patience);
        QVERIFY2(check.errorText().contains(QStringLiteral("half.zip did not come whole")),
                 qPrintable(check.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
    }

    void aPacketThatDoesNotArriveIsSaid_data()
    {
        QTest::addColumn<MadePlace>("place");
        QTest::addColumn<QString>("said");
        const QString nothing = QStringLiteral("Nothing of it was kept there.");
        QTest::newRow("not opened") << MadePlace{.bytes = "theirs", .mostOpened = 0}
                                    << QStringLiteral("it is not to be written. ") + nothing;
        QTest::newRow("write") << MadePlace{.failsAfter = 10} << QStringLiteral("no room left there. ") + nothing;
        QTest::newRow("close") << MadePlace{.failsToClose = true} << QStringLiteral("the upload broke off. ") + nothing;
        QTest::newRow("fewer") << MadePlace{.takes = 100} << QStringLiteral("did not arrive there whole: 100 of ");
        QTest::newRow("stays") << MadePlace{.takes = 100, .mostOpened = 1}
                               << QStringLiteral("What is there now is incomplete: delete it there");
    }

    void aPacketThatDoesNotArriveIsSaid()
    {
        QFETCH(MadePlace, place);
        QFETCH(QString, said);
        const std::string before = place.bytes;
        PlaceFixture fixture;
        QVERIFY(fixture.import() && fixture.preparePacket());
        QVERIFY(fixture.buildPacket(fixture.addressOf(QStringLiteral("claim.zip"), place)));
        PacketBuild &build = *fixture.models->packetBuild();
        QCOMPARE(build.step(), PacketBuild::Choose);
        QVERIFY2(build.errorText().startsWith(QStringLiteral("claim.zip ")) && build.errorText().contains(said),
                 qPrintable(build.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        if (place.mostOpened != 1)
            QCOMPARE(place.bytes, before);
    }

    void aFullFolderIsSaidAndThePlaceIsAsItWas()
    {
        MadePlace place;
        place.bytes = "theirs";
        PlaceFixture fixture;
        writeBytes(fixture.scratch.file("no-folder"), "");
        fixture.services.passingFolder = fixture.scratch.file("no-folder/passing");
        QVERIFY(fixture.import() && fixture.preparePacket());
        QVERIFY(fixture.buildPacket(fixture.addressOf(QStringLiteral("claim.zip"), place)));
        QVERIFY2(fixture.models->packetBuild()->errorText().contains(QStringLiteral("could not be written")),
                 qPrintable(fixture.models->packetBuild()->errorText()));
        QCOMPARE(place.opened, 0);

        // Full while it is made.
        fixture.services.passingFolder = fixture.scratch.file("passing");
        {
            const auto file = ChosenPlace(fixture.services, fixture.addressOf(QStringLiteral("a.zip"), place)).begin();
            QVERIFY(file);
            auto sink = FileSink::create(file->path());
            QVERIFY(sink);
            const SmallFiles full(1000);
            QVERIFY(!(*sink)->write(std::string(5000, 'x')));
        }
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        QCOMPARE(place.bytes, std::string("theirs"));
    }

    // The vault closes at once, and what was on its way is given up.
    void lockingEndsIt()
    {
        QSemaphore comes;
        QSemaphore goes;
        MadePlace place;
        place.written = [&] {
            comes.release();
            goes.acquire();
        };
        PlaceFixture fixture;
        QVERIFY(fixture.import() && fixture.preparePacket());
        PacketBuild &build = *fixture.models->packetBuild();
        build.build(fixture.addressOf(QStringLiteral("claim.zip"), place));
        QVERIFY(QTest::qWaitFor([&] { return comes.tryAcquire(); }, patience));
        fixture.session().lock();
        fixture.lane.waitUntilIdle(); // which does not wait for the other app
        goes.release(1000);
        QTRY_VERIFY_WITH_TIMEOUT(build.step() == PacketBuild::Choose, patience);
        QCOMPARE(build.errorText(), QString());
        QVERIFY(place.bytes.empty());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
    }

    void aTableIsKeptAsPdf()
    {
        MadePlace place;
        place.bytes = std::string(1 << 20, 'x');
        PlaceFixture fixture;
        TableExport &tables = *fixture.models->tableExport();
        QSignalSpy kept(&tables, &TableExport::kept);
        QSignalSpy printed(&tables, &TableExport::printed);
        QSignalSpy failed(&tables, &TableExport::failed);
        const QUrl address = fixture.addressOf(QStringLiteral("pay.pdf"), place);
        tables.print(madeTable(), address);
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
        QCOMPARE(kept.first().first().toString(), QStringLiteral("Kept as pay.pdf."));
        QCOMPARE(printed.size(), 0);
        QVERIFY(place.bytes.starts_with("%PDF-") && place.bytes.find("%%EOF") + 6 >= place.bytes.size());
        place.takes = 100;
        tables.print(madeTable(), address);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY2(
            failed.first().first().toString().startsWith(QStringLiteral("pay.pdf did not arrive there whole: 100 of ")),
            qPrintable(failed.first().first().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        tables.print(madeTable(), QUrl(QStringLiteral("content://made.up/gone")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, patience);
        QVERIFY(failed.last().first().toString().startsWith(QStringLiteral("This app cannot save at content:")));
    }

    void aFileOfThisMachineIsReplacedWholeOrNotAtAll()
    {
        ViewFixture fixture;
        const std::string path = fixture.scratch.file("table.pdf");
        writeBytes(path, "theirs");
        const ChosenPlace place(fixture.services, QUrl::fromLocalFile(QString::fromStdString(path)));
        {
            const SmallFiles full(1000);
            const auto written = place.write(QByteArray(5000, 'x'));
            QVERIFY(!written && written.error().code == ErrorCode::PlaceKeptNothing);
        }
        QCOMPARE(readBytes(path), std::string("theirs"));
        QVERIFY(place.write("ours"));
        QCOMPARE(readBytes(path), std::string("ours"));
        QCOMPARE(place.begin()->path(), path);
    }

    void aProfileIsTheSameAsAsAFile()
    {
        MadePlace place;
        PlaceFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("own.csv", "When,What,Money\n2026-11-18,Sorting,12.50\n2026-11-19,Sorting,12.50\n"));
        fixture.imports().mapColumns();
        ColumnMapperModel &mapper = *fixture.models->columnMapper();
        QTRY_VERIFY_WITH_TIMEOUT(mapper.isActive(), patience);
        const std::string file = fixture.scratch.file("own.toml");
        mapper.saveAs(QUrl::fromLocalFile(QString::fromStdString(file)));
        mapper.saveAs(fixture.addressOf(QStringLiteral("own.toml"), place));
        fixture.readers.waitForDone();
        QVERIFY(!place.bytes.empty());
        QCOMPARE(place.bytes, readBytes(file));
        place.failsToClose = true;
        mapper.saveAs(fixture.addressOf(QStringLiteral("own.toml"), place));
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.session().errorText().startsWith(QStringLiteral("own.toml could not be saved there: ")), patience);
    }

    void aBackupGoesElsewhereAndComesBack()
    {
        MadePlace place;
        PlaceFixture fixture;
        QVERIFY(fixture.makeVault());
        BackupModel &backups = *fixture.models->backups();
        QVERIFY2(backups.suggestedCopy().fileName() == QStringLiteral("made-up-2026-11-19.backpay"),
                 qPrintable(backups.suggestedCopy().toString()));
        QSignalSpy done(&backups, &BackupModel::done);
        const QUrl address = fixture.addressOf(QStringLiteral("mine.backpay"), place);
        backups.copyTo(address);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QCOMPARE(done.first().first().toString(), QStringLiteral("Copied as mine.backpay, opened and compared."));
        QVERIFY(place.bytes.size() > 16384);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);

        const std::string file = fixture.scratch.file("here.backpay");
        backups.copyTo(QUrl::fromLocalFile(QString::fromStdString(file)));
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, patience);
        QVERIFY(!readBytes(file).empty());
        backups.copyTo(QUrl::fromLocalFile(QString::fromStdString(file))); // never over another
        QTRY_VERIFY_WITH_TIMEOUT(!backups.errorText().isEmpty(), patience);

        QVERIFY(fixture.check("november.csv", outlierFile) && fixture.store());
        const QString chosen = backups.fileOf(address);
        QCOMPARE(backups.nameOf(chosen), QStringLiteral("mine.backpay"));
        backups.restore(chosen, QStringLiteral("another passphrase"));
        QTRY_VERIFY_WITH_TIMEOUT(!backups.isBusy(), patience);
        QVERIFY(!backups.errorText().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        backups.restore(chosen, testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QVERIFY(!fixture.models->today()->hasRecords()); // as it was before the import
    }

    void aBackupThatDoesNotArriveIsSaid()
    {
        MadePlace place;
        place.takes = 20000;
        place.mostOpened = 1;
        PlaceFixture fixture;
        QVERIFY(fixture.makeVault());
        BackupModel &backups = *fixture.models->backups();
        backups.copyTo(fixture.addressOf(QStringLiteral("mine.backpay"), place));
        QTRY_VERIFY_WITH_TIMEOUT(!backups.isBusy(), patience);
        QVERIFY2(backups.errorText().contains(QStringLiteral("What is there now is incomplete")),
                 qPrintable(backups.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
    }

    void anAgreementIsReadFromThere()
    {
        PlaceFixture fixture;
        QVERIFY(fixture.import());
        QString key;
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->handRecords()->contracts().isEmpty(), patience);
        for (const QVariant &contract : fixture.models->handRecords()->contracts())
            key = contract.toMap()[QStringLiteral("value")].toString();
        ContractModel &page = *fixture.models->contract();
        page.load(key);
        QTRY_VERIFY_WITH_TIMEOUT(!page.terms().isEmpty(), patience);
        ContractEditor &editor = *fixture.models->contractEditor();
        const auto save = [&](const QUrl &address) {
            editor.edit();
            editor.set(QStringLiteral("agreement"), address.toString());
            editor.save();
        };
        const std::string text = "%PDF made up";
        save(fixture.offers.add(QStringLiteral("half.pdf"), {text.substr(0, 5)}, text.size()));
        QTRY_VERIFY_WITH_TIMEOUT(editor.faults().contains(QStringLiteral("agreement")), patience);
        QVERIFY(
            editor.faults()[QStringLiteral("agreement")].toString().contains(QStringLiteral("half.pdf did not come")));
        editor.cancel();
        QSignalSpy told(&editor, &ContractEditor::done);
        save(fixture.offers.add(QStringLiteral("mine.pdf"), {text}, text.size()));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        const auto kept = [&] {
            for (const QVariant &term : page.terms()) {
                if (term.toMap()[QStringLiteral("label")].toString() == QStringLiteral("Agreement"))
                    return term.toMap()[QStringLiteral("value")].toString();
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), QStringLiteral("mine.pdf"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.nothingPasses(), patience);
    }
};

}

Q_DECLARE_METATYPE(backpay::MadePlace)
QTEST_MAIN(backpay::OfferedPlacesTest)
#include "offered_places_test.moc"
