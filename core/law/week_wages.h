// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/missing.h"
#include "core/law/rule_book.h"
#include "core/law/step.h"
#include "core/law/week_facts.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** The figures of one week under one regime. Hours and amounts in hours and major units, rates a major unit an hour. */
enum class WageField {
    Hours,
    OvertimeHours,   // × 1.5 only
    DoubleTimeHours, // × 2
    Remuneration,
    RegularRate,
    StraightTimeDue,
    OvertimePremium,
    RestPay,
    NonproductivePay,
    ReportingPay,
    SpreadPay,
    AverageRate,
    OvertimeDue, // remuneration + straight time due + premium + rest, nonproductive, reporting and spread pay
    MinimumWage,
    MinimumWageShortfall,
    TotalDue, // as OvertimeDue with the premium at no less than the minimum (29 CFR 778.5), + the shortfall
    Paid,
    Shortfall, // TotalDue − Paid; below zero where more was paid than is due
};
constexpr std::size_t wageFieldCount = 18;

/** One week under one regime. A figure is there or its field is in `missing`, never both. */
struct RegimeWeek
{
    std::string regime;
    std::array<std::optional<Exact>, wageFieldCount> values; // by WageField
    std::map<WageField, Missing> missing;
    std::vector<Step> steps;
    std::vector<Citation> citations; // each once, in the order of the steps
    Certainty certainty = Certainty::Read;

    [[nodiscard]] const std::optional<Exact> &operator[](WageField field) const
    {
        return values[static_cast<std::size_t>(field)];
    }
};

struct WeekWages
{
    DayNumber start = 0;
    std::vector<RegimeWeek> regimes; // side by side, never added; federal first
};

/** The regimes that hold at a place, federal first: those of its country, its state and of the place itself. */
[[nodiscard]] std::vector<const Regime *> regimesAt(const RuleBook &book, std::string_view place);

/**
 * Every week under every regime asked for, or under all that apply at the place. Exact: nothing is rounded. Whatever a
 * missing fact leaves open is in `missing`, unless every answer to it gives the same figure. A regime id that the book
 * does not have is in the result with everything missing that needs it.
 */
[[nodiscard]] std::vector<WeekWages> weekWages(const RuleBook &book, const WageScenario &scenario);

}
