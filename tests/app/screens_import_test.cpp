// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** An import from the choice of a file to what changed since the one before. */
class ScreensImportTest : public ScreenTour
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyScreen_data() { addVariants(); }

    void everyScreen()
    {
        beginWithSample();
        if (QTest::currentTestFailed())
            return;
        driver().go("Import");
        QTRY_VERIFY(driver().named("importChoose"));
        picture("import-choose");
        press("handOpen");
        QTRY_VERIFY(driver().named("handWrite"));
        picture("import-by-hand");
        press("handOpen");
        QVERIFY(fixture().check("voyages.csv", "Day,Voyage,Sum,Remark\n2026-11-02,Harbour,$45.00,made up\n"
                                               "2026-11-02,Harbour,$22.50,made up\n"
                                               "2026-11-03,Harbour,none,made up\n"));
        press("mapperOpen");
        QTRY_VERIFY(driver().named("mapperUse"));
        QTRY_VERIFY(!models().columnMapper()->previewText().isEmpty());
        picture("import-mapper");
        fixture().imports().back();
        QVERIFY(fixture().check(
            "Outlier_Earnings_Report.csv",
            outlierFile + "\n\"Nov 2, 2026\",\"x\",\"1h\",\"-\",\"$1.2.3\",\"prepay\",\"-\",\"processed\""));
        QTRY_VERIFY(driver().named("importNext"));
        picture("import-check");
        QVERIFY(fixture().store());
        picture("import-done");
        fixture().imports().next();
        QVERIFY(fixture().check("later.csv", laterOutlierFile));
        QTRY_VERIFY(driver().named("vanishedRows"));
        picture("import-later");
        const QString changed = said("MatchText", "Changed, was %1");
        driver().scrollTo(driver().rowIn("importRows", changed));
        picture("import-later-rows");
        QVERIFY(QMetaObject::invokeMethod(driver().rowIn("importRows", changed), "opened"));
        QTRY_VERIFY(driver().named("rowPopoverText"));
        picture("import-why", true);
        escape();
        const int imports = fixture().imports().history()->count();
        QVERIFY(fixture().store());
        fixture().imports().next();
        QTRY_VERIFY(fixture().imports().history()->count() > imports);
        QTRY_VERIFY(driver().named("historyChanges"));
        driver().scrollTo(driver().named("historyChanges"));
        picture("import-history");
        press("historyChanges");
        QTRY_VERIFY(driver().named("comparisonRows"));
        picture("import-changes");
        finish();
    }
};

}

QTEST_MAIN(backpay::ScreensImportTest)
#include "screens_import_test.moc"
