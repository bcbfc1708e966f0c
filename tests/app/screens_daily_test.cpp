// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_tour.h"

#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** From the first run to a contract. */
class ScreensDailyTest : public ScreenTour
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyScreen_data() { addVariants(); }

    void everyScreen()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        picture("first-run");
        driver().click("firstRunNew");
        QTRY_VERIFY(driver().named("passphraseField"));
        driver().type("passphraseField", testPassphrase);
        picture("create-vault");
        QVERIFY(fixture().makeVault());
        fixture().session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(fixture().session().state(), Session::Locked, patience);
        QTRY_VERIFY(driver().named("unlockField"));
        picture("unlock");
        press("unlockByWords");
        models().session()->unlockWithWords(QStringLiteral("zoo"));
        picture("unlock-words");
        press("unlockByWords");

        openSample();
        if (QTest::currentTestFailed())
            return;
        picture("today");
        driver().click("navPay");
        QTRY_VERIFY(driver().named("payTable"));
        picture("pay");
        driver().click("navWork");
        QTRY_VERIFY(driver().rowIn("contractsList", QStringLiteral("project_sandpiper")));
        picture("work");
        driver().clickItem(driver().rowIn("contractsList", QStringLiteral("project_sandpiper")));
        QTRY_VERIFY(driver().named("contractRows"));
        picture("contract");
        press("termsEdit");
        QTRY_VERIFY(driver().named("termsSave"));
        picture("contract-terms");
        press("rateAdd");
        picture("contract-rate");
        press("termsCancel");
        QTRY_VERIFY(!driver().named("termsSave"));
        press("changesOpen");
        QTRY_VERIFY(driver().named("contractsMerge"));
        picture("contract-merge");
        finish();
    }
};

}

QTEST_MAIN(backpay::ScreensDailyTest)
#include "screens_daily_test.moc"
