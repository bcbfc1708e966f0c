// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_moments.h"

#include <QFile>
#include <QTest>

using namespace backpay;
using namespace std::chrono_literals;

class SystemMomentsTest : public QObject
{
    Q_OBJECT

private slots:
    void clocksGoOnTogether()
    {
        const SystemMoments moments;
        const Moment before = moments.now();
        QTest::qSleep(50);
        const Moment after = moments.now();
        QCOMPARE(after.boot, before.boot);
        QVERIFY(after.elapsed - before.elapsed >= 50ms);
        QVERIFY(after.awake - before.awake >= 50ms);
        QVERIFY(after.elapsed >= after.awake - 1ms); // sleep only adds to it
        QVERIFY(after.wall - SystemClock().now() <= 1s);
    }

    void aBootHasAName()
    {
        const bool named = QFile::exists(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        QCOMPARE(SystemMoments().now().boot.size(), named ? 36U : 0U);
    }
};

QTEST_APPLESS_MAIN(SystemMomentsTest)
#include "system_moments_test.moc"
