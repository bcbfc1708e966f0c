// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/week_wages.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace backpay {

inline DayNumber day(const char *text) { return *parseIsoDate(text); }

inline Exact exact(const char *text) { return *parseExact(text); }

inline PayLine hourly(const char *rate, const char *hours)
{
    PayLine line;
    line.rate = exact(rate);
    line.hours = exact(hours);
    return line;
}

inline PayLine paid(PayKind kind, const char *amount)
{
    PayLine line;
    line.kind = kind;
    line.amount = exact(amount);
    return line;
}

/** A week of which only the sum of hours is known. */
inline WeekFacts weekOf(const char *start, const char *hours, std::initializer_list<PayLine> pay = {})
{
    WeekFacts week;
    week.start = day(start);
    week.hours = exact(hours);
    week.pay = pay;
    return week;
}

/** A week of days with so many hours each, from its first day on. */
inline WeekFacts daysOf(const char *start, std::initializer_list<const char *> hours,
                        std::initializer_list<PayLine> pay = {})
{
    WeekFacts week;
    week.start = day(start);
    week.pay = pay;
    DayNumber at = week.start;
    for (const char *each : hours) {
        if (exact(each) > 0)
            week.days.push_back({at, exact(each)});
        week.hours += exact(each);
        ++at;
    }
    return week;
}

inline WageScenario scenarioAt(const char *place, std::initializer_list<WeekFacts> weeks, const char *currency = "USD")
{
    WageScenario scenario;
    scenario.place = place;
    scenario.currency = *Currency::fromCode(currency);
    scenario.facts.employees = 50;
    scenario.weeks = weeks;
    return scenario;
}

/** The first week of a scenario under one regime. */
inline RegimeWeek under(const char *regime, WageScenario scenario)
{
    scenario.regimes = {regime};
    return weekWages(ruleBook(), scenario).front().regimes.front();
}

/** A figure as it is printed with two decimals; "" where it is missing. */
inline std::string shown(const RegimeWeek &week, WageField field, int decimals = 2)
{
    return week[field] ? exactText(*week[field], decimals) : std::string();
}

}
