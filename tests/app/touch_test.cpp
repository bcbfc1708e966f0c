// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_driver.h"

#include <QQmlExtensionPlugin>
#include <QSignalSpy>
#include <QtPlugin>

#include <memory>

Q_IMPORT_QML_PLUGIN(BackpayPlugin)
Q_IMPORT_QML_PLUGIN(Backpay_ModelsPlugin)

namespace backpay {

/**
 * A Linux phone of 360 × 720 in the hand: the made-up histories from the first run to a contract, a figure, the timer
 * and back, by finger alone. Neither a mouse nor a key is used but those of the on-screen keyboard, which is the
 * system's.
 */
class TouchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows();
        finger_.reset(QTest::createTouchDevice());
    }

    void init()
    {
        fixture_ = std::make_unique<ViewFixture>(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        driver_ = std::make_unique<WindowDriver>(*fixture_);
        QVERIFY(driver_->show(phone));
        QCOMPARE(driver_->window().size(), phone);
        tap("firstRunSample");
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->session().state(), Session::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("todayLede") && fixture_->models->today()->hasRecords(), patience);
    }

    void cleanup()
    {
        driver_.reset();
        fixture_.reset();
    }

    void placesAreReachedFromTheBar()
    {
        picture("phone-today");
        tap("navPay");
        QTRY_VERIFY(driver_->shows(QStringLiteral("An hour was offered at")));
        tap("navClaims");
        QTRY_VERIFY_WITH_TIMEOUT(driver_->named("claimsTrack0"), patience);
        tap("navWork");
        QTRY_VERIFY(driver_->named("contractsList"));
        tap("moreButton");
        tap("moreSettings");
        QTRY_VERIFY(driver_->named("settings-security"));
        tap("settings-security");
        QTRY_VERIFY(!driver_->named("navToday")); // a page over the place has Back in place of the bar
        tap("pageBack");
        QTRY_VERIFY(driver_->named("settings-security"));
        tap("navToday");
        QTRY_VERIFY(driver_->named("todayLede"));
    }

    /** A drag scrolls and opens nothing of what it began on; it goes on by itself for a while, as a finger expects. */
    void aDragScrolls()
    {
        QTRY_VERIFY(driver_->named("pageFlick"));
        const QQuickItem *page = driver_->named("pageFlick");
        // How far a page goes is known once it is laid out, and is asked as the finger comes down.
        QTRY_VERIFY(page->property("contentHeight").toReal() > page->height() + 400);
        QCOMPARE(page->property("contentY").toReal(), 0.0);
        drag({180, 560}, {180, 200});
        QTRY_VERIFY(page->property("contentY").toReal() > 300);
        QVERIFY(driver_->named("todayLede"));
        QTRY_VERIFY(!page->property("moving").toBool());
        const qreal low = page->property("contentY").toReal();
        drag({180, 200}, {180, 640});
        QTRY_VERIFY(page->property("contentY").toReal() < low - 300);
    }

    void aContractOpensAndGoes()
    {
        tap("navWork");
        QTRY_VERIFY(driver_->rowIn("contractsList", QStringLiteral("project_sandpiper")));
        tapItem(driver_->rowIn("contractsList", QStringLiteral("project_sandpiper")));
        QTRY_VERIFY(driver_->named("pageBack") && driver_->shows(QStringLiteral("project_sandpiper")));
        tap("pageBack");
        QTRY_VERIFY(driver_->named("contractsList"));
    }

    void theTimerStartsAndStops()
    {
        TimerModel *timer = fixture_->models->timer();
        QVERIFY(!timer->isRunning());
        QTRY_VERIFY(driver_->named("timerStart0"));
        tap("timerStart0");
        QTRY_VERIFY_WITH_TIMEOUT(timer->isRunning(), patience);
        tap("timerStop");
        QTRY_VERIFY_WITH_TIMEOUT(!timer->isRunning(), patience);
    }

    /** What a finger is meant for is at least 48 high and wide, on every place. */
    void targetsAreLargeEnough()
    {
        for (const char *place : {"navToday", "navWork", "navPay", "navClaims"}) {
            tap(place);
            QTest::qWait(300);
            for (const char *target : {"navToday", "navWork", "navPay", "navClaims", "moreButton"}) {
                const QQuickItem *item = driver_->named(target);
                QVERIFY2(item != nullptr, target);
                QVERIFY2(item->width() >= 48 && item->height() >= 48, target);
            }
        }
    }

private:
    static constexpr QSize phone{360, 720};

    void tap(const char *name)
    {
        QTRY_VERIFY2(driver_->named(name), name);
        tapItem(driver_->named(name));
    }
    void tapItem(const QQuickItem *item) { driver_->tapItem(*finger_, item); }
    /** Each step waits for the picture that follows it: Qt folds what comes between two pictures into one step. */
    void drag(QPoint from, QPoint to)
    {
        constexpr int steps = 20;
        QSignalSpy drawn(&driver_->window(), &QQuickWindow::frameSwapped);
        QTest::touchEvent(&driver_->window(), finger_.get()).press(0, from);
        for (int step = 1; step <= steps; ++step) {
            QTest::qWait(10);
            drawn.clear();
            QTest::touchEvent(&driver_->window(), finger_.get()).move(0, from + (to - from) * step / steps);
            QTRY_VERIFY(!drawn.isEmpty());
        }
        QTest::touchEvent(&driver_->window(), finger_.get()).release(0, to);
    }
    void picture(const char *name)
    {
        QTest::qWait(400); // longer than any motion
        QVERIFY(QDir().mkpath(QStringLiteral(BACKPAY_SCREENS_DIR)));
        QVERIFY(driver_->window().grabWindow().save(
            QStringLiteral(BACKPAY_SCREENS_DIR "/%1-360x720-light.png").arg(QLatin1String(name))));
    }

    std::unique_ptr<QPointingDevice> finger_;
    std::unique_ptr<ViewFixture> fixture_;
    std::unique_ptr<WindowDriver> driver_;
};

}

QTEST_MAIN(backpay::TouchTest)
#include "touch_test.moc"
