// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"
#include "core/time/civil.h"

#include <optional>

namespace backpay {

/** How the work ended. */
enum class EndOfWork {
    Discharge,         // final wages are due at once (Cal. Lab. Code 201)
    QuitWithoutNotice, // within 72 hours (202)
    QuitWithNotice,    // with 72 hours' notice: at the time of quitting (202)
};

struct FinalPay
{
    std::optional<Exact> dailyWage; // overtime is in it only if it was regularly scheduled
    std::optional<Exact> wagesLate; // wages unpaid on the day they were due; money back for expenses is not wages
    std::optional<EndOfWork> end;
    std::optional<DayNumber> lastDay; // of work, or of quitting
    std::optional<DayNumber> paidDay; // the day all of it was paid
    std::optional<DayNumber> suitDay; // the day an action for it was begun: the wages stop there
    std::optional<DayNumber> asOf;    // where neither has happened
};

/** The day the final wages are due: the last day, or three days after a quit without notice. */
[[nodiscard]] DayNumber finalPayDue(EndOfWork end, DayNumber endDay);

/** The last day that counts for the penalty as far as is known: of payment, of the action or the as-of day, and at most
 * 30 after the day due; nothing where none can be told. */
[[nodiscard]] std::optional<DayNumber> lastDayOfPenalty(const FinalPay &pay);

/**
 * The waiting-time penalty of Cal. Lab. Code 203: the daily wage for each calendar day the final wages are late, days
 * not normally worked among them, at most 30. Days are counted from the one after the day due to the day of payment, of
 * the action, or the as-of day, whichever is first. Possible on proof only; its conditions come with it. Where no wages
 * were late it is 0, and neither daily wage nor day of payment is asked for.
 */
[[nodiscard]] Answer<Figure> waitingTimePenalty(const FinalPay &pay);

}
