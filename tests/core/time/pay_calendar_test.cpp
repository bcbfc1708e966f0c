// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/pay_calendar.h"
#include "tests/support/fixed_zones.h"

#include <QTest>
#include <rapidcheck.h>

using namespace backpay;

namespace {

constexpr std::int32_t hour = 3600;

DayNumber day(std::string_view text) { return parseIsoDate(text).value(); }

Instant at(std::string_view text)
{
    const When when = parseIsoWhen(text).value();
    return Instant(std::chrono::days(when.day) + std::chrono::seconds(when.second));
}

QByteArray shown(const std::optional<PayPeriod> &period)
{
    return period ? QByteArray::fromStdString(isoInstant(period->begin) + ' ' + isoInstant(period->end) + ' '
                                              + isoDate(period->firstDay) + ' ' + isoDate(period->lastDay))
                  : QByteArray("none");
}

QByteArray shown(const std::optional<DayRange> &range)
{
    return range ? QByteArray::fromStdString(isoDate(range->first) + ' ' + isoDate(range->last)) : QByteArray("none");
}

PayoutRule weekly(std::optional<Weekday> weekday, std::optional<PayoutLag> lag)
{
    return {PayoutSchedule::Weekly, weekday, {}, lag, {}};
}

PayoutRule byMonth(PayoutSchedule schedule, std::int32_t first, std::int32_t second, std::optional<PayoutLag> lag)
{
    return {schedule, {}, std::pair(first, second), lag, {}};
}

}

class PayCalendarTest : public QObject
{
    Q_OBJECT

    FixedZones zones_;

private slots:
    void findsTheWeekOfAnInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("starts");
        QTest::addColumn<int>("second");
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<QByteArray>("week");
        const auto row = [](const char *name, const char *zone, Weekday starts, int second, const char *instant,
                            const char *week) {
            QTest::newRow(name) << QByteArray(zone) << static_cast<int>(starts) << second << QByteArray(instant)
                                << QByteArray(week);
        };
        const char *newYork = "America/New_York";
        row("first second", "UTC", Weekday::Monday, 0, "2026-11-16T00:00:00Z",
            "2026-11-16T00:00:00Z 2026-11-23T00:00:00Z 2026-11-16 2026-11-22");
        row("last second", "UTC", Weekday::Monday, 0, "2026-11-22T23:59:59Z",
            "2026-11-16T00:00:00Z 2026-11-23T00:00:00Z 2026-11-16 2026-11-22");
        row("before the hour of its day", "UTC", Weekday::Monday, 19 * hour, "2026-11-23T18:59:59Z",
            "2026-11-16T19:00:00Z 2026-11-23T19:00:00Z 2026-11-16 2026-11-23");
        row("at the hour of its day", "UTC", Weekday::Monday, 19 * hour, "2026-11-23T19:00:00Z",
            "2026-11-23T19:00:00Z 2026-11-30T19:00:00Z 2026-11-23 2026-11-30");
        row("before 1970", "UTC", Weekday::Saturday, 0, "1969-12-31T12:00:00Z",
            "1969-12-27T00:00:00Z 1970-01-03T00:00:00Z 1969-12-27 1970-01-02");
        row("local day, not that of UTC", newYork, Weekday::Monday, 0, "2026-11-16T04:59:59Z",
            "2026-11-09T05:00:00Z 2026-11-16T05:00:00Z 2026-11-09 2026-11-15");
        row("an hour shorter in spring", newYork, Weekday::Monday, 0, "2026-03-05T00:00:00Z",
            "2026-03-02T05:00:00Z 2026-03-09T04:00:00Z 2026-03-02 2026-03-08");
        row("an hour longer in autumn", newYork, Weekday::Monday, 0, "2026-10-30T00:00:00Z",
            "2026-10-26T04:00:00Z 2026-11-02T05:00:00Z 2026-10-26 2026-11-01");
        row("starts in the hour that is skipped", newYork, Weekday::Sunday, 2 * hour + 1800, "2026-03-08T07:00:00Z",
            "2026-03-08T07:00:00Z 2026-03-15T06:30:00Z 2026-03-08 2026-03-15");
        row("ends in the hour that is skipped", newYork, Weekday::Sunday, 2 * hour + 1800, "2026-03-08T06:59:59Z",
            "2026-03-01T07:30:00Z 2026-03-08T07:00:00Z 2026-03-01 2026-03-08");
        row("starts the first time of two", newYork, Weekday::Sunday, 1 * hour + 1800, "2026-11-01T05:30:00Z",
            "2026-11-01T05:30:00Z 2026-11-08T06:30:00Z 2026-11-01 2026-11-08");
        row("not a second time", newYork, Weekday::Sunday, 1 * hour + 1800, "2026-11-01T06:10:00Z",
            "2026-11-01T05:30:00Z 2026-11-08T06:30:00Z 2026-11-01 2026-11-08");
        row("ends before the first time", newYork, Weekday::Sunday, 1 * hour + 1800, "2026-11-01T05:29:59Z",
            "2026-10-25T05:30:00Z 2026-11-01T05:30:00Z 2026-10-25 2026-11-01");
        row("zone not known", "", Weekday::Monday, 0, "2026-11-16T00:00:00Z", "none");
        row("no such zone", "Nowhere/Town", Weekday::Monday, 0, "2026-11-16T00:00:00Z", "none");
    }
    void findsTheWeekOfAnInstant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, starts);
        QFETCH(int, second);
        QFETCH(QByteArray, instant);
        QFETCH(QByteArray, week);
        const PayWeek rule{zone.toStdString(), static_cast<Weekday>(starts), second};
        QCOMPARE(shown(payWeekAt(rule, at(instant.toStdString()), zones_)), week);
    }

    void weeksLeaveNoGapAndDoNotOverlap()
    {
        const bool held = rc::check("weeks tile", [this](std::uint32_t within) {
            const PayWeek week{*rc::gen::element<std::string>("UTC", "America/New_York"),
                               static_cast<Weekday>(*rc::gen::inRange(0, 7)), *rc::gen::inRange(0, 86400)};
            constexpr std::uint32_t year = 366 * 86400;
            const Instant instant = at("2026-01-01T00:00:00Z") + std::chrono::seconds(within % year);
            const auto period = payWeekAt(week, instant, zones_);
            RC_ASSERT(period.has_value());
            RC_ASSERT(period->begin <= instant && instant < period->end);
            RC_ASSERT(weekdayOf(period->firstDay) == week.starts);
            const auto next = payWeekAt(week, period->end, zones_);
            RC_ASSERT(next->begin == period->end);
            RC_ASSERT(next->firstDay == period->firstDay + 7);
            const auto last = payWeekAt(week, period->end - std::chrono::seconds(1), zones_);
            RC_ASSERT(last->begin == period->begin);
        });
        QVERIFY(held);
    }

    void expectsPayoutsByTheRule_data()
    {
        QTest::addColumn<QByteArray>("got");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const PayoutRule &rule, const char *worked, const char *wanted) {
            QTest::newRow(name) << shown(expectedPayout(rule, day(worked))) << QByteArray(wanted);
        };
        row("the Wednesday after a Friday", weekly(Weekday::Wednesday, PayoutLag{0, 1, false}), "2026-11-20",
            "2026-11-25 2026-11-26");
        row("on its own weekday a week later", weekly(Weekday::Wednesday, {}), "2026-11-25", "2026-12-02 2026-12-02");
        row("so many days after the week", weekly({}, PayoutLag{39, 39, false}), "2026-11-21", "2026-12-30 2026-12-30");
        row("weekly says too little", weekly({}, {}), "2026-11-21", "none");
        const auto twice = byMonth(PayoutSchedule::SemiMonthly, 20, 5, PayoutLag{0, 1, true});
        row("first half", twice, "2026-11-15", "2026-11-20 2026-11-23");
        row("second half", twice, "2026-11-16", "2026-12-07 2026-12-08");
        row("over the year's end", twice, "2026-12-31", "2027-01-05 2027-01-06");
        row("months long and short", byMonth(PayoutSchedule::SemiMonthly, 31, 30, {}), "2026-01-31",
            "2026-02-28 2026-02-28");
        row("a day the month lacks", byMonth(PayoutSchedule::SemiMonthly, 31, 5, {}), "2028-02-01",
            "2028-02-29 2028-02-29");
        row("between two days of the next month", byMonth(PayoutSchedule::Monthly, 10, 20, {}), "2026-11-30",
            "2026-12-10 2026-12-20");
        const PayoutRule request{PayoutSchedule::OnRequest, {}, {}, PayoutLag{3, 10, true}, {}};
        row("working days after a request", request, "2026-11-20", "2026-11-25 2026-12-04");
        row("a request on a Sunday", request, "2026-11-22", "2026-11-26 2026-12-07");
        row("on request says nothing", {PayoutSchedule::OnRequest, {}, {}, {}, {}}, "2026-11-20", "none");
        row("by the month without days", {PayoutSchedule::Monthly, {}, {}, PayoutLag{1, 1, false}, {}}, "2026-11-20",
            "none");
        row("by half months without days", {PayoutSchedule::SemiMonthly, {}, {}, {}, {}}, "2026-11-20", "none");
    }
    void expectsPayoutsByTheRule()
    {
        QFETCH(QByteArray, got);
        QFETCH(QByteArray, wanted);
        QCOMPARE(got, wanted);
    }

    void countsDaysAndHours()
    {
        QCOMPARE(approvedOn({21}, day("2026-11-04")), day("2026-11-25"));
        QCOMPARE(lastDisputeDay({}, day("2026-11-20")), day("2026-11-27"));
        QCOMPARE(lastDisputeDay({14}, day("2026-11-20")), day("2026-12-04"));
        QCOMPARE(historyLeavesOn({45}, day("2026-10-11")), day("2026-11-25"));
        const WithdrawalRule rule{187, {}, 72};
        QVERIFY(withdrawableAt(rule, PayUnit::Hour, at("2026-11-01T10:00:00Z")) == at("2026-11-09T05:00:00Z"));
        QVERIFY(!withdrawableAt(rule, PayUnit::Task, at("2026-11-01T10:00:00Z")));
    }

    void namesItsWords()
    {
        QVERIFY(payoutScheduleName(PayoutSchedule::OnRequest) == "on-request");
        QVERIFY(payoutScheduleName(PayoutSchedule::SemiMonthly) == "semi-monthly");
        QVERIFY(certaintyName(FactCertainty::SeenInCode) == "seen-in-code");
        QVERIFY(certaintyName(FactCertainty::NotVerified) == "not-verified");
    }
};

QTEST_GUILESS_MAIN(PayCalendarTest)
#include "pay_calendar_test.moc"
