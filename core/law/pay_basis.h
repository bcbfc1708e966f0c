// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/overtime_hours.h"

#include <optional>

namespace backpay {

/** What a week's pay lines say, before any law is asked for a minimum. */
struct PayBasis
{
    Exact remuneration; // all lines but premium, expense and discretionary ones (29 U.S.C. 207(e))
    Exact paid;         // all lines but expense
    Exact hourly;       // of the remuneration: Hourly and Waiting
    Exact pieces;       // of the remuneration: Piece
    Exact fixed;        // of the remuneration: DayRate and Salary
    Exact incentives;   // of the remuneration: Bonus and Commission
    Exact flatBonuses;  // of the incentives: flat ones

    bool hasHourly = false; // an Hourly or Waiting line
    bool hasPiece = false;
    bool hasFixed = false;
    Exact hourlyHours;        // that Hourly and Waiting lines pay for, at most those worked
    Exact pieceHours;         // that Piece lines pay for
    Exact fixedHours;         // that DayRate and Salary lines pay for
    Exact paidFor;            // all hours that a line pays for
    Exact unpaidHours;        // hours that no line pays for, those beyond a salary left out
    Exact beyondFixed;        // hours beyond those a salary or a day rate covers
    Exact restApart;          // rest breaks that are paid apart from the pieces
    Exact nonproductiveApart; // other hours without a piece that are paid apart
};

/**
 * Reads the lines. Which hours are paid for: `unpaidHours` of the week says it where it is there; else, where every
 * line names its hours, their sum (never more than were worked: credited hours are not hours worked, 29 CFR 778.312);
 * else all hours. A salary pays for the hours it covers, or for those the regime says it covers; a day rate for all
 * hours, or under a regime that says so for those of the day up to its daily limit.
 */
[[nodiscard]] PayBasis payBasis(const Regime &regime, const WeekFacts &week, const OvertimeHours &hours);

}
