// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include <QSignalSpy>

namespace backpay {

namespace {

QString role(const GadgetListModel &model, int row, const char *name)
{
    const QString text = model.data(model.index(row), model.roleNames().key(name)).toString();
    return QString(text).replace(QChar(0x00a0), u' ');
}

}

/** What later exports of one history say of the rows of earlier ones. */
class ImportLifeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ViewFixture> fixture_;

    [[nodiscard]] bool storeFirst()
    {
        fixture_ = std::make_unique<ViewFixture>();
        return fixture_->makeVault() && fixture_->check("november.csv", outlierFile) && fixture_->store();
    }
    /** Stores the first export and brings the later one to the Check step, a day later. */
    [[nodiscard]] bool checkLater()
    {
        if (!storeFirst())
            return false;
        fixture_->imports().next();
        fixture_->clock.advance(std::chrono::hours(24));
        return fixture_->check("later.csv", laterOutlierFile);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aFirstExportHasOneReasonForAll()
    {
        fixture_ = std::make_unique<ViewFixture>();
        QVERIFY(fixture_->makeVault() && fixture_->check("november.csv", outlierFile));
        const ImportController &imports = fixture_->imports();
        QCOMPARE(imports.matchNote(),
                 QStringLiteral("No row imported before has the same task id, kind of pay and date."));
        QCOMPARE(role(*fixture_->imports().rows(), 0, "why"), QString());
        QCOMPARE(imports.vanishedNote(), QString());
    }

    void everyRowSaysWhy()
    {
        QVERIFY(checkLater());
        const GadgetListModel &rows = *fixture_->imports().rows();
        QCOMPARE(fixture_->imports().matchNote(), QString());
        QCOMPARE(rows.count(), 7);
        const QString identity = QStringLiteral("task id, kind of pay and date");
        QCOMPARE(role(rows, 0, "fateText"), QStringLiteral("New"));
        QCOMPARE(role(rows, 0, "why"), QStringLiteral("No row imported before has the same %1.").arg(identity));
        QCOMPARE(role(rows, 1, "fateText"), QStringLiteral("Known"));
        QCOMPARE(role(rows, 1, "why"), QStringLiteral("Same %1 as a row imported Thu 19 Nov.").arg(identity));
        QCOMPARE(role(rows, 3, "fateText"), QStringLiteral("Changed, was pending"));
        QCOMPARE(role(rows, 3, "why"),
                 QStringLiteral("Status: pending → processed. Before as imported Thu 19 Nov, with the same %1.")
                     .arg(identity));
        QCOMPARE(role(rows, 4, "fateText"), QStringLiteral("New, late bonus"));
        QVERIFY(role(rows, 4, "why").contains(QStringLiteral("imported Thu 19 Nov reaches past its date")));
        QCOMPARE(role(rows, 6, "fateText"), QStringLiteral("New, late bonus"));
        QVERIFY(role(rows, 6, "why")
                    .contains(QStringLiteral("Twin of line 7: equal rows count one by one. Rows imported before")));
        QVERIFY(role(rows, 3, "sentence").contains(QStringLiteral("Status: pending → processed.")));
    }

    void vanishedRowsAreListed()
    {
        QVERIFY(checkLater());
        const GadgetListModel &vanished = *fixture_->imports().vanished();
        QVERIFY(fixture_->imports().vanishedNote().startsWith(QStringLiteral("1 row that an earlier export holds")));
        QCOMPARE(vanished.count(), 1);
        QCOMPARE(role(vanished, 0, "day"), QStringLiteral("Tue 10 Nov"));
        QCOMPARE(role(vanished, 0, "pay"), QStringLiteral("$60.00"));
        QCOMPARE(role(vanished, 0, "what"), QStringLiteral("No longer there, was processed"));
        QCOMPARE(role(vanished, 0, "place"), QStringLiteral("line 5 of november.csv, imported Thu 19 Nov"));
        QVERIFY(fixture_->store());
        QCOMPARE(vanished.count(), 0);
    }

    void theHistorySaysWhatEachImportDid()
    {
        QVERIFY(checkLater() && fixture_->store());
        const GadgetListModel &history = *fixture_->imports().history();
        QTRY_COMPARE_WITH_TIMEOUT(history.count(), 2, patience);
        QCOMPARE(role(history, 0, "name"), QStringLiteral("later.csv"));
        QCOMPARE(role(history, 0, "when"), QStringLiteral("Fri 20 Nov"));
        QCOMPARE(role(history, 0, "detail"), QStringLiteral("7 read: 3 new, 1 changed, 3 known; 1 no longer there"));
        QCOMPARE(role(history, 0, "hasBefore"), QStringLiteral("true"));
        QCOMPARE(role(history, 1, "hasBefore"), QStringLiteral("false"));
    }

    void twoExportsAreCompared()
    {
        QVERIFY(checkLater() && fixture_->store());
        const GadgetListModel &history = *fixture_->imports().history();
        QTRY_COMPARE_WITH_TIMEOUT(history.count(), 2, patience);
        SnapshotComparison &comparison = *fixture_->models->snapshotComparison();
        comparison.open(role(history, 0, "uuid"));
        QTRY_VERIFY_WITH_TIMEOUT(comparison.isActive(), patience);
        QCOMPARE(comparison.lede().replace(QChar(0x00a0), u' '),
                 QStringLiteral("3 new rows, 1 row changed, 1 row no longer there."));
        QCOMPARE(comparison.sourceName(), QStringLiteral("Outlier earnings report"));
        QCOMPARE(comparison.before().replace(QChar(0x00a0), u' '), QStringLiteral("Thu 19 Nov"));
        QCOMPARE(comparison.beforeFile(), QStringLiteral("november.csv"));
        QCOMPARE(comparison.after().replace(QChar(0x00a0), u' '), QStringLiteral("Fri 20 Nov"));
        QCOMPARE(comparison.afterFile(), QStringLiteral("later.csv"));
        QCOMPARE(comparison.note(), QString());
        const GadgetListModel &rows = *comparison.rows();
        QCOMPARE(rows.count(), 5);
        QCOMPARE(role(rows, 0, "what"), QStringLiteral("New, processed"));
        QCOMPARE(role(rows, 1, "what"), QStringLiteral("Status: pending → processed."));
        QCOMPARE(role(rows, 1, "place"), QStringLiteral("line 4 of november.csv → line 5 of later.csv"));
        QCOMPARE(role(rows, 0, "place"), QStringLiteral("line 2 of later.csv"));
        QCOMPARE(role(rows, 4, "tone"), QStringLiteral("risk"));
        QVERIFY(role(rows, 4, "sentence").startsWith(QStringLiteral("Tue 10 Nov, ")));
        // Undoing one of the two leaves nothing to compare.
        fixture_->imports().undo(role(history, 0, "uuid"));
        QTRY_VERIFY_WITH_TIMEOUT(!comparison.isActive(), patience);
        QCOMPARE(rows.count(), 0);
    }

    void closingOrLockingHidesTheComparison()
    {
        QVERIFY(checkLater() && fixture_->store());
        const GadgetListModel &history = *fixture_->imports().history();
        QTRY_COMPARE_WITH_TIMEOUT(history.count(), 2, patience);
        SnapshotComparison &comparison = *fixture_->models->snapshotComparison();
        QSignalSpy changed(&comparison, &SnapshotComparison::changed);
        comparison.open(role(history, 0, "uuid"));
        comparison.close(); // before it is there
        comparison.open(role(history, 0, "uuid"));
        QTRY_VERIFY_WITH_TIMEOUT(comparison.isActive(), patience);
        QCOMPARE(changed.size(), 1);
        fixture_->session().lock();
        QTRY_VERIFY_WITH_TIMEOUT(!comparison.isActive(), patience);
        QCOMPARE(comparison.rows()->count(), 0);
    }

    void recordsByHandAreNoExports()
    {
        QVERIFY(storeFirst());
        HandRecords &hand = *fixture_->models->handRecords();
        QTRY_VERIFY_WITH_TIMEOUT(!hand.contracts().isEmpty(), patience);
        QSignalSpy written(&hand, &HandRecords::written);
        for (const char *amount : {"12.50", "7.00"}) {
            hand.write({{QStringLiteral("kind"), QStringLiteral("expense")},
                        {QStringLiteral("contract"), hand.contracts().first().toMap().value(QStringLiteral("value"))},
                        {QStringLiteral("date"), hand.today()},
                        {QStringLiteral("amount"), QString::fromLatin1(amount)},
                        {QStringLiteral("currency"), QStringLiteral("USD")},
                        {QStringLiteral("note"), QStringLiteral("Made-up dictionary")}});
            QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), patience);
            written.clear();
        }
        const GadgetListModel &history = *fixture_->imports().history();
        QTRY_COMPARE_WITH_TIMEOUT(history.count(), 3, patience);
        QCOMPARE(role(history, 0, "detail"), QStringLiteral("1 read: 1 new"));
        QCOMPARE(role(history, 0, "hasBefore"), QStringLiteral("false"));
    }
};

}

QTEST_MAIN(backpay::ImportLifeTest)
#include "import_life_test.moc"
