// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/** Clicks through the whole job as a person would, and reads the figures off the screen. */
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

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
        openSourceLine();
        lock(fixture);
    }

private:
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
        driver_->click("navImport");
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
