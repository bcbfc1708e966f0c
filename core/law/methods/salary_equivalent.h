// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/methods/figure.h"

#include <cstdint>

namespace backpay {

enum class PayInterval {
    Weeks, // a whole number of workweeks
    Semimonth,
    Month,
};

/** The stretch that one payment is for. */
struct PayStretch
{
    PayInterval interval = PayInterval::Weeks;
    std::int32_t weeks = 1; // of Weeks; at least 1

    friend bool operator==(const PayStretch &, const PayStretch &) = default;
};

/**
 * What a payment comes to for one workweek: a monthly one × 12 ÷ 52, a semimonthly one × 24 ÷ 52, one for some
 * workweeks divided by their number (29 CFR 778.113(b) for salaries, 778.120(a)(1) for commissions).
 */
[[nodiscard]] Exact perWeek(const Exact &payment, const PayStretch &stretch);

/** The step that says so. */
[[nodiscard]] Step perWeekStep(const Exact &payment, const PayStretch &stretch);

/** The salary for one workweek (29 CFR 778.113(b)). */
[[nodiscard]] Figure salaryEquivalent(const Exact &salary, const PayStretch &stretch);

/**
 * The regular rate of a salary: the salary for one workweek ÷ the hours a week it is meant to pay for (29 CFR
 * 778.113(a)). Those hours are a fact of the agreement, not those worked.
 */
[[nodiscard]] Answer<Figure> salaryRate(const Exact &salary, const PayStretch &stretch, const Exact &coveredHours);

}
