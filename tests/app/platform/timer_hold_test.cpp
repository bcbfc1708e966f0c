// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/timer_hold.h"

#include "tests/support/child_process.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <optional>

using namespace backpay;

class TimerHoldTest : public QObject
{
    Q_OBJECT

private slots:
    void oneHolderAtATime()
    {
        const ScratchFolder folder;
        const std::string vault = folder.file("v.backpay");
        writeBytes(vault, "a vault");
        QVERIFY(!TimerHold::takenByAny(vault));
        std::optional<TimerHold> hold(std::in_place, vault);
        QVERIFY(hold->taken());
        QVERIFY(TimerHold::takenByAny(vault));
        QVERIFY(!TimerHold(vault).taken());
        QVERIFY(TimerHold::takenByAny(vault)); // and the one that failed took nothing away
        hold.reset();
        QVERIFY(!TimerHold::takenByAny(vault));
        QCOMPARE(folder.snapshot().size(), 1U);
        QCOMPARE(readBytes(vault), std::string("a vault"));
    }

    void aKilledHolderLetsGo()
    {
        const ScratchFolder folder;
        const std::string vault = folder.file("v.backpay");
        ChildProcess child([&](ChildProcess &self) {
            const TimerHold hold(vault);
            self.signal();
            self.wait();
            return hold.taken() ? 0 : 1;
        });
        child.wait();
        QVERIFY(TimerHold::takenByAny(vault));
        child.killHard();
        QVERIFY(!TimerHold::takenByAny(vault)); // though its file still lies there
        QVERIFY(TimerHold(vault).taken());
    }

    void anotherNameOfTheVaultIsTheSame()
    {
        const ScratchFolder folder;
        writeBytes(folder.file("v.backpay"), "a vault");
        std::filesystem::create_symlink(folder.file("v.backpay"), folder.file("link"));
        const TimerHold hold(folder.file("link"));
        QVERIFY(TimerHold::takenByAny(folder.file("v.backpay")));
    }

    void whereNoFileCanBeMadeNobodyHolds()
    {
        const TimerHold hold("/proc/no/such/folder/v.backpay");
        QVERIFY(!hold.taken());
        QVERIFY(!TimerHold::takenByAny("/proc/no/such/folder/v.backpay"));
    }
};

QTEST_APPLESS_MAIN(TimerHoldTest)
#include "timer_hold_test.moc"
