// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fixture.h"

#include "app/viewmodels/table_export.h"
#include "core/vault/vault_check.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>

namespace backpay {

namespace {

/** The made-up table of the bank, two days of two currencies. */
const std::string ratesTable = "Date,USD,GBP,\n2026-11-19,1.1595,0.8808,\n2026-11-18,1.16,0.881,\n";

QVariantMap mapAt(const QVariantList &list, qsizetype index) { return list.value(index).toMap(); }

QString textAt(const QVariantMap &map, const char *key) { return map.value(QString::fromLatin1(key)).toString(); }

}

/** What the Settings page is made of, and what the whole window can take back. */
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void locksWhenNobodyIsThere()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        Privacy privacy(fixture.services, fixture.session(), std::chrono::milliseconds(600)); // long beside a stall
        QCOMPARE(privacy.lockAfter(), QStringLiteral("5"));
        bool works = true;
        privacy.holdOpenWhile([&] { return works; });
        privacy.setLockAfter(QStringLiteral("1"));
        QTest::qWait(900);
        QCOMPARE(fixture.session().state(), Session::Open);
        works = false;
        for (int key = 0; key < 8; ++key) {
            QTest::qWait(100);
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
            QCoreApplication::sendEvent(this, &press);
            QCOMPARE(fixture.session().state(), Session::Open);
        }
        QTRY_COMPARE(fixture.session().state(), Session::Locked);
    }

    void neverLocksWhereItIsSetSo()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        Privacy privacy(fixture.services, fixture.session(), std::chrono::milliseconds(1));
        privacy.setLockAfter(QStringLiteral("0"));
        QTest::qWait(100);
        QCOMPARE(fixture.session().state(), Session::Open);
        QCOMPARE(Privacy(fixture.services, fixture.session()).lockAfter(), QStringLiteral("0"));
        privacy.setLockAfter(QStringLiteral("7"));
        QCOMPARE(privacy.lockAfter(), QStringLiteral("0"));
    }

    void hidesAmountsFromTheStart()
    {
        ViewFixture fixture;
        fixture.models->privacy()->setHideAtStart(true);
        QVERIFY(!fixture.models->privacy()->amountsHidden());
        fixture.build();
        QVERIFY(fixture.models->privacy()->amountsHidden());
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QCOMPARE(fixture.imports().rows()->row<PreviewRow>(0).pay, QStringLiteral("····"));
        QVERIFY(fixture.store());
        PayModel &pay = *fixture.models->pay();
        QTRY_COMPARE_WITH_TIMEOUT(pay.lede(), QStringLiteral("An hour of work paid\u00a0hidden."), patience);
        QCOMPARE(pay.earned(), QStringLiteral("····"));
        fixture.models->privacy()->setAmountsHidden(false);
        QTRY_COMPARE_WITH_TIMEOUT(pay.earned(), QStringLiteral("114.50"), patience);
        fixture.models->privacy()->setAmountsHidden(true);
        QTRY_COMPARE_WITH_TIMEOUT(pay.earned(), QStringLiteral("····"), patience);
    }

    void remembersVaultsUntilToldToForget()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        const QString other = QString::fromStdString(fixture.scratch.file("other.backpay"));
        fixture.session().lock();
        fixture.session().createVault(other, testPassphrase, testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        const QVariantList recent = fixture.session().recentVaults();
        QCOMPARE(recent.size(), 2);
        QCOMPARE(textAt(mapAt(recent, 0), "name"), QStringLiteral("other"));
        QVERIFY(mapAt(recent, 0).value(QStringLiteral("current")).toBool());

        // Another vault is asked for its passphrase; the one that was open is locked first.
        fixture.session().openRecent(fixture.services.vaultFile);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Locked, patience);
        QCOMPARE(fixture.session().vaultName(), QStringLiteral("made-up"));
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);

        // What is no vault locks nothing.
        writeBytes(fixture.scratch.file("no.backpay"), "no vault");
        fixture.session().openFile(QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("no.backpay"))));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session().errorText().isEmpty(), patience);
        QCOMPARE(fixture.session().state(), Session::Open);

        QVERIFY(QFile::remove(other));
        QCOMPARE(fixture.session().recentVaults().size(), 1);
        fixture.session().forgetRecent();
        QVERIFY(fixture.session().recentVaults().isEmpty());
        QVERIFY(!fixture.settings.contains(QStringLiteral("vault/recent")));
    }

    void sampleDataLeadsBackToOnesOwn()
    {
        ViewFixture fixture(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        QVERIFY(fixture.makeVault());
        fixture.session().trySample();
        QCOMPARE(fixture.session().state(), Session::Locked);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, 2 * patience);
        QVERIFY(fixture.session().isSampleData());
        fixture.session().lock();
        QCOMPARE(fixture.session().state(), Session::Locked);
        QCOMPARE(fixture.session().vaultName(), QStringLiteral("made-up"));
        fixture.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QVERIFY(!fixture.session().isSampleData());
    }

    void checksTheVault()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QVERIFY(fixture.store());
        VaultCheckModel &check = *fixture.models->vaultCheck();
        check.start();
        QVERIFY(check.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!check.isBusy(), patience);
        QVERIFY(check.holds());
        QCOMPARE(check.verdict(), QStringLiteral("The vault is whole."));
        QCOMPARE(textAt(mapAt(check.figures(), 1), "figure"), QStringLiteral("1"));
        QCOMPARE(textAt(mapAt(check.figures(), 2), "figure"), QStringLiteral("5"));

        check.start();
        check.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!check.isBusy(), patience);
        QVERIFY(!check.holds());
        QCOMPARE(check.verdict(), QStringLiteral("Not checked to the end."));
        fixture.session().lock();
        QCOMPARE(check.verdict(), QString());
    }

    void aCheckTellsHowFarItIs()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QVERIFY(fixture.store());
        auto steps = std::make_shared<std::vector<CheckStep>>();
        QFuture<bool> whole = fixture.lane.run([steps](OpenVault &open) {
            const auto report = checkVault(*open.vault, [&](const CheckStep &step) {
                steps->push_back(step);
                return true;
            });
            return report && report->faults.empty();
        });
        QVERIFY(whole.result());
        QVERIFY(steps->size() >= 4);
        QVERIFY(steps->front().part == CheckStep::Part::Pages);
        QVERIFY(steps->back().part == CheckStep::Part::Rows);
        QCOMPARE(steps->back().rowsDone, 5);
        QCOMPARE(steps->back().rowsTotal, 5);
    }

    void keepsReferenceRatesOfAFile()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        ReferenceRatesModel &rates = *fixture.models->referenceRates();
        rates.look();
        QTRY_VERIFY_WITH_TIMEOUT(rates.heldText().startsWith(QStringLiteral("The vault holds no reference rates")),
                                 patience);
        writeBytes(fixture.scratch.file("eurofxref.csv"), ratesTable);
        QSignalSpy kept(&rates, &ReferenceRatesModel::kept);
        rates.importFile(QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("eurofxref.csv"))));
        QVERIFY(rates.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rates.rates().size(), 2, patience);
        QVERIFY2(rates.heldText().startsWith(QStringLiteral("4 rates of 2 days")), qPrintable(rates.heldText()));
        QVERIFY(rates.errorText().isEmpty());

        writeBytes(fixture.scratch.file("no.csv"), "no table");
        rates.importFile(QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("no.csv"))));
        QTRY_VERIFY_WITH_TIMEOUT(!rates.errorText().isEmpty(), patience);
        QCOMPARE(rates.rates().size(), 2);
        fixture.session().lock();
        QVERIFY(rates.rates().isEmpty() && rates.errorText().isEmpty());
    }

    void namesPlatformsAndWhatIsKnownOfThem()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        PlatformsModel &platforms = *fixture.models->platforms();
        QVERIFY(platforms.platforms().size() > 10);
        platforms.open(QStringLiteral("mercor"));
        QCOMPARE(textAt(platforms.platform(), "name"), QStringLiteral("Mercor"));
        const QVariantList facts = platforms.platform().value(QStringLiteral("facts")).toList();
        QVERIFY(!facts.isEmpty());
        for (const QVariant &fact : facts)
            QVERIFY(!textAt(fact.toMap(), "origin").isEmpty());
        platforms.close();
        QVERIFY(platforms.platform().isEmpty());

        platforms.setPayer(QStringLiteral("ACME PAYROLL"), QStringLiteral("Mercor"));
        QTRY_COMPARE_WITH_TIMEOUT(platforms.payers().size(), 1, patience);
        QCOMPARE(textAt(mapAt(platforms.payers(), 0), "platform"), QStringLiteral("Mercor"));
        platforms.setPayer(QStringLiteral("ACME PAYROLL"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(platforms.payers().isEmpty(), patience);
        writeBytes(fixture.scratch.file("no.toml"), "no = profile");
        platforms.addProfile(QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("no.toml"))));
        QTRY_VERIFY_WITH_TIMEOUT(!platforms.errorText().isEmpty(), patience);
        QVERIFY(platforms.profiles().isEmpty());
    }

    void showsTheLawWithItsSources()
    {
        ViewFixture fixture;
        LawModel &law = *fixture.models->law();
        const QVariantList all = law.rulesWith(QString());
        QVERIFY(all.size() > 50);
        const QVariantList oakland = law.rulesWith(QStringLiteral("oakland wage"));
        QCOMPARE(oakland.size(), 1);
        QCOMPARE(textAt(mapAt(oakland, 0), "id"), QStringLiteral("US-CA-OAK"));
        QVERIFY(textAt(mapAt(oakland, 0), "checked").startsWith(QStringLiteral("checked through ")));
        law.open(QStringLiteral("us.flsa"));
        const QVariantList facts = law.rule().value(QStringLiteral("facts")).toList();
        const bool cites = std::any_of(facts.begin(), facts.end(), [](const QVariant &fact) {
            return textAt(fact.toMap(), "text").contains(QStringLiteral("29 U.S.C."));
        });
        QVERIFY(cites);
        law.check();
        QCOMPARE(law.checkLines().size(), 1);
        QCOMPARE(textAt(mapAt(law.checkLines(), 0), "tone"), QStringLiteral("ok"));
    }

    void copiesATableWithoutFormulas()
    {
        QCOMPARE(tableLine({QStringLiteral("Project =1+1"), QStringLiteral("=1+1"), QStringLiteral("\u22124.88"),
                            QStringLiteral("+4.88"), QStringLiteral("-1+2"), QStringLiteral("@x"),
                            QStringLiteral("two\nlines\tand tabs"), QStringLiteral("12:30"), QString()}),
                 QStringLiteral("Project =1+1\t'=1+1\t-4.88\t+4.88\t'-1+2\t'@x\ttwo lines and tabs\t12:30\t\n"));
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->pay()->platforms()->count() == 2, patience);
        const QVariantMap table{
            {QStringLiteral("title"), QStringLiteral("By platform")},
            {QStringLiteral("sentence"), QStringLiteral("An hour paid.")},
            {QStringLiteral("headings"), QStringList{QStringLiteral("Platform"), QStringLiteral("Earned")}},
            {QStringLiteral("roles"), QStringList{QStringLiteral("name"), QStringLiteral("earned")}},
            {QStringLiteral("rows"), QVariant::fromValue(fixture.models->pay()->platforms())}};
        TableExport tables(fixture.services);
        QVERIFY(tables.copy(table).startsWith(QStringLiteral("2 row")));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Platform\tEarned\nOutlier\t114.50\n")));

        const QString path = QString::fromStdString(fixture.scratch.file("table.pdf"));
        QSignalSpy printed(&tables, &TableExport::printed);
        tables.print(table, QUrl::fromLocalFile(path));
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, patience);
        QVERIFY(readBytes(path.toStdString()).starts_with("%PDF-"));
        QSignalSpy failed(&tables, &TableExport::failed);
        tables.print(table, QUrl::fromLocalFile(QStringLiteral("/nowhere/table.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    }

    void takesAnImportBack()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        UndoStack &undo = *fixture.models->undoStack();
        QCOMPARE(undo.undoText(), QString());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        QCOMPARE(undo.undoText(), QStringLiteral("Undo import of november.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->today()->hasRecords(), patience);
        QSignalSpy done(&undo, &UndoStack::done);
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QCOMPARE(done.first().first().toString(), QStringLiteral("Taken back: import of november.csv."));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->today()->hasRecords(), patience);
        QCOMPARE(fixture.imports().step(), ImportController::Choose);
        QCOMPARE(undo.undoText(), QString());
        QCOMPARE(undo.redoText(), QString()); // its rows are read from the file again

        // What was taken back by other means is not offered again.
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        QVERIFY(!undo.undoText().isEmpty());
        fixture.imports().undoLast();
        QCOMPARE(undo.undoText(), QString());
    }

    void whatTheDiskDidNotTakeIsTriedAgain()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        UndoStack &undo = *fixture.models->undoStack();
        QSignalSpy done(&undo, &UndoStack::done);
        int tries = 0;
        const auto failingOnce = [&tries](ErrorCode code) {
            tries = 0;
            return std::make_shared<const VaultAct>(VaultAct{[&tries, code](OpenVault &) -> Result<Reversal> {
                return ++tries == 1 ? Result<Reversal>(fail(code, {"a.backpay"})) : Result<Reversal>(nullptr);
            }});
        };
        undo.push(QStringLiteral("first"), failingOnce(ErrorCode::VaultDiskFull));
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QCOMPARE(undo.undoText(), QStringLiteral("Undo first"));
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, patience);
        QCOMPARE(undo.undoText(), QString());

        undo.push(QStringLiteral("second"), failingOnce(ErrorCode::EntryOverlaps));
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 3, patience);
        QCOMPARE(undo.undoText(), QString());
    }

    void undoesAndRedoesRecordsAndTime()
    {
        ViewFixture fixture;
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("a.csv", outlierFile));
        QVERIFY(fixture.store());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.models->handRecords()->contracts().isEmpty(), patience);
        UndoStack &undo = *fixture.models->undoStack();
        TimerModel &timer = *fixture.models->timer();
        QSignalSpy noted(&timer, &TimerModel::noted);
        const QString contract = textAt(mapAt(fixture.models->handRecords()->contracts(), 0), "value");
        timer.note(contract, QStringLiteral("14:10-15:05 reading guidelines"), QStringLiteral("2026-11-18"), false);
        QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, patience);
        QCOMPARE(undo.undoText(), QStringLiteral("Undo time written down"));
        fixture.models->handRecords()->write({{"kind", "payout"},
                                              {"platform", "Outlier"},
                                              {"date", "2026-11-19"},
                                              {"amount", "60.00"},
                                              {"currency", "USD"}});
        QTRY_COMPARE_WITH_TIMEOUT(undo.undoText(), QStringLiteral("Undo record written down"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(payouts(fixture), 1, patience);

        undoOne(undo);
        QTRY_COMPARE_WITH_TIMEOUT(payouts(fixture), 0, patience);
        QCOMPARE(undo.redoText(), QStringLiteral("Redo record written down"));
        undoOne(undo);
        QCOMPARE(entries(fixture), 0);
        redoOne(undo);
        QCOMPARE(entries(fixture), 1);
        redoOne(undo);
        QCOMPARE(payouts(fixture), 1);
        undoOne(undo); // what was done again can be taken back again
        QCOMPARE(payouts(fixture), 0);
        QVERIFY(fixture.lane.run([](OpenVault &open) { return open.ledger->check()->faults.empty(); }).result());

        fixture.session().lock();
        QCOMPARE(undo.undoText(), QString());
        QCOMPARE(undo.redoText(), QString());
    }

private:
    static void undoOne(UndoStack &undo)
    {
        QSignalSpy done(&undo, &UndoStack::done);
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY2(done.first().first().toString().startsWith(QStringLiteral("Taken back")),
                 qPrintable(done.first().first().toString()));
    }
    static void redoOne(UndoStack &undo)
    {
        QSignalSpy done(&undo, &UndoStack::done);
        undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY2(done.first().first().toString().startsWith(QStringLiteral("Done again")),
                 qPrintable(done.first().first().toString()));
    }
    static qsizetype payouts(ViewFixture &fixture)
    {
        return static_cast<qsizetype>(
            fixture.lane.run([](OpenVault &open) { return open.ledger->payouts({})->rows.size(); }).result());
    }
    static qsizetype entries(ViewFixture &fixture)
    {
        return static_cast<qsizetype>(
            fixture.lane.run([](OpenVault &open) { return open.ledger->entries({})->rows.size(); }).result());
    }
};

}

QTEST_MAIN(backpay::SettingsTest)
#include "settings_test.moc"
