// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/work_span.h"

#include "tests/support/fixed_zones.h"

#include <QTest>

namespace backpay {

namespace {

Instant utc(const char *text)
{
    const When when = *parseIsoWhen(text);
    return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second));
}

std::int64_t secondsOf(const std::vector<WorkSpan> &spans)
{
    std::int64_t all = 0;
    for (const WorkSpan &span : spans)
        all += span.seconds;
    return all;
}

}

class WorkSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAtMidnightOfTheZone()
    {
        const FixedZones zones;
        // 22:00 to 02:00 in New York, winter.
        const auto spans =
            splitAtMidnight(utc("2026-01-06T03:00Z"), utc("2026-01-06T07:00Z"), "America/New_York", zones);
        QCOMPARE(spans.size(), std::size_t(2));
        QCOMPARE(isoDate(spans[0].day), std::string("2026-01-05"));
        QCOMPARE(spans[0].begin, 22 * 3600);
        QCOMPARE(spans[0].end, 86'400);
        QCOMPARE(spans[0].seconds, std::int64_t{7200});
        QVERIFY(!spans[0].continues);
        QCOMPARE(isoDate(spans[1].day), std::string("2026-01-06"));
        QCOMPARE(spans[1].begin, 0);
        QCOMPARE(spans[1].end, 7200);
        QVERIFY(spans[1].continues);
    }

    /** The night the clocks go forward has 23 hours, the one they go back 25. */
    void countsWhatPassed()
    {
        const FixedZones zones;
        const auto spring =
            splitAtMidnight(utc("2026-03-08T05:00Z"), utc("2026-03-09T04:00Z"), "America/New_York", zones);
        QCOMPARE(spring.size(), std::size_t(1));
        QCOMPARE(spring[0].seconds, std::int64_t{23 * 3600});
        QCOMPARE(spring[0].end, 86'400);
        const auto autumn =
            splitAtMidnight(utc("2026-11-01T04:00Z"), utc("2026-11-02T05:00Z"), "America/New_York", zones);
        QCOMPARE(autumn.size(), std::size_t(1));
        QCOMPARE(autumn[0].seconds, std::int64_t{25 * 3600});
    }

    void weeksOf167And169Hours()
    {
        const FixedZones zones;
        // Sunday 00:00 to Sunday 00:00 of the clock.
        const auto spring =
            splitAtMidnight(utc("2026-03-08T05:00Z"), utc("2026-03-15T04:00Z"), "America/New_York", zones);
        QCOMPARE(spring.size(), std::size_t(7));
        QCOMPARE(secondsOf(spring), std::int64_t{167 * 3600});
        const auto autumn =
            splitAtMidnight(utc("2026-11-01T04:00Z"), utc("2026-11-08T05:00Z"), "America/New_York", zones);
        QCOMPARE(autumn.size(), std::size_t(7));
        QCOMPARE(secondsOf(autumn), std::int64_t{169 * 3600});
        QCOMPARE(exactText(hoursByDay(autumn).front().hours, 2), std::string("25.00"));
    }

    void anEmptyStretchIsOnePart()
    {
        const FixedZones zones;
        const auto spans =
            splitAtMidnight(utc("2026-01-06T05:00Z"), utc("2026-01-06T05:00Z"), "America/New_York", zones);
        QCOMPARE(spans.size(), std::size_t(1));
        QCOMPARE(spans[0].seconds, std::int64_t{0});
    }
};

}

QTEST_GUILESS_MAIN(backpay::WorkSpanTest)
#include "work_span_test.moc"
