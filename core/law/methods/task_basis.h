// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/time/civil.h"

#include <vector>

namespace backpay {

/** One day under a plan that pays by the task: so many hours are credited for it, whatever it took. */
struct TaskDay
{
    DayNumber day = 0;
    Exact taskHours;       // really spent on the task
    Exact taskPay;         // under the plan
    Exact additionalHours; // worked after the task
    Exact additionalPay;   // what the plan pays beside the task, for work after it or beyond the credited hours
};

struct TaskWeek
{
    Exact agreedRate; // the plan's own straight-time rate an hour
    std::vector<TaskDay> days;
    Exact weeklyPremium; // premium paid because the hours really worked passed 40, over the straight-time rate
};

/** What a week of task pay comes to. Amounts are exact. */
struct TaskBasis
{
    Exact hours;             // really worked; credited hours count for nothing
    Exact planTotal;         // all the plan pays
    Exact excludablePremium; // paid for hours really beyond 8 or 40
    Exact remuneration;      // planTotal less that
    Exact regularRate;       // remuneration ÷ hours
    Exact overtimeHours;     // beyond 40
    Exact overtimePremium;   // half of the regular rate for each
    Figure stillDue;         // that less the premium, never below zero
    Exact weekTotal;         // planTotal and what is still due
};

/**
 * The week under 29 CFR 778.312 and .313. The additional pay of a day is, over the straight-time rate, a true premium
 * only for hours beyond 8, and only where the task itself took 8 hours or more: where the task ended earlier the plan
 * pays it for any work after the task, whether the day had 8 hours or not. A higher task pay (for a Saturday) is never
 * a true premium. True premiums are left out of the regular rate and credited to the overtime pay (29 U.S.C. 207(e)(5),
 * 207(h)).
 */
[[nodiscard]] Answer<TaskBasis> taskBasis(const TaskWeek &week);

}
