// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QClipboard>
#include <QQmlExtensionPlugin>
#include <QtPlugin>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/**
 * The whole story as one person lives it, by clicks and keys alone: a new vault, a history pasted, unpaid time written
 * down, what that makes of the findings, a packet and its check, locked and unlocked. Only the system's own dialog that
 * asks where a file goes is answered for them.
 */
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void fromFirstRunToUnlock_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desktop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void fromFirstRunToUnlock()
    {
        QFETCH(QSize, size);
        ViewFixture fixture;
        WindowDriver driver(fixture);
        driver_ = &driver;
        QVERIFY(driver.show(size));
        driver.window().requestActivate(); // without a window manager nobody else gives it the keyboard
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        using Chapter = void (StoryTest::*)(ViewFixture &);
        for (const Chapter chapter :
             {&StoryTest::makeVault, &StoryTest::pasteHistory, &StoryTest::logUnpaidTime, &StoryTest::readFindings,
              &StoryTest::buildPacket, &StoryTest::verifyPacket, &StoryTest::lockAndUnlock}) {
            (this->*chapter)(fixture);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void makeVault(ViewFixture &fixture)
    {
        driver_->click("firstRunNew");
        driver_->type("passphraseField", testPassphrase);
        press(Qt::Key_Tab);
        driver_->type("passphraseAgainField", testPassphrase);
        QTRY_VERIFY(driver_->named("createButton")->isEnabled());
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY(driver_->shows(QStringLiteral("No record yet")));
    }

    void pasteHistory(ViewFixture &fixture)
    {
        QGuiApplication::clipboard()->setText(QString::fromStdString(outlierFile));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(driver_->named("importChoose"));
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->shows(QStringLiteral("Next: store 5 new rows")), patience);
        driver_->click("importNext");
        QVERIFY(fixture.waitFor(ImportController::Done));
        QTRY_VERIFY(driver_->named("importSee"));
        driver_->click("importSee");
        QTRY_VERIFY(driver_->named("payLede"));
    }

    void logUnpaidTime(ViewFixture &fixture)
    {
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(driver_->named("fillLine"));
        QTRY_COMPARE(fixture.models->today()->unpaidText(), QStringLiteral("0:00"));
        driver_->scrollTo(driver_->named("fillLine"));
        driver_->click("fillLine");
        driver_->type("fillLine", QStringLiteral("14:10-15:05 waiting"));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.models->today()->unpaidText(), QStringLiteral("0:55"), patience);
    }

    void readFindings(ViewFixture &fixture)
    {
        press(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("claimsTrack0"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->rowIn("claimsTrack0", QStringLiteral("cap")), patience);
        const QQuickItem *row = driver_->rowIn("claimsTrack0", QStringLiteral("cap"));
        driver_->scrollTo(row);
        driver_->clickItem(driver_->rowIn("claimsTrack0", QStringLiteral("cap")));
        QTRY_VERIFY(fixture.models->claims()->isFindingOpen());
        QTRY_VERIFY_WITH_TIMEOUT(driver_->shows(QStringLiteral("line 3")), patience); // the row over the cap
        press(Qt::Key_Escape);
        QTRY_VERIFY(driver_->named("claimsPacket"));
    }

    void buildPacket(ViewFixture &fixture)
    {
        driver_->click("claimsPacket");
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("packetReader-agency"), patience);
        driver_->scrollTo(driver_->named("packetReader-agency"));
        driver_->click("packetReader-agency");
        QTRY_VERIFY(driver_->shows(QStringLiteral("for\u00a0an\u00a0agency.")));
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("packetBuild")->isEnabled(), patience);
        fixture.models->packetBuild()->build(
            QUrl::fromLocalFile(QString::fromStdString(fixture.scratch.file("packet.zip"))));
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("packetVerify"), patience);
    }

    void verifyPacket(ViewFixture &)
    {
        driver_->scrollTo(driver_->named("packetVerify"));
        driver_->click("packetVerify");
        QTRY_VERIFY_WITH_TIMEOUT(driver_->shows(QStringLiteral("All of it holds.")), patience);
    }

    void lockAndUnlock(ViewFixture &fixture)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(driver_->named("unlockField"));
        QCOMPARE(fixture.session().state(), Session::Locked);
        QVERIFY(!driver_->shows(QStringLiteral("Sandpiper")));
        driver_->type("unlockField", testPassphrase);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("todayLede"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.models->today()->unpaidText(), QStringLiteral("0:55"), patience);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&driver_->window(), key, modifiers);
    }

    WindowDriver *driver_ = nullptr;
};

}

QTEST_MAIN(backpay::StoryTest)
#include "story_test.moc"
