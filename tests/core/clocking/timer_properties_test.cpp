// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clocking/timer.h"

#include "tests/support/made_moments.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace backpay;
using namespace std::chrono_literals;

namespace {

/** Everything a run wrote down or asked, as parts of the time line. */
struct Part
{
    Instant from;
    Instant until;
    std::int64_t seconds = 0;
};

void collect(std::vector<Part> &parts, const Timed &timed)
{
    for (const Stretch &stretch : timed.stretches) {
        RC_ASSERT(stretch.seconds > 0 && stretch.seconds <= longestStretch.count());
        parts.push_back({stretch.from, stretch.until, stretch.seconds});
    }
    for (const Gap &gap : timed.gaps)
        parts.push_back({gap.from, gap.until, gap.seconds});
}

Work anyWork()
{
    return {*rc::gen::elementOf(std::vector<std::string>{"a", "b"}),
            static_cast<TimeKind>(*rc::gen::inRange(0, timeKindCount)), ""};
}

/** Seconds that are mostly short, at times long, and at times no whole ones. */
std::chrono::nanoseconds anyTime()
{
    const auto whole = std::chrono::seconds(*rc::gen::weightedOneOf<int>(
        {{6, rc::gen::inRange(0, 12)}, {2, rc::gen::inRange(50, 400)}, {1, rc::gen::inRange(0, 200000)}}));
    return whole
           + std::chrono::nanoseconds(
               *rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {1, rc::gen::inRange(0, 999999999)}}));
}

Timed anyEvent(RunningTimer &timer, MadeMoments &machine)
{
    machine.pass(anyTime());
    const Moment now = machine.now();
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return switchTimer(timer, now, anyWork());
    case 1: return pauseTimer(timer, now);
    case 2: return resumeTimer(timer, now);
    case 3: return leaveTimer(timer, now);
    case 4: machine.sleep(anyTime()); return tickTimer(timer, machine.now());
    case 5: machine.setClock(std::chrono::seconds(*rc::gen::inRange(-90000, 90000))); return {};
    default: return tickTimer(timer, now, std::chrono::seconds(*rc::gen::inRange(0, 2000)));
    }
}

std::int64_t sum(const std::vector<Part> &parts)
{
    std::int64_t total = 0;
    for (const Part &part : parts)
        total += part.seconds;
    return total;
}

/** One part begins where the one before it ends, from `start` on. */
void assertSeamless(std::vector<Part> parts, Instant start)
{
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.from < b.from; });
    for (const Part &part : parts) {
        RC_ASSERT(part.from == start);
        RC_ASSERT((part.until - part.from).count() == part.seconds);
        start = part.until;
    }
}

}

/** What holds for any order of events at all. */
class TimerPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void partsFillTheTimeBetweenStartAndStop()
    {
        QVERIFY(rc::check("stretches and gaps are the time by the clock nobody sets", [] {
            MadeMoments machine;
            const Moment start = machine.now();
            RunningTimer timer = beginTimer(start, anyWork(), *rc::gen::arbitrary<bool>());
            std::vector<Part> parts;
            const int events = *rc::gen::inRange(0, 30);
            for (int i = 0; i < events; ++i)
                collect(parts, anyEvent(timer, machine));
            collect(parts, stopTimer(timer, machine.now()));
            const auto passed = std::chrono::floor<std::chrono::seconds>(machine.now().elapsed - start.elapsed);
            RC_ASSERT(sum(parts) == passed.count());
            assertSeamless(parts, start.wall);
        }));
    }

    void crashesAndRebootsLoseNothing()
    {
        QVERIFY(rc::check("cut off and begun again, or rebooted, everything is written or asked", [] {
            MadeMoments machine;
            const Instant start = machine.now().wall;
            std::vector<Part> parts;
            RunningTimer timer = beginTimer(machine.now(), anyWork(), true);
            const int events = *rc::gen::inRange(0, 20);
            for (int i = 0; i < events; ++i) {
                const auto time = std::chrono::seconds(*rc::gen::inRange(0, 4000));
                machine.pass(time);
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    machine.reboot(time);
                    collect(parts, tickTimer(timer, machine.now()));
                    break;
                case 1: collect(parts, switchTimer(timer, machine.now(), anyWork())); break;
                case 2: collect(parts, tickTimer(timer, machine.now(), time)); break;
                default: {
                    collect(parts, cutOffTimer(timer));
                    if (*rc::gen::arbitrary<bool>())
                        machine.reboot(time);
                    if (const auto gap = gapAfter(timer, machine.now()))
                        collect(parts, {{}, {*gap}});
                    timer = beginTimer(machine.now(), anyWork(), true);
                }
                }
            }
            collect(parts, stopTimer(timer, machine.now()));
            RC_ASSERT(sum(parts) == (machine.now().wall - start).count());
            assertSeamless(parts, start);
        }));
    }
};

QTEST_APPLESS_MAIN(TimerPropertiesTest)
#include "timer_properties_test.moc"
