// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace backpay {

/** Why a figure cannot be computed; worded in app/text. The comment lists the arguments in order. */
enum class MissingKind {
    NoMinimumWage,     // place, day: no checked rate for that day
    NoOvertimeRead,    // regime: none of its overtime rules was read
    Employees,         // regime or place: how many employees the employer has
    HealthBenefits,    // place: whether the employer offers qualifying health benefits
    Receipts,          // place: yearly receipts of the employer
    ReceiptsThreshold, // place, year: the threshold of that year was not read
    Age,               // place: the worker's age
    Apprentice,        // place: whether the worker is an apprentice
    Sector,            // place, sector: whether the work is in it
    Days,              // day: the rate changes on it, within the week; which hours were before it
    ScheduledHours,    // day: the hours that were scheduled
    PayPeriod,         // regime: the pay period it averages over
    Payday,            // - : the day the wages were due
    AsOf,              // - : the day to count to
    NoHours,           // - : no hours that a rate could be taken from
    Currency,          // place, its currency, the scenario's: amounts of two currencies are not compared
    RegimeElsewhere,   // regime, place: the regime is not of that place
    RegimePast,        // regime, day: its rules are not checked for that day
    EmployerTooSmall,  // regime, employees it begins with: a smaller employer is outside it
    NoRemuneration,    // - : no pay that a rate could be taken from
    HoursWorked,       // day: the hours worked in the week that begins on it, and the overtime within them
    CoveredHours,      // - : the hours a week that the salary is meant to pay for
    WeeksEarned,       // - : the weeks in which the payment was earned
    LastDay,           // - : the last day of work and how the work ended
    RateThen,          // - : the minimum wage that was in force when the wages were due
    PiecesPerHour,     // - : how many pieces an average worker makes in an hour
    CompletionDay,     // - : the day the services were complete, as the contract names no day of payment
    InterestRate,      // regime: the interest on unpaid wages was not read
    NoReferenceRate,   // day: no checked reference rate for interest that starts to run on it
    WorkPlace,         // act: where the work was done
    HiringPlace,       // act: where the hiring party is
    OtherCurrency,     // currency, act: what the contract's value is in the currency of the act
    ActUnchecked,      // act, day: whether the act holds for a contract of that day was not checked
    DailyWage,         // - : the wage of a day
    WagesLate,         // - : which wages were unpaid on the day they were due
    NoFinalPayRule,    // place: no rule on wages late at the end of work
    WeeksToCompare,    // - : a stated rate or a bonus in two weeks of different hours
    Pieces,            // - : how many pieces were made
    PiecesBefore,      // day: the rate changes on it, within the week; how many pieces were made before it
    DueDays,           // act: when payment is due where the contract names no day was not read
};

struct Missing
{
    MissingKind kind = MissingKind::NoMinimumWage;
    std::vector<std::string> arguments;

    friend bool operator==(const Missing &, const Missing &) = default;
};

}
