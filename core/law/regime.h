// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"
#include "core/money/exact.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** A number of a regime, with where it is written. */
struct CitedHours
{
    Exact hours;
    Citation citation;
};

/** Over what stretch a regime asks whether the minimum was reached. */
enum class MinimumUnit {
    Week,                  // all pay of the workweek over all hours of it
    Hour,                  // every hour by itself: pay for some hours never makes up for others
    PayUnit,               // hourly pay hour by hour, piece pay over the week (Washington)
    PayPeriod,             // all pay of the pay period over its hours (UK)
    PayPeriodUnlessHourly, // as PayPeriod for pay by the piece and the like, as Hour for hourly pay (Nevada)
};

/** Who would receive it. */
enum class Recipient {
    Worker,
    State
};

/** On what a remedy is counted. */
enum class RemedyBase {
    Shortfall,         // minimum wages, overtime and all else that is due and unpaid
    MinimumWage,       // the unpaid minimum wage alone
    MinimumAndInterest // the unpaid minimum wage and the interest on it
};

/** What a court or an office may add when a breach is proven: never part of what is due. */
struct Remedy
{
    std::string name; // "liquidated damages"
    RemedyBase base = RemedyBase::Shortfall;
    Exact times;                       // of the base: 1 for "an equal amount", 2 for "treble" in all
    std::optional<Exact> ratePerMonth; // and this share of the base for each month unpaid
    std::optional<Exact> ratePerYear;  // and this share for each year unpaid, simple
    bool upTo = false;                 // the most a court may give
    std::string condition;             // what must be shown, and the defence
    Recipient recipient = Recipient::Worker;
    Certainty certainty = Certainty::Read;
    Citation citation;
    std::optional<Exact> atLeast; // major units, of the claim as a whole: it is this where the shares give less
    std::optional<Exact> atMost;  // major units, of the claim as a whole: and never more than this
};

/**
 * One law of wages: when overtime begins, what it is counted from, and how the minimum is tested. A member that is
 * absent is a rule that the regime does not have.
 */
struct Regime
{
    std::string id;    // "us.flsa", "us.ca", "uk.nmw"
    std::string place; // "US", "US-CA", "GB"
    std::string name;  // "California"
    DayNumber checkedThrough = 0;
    std::vector<Citation> citations; // of the regime as a whole

    bool overtimeRead = true; // false: whether it has overtime rules was not read, and nothing is answered about them
    std::optional<std::int32_t> employeesFrom; // smaller employers are outside the whole regime
    std::optional<CitedHours> weekly;          // 1.5 beyond so many hours a workweek
    std::optional<CitedHours> daily;           // 1.5 beyond so many hours a workday
    std::optional<CitedHours> dailyDouble;     // 2 beyond so many hours a workday
    std::optional<CitedHours> consecutive;     // 1.5 beyond so many hours at a stretch
    bool greatestOf = false;                   // of weekly, daily and consecutive the greatest alone counts (Colorado)
    std::optional<Citation> seventhDay; // the seventh day worked in a workweek: 1.5, and 2 beyond the daily hours
    std::optional<CitedHours> dailyBelowTimesMinimum; // daily overtime only for a regular rate below so many times the
                                                      // minimum wage (Nevada); "hours" is the multiple
    std::optional<Citation> leavesOutIncentives;      // bonuses and commissions are not in its regular rate
    std::optional<CitedHours> salaryCovers;           // a salary pays for so many hours a week whatever was agreed
    bool salaryCoversUnlessFixed = false;             // but what a fixed-hours contract says stands (Alaska)
    std::optional<Citation> flatBonusByStraightHours; // a flat-sum bonus is divided by the hours that are not overtime,
                                                      // and multiplied whole
    std::optional<Citation> pieceRestPaidApart;       // rest and other time without a piece are paid beside piece pay
    std::optional<Citation> reportingTime;
    std::optional<CitedHours> spreadOfHours;  // an hour at the minimum for each day that spreads over more
    std::optional<Citation> dayRateByWorkday; // a day rate pays for the day's hours, at most the daily ones

    MinimumUnit minimumUnit = MinimumUnit::Week;
    std::optional<Citation> minimumUnitCitation; // absent where the unit was not read: then the week is taken
    std::vector<Remedy> remedies;
    Certainty certainty = Certainty::Read;
    std::optional<Citation> employeesFromCitation;
    std::vector<std::string> notes; // traps and exceptions, in words
};

}
