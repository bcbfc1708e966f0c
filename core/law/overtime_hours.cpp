// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/overtime_hours.h"

#include <algorithm>

namespace backpay {

namespace {

/** A gap this short is no meal period that an employer may count as one: the stretch of work goes on over it. */
constexpr std::int64_t shortestMeal = 30 * 60;

Exact over(const Exact &hours, const Exact &limit) { return hours > limit ? Exact(hours - limit) : Exact(0); }

/** Hours beyond the limit in stretches of work without a real break, over midnight too. */
Exact beyondConsecutive(const std::vector<WorkSpan> &spans, const Exact &limit)
{
    Exact beyond = 0;
    Exact stretch = 0;
    std::int64_t end = 0;
    for (const WorkSpan &span : spans) {
        const std::int64_t begin = span.day * secondsOfDay + span.begin;
        if (begin - end >= shortestMeal) {
            beyond += over(stretch, limit);
            stretch = 0;
        }
        stretch += hoursOf(span.seconds);
        end = span.day * secondsOfDay + span.end;
    }
    return beyond + over(stretch, limit);
}

bool workedEveryDay(const std::vector<DayHours> &days)
{
    return static_cast<std::size_t>(
               std::count_if(days.begin(), days.end(), [](const DayHours &day) { return day.hours > 0; }))
           >= static_cast<std::size_t>(daysOfWeek);
}

/** The daily ladder: what each day's hours are multiplied with. */
void climb(const Regime &regime, const WeekFacts &week, OvertimeHours &hours)
{
    const bool seventh = regime.seventhDay && workedEveryDay(week.days);
    for (const DayHours &day : week.days) {
        const Exact &daily = regime.daily->hours;
        const bool isSeventh = seventh && day.day == week.start + daysOfWeek - 1;
        const Exact doubled = isSeventh            ? over(day.hours, daily)
                              : regime.dailyDouble ? over(day.hours, regime.dailyDouble->hours)
                                                   : Exact(0);
        const Exact overtime = isSeventh ? Exact(day.hours - doubled) : Exact(over(day.hours, daily) - doubled);
        if (overtime > 0) {
            hours.steps.push_back({isSeventh ? StepKind::SeventhDayOvertime : StepKind::DailyOvertime,
                                   {isoDate(day.day)},
                                   exactText(overtime, 2)});
            hours.citations.push_back(isSeventh ? *regime.seventhDay : regime.daily->citation);
        }
        if (doubled > 0) {
            hours.steps.push_back({StepKind::DailyDoubleTime, {isoDate(day.day)}, exactText(doubled, 2)});
            hours.citations.push_back(isSeventh ? *regime.seventhDay : regime.dailyDouble->citation);
        }
        hours.overtime += overtime;
        hours.doubleTime += doubled;
    }
}

/** Colorado: the greatest of the counts that it has. */
void takeGreatest(const Regime &regime, const WeekFacts &week, OvertimeHours &hours)
{
    const CitedHours *counted = nullptr;
    Exact greatest = 0;
    StepKind kind = StepKind::WeeklyOvertime;
    const auto offer = [&](const Exact &count, const CitedHours &rule, StepKind of) {
        if (count > greatest) {
            greatest = count;
            counted = &rule;
            kind = of;
        }
    };
    if (regime.weekly)
        offer(over(week.hours, regime.weekly->hours), *regime.weekly, StepKind::WeeklyOvertime);
    if (regime.daily) {
        Exact daily = 0;
        for (const DayHours &day : week.days)
            daily += over(day.hours, regime.daily->hours);
        offer(daily, *regime.daily, StepKind::DaysOvertime);
    }
    if (regime.consecutive)
        offer(beyondConsecutive(week.spans, regime.consecutive->hours), *regime.consecutive,
              StepKind::ConsecutiveOvertime);
    if (counted != nullptr) {
        hours.steps.push_back({kind, {exactText(counted->hours, 2)}, exactText(greatest, 2)});
        hours.citations.push_back(counted->citation);
    }
    hours.overtime = greatest;
}

}

OvertimeHours overtimeHours(const Regime &regime, const WeekFacts &week, bool daily)
{
    OvertimeHours hours;
    const bool hasDaily = daily && regime.daily;
    if ((hasDaily || regime.consecutive) && week.days.empty())
        hours.steps.push_back({StepKind::DailyRulesLeftOut, {}, ""});
    if (regime.greatestOf) {
        takeGreatest(regime, week, hours);
    } else {
        if (hasDaily)
            climb(regime, week, hours);
        if (regime.weekly) {
            const Exact weekly = over(week.hours - hours.overtime - hours.doubleTime, regime.weekly->hours);
            if (weekly > 0) {
                hours.steps.push_back(
                    {StepKind::WeeklyOvertime, {exactText(regime.weekly->hours, 2)}, exactText(weekly, 2)});
                hours.citations.push_back(regime.weekly->citation);
            }
            hours.overtime += weekly;
        }
    }
    hours.straight = week.hours - hours.overtime - hours.doubleTime;
    return hours;
}

}
