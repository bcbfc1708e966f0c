// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/viewmodels/view_fixture.h"
#include "tests/support/made_moments.h"

#include <QSignalSpy>

namespace backpay {

using namespace std::chrono_literals;

/** The timer of the window: what it shows, what it asks, and what locking does to it. */
class TimerModelTest : public QObject
{
    Q_OBJECT

    struct Window : ViewFixture
    {
        Window()
            : moments(testNow)
        {
            // Services is built before the moments are: the view models are made anew with them.
            models.reset();
            timed = std::make_unique<Services>(Services{lane,
                                                        readers,
                                                        clock,
                                                        zones,
                                                        catalogue,
                                                        settings,
                                                        services.vaultFile,
                                                        {},
                                                        "UTC",
                                                        KdfCost::floor(),
                                                        moments});
            models = std::make_unique<ViewModels>(*timed);
        }
        ~Window() { models.reset(); }
        TimerModel &timer() { return *models->timer(); }
        bool ready()
        {
            return makeVault() && check("o.csv", outlierFile) && store()
                   && QTest::qWaitFor([&] { return timer().recent().size() > 1; }, patience);
        }
        QString contract(const QString &named)
        {
            for (const QVariant &each : timer().contracts()) {
                if (each.toMap()[QStringLiteral("text")].toString().startsWith(named))
                    return each.toMap()[QStringLiteral("value")].toString();
            }
            return {};
        }
        bool start(const QString &kind = QStringLiteral("task"))
        {
            timer().work(contract(QStringLiteral("Project Sandpiper")), kind);
            return QTest::qWaitFor([&] { return timer().isRunning(); }, patience);
        }
        std::vector<TimeEntryRow> entries()
        {
            return lane.run([](OpenVault &open) { return open.ledger->entries({})->rows; }).takeResult();
        }

        MadeMoments moments;
        std::unique_ptr<Services> timed;
    };

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void showsWhatRuns()
    {
        Window window;
        QVERIFY(window.ready());
        QVERIFY(!window.timer().isRunning());
        QVERIFY(window.timer().timeText().isEmpty());
        QVERIFY(window.start());
        QCOMPARE(window.timer().contractName(), QStringLiteral("Project Sandpiper"));
        QCOMPARE(window.timer().stateText(), QStringLiteral("Running since 14:29"));
        QVERIFY(window.timer().detail().startsWith(QStringLiteral("Outlier, ")));
        window.moments.pass(47s); // a longer silence of a program that ticks would be asked about
        QCOMPARE(window.timer().timeText(), QStringLiteral("0:47"));
        window.timer().pause();
        QTRY_VERIFY_WITH_TIMEOUT(window.timer().isPaused(), patience);
        QCOMPARE(window.timer().stateText(), QStringLiteral("Paused since 14:29"));
        window.moments.pass(10min);
        window.timer().resume();
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().isPaused(), patience);
        window.timer().work(window.contract(QStringLiteral("Project Marigold")), QStringLiteral("reading"));
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().contractName(), QStringLiteral("Project Marigold"), patience);
        window.moments.pass(30s);
        window.timer().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().isRunning(), patience);
        const auto rows = window.entries();
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].seconds, 47);
        QCOMPARE(rows[1].kind, TimeKind::Break);
        QCOMPARE(rows[2].kind, TimeKind::Reading);
    }

    void tellsHowMuchOfTheCapIsLeft()
    {
        Window window;
        QVERIFY(window.ready());
        const std::string key = window.contract(QStringLiteral("Project Sandpiper")).toStdString();
        QVERIFY(window.lane
                    .run([key, &zones = window.zones](OpenVault &open) {
                        return open.ledger->editContract(key, {{"task_cap", "1:00"}}, zones).has_value();
                    })
                    .takeResult());
        QVERIFY(window.start());
        const auto told = [&](const char *what) { return window.timer().cap()[QLatin1String(what)]; };
        window.moments.pass(40s);
        window.timer().pause(); // it does not give the task its time back
        QTRY_VERIFY_WITH_TIMEOUT(window.timer().isPaused(), patience);
        window.moments.pass(50s);
        QCOMPARE(told("leftText").toString(), QStringLiteral("59:20 left"));
        window.timer().resume();
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().isPaused(), patience);
        QCOMPARE(told("leftText").toString(), QStringLiteral("59:20 left"));
        QCOMPARE(told("capText").toString(), QStringLiteral("Task cap 1:00"));
        window.moments.pass(46min + 32s);
        QCOMPARE(told("leftText").toString(), QStringLiteral("12:48 left"));
        QVERIFY(!told("near").toBool());
        window.moments.pass(48s); // 48:00 of 60:00
        QVERIFY(told("near").toBool());
        QCOMPARE(told("fraction").toDouble(), 0.8);
        window.moments.pass(8min + 59s); // 56:59
        QVERIFY(told("notice").toString().isEmpty());
        window.moments.pass(1s);
        QVERIFY(told("notice").toString().startsWith(QStringLiteral("Task cap 1:00, 3:00 left. ")));
        window.moments.pass(3min + 9s);
        QCOMPARE(told("leftText").toString(), QStringLiteral("0:09 over the cap"));
        QCOMPARE(told("fraction").toDouble(), 1.0);
        window.timer().work(QString::fromStdString(key), QStringLiteral("reading"));
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().kind(), QStringLiteral("reading"), patience);
        QVERIFY(window.timer().cap().isEmpty());
    }

    // Locked, no name but the user's own is shown, and the time goes on.
    void lockingKeepsItRunning()
    {
        Window window;
        QVERIFY(window.ready());
        QVERIFY(window.start());
        window.moments.pass(50s);
        window.session().lock();
        QCOMPARE(window.timer().stateText(), QStringLiteral("Running while locked"));
        QCOMPARE(window.timer().lockedText(), QStringLiteral("Since 14:29"));
        QVERIFY(window.timer().questions().isEmpty());
        QVERIFY(window.timer().contractName().isEmpty() && window.timer().detail().isEmpty());
        for (int minute = 0; minute < 30; ++minute) {
            window.moments.pass(1min);
            window.timer().tick();
        }
        window.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().stateText(), QStringLiteral("Running since 14:29"), patience);
        QCOMPARE(window.timer().timeText(), QStringLiteral("30:50"));
        QVERIFY(window.timer().questions().isEmpty());
        window.timer().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().isRunning(), patience);
        QCOMPARE(window.entries().at(0).seconds, 1850);
    }

    void theUsersOwnNameIsShownWhileLocked()
    {
        Window window;
        QVERIFY(window.ready());
        const std::string key = window.contract(QStringLiteral("Project Sandpiper")).toStdString();
        QVERIFY(window.lane
                    .run([key, &zones = window.zones](OpenVault &open) {
                        return open.ledger->editContract(key, {{"alias", "Birds"}}, zones).has_value();
                    })
                    .takeResult());
        window.timer().work(QString::fromStdString(key), QStringLiteral("task"));
        QTRY_VERIFY_WITH_TIMEOUT(window.timer().isRunning(), patience);
        window.session().lock();
        QCOMPARE(window.timer().lockedText(), QStringLiteral("Birds, since 14:29"));
    }

    // The program is killed while the vault is locked: the next start finds what was timed, and asks about the rest.
    void aCrashWhileLockedLosesNothing()
    {
        Window window;
        QVERIFY(window.ready());
        QVERIFY(window.start());
        window.session().lock();
        for (int minute = 0; minute < 10; ++minute) {
            window.moments.pass(1min);
            window.timer().tick();
        }
        window.lane.waitUntilIdle();
        window.models.reset(); // what lies beside the vault stays as a kill would leave it
        window.moments.pass(2h);
        window.models = std::make_unique<ViewModels>(*window.timed);
        window.session().unlock(testPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().leftText().isEmpty(), patience);
        QVERIFY(!window.timer().isRunning());
        QCOMPARE(window.entries().at(0).seconds, 600);
        QVERIFY(window.start());
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().questions().size(), 1, patience);
        QVERIFY(window.timer().questions().at(0).toMap()[QStringLiteral("title")].toString().startsWith(
            QStringLiteral("What were the 2:0")));
    }

    void asksAboutSleep()
    {
        Window window;
        QVERIFY(window.ready());
        QVERIFY(window.start());
        window.moments.pass(50s);
        window.session().lock();
        window.moments.sleep(2h);
        window.session().unlock(testPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().questions().size(), 1, patience);
        const QVariantMap question = window.timer().questions().at(0).toMap();
        QCOMPARE(question[QStringLiteral("title")].toString(),
                 QStringLiteral("What were the 2:00 from 14:29 to 16:29?"));
        QVERIFY(question[QStringLiteral("text")].toString().contains(QStringLiteral("the computer slept")));
        const int id = question[QStringLiteral("id")].toInt();
        window.timer().split(id, QStringLiteral("13:00"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().errorText().isEmpty(), patience);
        window.timer().split(id, QStringLiteral("nine"));
        QVERIFY(!window.timer().errorText().isEmpty());
        window.timer().split(id, QStringLiteral("15:09"));
        QTRY_VERIFY_WITH_TIMEOUT(window.timer().questions().isEmpty(), patience);
        const auto rows = window.entries();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].seconds, 39 * 60 + 10);
        QVERIFY(has(rows[1].marks, EntryMark::Answered));
    }

    // A program that vanished left a timer that ticked.
    void saysThatAProgramEndedWithoutAStop()
    {
        Window window;
        QVERIFY(window.ready());
        const std::string key = window.contract(QStringLiteral("Project Sandpiper")).toStdString();
        const auto left = window.lane.run([&](OpenVault &open) {
            TimerLedger timer(*open.vault);
            const bool started = timer.start({key, TimeKind::Task, ""}, window.moments.now(), true).has_value();
            window.moments.pass(50s);
            return started && timer.tick(window.moments.now()).has_value();
        });
        QVERIFY(left.result());
        window.session().booksWereChanged();
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().leftText().isEmpty(), patience);
        QVERIFY(!window.timer().isRunning());
        QCOMPARE(window.entries().at(0).seconds, 50);
        QVERIFY(has(window.entries().at(0).marks, EntryMark::NoStop));
        window.moments.pass(10min);
        QVERIFY(window.start());
        QTRY_COMPARE_WITH_TIMEOUT(window.timer().questions().size(), 1, patience);
        QVERIFY(window.timer().leftText().isEmpty());
    }

    void writesALineDown()
    {
        Window window;
        QVERIFY(window.ready());
        QSignalSpy noted(&window.timer(), &TimerModel::noted);
        const QString contract = window.contract(QStringLiteral("Project Marigold"));
        window.timer().note(contract, QStringLiteral("13:10-14:05 reading guidelines"), {}, false);
        QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, patience);
        QVERIFY(noted[0][0].toString().contains(QStringLiteral("grade C")));
        window.timer().note(contract, QStringLiteral("14:00-14:20"), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(window.timer().overlaps(), patience);
        window.timer().note(contract, QStringLiteral("14:00-14:20"), {}, true);
        QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 2, patience);
        QVERIFY(window.timer().noteErrorText().isEmpty());
        window.timer().note(contract, QStringLiteral("all day"), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(!window.timer().noteErrorText().isEmpty(), patience);
        QVERIFY(!window.timer().overlaps());
        QCOMPARE(window.entries().size(), 2U);
    }
};

}

QTEST_MAIN(backpay::TimerModelTest)
#include "timer_model_test.moc"
