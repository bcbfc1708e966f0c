// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/salary_equivalent.h"
#include "core/law/wage_series.h"
#include "core/money/currency.h"
#include "core/money/exact.h"
#include "core/time/civil.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

enum class PayKind {
    Hourly,     // rate × hours
    Piece,      // amount, for tasks or pieces
    Waiting,    // rate × hours, for time between tasks
    DayRate,    // rate × days, whatever a day's hours
    Salary,     // amount a period, for the hours it covers
    Bonus,      // amount
    Commission, // amount
    Premium,    // amount: overtime premium that was already paid
    Expense,    // amount: money back for costs, never pay
};

enum class BonusBasis {
    Production,    // grows with the work: part of the remuneration
    Flat,          // the same whatever the hours: part of the remuneration
    Discretionary, // given freely: not part of the remuneration (29 U.S.C. 207(e)(3))
};

/** One line of a week's pay. Members that its kind does not use are zero or absent. */
struct PayLine
{
    PayKind kind = PayKind::Hourly;
    Exact rate;                           // major units: an hour for Hourly and Waiting, a day for DayRate
    Exact amount;                         // major units, for `per`
    PayInterval per = PayInterval::Weeks; // of Salary, Bonus and Commission
    std::optional<Exact> hours;           // the hours the line pays for; always there for Hourly and Waiting
    Exact days;                           // of DayRate
    std::optional<Exact> coversHours;     // of Salary: the hours a week it is for; absent: all of them
    BonusBasis basis = BonusBasis::Production;
    std::optional<Exact> pieces;         // of Piece
    std::optional<Exact> averagePerHour; // of Piece: what an average worker makes in an hour
    std::string contract;                // "" where the line names none

    friend bool operator==(const PayLine &, const PayLine &) = default;
};

/** What the line pays for one workweek; sums for longer come to it as perWeek says. */
[[nodiscard]] Exact weeklyAmount(const PayLine &line);

/** Hours worked on one day of the place's calendar. */
struct DayHours
{
    DayNumber day = 0;
    Exact hours;

    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/** A stretch of work within one day, by the wall clock of the place; it never crosses midnight. */
struct WorkSpan
{
    DayNumber day = 0;
    std::int32_t begin = 0;   // seconds since midnight as the clock shows them
    std::int32_t end = 0;     // up to 86,400
    std::int64_t seconds = 0; // what really passed: more or less than end − begin where the clocks change
    bool report = false;      // the worker was told to report for it
    bool continues = false;   // goes on from the span before it, over midnight

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

/** One workweek for one employer at one place of work. */
struct WeekFacts
{
    DayNumber start = 0;                  // its first day
    Exact hours;                          // all hours worked, unpaid ones included
    std::vector<DayHours> days;           // by day, summing to `hours`; empty where only the sum is known
    std::vector<WorkSpan> spans;          // by time, summing to `days`; empty where clock times are not known
    std::optional<Exact> unpaidHours;     // of them, hours that no line pays for; absent: told by the lines
    Exact nonproductiveHours;             // of them, hours without a piece or task
    Exact restHours;                      // of them, rest breaks
    std::map<DayNumber, Exact> scheduled; // hours a day was scheduled for
    std::vector<PayLine> pay;
    std::string payPeriod;           // weeks with the same word are averaged together; "" for the week itself
    std::optional<DayNumber> payday; // the day the week's wages were due

    friend bool operator==(const WeekFacts &, const WeekFacts &) = default;
};

/** Weeks of one worker and one employer, and where and when the law looks at them. */
struct WageScenario
{
    std::string place; // a code of the packs: "US-CA-LA", "GB"
    Currency currency;
    Weekday workweekStart = Weekday::Monday;
    TierFacts facts;
    std::vector<std::string> regimes; // ids; empty: all that apply
    std::vector<WeekFacts> weeks;     // by start, no two of the same start
    std::optional<DayNumber> asOf;    // the day to which interest runs and from which limits are looked at
};

}
