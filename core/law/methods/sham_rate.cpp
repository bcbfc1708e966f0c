// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/sham_rate.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace backpay {

namespace {

const Exact stayedWithin(5, 1000); // of the larger value

/** What falls as hours rise. */
const Exact &falling(const StatedWeek &week, ShamSign sign)
{
    return sign == ShamSign::BonusFills ? week.bonus : *week.rate;
}

/** What stays. */
Exact staying(const StatedWeek &week, ShamSign sign)
{
    return sign == ShamSign::AverageStays ? Exact(week.sum() / week.hours) : week.sum();
}

bool canShow(const StatedWeek &week, ShamSign sign)
{
    if (week.hours <= 0)
        return false;
    return sign == ShamSign::BonusFills ? week.bonus > 0 : week.rate && week.bonus == 0;
}

bool stayed(const Exact &lower, const Exact &higher) { return higher - lower <= higher * stayedWithin; }

/** Sorts the weeks by hours; true where more hours sometimes went with less and never with more. */
bool fallsWithHours(std::vector<StatedWeek> &weeks, ShamSign sign)
{
    std::sort(weeks.begin(), weeks.end(), [](const StatedWeek &a, const StatedWeek &b) {
        return std::tie(a.hours, a.start) < std::tie(b.hours, b.start);
    });
    bool fell = false;
    for (std::size_t i = 1; i < weeks.size(); ++i) {
        if (weeks[i].hours == weeks[i - 1].hours)
            continue;
        const Exact &before = falling(weeks[i - 1], sign);
        const Exact &after = falling(weeks[i], sign);
        if (after > before)
            return false;
        fell = fell || after < before;
    }
    return fell;
}

Step stepOf(const StatedWeek &week, ShamSign sign)
{
    const std::string start = isoDate(week.start);
    const std::string hours = hoursText(week.hours);
    switch (sign) {
    case ShamSign::BonusFills:
        return {StepKind::WeekWithBonus, {start, hours, amountText(week.bonus)}, amountText(week.sum())};
    case ShamSign::AverageStays:
        return {StepKind::WeekAverage, {start, hours, rateText(*week.rate)}, rateText(staying(week, sign))};
    case ShamSign::SumStays: break;
    }
    return {StepKind::WeekAtRate, {start, hours, rateText(*week.rate)}, amountText(week.sum())};
}

std::vector<Citation> citationsOf(ShamSign sign)
{
    switch (sign) {
    case ShamSign::BonusFills: return {{"29 CFR 778.502", ""}, {"29 CFR 778.503", ""}};
    case ShamSign::AverageStays: return {{"29 CFR 778.327(a)", ""}, {"29 CFR 778.500", ""}};
    case ShamSign::SumStays: break;
    }
    return {{"29 CFR 778.327(b)", ""}, {"29 CFR 778.500", ""}};
}

void addFact(std::vector<ShamFact> &facts, std::vector<StatedWeek> group, ShamSign sign)
{
    if (!fallsWithHours(group, sign))
        return;
    ShamFact fact{sign, std::move(group), {}, citationsOf(sign)};
    for (const StatedWeek &week : fact.weeks)
        fact.steps.push_back(stepOf(week, sign));
    facts.push_back(std::move(fact));
}

void addFacts(std::vector<ShamFact> &facts, const std::vector<StatedWeek> &weeks, ShamSign sign)
{
    std::vector<std::pair<Exact, StatedWeek>> keyed;
    for (const StatedWeek &week : weeks)
        if (canShow(week, sign))
            keyed.emplace_back(staying(week, sign), week);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.start) < std::tie(b.first, b.second.start);
    });
    for (auto first = keyed.begin(); first != keyed.end();) {
        const auto end =
            std::find_if(first, keyed.end(), [&](const auto &other) { return !stayed(first->first, other.first); });
        std::vector<StatedWeek> group;
        for (; first != end; ++first)
            group.push_back(first->second);
        addFact(facts, std::move(group), sign);
    }
}

}

std::vector<ShamFact> shamFacts(const std::vector<StatedWeek> &weeks)
{
    std::vector<ShamFact> facts;
    for (const ShamSign sign : {ShamSign::SumStays, ShamSign::AverageStays, ShamSign::BonusFills})
        addFacts(facts, weeks, sign);
    return facts;
}

}
