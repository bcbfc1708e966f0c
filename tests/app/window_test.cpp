// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QtPlugin>

#include <map>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Clicks through the whole job as a person would, and reads the figures off the screen. */
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void fromFirstRunToALineOfTheFile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void fromFirstRunToALineOfTheFile()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        driver_ = &driver;
        QVERIFY(driver.show(size));

        makeVault(fixture);
        if (QTest::currentTestFailed())
            return;
        importFile(fixture);
        if (QTest::currentTestFailed())
            return;
        readToday();
        readPay();
        matchAPayout(fixture);
        openSourceLine();
        changeContract();
        lock(fixture);
    }

    void chartsAreWalkedAndReadAsTables_data() { fromFirstRunToALineOfTheFile_data(); }

    /** Each chart by arrow keys, then its table, whose rows say the same in words. */
    void chartsAreWalkedAndReadAsTables()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        driver_ = &driver;
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile) && fixture.store());
        QTRY_VERIFY(driver.named("navPay"));
        driver.click("navPay");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->pay()->weeks()->count() == 2, patience);

        walk("weekChart", Qt::Key_Left,
             {QStringLiteral("Week of 16\u00a0November\u00a02026: 3:00 paid, 0:00 unpaid."),
              QStringLiteral("Week of 9\u00a0November\u00a02026: 2:00 paid, 0:00 unpaid.")});
        walk("dayCalendar", Qt::Key_Up,
             {QStringLiteral("Thu\u00a019\u00a0Nov: no record."),
              QStringLiteral("Wed\u00a018\u00a0Nov: 1:30 paid, 0:00 unpaid.")});
        QVERIFY(driver.shows(QStringLiteral("No payout is on record")));
        readTable("weekTableToggle", "weekTable",
                  {QStringLiteral("Week of 16\u00a0November\u00a02026: 3:00 paid, 0:00 unpaid."),
                   QStringLiteral("Week of 9\u00a0November\u00a02026: 2:00 paid, 0:00 unpaid.")});
        readTable(
            "dayTableToggle", "dayTable",
            {QStringLiteral("Week of 16\u00a0November\u00a02026, 3:00 worked: Monday no record, Tuesday 1:30, "
                            "Wednesday 1:30, Thursday no record."),
             QStringLiteral("Week of 9\u00a0November\u00a02026, 2:00 worked: Monday 0:00, Tuesday 2:00, Wednesday "
                            "no record, Thursday no record, Friday no record, Saturday no record, Sunday no "
                            "record.")});

        driver.click("navWork");
        QTRY_VERIFY(driver.rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        driver.clickItem(driver.rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        const QString week =
            QStringLiteral("Week of 16\u00a0November\u00a02026: true rate $11.50. Rate in force: $30.00.");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.models->contract()->rateWeeks()->count() == 1, patience);
        walk("rateChart", Qt::Key_Left, {week, week}); // one week: there is nowhere to go
        readTable("rateTableToggle", "rateTable", {week});
    }

    void aLaterExportSaysWhatChanged_data() { fromFirstRunToALineOfTheFile_data(); }

    void aLaterExportSaysWhatChanged()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        driver_ = &driver;
        QVERIFY(driver.show(size));
        makeVault(fixture);
        if (QTest::currentTestFailed())
            return;
        driver.go("Import");
        QTRY_VERIFY(driver.named("importChoose"));
        QVERIFY(fixture.check("november.csv", outlierFile));
        QTRY_VERIFY(driver.shows(QStringLiteral("No row imported before has the same task id")));
        QVERIFY(fixture.store());
        fixture.imports().next();
        QVERIFY(fixture.check("later.csv", laterOutlierFile));
        checkLaterExport();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(fixture.store());
        fixture.imports().next();
        compareExports();
    }

    void buildsAPacketAndVerifiesIt_data() { fromFirstRunToALineOfTheFile_data(); }

    void buildsAPacketAndVerifiesIt()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.click("navClaims");
        press(driver, "claimsPacket");
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("4 days")), patience);
        QVERIFY(driver.named("packetPart-sources")->isEnabled());
        driver.click("packetReader-agency");
        QTRY_VERIFY(driver.shows(QStringLiteral("for\u00a0an\u00a0agency.")));
        QVERIFY(!driver.named("packetPart-sources")->isEnabled());
        driver.scrollTo(driver.named("packetPart-charts"));
        driver.click("packetPart-charts");
        QTRY_VERIFY(driver.named("packetPart-charts")->property("checked").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(driver.named("packetBuild")->isEnabled(), patience);
        fixture.models->packetBuild()->build(
            QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("packet.zip"))));
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("SHA256:")), patience);
        QVERIFY(driver.shows(QStringLiteral("packet.zip")));
        press(driver, "packetVerify");
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(QStringLiteral("SSH signature: holds.")), patience);
        QVERIFY(driver.shows(QStringLiteral("All of it holds.")));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(driver.named("packetAgain"));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(driver.named("packetReader-agency"));
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_VERIFY(driver.named("claimsLede"));
    }

    void typesAWeekIntoTheCalculator_data() { fromFirstRunToALineOfTheFile_data(); }

    void typesAWeekIntoTheCalculator()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        driver.click("navClaims");
        press(driver, "claimsCalculator");
        QTRY_VERIFY(driver.named("calculatorLede"));
        QVERIFY(driver.shows(QStringLiteral("What should this week have paid?")));

        replaceText(driver, "calculator-week", QStringLiteral("2025-03-03"));
        replaceText(driver, "calculator-hours", QStringLiteral("46"));
        replaceText(driver, "pay-0-rate", QStringLiteral("12.00"));
        QVERIFY(driver.shows(QStringLiteral("Still needed: Hours paid for, line 1 of the pay.")));
        replaceText(driver, "pay-0-hours", QStringLiteral("46"));
        QVERIFY(driver.named("calculator-hours"));
        QCOMPARE(driver.named("calculatorLede")->property("text").toString(),
                 QStringLiteral("This week should have paid $588.00 under federal law. It paid $552.00: "
                                "possible\u00a0shortfall\u00a0$36.00."));

        press(driver, "calculatorAddLine");
        QTRY_VERIFY(driver.named("pay-1-kind"));
        QVERIFY(driver.named("pay-1-kind")->hasActiveFocus());
        fixture.models->calculator()->setLine(1, QStringLiteral("kind"), QStringLiteral("bonus"));
        replaceText(driver, "pay-1-amount", QStringLiteral("46.00"));
        QVERIFY(driver.shows(QStringLiteral("637.00")));
        QVERIFY(driver.shows(QStringLiteral("13.0000")));
        QVERIFY(driver.shows(QStringLiteral("39.00")));
        QVERIFY(driver.shows(QStringLiteral("29 CFR 778.110(b)")));

        replaceText(driver, "pay-1-amount", QStringLiteral("4x"));
        QVERIFY(driver.shows(QStringLiteral("Amount: a number with a point")));
        QVERIFY(!driver.shows(QStringLiteral("13.0000")));
        press(driver, "pay-1-remove");
        QTRY_VERIFY(!driver.named("pay-1-kind"));
        QVERIFY(driver.shows(QStringLiteral("588.00")));
    }

    void findsAPlaceByKeyboard()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        QTest::keyClick(&driver.window(), Qt::Key_4, Qt::AltModifier);
        press(driver, "claimsCalculator");
        QTRY_VERIFY(driver.named("placeButton"));
        driver.named("placeButton")->forceActiveFocus();
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_VERIFY(driver.named("placeList"));
        for (const char letter : {'o', 'a', 'k', 'l', 'a'})
            QTest::keyClick(&driver.window(), letter);
        QTRY_COMPARE(driver.named("placeList")->property("count").toInt(), 1);
        QTest::keyClick(&driver.window(), Qt::Key_Down);
        QTest::keyClick(&driver.window(), Qt::Key_Return);
        QTRY_VERIFY(!driver.named("placeList"));
        QCOMPARE(fixture.models->calculator()->typed().value(QStringLiteral("place")).toString(),
                 QStringLiteral("US-CA-OAK"));
        QVERIFY(driver.shows(QStringLiteral("Oakland")));
    }

private:
    void checkLaterExport()
    {
        QTRY_VERIFY(driver_->rowIn("vanishedRows", QStringLiteral("No longer there, was processed")));
        QTRY_VERIFY(driver_->rowIn("importRows", QStringLiteral("Changed, was pending")));
        QQuickItem *row = driver_->rowIn("importRows", QStringLiteral("Changed, was pending"));
        driver_->scrollTo(row);
        QVERIFY(driver_->shows(QStringLiteral("Status: pending → processed.")));
        QVERIFY(driver_->shows(QStringLiteral("New, late bonus")));
        driver_->clickItem(row);
        QTRY_VERIFY(driver_->named("rowPopoverText"));
        QVERIFY(driver_->named("rowPopoverText")
                    ->property("text")
                    .toString()
                    .contains(QStringLiteral("with the same task id, kind of pay and date")));
        QTest::keyClick(&driver_->window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver_->named("rowPopoverText"));
        // The same by keyboard: the list has the focus, Return tells, Space leaves the row out.
        QTest::keyClick(&driver_->window(), Qt::Key_Return);
        QTRY_VERIFY(driver_->named("rowPopoverText"));
        QTest::keyClick(&driver_->window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver_->named("rowPopoverText"));
    }

    void compareExports()
    {
        QTRY_VERIFY(driver_->named("historyChanges"));
        driver_->scrollTo(driver_->named("historyChanges"));
        driver_->clickItem(driver_->named("historyChanges"));
        QTRY_VERIFY(driver_->rowIn("comparisonRows", QStringLiteral("Status: pending → processed.")));
        QCOMPARE(driver_->named("importLede")->property("text").toString(),
                 QStringLiteral(
                     "3\u00a0new\u00a0rows, 1\u00a0row\u00a0changed, 1\u00a0row\u00a0no\u00a0longer\u00a0there."));
        QVERIFY(!driver_->named("importChoose"));
        QTest::keyClick(&driver_->window(), Qt::Key_Escape);
        QTRY_VERIFY(driver_->named("importChoose"));
        QVERIFY(!driver_->named("comparisonRows"));
    }

    /** Also where the page would have to be scrolled first. */
    static void press(const WindowDriver &driver, const char *name)
    {
        QTRY_VERIFY2(driver.named(name), name);
        QVERIFY(QMetaObject::invokeMethod(driver.named(name), "clicked"));
    }

    /** Enters a chart as Tab does, then walks it; each mark is shown and is what a screen reader is told. */
    void walk(const char *chart, Qt::Key key, const QStringList &sentences)
    {
        QTRY_VERIFY2(driver_->named(chart), chart);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(driver_->named(chart));
        QVERIFY(whole);
        QCOMPARE(whole->role(), QAccessible::Chart);
        QVERIFY(!whole->text(QAccessible::Name).isEmpty());
        QList<QQuickItem *> stops;
        findItem(driver_->named(chart), [&](const QQuickItem &item) {
            if (item.activeFocusOnTab())
                stops.append(const_cast<QQuickItem *>(&item));
            return false;
        });
        QCOMPARE(stops.size(), 1);
        stops.first()->forceActiveFocus(Qt::TabFocusReason);
        for (const QString &sentence : sentences) {
            QQuickItem *mark = driver_->window().activeFocusItem();
            QVERIFY(mark);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(mark);
            QVERIFY(spoken);
            QCOMPARE(spoken->text(QAccessible::Name), sentence);
            QVERIFY2(findItem(driver_->named(chart),
                              [&](const QQuickItem &item) { return item.property("text").toString() == sentence; }),
                     qPrintable(sentence));
            QTest::keyClick(&driver_->window(), key);
        }
    }

    /** The rows of a chart's table from top to bottom, as a screen reader is told them. */
    void readTable(const char *toggle, const char *table, const QStringList &sentences)
    {
        QVERIFY2(driver_->named(toggle), toggle);
        QQuickItem *segment = findItem(driver_->named(toggle), [](const QQuickItem &item) {
            return item.property("text").toString() == QStringLiteral("Table") && item.property("checkable").isValid();
        });
        QVERIFY(segment);
        QVERIFY(QMetaObject::invokeMethod(segment, "clicked"));
        QTRY_VERIFY2(driver_->named(table), table);
        const auto rows = [&] {
            std::map<qreal, QString> byPlace;
            findItem(driver_->named(table), [&](const QQuickItem &item) {
                const QString sentence = item.property("sentence").toString();
                if (!sentence.isEmpty())
                    byPlace.emplace(item.mapToScene({}).y(), sentence);
                return false;
            });
            QStringList read;
            for (const auto &row : byPlace)
                read += row.second;
            return read;
        };
        QTRY_COMPARE(rows(), sentences);
    }

    static void replaceText(const WindowDriver &driver, const char *field, const QString &text)
    {
        QTRY_VERIFY2(driver.named(field), field);
        auto *input = driver.named(field)->property("input").value<QQuickItem *>();
        QVERIFY(input);
        input->forceActiveFocus();
        QTest::keyClick(&driver.window(), Qt::Key_A, Qt::ControlModifier);
        for (const QChar character : text)
            QTest::keyClick(&driver.window(), character.toLatin1());
        QCOMPARE(input->property("text").toString(), text);
    }

    void makeVault(ViewFixture &fixture)
    {
        driver_->click("firstRunNew");
        driver_->type("passphraseField", testPassphrase);
        QTRY_VERIFY(driver_->named("createButton"));
        driver_->type("passphraseAgainField", testPassphrase);
        QTRY_VERIFY(driver_->named("createButton")->isEnabled());
        driver_->click("createButton");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY(driver_->shows(QStringLiteral("No record yet")));
    }

    void importFile(ViewFixture &fixture)
    {
        driver_->go("Import");
        QTRY_VERIFY(driver_->named("importChoose"));
        QVERIFY(fixture.check("Outlier_Earnings_Report.csv", outlierFile)); // the file dialog is the system's
        QTRY_VERIFY(driver_->shows(QStringLiteral("Outlier earnings report")));
        QTRY_VERIFY(driver_->shows(QStringLiteral("Next: store 5 new rows")));
        driver_->click("importNext");
        QVERIFY(fixture.waitFor(ImportController::Done));
        QTRY_VERIFY(driver_->named("importUndo"));
        QTRY_VERIFY(driver_->shows(QStringLiteral("5\u00a0new\u00a0rows stored.")));
        fixture.imports().back();
    }

    void readToday()
    {
        driver_->click("navToday");
        QTRY_VERIFY(driver_->named("todayLede"));
        QTRY_COMPARE(driver_->named("todayLede")->property("text").toString(),
                     QStringLiteral("3:00\u00a0worked this week, 3:00\u00a0of\u00a0it\u00a0paid."));
        QVERIFY(driver_->shows(QStringLiteral("11.50"))); // 34.50 in three platform hours; 45.00 is still pending
    }

    void readPay()
    {
        driver_->click("navPay");
        QTRY_VERIFY(driver_->named("payLede"));
        QTRY_COMPARE(driver_->named("payLede")->property("text").toString(),
                     QStringLiteral("An hour of work paid\u00a0$22.90."));
        QTRY_VERIFY(driver_->named("payTable"));
        QTRY_VERIFY(driver_->shows(QStringLiteral("114.50")));
    }

    /** From Pay to the payouts, into one, confirmed, and back. */
    void matchAPayout(ViewFixture &fixture)
    {
        fixture.models->handRecords()->write({{"kind", "payout"},
                                              {"platform", "Outlier"},
                                              {"date", "2026-11-19"},
                                              {"amount", "60.00"},
                                              {"currency", "USD"}});
        QTRY_VERIFY(driver_->shows(QStringLiteral("1 payout")));
        press(*driver_, "matchPayouts");
        QTRY_VERIFY(driver_->rowIn("payoutsList", QStringLiteral("one earning of this amount")));
        driver_->clickItem(driver_->rowIn("payoutsList", QStringLiteral("one earning of this amount")));
        QTRY_VERIFY(driver_->named("matchDetail"));
        QTRY_VERIFY(driver_->named("confirmMatch")->isEnabled());
        press(*driver_, "confirmMatch");
        QTRY_VERIFY(driver_->rowIn("payoutsList", QStringLiteral("confirmed by you")));
        QTest::keyClick(&driver_->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(driver_->rowIn("payoutsList", QStringLiteral("one earning of this amount")));
        QTest::keyClick(&driver_->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(driver_->rowIn("payoutsList", QStringLiteral("confirmed by you")));
        QTest::keyClick(&driver_->window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver_->named("payoutsList"));
        QTRY_VERIFY(driver_->named("payTable"));
    }

    void openSourceLine()
    {
        driver_->click("navWork");
        QTRY_VERIFY(driver_->named("contractsList"));
        QTRY_VERIFY(driver_->rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        driver_->clickItem(driver_->rowIn("contractsList", QStringLiteral("Project Sandpiper")));
        QTRY_VERIFY(driver_->rowIn("contractRows", QStringLiteral("line 4")));
        QQuickItem *row = driver_->rowIn("contractRows", QStringLiteral("line 4"));
        driver_->scrollTo(row);
        driver_->clickItem(row);
        QTRY_VERIFY(driver_->named("sourceText"));
        QTRY_VERIFY(
            driver_->named("sourceText")->property("text").toString().startsWith(QStringLiteral("\"Nov 17, 2026\"")));
        QTest::keyClick(&driver_->window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver_->named("sourceText"));
    }

    void changeContract()
    {
        const auto press = [this](const char *name) {
            QTRY_VERIFY2(driver_->named(name), name);
            QVERIFY(QMetaObject::invokeMethod(driver_->named(name), "clicked"));
        };
        press("termsEdit");
        QTRY_VERIFY(driver_->named("term-task_cap"));
        driver_->named("term-task_cap")->setProperty("text", QStringLiteral("ninety"));
        press("termsSave");
        QTRY_VERIFY(driver_->shows(QStringLiteral("It takes hours and minutes as H:MM")));
        driver_->named("term-task_cap")->setProperty("text", QStringLiteral("1:30"));
        press("termsSave");
        QTRY_VERIFY(driver_->shows(QStringLiteral("Terms saved.")));
        QTRY_VERIFY(driver_->shows(QStringLiteral("Task cap")));
        press("changesOpen");
        QTRY_VERIFY(driver_->named("contractsMerge"));
    }

    void lock(ViewFixture &fixture)
    {
        QTest::keyClick(&driver_->window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(fixture.session().state(), Session::Locked);
        QTRY_VERIFY(driver_->named("unlockField"));
        QVERIFY(!driver_->shows(QStringLiteral("114.50")));
    }

    WindowDriver *driver_ = nullptr;
};

}

QTEST_MAIN(backpay::WindowTest)
#include "window_test.moc"
