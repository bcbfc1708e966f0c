// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"
#include "core/law/condition.h"
#include "core/law/missing.h"
#include "core/law/step.h"
#include "core/money/exact.h"

#include <tl/expected.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace backpay {

/** What a method of the law answers: an amount with its working, and what it rests on. */
struct Figure
{
    Exact amount; // major units; exact, to be rounded where it is printed
    std::vector<Step> steps;
    std::vector<Citation> citations;
    std::vector<Condition> conditions;
    Certainty certainty = Certainty::Read;
};

/** A value, or the fact without which there is none. */
template <class T>
using Answer = tl::expected<T, Missing>;

[[nodiscard]] inline tl::unexpected<Missing> missing(MissingKind kind,
                                                     std::initializer_list<std::string> arguments = {})
{
    return tl::unexpected<Missing>(Missing{kind, arguments});
}

/** A figure is as sure as the least sure thing in it. */
[[nodiscard]] constexpr Certainty lessSure(Certainty a, Certainty b) { return a == Certainty::Single ? a : b; }

/*
 * How a value stands in a step, rounded once, half away from zero. Every currency of the packs has hundredths.
 */

/** "237.14" */
[[nodiscard]] std::string amountText(const Exact &amount);
/** "6.2500": a rate per hour or piece. */
[[nodiscard]] std::string rateText(const Exact &rate);
/** "48.00" */
[[nodiscard]] std::string hoursText(const Exact &hours);
/** "10", "12.25": a share of one in percent, without closing zeros. */
[[nodiscard]] std::string percentText(const Exact &share);
/** "2", "1.2": up to four decimals, without closing zeros. */
[[nodiscard]] std::string plainText(const Exact &number);

}
