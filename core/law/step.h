// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace backpay {

/**
 * One line of a figure's working; worded in app/text. The comment lists the arguments in order and what the value is.
 */
enum class StepKind {
    // The week (core/law/week_wages.h)
    HoursWorked,             // - : hours
    DailyRulesLeftOut,       // - : "" (only the week's sum is known)
    WeeklyOvertime,          // limit in hours : hours
    DailyOvertime,           // day : hours
    DailyDoubleTime,         // day : hours
    SeventhDayOvertime,      // day : hours
    DaysOvertime,            // limit in hours a day : hours of the week
    ConsecutiveOvertime,     // limit in hours : hours of the week
    LeftOutOfRegularRate,    // - : amount of bonuses and commissions
    Remuneration,            // - : amount
    HoursPaidFor,            // - : hours
    RegularRate,             // - : rate
    FlatBonusRate,           // hours that are not overtime : rate
    HoursBeyondSalary,       // hours the salary covers : hours
    UnpaidHours,             // - : hours
    StraightTimeDue,         // hours, rate : amount
    OvertimePremium,         // hours, half of the regular rate : amount
    DoubleTimePremium,       // hours, regular rate : amount
    FlatBonusPremium,        // hours, rate : amount
    RestPay,                 // hours, rate : amount
    NonproductivePay,        // hours, rate : amount
    NonproductivePaidHourly, // - : "" (hourly pay at the minimum for all hours beside the pieces)
    ReportingPay,            // day, hours, rate : amount
    SpreadLeftOut,           // - : "" (clock times are not known)
    SplitShiftLeftOut,       // days : "" (what a split shift is was not read)
    SpreadPay,               // days, minimum wage : amount
    SpreadPayCovered,        // days : "" (the week's pay already reaches the minimum for hours and days)
    MinimumWage,             // place, first day it holds : rate
    MinimumWageAverage,      // - : rate (the rate changes within the week; by hours)
    MinimumRequired,         // hours : amount
    MinimumOfUnpaidHours,    // hours, rate : amount
    MinimumOfPaidHours,      // hours, rate : amount
    MinimumOverPeriod,       // pay period : amount
    PremiumAtMinimum,        // - : amount (29 CFR 778.5)
    TotalDue,                // - : amount
    Paid,                    // - : amount
    PaidMoreThanDue,         // - : amount
    MinimumShortfall,        // - : amount

    // Pay for more than a week, or that comes later (methods/salary_equivalent.h, methods/deferred_pay.h)
    WeeklyEquivalent,   // amount, payments a year : amount a week
    WeeklyShare,        // amount, weeks it is for : amount a week
    SalaryRate,         // hours it covers : rate
    ApportionedShare,   // first day of the week : amount
    HourlyIncrease,     // first day of the week, hours worked : rate
    HalfTimeOnIncrease, // first day of the week, overtime hours, half of the increase : amount

    // Rates and bonuses that keep a week's sum (methods/sham_rate.h)
    WeekAtRate,    // first day of the week, hours, rate : sum of the week
    WeekAverage,   // first day of the week, hours, rate : pay for each hour worked
    WeekWithBonus, // first day of the week, hours, bonus : sum of the week
    RateCut,       // old rate, new rate : percent

    // Task pay (methods/task_basis.h)
    AgreedTotal,       // - : amount
    TruePremium,       // day, hours beyond the daily limit : amount
    TrueWeeklyPremium, // - : amount
    PremiumCredited,   // - : amount
    StillDue,          // - : amount

    // Wages late at the end of work (methods/waiting_time.h)
    FinalPayDue,        // - : day
    DaysLate,           // day due, day counted to : days
    DaysCounted,        // the most that count : days
    WaitingTimePenalty, // days, daily wage : amount
    NoWagesLate,        // - : "" (expenses are not wages)

    // Interest and remedies (methods/interest.h, methods/remedies.h)
    YearlyInterest,        // amount, percent a year, day due, day counted to : amount
    MonthsUnpaid,          // day due, day counted to : whole months
    MonthlyAddition,       // amount, percent a month, months : amount
    BaseShortfall,         // - : amount
    BaseMinimumWage,       // - : amount
    BaseInterestOnMinimum, // percent a year, day due, day counted to : amount
    TimesBase,             // base, multiplier : amount
    RemedyAmount,          // - : amount

    // United Kingdom (methods/uk_arrears.h, methods/uk_output_work.h, methods/uk_late_payment.h)
    ArrearsAtOldRate,    // - : amount
    ArrearsAtNewRate,    // rate then, rate now : amount
    ArrearsHigher,       // - : amount
    PiecesForRate,       // pieces an hour on average : pieces
    FairPieceRate,       // minimum wage, pieces : rate
    FairPieceRatePence,  // - : rate, rounded up to the whole penny
    PiecesMinimum,       // pieces, rate : amount
    PiecesBelow,         // amount paid for them : amount
    ReferenceRate,       // day from which interest runs : percent
    StatutoryRate,       // addition in percent, reference rate in percent : percent
    BalanceInterest,     // balance, percent a year, last day before, last day of it, days : amount
    LatePaymentFixedSum, // debt : amount

    // Freelance acts (methods/freelance.h)
    ValueOfPrecedingDays,   // days, threshold : amount
    ValueOfConsecutiveDays, // days, threshold : amount
    ValueOfYear,            // year, threshold : amount
    PaymentDueAsAgreed,     // - : day
    PaymentDueByAct,        // day of completion, days : day
    AgreedValue,            // - : amount
    PaidByDueDay,           // day : amount
    UnpaidWhenDue,          // day : amount
    PaidLate,               // - : amount
    TimesUnpaid,            // unpaid amount, multiplier : amount
    FixedAmount,            // - : amount
    ContractValue,          // - : amount
};

struct Step
{
    StepKind kind = StepKind::HoursWorked;
    std::vector<std::string> arguments;
    std::string value; // "" where the step is a remark

    friend bool operator==(const Step &, const Step &) = default;
};

}
