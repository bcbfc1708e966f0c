// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** What a figure holds, its rows, all rows of a kind, and an entry of own time. */
class ScreensRowsTest : public ScreenTour
{
    Q_OBJECT

    void openList(const char *list)
    {
        const RowsModel &rows = *fixture().models->rows();
        driver().go("Work");
        QTRY_VERIFY2(driver().named(list), list);
        QVERIFY(QMetaObject::invokeMethod(driver().named(list), "opened"));
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isBusy() && rows.hasRows() && !rows.grade().isEmpty(), patience);
        QTest::qWait(200); // what the vault says of the rows in sight
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyScreen_data() { addVariants(); }

    void everyScreen()
    {
        beginWithSample();
        if (QTest::currentTestFailed())
            return;
        RowsModel &rows = *fixture().models->rows();
        const QString rate =
            fixture().models->today()->rates().value(2).toMap().value(QStringLiteral("label")).toString();
        const auto isRate = [&](const QQuickItem &item) {
            return item.property("explains").isValid() && item.property("sentence").toString().startsWith(rate);
        };
        QTRY_VERIFY(findItem(driver().window().contentItem(), isRate));
        driver().scrollTo(findItem(driver().window().contentItem(), isRate));
        QVERIFY(QMetaObject::invokeMethod(findItem(driver().window().contentItem(), isRate), "opened"));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture().models->figure()->grade().isEmpty(), patience);
        picture("figure", true);
        press("figureRows");
        QTRY_VERIFY_WITH_TIMEOUT(rows.hasRows() && !rows.grade().isEmpty(), patience);
        QTest::qWait(200);
        picture("rows-of-a-figure");
        rows.showAll();
        rows.setSearch(QStringLiteral("platform:outlier >30m sandpiper"));
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isBusy() && rows.hasRows(), patience);
        rows.toggle(1);
        rows.extendTo(3);
        picture("rows-search");
        openList("workRows2");
        picture("rows-payouts");
        openList("workRows0");
        picture("rows-own-time");
        addOwnTime();
        if (QTest::currentTestFailed())
            return;
        picture("rows-entry", true);
        finish();
    }

private:
    /** The sample's own time is all of files; one written by hand can be changed. */
    void addOwnTime()
    {
        TimerModel &timer = *fixture().models->timer();
        QTRY_VERIFY_WITH_TIMEOUT(!timer.contracts().isEmpty(), patience);
        const int before = fixture().models->rows()->rows()->count();
        timer.note(timer.contracts().value(0).toMap().value(QStringLiteral("value")).toString(),
                   QStringLiteral("14:00-14:20 waiting for a batch"), {}, true);
        RowListModel &rows = *fixture().models->rows()->rows();
        QTRY_VERIFY_WITH_TIMEOUT(rows.count() > before, patience);
        const int entryRole = rows.roleNames().key("entryId");
        QTRY_VERIFY_WITH_TIMEOUT(!rows.data(rows.index(0), entryRole).toString().isEmpty(), patience);
        const QString id = rows.data(rows.index(0), entryRole).toString();
        QQuickItem *row = findItem(driver().window().contentItem(),
                                   [&](const QQuickItem &item) { return item.property("entryId").toString() == id; });
        QVERIFY(row && QMetaObject::invokeMethod(row, "opened"));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture().models->ownEntries()->entry().isEmpty(), patience);
    }
};

}

QTEST_MAIN(backpay::ScreensRowsTest)
#include "screens_rows_test.moc"
