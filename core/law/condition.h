// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backpay {

/** What must be true, or must not be, for a figure to stand; worded in app/text. */
enum class Condition {
    OnlyIfWillful,         // the employer failed to pay intentionally (Cal. Lab. Code 203)
    NotInGoodFaithDispute, // a defence that would defeat all recovery bars it, also if it loses (8 CCR 13520)
    NotIfTenderRefused,    // a worker who hides or refuses full payment gets none
    OvertimeOnlyIfRegular, // overtime is in the daily wage only if it was regularly scheduled
    OnlyIfNotTiedToWeeks,  // the payment cannot be tied to the weeks it was earned in (29 CFR 778.120, .209(b))
    OnlyBusinessDebt,      // both parties acted in the course of a business
    OnlyIfTimesNotSet,     // the employer sets neither how long nor when the work is done
    OnlyIfFairTest,        // the average was found by a fair test of typical workers
};

}
