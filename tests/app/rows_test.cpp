// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/viewmodels/made_rows.h"
#include "tests/app/window_driver.h"

#include <QAccessible>
#include <QQmlExtensionPlugin>
#include <QtPlugin>

#include <memory>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Numbers walk back: from a figure to its rows, and from a row to its line, by hand and by keys. */
class RowsWindowTest : public QObject
{
    Q_OBJECT

    static QQuickItem *focused(const WindowDriver &driver) { return driver.window().activeFocusItem(); }

    static void key(const WindowDriver &driver, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&driver.window(), key, modifiers);
    }

    static int currentRow(const WindowDriver &driver)
    {
        const QQuickItem *row = focused(driver);
        return row == nullptr || !row->property("importUuid").isValid() ? -1 : row->property("index").toInt();
    }

    /** Tab until the item with that name has the keyboard. */
    static bool tabTo(const WindowDriver &driver, const std::function<bool(const QQuickItem &)> &fits)
    {
        for (int step = 0; step < 60; ++step) {
            if (focused(driver) != nullptr && fits(*focused(driver)))
                return true;
            key(driver, Qt::Key_Tab);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void fromAFigureToALineByKeys_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void fromAFigureToALineByKeys()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.go("Today");
        QTRY_VERIFY(driver.shows(QStringLiteral("11.50")));
        QTest::qWait(250);
        driver.named("todayLede")->parentItem()->forceActiveFocus();
        QVERIFY(tabTo(
            driver, [](const QQuickItem &item) { return item.property("text").toString() == QLatin1String("3:00"); }));
        key(driver, Qt::Key_Return);
        QTRY_VERIFY(driver.named("figurePopover"));
        QTRY_VERIFY(driver.shows(QStringLiteral("weakest grade")));
        QTRY_VERIFY(driver.shows(QStringLiteral("Open 3 rows")));
        key(driver, Qt::Key_Return);
        QTRY_VERIFY(driver.named("rowsPage"));
        QTRY_COMPARE(driver.named("rowsLede")->property("text").toString(), QStringLiteral("3 rows, 3:00."));
        QTRY_VERIFY(driver.shows(QStringLiteral("line 3")));
        QTRY_VERIFY(currentRow(driver) == 0);
        key(driver, Qt::Key_Down);
        key(driver, Qt::Key_Down);
        QCOMPARE(currentRow(driver), 2);
        key(driver, Qt::Key_Return);
        QTRY_VERIFY(driver.named("sourceText"));
        QTRY_VERIFY(
            driver.named("sourceText")->property("text").toString().startsWith(QStringLiteral("\"Nov 17, 2026\"")));
        key(driver, Qt::Key_Escape);
        QTRY_VERIFY(!driver.named("sourceText"));
        key(driver, Qt::Key_Space);
        key(driver, Qt::Key_Up, Qt::ShiftModifier);
        QTRY_VERIFY(driver.named("rowsSelection"));
        QVERIFY(
            driver.named("rowsSelection")->property("text").toString().startsWith(QStringLiteral("Selected: 2 rows")));
        key(driver, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.models->rows()->hasSelection());
        key(driver, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.models->rows()->rows()->selectedSums().rows, 3);
        key(driver, Qt::Key_Escape);
        key(driver, Qt::Key_Escape);
        QTRY_VERIFY(driver.named("todayLede"));
    }

    void figuresOfPayOpenTheirRows()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.click("navPay");
        QTRY_VERIFY(driver.named("payTable"));
        QTRY_VERIFY(driver.shows(QStringLiteral("114.50")));
        QTest::qWait(250);
        const auto isEarned = [](const QQuickItem &item) {
            return item.property("live").toBool() && item.property("text") == QStringLiteral("114.50");
        };
        driver.clickItem(findItem(driver.named("payTable"), isEarned));
        QTRY_VERIFY(driver.named("rowsLede"));
        QTRY_COMPARE(driver.named("rowsLede")->property("text").toString(), QStringLiteral("4 rows, $114.50."));
        QVERIFY(driver.shows(QStringLiteral("Outlier, since")));
        key(driver, Qt::Key_Escape);
        QTRY_VERIFY(driver.named("payTable"));
        // The row itself opens by what an hour truly paid.
        const auto opens = [](const QQuickItem &item) { return item.property("opens").toBool(); };
        findItem(driver.named("payTable"), opens)->forceActiveFocus();
        key(driver, Qt::Key_Right);
        QVERIFY(!focused(driver)->property("opens").isValid()); // a figure of the row
        key(driver, Qt::Key_Left);
        key(driver, Qt::Key_Return);
        QTRY_VERIFY(driver.named("rowsLede"));
        QTRY_VERIFY(driver.named("rowsLede")->property("text").toString().contains(QStringLiteral("an hour")));
    }

    void aLineOfAFindingOpensItsRows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 720);
    }

    /** By key, mouse and finger; a line that is reckoned opens nothing and says so. */
    void aLineOfAFindingOpensItsRows()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show(size));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.go("Claims");
        const auto entry = [&] { return driver.rowIn("claimsTrack0", QStringLiteral("Time over the cap")); };
        QTRY_VERIFY_WITH_TIMEOUT(entry(), patience);
        QTest::qWait(250);
        driver.scrollTo(entry());
        driver.clickItem(entry());
        QTRY_VERIFY(driver.named("findingLede"));
        QTRY_VERIFY(!fixture.models->claims()->records().isEmpty());
        QTest::qWait(250);
        const auto line = [&](const char *words) {
            return findItem(driver.window().contentItem(), [&](const QQuickItem &item) {
                return item.property("number").isValid()
                       && item.property("sentence").toString().startsWith(QLatin1String(words));
            });
        };
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line("time past the cap"));
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("time past the cap, 1 row, 0:30:00"));
        QCOMPARE(QAccessible::queryAccessibleInterface(line("the same time at each task"))->role(),
                 QAccessible::ListItem);
        const auto opensOneRow = [&](const QString &lede) {
            QTRY_VERIFY(driver.named("rowsLede"));
            QTRY_COMPARE(driver.named("rowsLede")->property("text").toString(), lede);
            QTest::qWait(250);
            key(driver, Qt::Key_Escape);
            QTRY_VERIFY(driver.named("findingLede"));
            QTest::qWait(250);
        };
        line("time past the cap")->forceActiveFocus();
        key(driver, Qt::Key_Return);
        opensOneRow(QStringLiteral("1 row, 0:30."));
        driver.scrollTo(line("less what the"));
        driver.clickItem(line("less what the"));
        opensOneRow(QStringLiteral("1 row, $4.50."));
        const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        driver.tapItem(*finger, line("time past the cap"));
        opensOneRow(QStringLiteral("1 row, 0:30."));
        driver.clickItem(line("the same time at each task"));
        QTest::qWait(250);
        QVERIFY(!driver.named("rowsLede"));
    }

    void ownTimeIsCorrectedByHand()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({360, 640}));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.go("Work");
        QTRY_VERIFY(driver.named("workRows0"));
        QTest::qWait(250);
        driver.clickItem(driver.named("workRows0"));
        QTRY_VERIFY(driver.named("rowsAdd"));
        QTest::qWait(250);
        driver.click("rowsAdd");
        QTRY_VERIFY(driver.named("fillLine"));
        driver.named("fillLine")->setProperty("text", QStringLiteral("1h 20m waiting"));
        QVERIFY(QMetaObject::invokeMethod(driver.named("fillWrite"), "clicked"));
        QTRY_VERIFY(driver.rowIn("rowsTable", QStringLiteral("1:20")));
        QTRY_VERIFY(driver.rowIn("rowsTable", QStringLiteral("by hand")));
        driver.click("rowsAdd");
        QTest::qWait(100);
        driver.scrollTo(driver.rowIn("rowsTable", QStringLiteral("by hand")));
        driver.clickItem(driver.rowIn("rowsTable", QStringLiteral("by hand")));
        QTRY_VERIFY(driver.named("entryLine"));
        QTRY_COMPARE(driver.named("entryLine")->property("text").toString(), QStringLiteral("1h 20m"));
        // A menu of the panel leaves the panel open.
        driver.click("entryKind");
        QTest::qWait(200);
        QVERIFY(driver.named("entryLine"));
        key(driver, Qt::Key_Escape);
        QVERIFY(driver.named("entryLine"));
        driver.named("entryLine")->setProperty("text", QStringLiteral("2h 10m"));
        QVERIFY(QMetaObject::invokeMethod(driver.named("entrySave"), "clicked"));
        QTRY_VERIFY(driver.rowIn("rowsTable", QStringLiteral("2:10")));
        QVERIFY(!driver.named("entryLine"));
        QTRY_VERIFY(driver.rowIn("rowsTable", QStringLiteral("by hand")));
        driver.clickItem(driver.rowIn("rowsTable", QStringLiteral("by hand")));
        QTRY_VERIFY(driver.named("entryRemove"));
        QTRY_COMPARE(driver.named("entryLine")->property("text").toString(), QStringLiteral("2h 10m"));
        QVERIFY(QMetaObject::invokeMethod(driver.named("entryRemove"), "clicked"));
        QTRY_VERIFY(driver.shows(QStringLiteral("Undo removal of 1 entry")));
        QVERIFY(QMetaObject::invokeMethod(driver.named("toast"), "acted"));
        QTRY_VERIFY(driver.rowIn("rowsTable", QStringLiteral("2:10")));
    }

    /** A view makes as many rows as it shows and a few beside them, however long the list is and wherever it stands. */
    void aLongListMakesOnlyWhatIsInSight()
    {
        ViewFixture fixture;
        WindowDriver driver(fixture);
        QVERIFY(driver.show({1280, 800}));
        QVERIFY(fixture.makeVault());
        QVERIFY(fixture.check("november.csv", outlierFile));
        QVERIFY(fixture.store());
        driver.click("navWork");
        QTRY_VERIFY(driver.named("workRows1"));
        QTest::qWait(250);
        driver.clickItem(driver.named("workRows1"));
        QTRY_VERIFY(driver.named("rowsTable"));
        QTRY_COMPARE(fixture.models->rows()->rows()->count(), 5);
        constexpr int many = 300'000;
        fixture.models->rows()->rows()->show(madeRows(many));
        QQuickItem *list = driver.named("rowsList");
        QTRY_VERIFY(list != nullptr);
        const auto rows = [&] {
            int made = 0;
            std::function<void(QQuickItem *)> count = [&](QQuickItem *item) {
                made += item->inherits("QQuickItem") && item->property("importUuid").isValid() ? 1 : 0;
                for (QQuickItem *child : item->childItems())
                    count(child);
            };
            count(list);
            return made;
        };
        constexpr int most = (800 + 8 * 48 + 2 * 320) / 48 + 4; // the page, its slack and the cache at both ends
        QTRY_VERIFY(rows() > 5 && rows() <= most);
        QQuickItem *flick = driver.named("pageFlick");
        QTRY_VERIFY(flick->property("contentHeight").toReal() > many * 48.0);
        const qreal end = flick->property("contentHeight").toReal() - flick->height();
        for (const qreal part : {0.25, 0.9, 0.5, 1.0}) {
            flick->setProperty("contentY", std::floor(end * part));
            QTRY_VERIFY(rows() > 5);
            QTest::qWait(50);
            QVERIFY2(rows() <= most, qPrintable(QString::number(rows())));
        }
    }
};

}

QTEST_MAIN(backpay::RowsWindowTest)
#include "rows_test.moc"
