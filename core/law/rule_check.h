// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What is wrong with a rule; worded in app/text. The comment lists the arguments in order. */
enum class RuleFaultKind {
    Hole,              // first day without a rate, last day without one
    Overlap,           // first day with two rates
    EndsBeforeBegin,   // first day, last day
    OutOfOrder,        // day: a rate stands behind one that begins later
    NoAmount,          // day: nothing above zero
    NoCitation,        // what has none: a day, or a key
    NotSeen,           // day: the newest rate of a tier names no day on which a source showed it
    SameSourceTwice,   // day: the second source is the first
    NotChecked,        // day: a rate holds beyond the day the series is checked through
    EndsBeforeChecked, // last day any rate holds, checked-through day
    UnknownCadence,    // what stands there
    LeavesCadence,     // last day of the newest rate of a tier, months it can change in
    NoWages,           // place of a regime
    UnknownRegime,     // regime that a limitation names
    UnknownFactor,     // factor that a fact names
    Twice,             // the id or code that stands twice
    EmptyList,         // list that must not be empty
};
[[nodiscard]] std::string_view ruleFaultName(RuleFaultKind kind); // "hole", "overlap", …

struct RuleFault
{
    RuleFaultKind kind = RuleFaultKind::Hole;
    std::string rule; // place, regime or other id; "" for the book as a whole
    WageTier tier;    // of the place: whom the rate at fault is for
    std::vector<std::string> arguments = {};

    friend bool operator==(const RuleFault &, const RuleFault &) = default;
};

/**
 * Every fault of the book, in its order; none for one that is whole. Whom a rate reaches must have another from the day
 * after its last, until nothing later is known of them, and never two at once: a tier that ends hands its people on.
 */
[[nodiscard]] std::vector<RuleFault> checkRules(const RuleBook &book);

}
