// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Every section of Settings, the palette, the keys, and pages with hidden amounts. */
class ScreensSettingsTest : public ScreenTour
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
        driver().go("Settings");
        QTRY_VERIFY(driver().named("settings-general"));
        picture("settings");
        for (const char *section :
             {"general", "appearance", "security", "platforms", "law", "check", "rates", "about"}) {
            open(section);
            if (QLatin1String(section) == QLatin1String("check")) {
                press("checkStart");
                QTRY_VERIFY_WITH_TIMEOUT(models().vaultCheck()->holds(), patience);
            }
            picture(QByteArray("settings-") + section);
        }
        showWaysToOpen();
        open("platforms");
        models().platforms()->open(QStringLiteral("mercor"));
        picture("settings-platform");
        open("law");
        models().law()->open(QStringLiteral("us.flsa"));
        QTRY_VERIFY(driver().named("ruleClose"));
        picture("settings-rule");
        QTest::keyClick(&driver().window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver().named("paletteList"));
        picture("palette", true);
        escape();
        QTest::keyClick(&driver().window(), Qt::Key_F1);
        picture("keys", true);
        escape();
        models().privacy()->setAmountsHidden(true);
        driver().go("Today");
        picture("hidden-today");
        driver().go("Pay");
        picture("hidden-pay");
        models().privacy()->setAmountsHidden(false);
        finish();
    }

private:
    /** What stands in the place of the list of ways to open the vault while one is made, changed or removed. */
    void showWaysToOpen()
    {
        open("security");
        const struct
        {
            const char *begin, *picture, *end;
        } panes[] = {{"keyChange0", "settings-passphrase", "leavePassphrase"},
                     {"addWords", "settings-recovery-sheet", nullptr},
                     {"sheetNext", "settings-recovery-test", "testCancel"}};
        for (const auto &pane : panes) {
            QTRY_VERIFY2(driver().named(pane.begin), pane.begin);
            driver().scrollTo(driver().named(pane.begin));
            press(pane.begin);
            picture(pane.picture);
            if (pane.end != nullptr) {
                driver().scrollTo(driver().named(pane.end));
                press(pane.end);
            }
        }
    }

    void open(const char *section)
    {
        driver().go("Settings");
        const QByteArray entry = QByteArray("settings-") + section;
        QTRY_VERIFY2(driver().named(entry), entry);
        driver().scrollTo(driver().named(entry));
        driver().click(entry);
        QTest::qWait(100);
    }
};

}

QTEST_MAIN(backpay::ScreensSettingsTest)
#include "screens_settings_test.moc"
