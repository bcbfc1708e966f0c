// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/remedies.h"

#include "core/law/methods/interest.h"

namespace backpay {

namespace {

struct Debt
{
    const Regime &regime;
    const ShortfallParts &shortfall;
    std::optional<DayNumber> due;
    std::optional<DayNumber> asOf;
};

/** The regime's interest on unpaid wages; null where none was read. */
const Remedy *interestOf(const Regime &regime)
{
    for (const Remedy &remedy : regime.remedies)
        if (remedy.ratePerYear && remedy.times == 0)
            return &remedy;
    return nullptr;
}

Exact plainBase(const Remedy &remedy, const ShortfallParts &shortfall)
{
    return remedy.base == RemedyBase::Shortfall ? shortfall.sum() : shortfall.minimumWage;
}

std::optional<Missing> missingFor(const Remedy &remedy, const Debt &debt)
{
    const bool onInterest = remedy.base == RemedyBase::MinimumAndInterest;
    if (onInterest && !interestOf(debt.regime))
        return Missing{MissingKind::InterestRate, {debt.regime.id}};
    if (!onInterest && !remedy.ratePerYear && !remedy.ratePerMonth)
        return std::nullopt;
    if (!debt.due)
        return Missing{MissingKind::Payday, {}};
    if (!debt.asOf)
        return Missing{MissingKind::AsOf, {}};
    return std::nullopt;
}

void take(Figure &figure, const Figure &part)
{
    figure.amount += part.amount;
    figure.steps.insert(figure.steps.end(), part.steps.begin(), part.steps.end());
}

/** Adds the interest that is part of the base itself. */
void addInterestToBase(PossibleRemedy &found, Figure &figure, const Debt &debt)
{
    const Remedy &interest = *interestOf(debt.regime);
    const Exact amount = simpleInterest(found.base, *interest.ratePerYear, *debt.due, *debt.asOf);
    figure.steps.push_back({StepKind::BaseInterestOnMinimum,
                            {percentText(*interest.ratePerYear), isoDate(*debt.due), isoDate(*debt.asOf)},
                            amountText(amount)});
    figure.citations.push_back(interest.citation);
    figure.certainty = lessSure(figure.certainty, interest.certainty);
    found.base += amount;
}

void compute(PossibleRemedy &found, const Debt &debt)
{
    const Remedy &remedy = found.remedy;
    Figure figure;
    figure.citations = {remedy.citation};
    figure.certainty = remedy.certainty;
    const bool whole = remedy.base == RemedyBase::Shortfall;
    figure.steps.push_back({whole ? StepKind::BaseShortfall : StepKind::BaseMinimumWage, {}, amountText(found.base)});
    if (remedy.base == RemedyBase::MinimumAndInterest)
        addInterestToBase(found, figure, debt);
    if (remedy.times != 0) {
        figure.amount = found.base * remedy.times;
        figure.steps.push_back(
            {StepKind::TimesBase, {amountText(found.base), plainText(remedy.times)}, amountText(figure.amount)});
    }
    if (remedy.ratePerYear)
        take(figure, yearlyInterest({{found.base, *debt.due}}, *remedy.ratePerYear, *debt.asOf, remedy.citation));
    if (remedy.ratePerMonth)
        take(figure, monthlyInterest({{found.base, *debt.due}}, *remedy.ratePerMonth, *debt.asOf, remedy.citation));
    figure.steps.push_back({StepKind::RemedyAmount, {}, amountText(figure.amount)});
    found.addition = std::move(figure);
}

}

std::vector<PossibleRemedy> possibleRemedies(const Regime &regime, const ShortfallParts &shortfall,
                                             std::optional<DayNumber> due, std::optional<DayNumber> asOf)
{
    const Debt debt{regime, shortfall, due, asOf};
    std::vector<PossibleRemedy> remedies;
    for (const Remedy &remedy : regime.remedies) {
        PossibleRemedy found{remedy, plainBase(remedy, shortfall), {}};
        if (found.base <= 0)
            continue;
        if (const std::optional<Missing> lacking = missingFor(remedy, debt))
            found.addition = tl::unexpected<Missing>(*lacking);
        else
            compute(found, debt);
        remedies.push_back(std::move(found));
    }
    return remedies;
}

}
