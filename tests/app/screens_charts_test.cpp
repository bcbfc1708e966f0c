// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Every chart in both forms, on the sample's pages and, with one mark and with none, in the gallery. */
class ScreensChartsTest : public ScreenTour
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void charts_data()
    {
        addVariants();
        addVariant({1280, 1600}, Appearance::Light, Speech::English, "light-large");
    }

    void charts()
    {
        QFETCH(QString, name);
        beginWithSample();
        if (QTest::currentTestFailed())
            return;
        if (name.endsWith(QStringLiteral("-large")))
            models().appearance()->setTextScale(2);
        driver().click("navPay");
        chart("weekChart", "weekTableToggle", "weekTable", "pay-weeks");
        chart("ageingBars", "ageingTableToggle", "ageingTable", "pay-ageing");
        chart("dayCalendar", "dayTableToggle", "dayTable", "pay-days");
        driver().click("navWork");
        QTRY_VERIFY(driver().rowIn("contractsList", QStringLiteral("project_sandpiper")));
        QVERIFY(
            QMetaObject::invokeMethod(driver().rowIn("contractsList", QStringLiteral("project_sandpiper")), "opened"));
        chart("rateChart", "rateTableToggle", "rateTable", "contract-rates");
        scrollTo(400);
        picture("contract-lower");
        driver().window().setProperty("gallery", true);
        for (int screen = 0; screen < 5; ++screen) {
            QTRY_VERIFY(driver().named("pageFlick"));
            scrollTo(640 * (screen + 1));
            picture(qPrintable(QStringLiteral("gallery-%1").arg(screen)));
        }
        finish();
    }

private:
    /** A chart with one of its marks held by the keyboard, then as its table. */
    void chart(const char *chart, const char *toggle, const char *table, const char *screen)
    {
        const auto mark = [&] {
            return findItem(driver().named(chart), [](const QQuickItem &item) { return item.activeFocusOnTab(); });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(driver().named(chart) && mark(), chart, patience);
        QTest::qWait(250); // until the page has found its height
        scrollTo(topOf(driver().named(chart)) - 76);
        picture(screen);
        mark()->forceActiveFocus();
        picture(qPrintable(QLatin1String(screen) + QStringLiteral("-walked")), true);
        QVERIFY(driver().named(toggle)->setProperty("asTable", true));
        QTRY_VERIFY2(driver().named(table), table);
        picture(qPrintable(QLatin1String(screen) + QStringLiteral("-table")));
        QVERIFY(driver().named(toggle)->setProperty("asTable", false));
        driver().named("pageFlick")->forceActiveFocus(); // the mark let go
    }
};

}

QTEST_MAIN(backpay::ScreensChartsTest)
#include "screens_charts_test.moc"
