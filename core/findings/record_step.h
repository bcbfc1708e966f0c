// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace backpay {

/**
 * One line of the working of a finding on records; worded in app/text. The comment lists the arguments in order and
 * what the value is. Durations are "H:MM:SS", amounts have the currency's digits, rates four decimals an hour, days are
 * YYYY-MM-DD; a contract is named by its key.
 */
enum class RecordStepKind {
    // Over the cap
    TimeOverCap,      // rows : duration
    AtTaskRate,       // rows : amount, each row rounded half up to the minor unit
    PaidOverCap,      // rows : amount
    OverCapNotPriced, // rows : duration (their task's rate is not known, or below what was paid)
    OwnTimeOverCap,   // entries : duration (of the worker's own clock, in no row of the platform)
    // Rates
    RateBefore,       // contract, rows, first day, last day, lowest, highest : middle rate
    RateAfter,        // the same
    RateLowered,      // first day at the lower rate : percent
    StatedRateBefore, // contract, day it was stated for : rate
    StatedRateAfter,  // contract, day it was stated for : rate
    PromisedForTime,  // contract, rate, items, duration : amount
    PaidForTime,      // contract, items : amount
    // Time
    UnpaidKind,    // kind as JSON names it, entries : duration
    UnpaidSum,     // - : duration
    OwnClock,      // days : duration
    PlatformClock, // days : duration
    ClockGap,      // - : duration
    LargestGap,    // day : duration
    ClocksOverlap, // contract, other contract, day : duration
    // Rows
    Rejected,          // rows, duration : amount
    TakenBackLater,    // rows : amount of rows that had been approved before
    Returned,          // rows : duration
    PayLowered,        // day it was noticed, rows : amount
    CountedByRate,     // rows : amount of it that stands under pay below a rate or over a cap
    TimeLowered,       // day it was noticed, rows : duration
    RateOfRowLowered,  // day it was noticed, rows : ""
    ApprovalWithdrawn, // day it was noticed, rows : amount, which rejected work holds
    ApprovalReopened,  // day it was noticed, rows : amount, not decided again
    CancelledLater,    // day it was noticed, rows : amount of approved rows that were then cancelled
    RowsGone,          // day it was noticed, rows : amount, earned and undecided
    RowsGonePaid,      // rows : amount of it that arrived
    RowsGoneRejected,  // rows : amount that had been rejected before
    // Money
    DueUnpaid,     // due day, rows, days late : amount
    DueUnpaidSum,  // - : amount
    ArrivedLate,   // payout's day, due day, days late : amount
    PayoutArrived, // day, fee : amount
    PayoutMatched, // rows : amount
    PayoutLeft,    // - : amount
    // Ends
    WorkEnded,      // day, cause as written, decided by or "" : ""
    NoticeGiven,    // days : ""
    NoticeNotGiven, // - : "" (no notice is on record)
    TimeLost,       // - : duration
    MoneyLost,      // - : amount
    MayBeOverdue,   // - : amount that is overdue on the same contract
    // History
    LastExport,    // platform, day : ""
    HistoryShown,  // days : ""
    HistoryLeaves, // - : day
};

struct RecordStep
{
    RecordStepKind kind = RecordStepKind::TimeOverCap;
    std::vector<std::string> arguments;
    std::string value;

    friend bool operator==(const RecordStep &, const RecordStep &) = default;
};

}
