// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_remedies.h"

#include "core/law/methods/uk_arrears.h"
#include "core/law/minimum_wage.h"

#include <algorithm>

namespace backpay {

namespace {

/** The shortfall of a British week at the rate now in force; it takes the shortfall's place, it is not added. */
PossibleRemedy arrearsNow(const RuleBook &book, const Regime &regime, const WageScenario &scenario,
                          const RegimeWeek &week, const Exact &minimumShortfall)
{
    PossibleRemedy arrears;
    arrears.remedy.name = "arrears at the rate now in force";
    arrears.remedy.base = RemedyBase::MinimumWage;
    arrears.remedy.condition = "In place of the minimum wage shortfall, not beside it.";
    arrears.remedy.citation = regime.citations.front();
    arrears.base = minimumShortfall;
    if (!scenario.asOf) {
        arrears.addition = missing(MissingKind::AsOf);
        return arrears;
    }
    const auto now = minimumWageOn(book, regime.place, *scenario.asOf, scenario.facts);
    if (!now)
        arrears.addition = tl::unexpected(now.error());
    else if (now->open)
        arrears.addition = tl::unexpected(*now->open);
    else
        arrears.addition = ukArrears(minimumShortfall, *week[WageField::MinimumWage], now->most.amount);
    return arrears;
}

}

std::vector<PossibleRemedy> weekRemedies(const RuleBook &book, const WageScenario &scenario, const WeekFacts &facts,
                                         const RegimeWeek &week)
{
    const Regime *regime = book.regime(week.regime);
    const auto &shortfall = week[WageField::Shortfall];
    const auto &minimum = week[WageField::MinimumWageShortfall];
    if (regime == nullptr || !shortfall || !minimum || *shortfall <= 0)
        return {};
    // What was paid beyond one part (a premium) goes against the others first: no part is more than what is missing.
    ShortfallParts parts;
    parts.minimumWage = std::min(*minimum, *shortfall);
    const Exact straight = week[WageField::StraightTimeDue].value_or(Exact(0));
    const Exact extras =
        week[WageField::RestPay].value_or(Exact(0)) + week[WageField::NonproductivePay].value_or(Exact(0))
        + week[WageField::ReportingPay].value_or(Exact(0)) + week[WageField::SpreadPay].value_or(Exact(0));
    parts.other = std::min<Exact>(straight + extras, *shortfall - parts.minimumWage);
    parts.overtime = *shortfall - parts.minimumWage - parts.other;
    std::vector<PossibleRemedy> remedies = possibleRemedies(*regime, parts, facts.payday, scenario.asOf);
    if (regime->id == "uk.nmw" && parts.minimumWage > 0 && week[WageField::MinimumWage])
        remedies.push_back(arrearsNow(book, *regime, scenario, week, parts.minimumWage));
    return remedies;
}

}
