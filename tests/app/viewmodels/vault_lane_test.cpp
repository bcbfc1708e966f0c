// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/vault_lane.h"
#include "app/viewmodels/when_done.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace backpay {

class VaultLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void allWorkIsDoneInOrderByOneOtherThread()
    {
        VaultLane lane;
        QList<int> order;
        QList<QThread *> threads;
        for (int number = 0; number < 50; ++number) {
            static_cast<void>(lane.run([&order, &threads, number](OpenVault &) {
                order += number;
                threads += QThread::currentThread();
            }));
        }
        lane.waitUntilIdle();
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (const QThread *thread : threads) {
            QCOMPARE(thread, threads.first());
            QVERIFY(thread != QThread::currentThread());
        }
    }

    void waitingForATaskDoesNotRunItElsewhere()
    {
        VaultLane lane;
        std::atomic<bool> firstIsOver = false;
        static_cast<void>(lane.run([&](OpenVault &) {
            QThread::msleep(50);
            firstIsOver = true;
        }));
        QFuture<bool> second = lane.run([&](OpenVault &) {
            return firstIsOver && QThread::currentThread() != QCoreApplication::instance()->thread();
        });
        QVERIFY(second.result());
    }

    void resultsComeBackInTheReceiversThread()
    {
        VaultLane lane;
        QObject receiver;
        QThread *seen = nullptr;
        int value = 0;
        whenDone(lane.run([](OpenVault &) { return 42; }), &receiver, [&](int result) {
            value = result;
            seen = QThread::currentThread();
        });
        QTRY_COMPARE(value, 42);
        QCOMPARE(seen, QThread::currentThread());
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        VaultLane lane;
        bool called = false;
        {
            QObject receiver;
            const auto slow = [](OpenVault &) {
                QThread::msleep(50);
                return 1;
            };
            whenDone(lane.run(slow), &receiver, [&](int) { called = true; });
        }
        lane.waitUntilIdle();
        QTest::qWait(50);
        QVERIFY(!called);
    }

    void tasksMayOwnSecretsAndGiveThemBack()
    {
        VaultLane lane;
        QFuture<Result<std::unique_ptr<int>>> future =
            lane.run([secret = SecretBytes::copyOf("four")](OpenVault &) -> Result<std::unique_ptr<int>> {
                return std::make_unique<int>(static_cast<int>(secret.size()));
            });
        future.waitForFinished();
        Result<std::unique_ptr<int>> result = future.takeResult();
        QVERIFY(result.has_value());
        QCOMPARE(**result, 4);
    }

    void lettingGoStopsLongWorkAndClosesTheVault()
    {
        ScratchFolder scratch;
        FixedClock clock;
        const std::string path = scratch.file("lane.backpay");
        {
            VaultLane lane;
            const SecretBytes passphrase = SecretBytes::copyOf("copper lantern violin");
            const Result<bool> made = lane.run([&](OpenVault &open) -> Result<bool> {
                                              Result<std::unique_ptr<Vault>> vault =
                                                  Vault::create(path, passphrase, clock, KdfCost::floor());
                                              if (!vault)
                                                  return tl::unexpected(vault.error());
                                              open.take(std::move(*vault));
                                              return true;
                                          })
                                          .result();
            QVERIFY(made.has_value());
            static_cast<void>(lane.run([&lane](OpenVault &) {
                while (!lane.stopping())
                    QThread::msleep(1);
            }));
        }
        // Closed: nothing but the vault file is left beside it, so the log was written back.
        QCOMPARE(scratch.snapshot().size(), std::size_t{1});
    }
};

}

QTEST_GUILESS_MAIN(backpay::VaultLaneTest)
#include "vault_lane_test.moc"
