// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/output_work.h"

#include "core/law/week_minimum.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view regimeOfOutputWork = "uk.nmw";

/** The minimum wage of all the week's pieces, or what is missing for it. */
Answer<const WageRate *> minimumForPieces(const RuleBook &book, const Regime &regime, const WageScenario &scenario,
                                          const WeekFacts &facts, const RegimeWeek &week)
{
    if (const auto found = week.missing.find(WageField::MinimumWage); found != week.missing.end()) {
        const Missing &why = found->second;
        return why.kind == MissingKind::Days ? tl::unexpected(Missing{MissingKind::PiecesBefore, why.arguments})
                                             : tl::unexpected(why);
    }
    const auto range = weekMinimum(book, regime.place, facts, scenario.facts);
    if (!range)
        return tl::unexpected(range.error());
    const WeekMinimum &minimum = range->most;
    if (minimum.rates.size() > 1)
        return missing(MissingKind::PiecesBefore, {isoDate(minimum.rates.back()->from)});
    return minimum.rates.front();
}

Figure leastFor(const FairPieceRate &rate, const Exact &pieces)
{
    Figure least = rate.exact;
    least.amount = pieces * rate.exact.amount;
    least.steps.push_back(
        {StepKind::PiecesMinimum, {plainText(pieces), rateText(rate.exact.amount)}, amountText(least.amount)});
    return least;
}

}

std::vector<OutputWork> outputWork(const RuleBook &book, const WageScenario &scenario, const WeekFacts &facts,
                                   const RegimeWeek &week)
{
    std::vector<OutputWork> found;
    const Regime *regime = book.regime(week.regime);
    if (regime == nullptr || regime->id != regimeOfOutputWork)
        return found;
    for (std::size_t i = 0; i < facts.pay.size(); ++i) {
        const PayLine &line = facts.pay[i];
        if (line.kind != PayKind::Piece || (!line.averagePerHour && !line.pieces))
            continue;
        const Answer<const WageRate *> minimum = minimumForPieces(book, *regime, scenario, facts, week);
        OutputWork work;
        work.line = i;
        work.rate = minimum ? fairPieceRate((*minimum)->amount, line.averagePerHour.value_or(Exact(0)))
                            : tl::unexpected(minimum.error());
        if (work.rate) {
            work.rate->exact.citations.push_back((*minimum)->citation);
            work.rate->exact.certainty = (*minimum)->certainty;
        }
        work.least = !work.rate     ? tl::unexpected(work.rate.error())
                     : !line.pieces ? missing(MissingKind::Pieces)
                                    : Answer<Figure>(leastFor(*work.rate, *line.pieces));
        if (work.least) {
            work.below = std::max(Exact(work.least->amount - line.amount), Exact(0));
            work.least->steps.push_back({StepKind::PiecesBelow, {amountText(line.amount)}, amountText(*work.below)});
        } else {
            work.below = tl::unexpected(work.least.error());
        }
        found.push_back(std::move(work));
    }
    return found;
}

}
