// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/side_claims.h"

#include "core/law/methods/rate_cut.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::string_view waitingTimeRegime = "us.ca";
constexpr std::string_view shamRateRegime = "us.flsa";
constexpr std::string_view latePaymentAct = "uk.late-payment";

bool isIn(std::string_view place, const std::string &area)
{
    const std::vector<std::string> around = placesAround(place);
    return std::find(around.begin(), around.end(), area) != around.end();
}

/** Why the waiting-time law says nothing here, if so. */
std::optional<Missing> noFinalPayRule(const RuleBook &book, std::string_view place, const Currency &currency,
                                      const FinalPay &pay)
{
    const Regime *regime = book.regime(waitingTimeRegime);
    if (regime == nullptr || !isIn(place, regime->place))
        return Missing{MissingKind::NoFinalPayRule, {std::string(place)}};
    const WageSeries *series = book.wagesOf(regime->place);
    if (series != nullptr && series->currency != currency)
        return Missing{MissingKind::Currency,
                       {regime->place, std::string(series->currency.code()), std::string(currency.code())}};
    if (const auto last = lastDayOfPenalty(pay); last && *last > regime->checkedThrough)
        return Missing{MissingKind::RegimePast, {regime->id, isoDate(*last)}};
    return std::nullopt;
}

bool hasTwoDifferentHours(const std::vector<StatedWeek> &weeks)
{
    std::vector<Exact> hours;
    for (const StatedWeek &week : weeks)
        if (week.hours > 0 && (week.rate || week.bonus > 0))
            hours.push_back(week.hours);
    return std::any_of(hours.begin(), hours.end(), [&](const Exact &each) { return each != hours.front(); });
}

Answer<std::vector<ShamFact>> signsIn(const RuleBook &book, std::string_view place,
                                      const std::vector<StatedWeek> &weeks)
{
    const Regime *regime = book.regime(shamRateRegime);
    if (regime == nullptr || !isIn(place, regime->place))
        return missing(MissingKind::RegimeElsewhere, {std::string(shamRateRegime), std::string(place)});
    if (!hasTwoDifferentHours(weeks))
        return missing(MissingKind::WeeksToCompare);
    const DayNumber lastDay = weeks.back().start + daysOfWeek - 1;
    if (lastDay > regime->checkedThrough)
        return missing(MissingKind::RegimePast, {regime->id, isoDate(lastDay)});
    return shamFacts(weeks);
}

Answer<Step> dueOf(const FreelanceAct &act, const LateDebtFacts &debt, DayNumber &due)
{
    if (debt.agreedPayDay) {
        due = *debt.agreedPayDay;
        return Step{StepKind::PaymentDueAsAgreed, {}, isoDate(due)};
    }
    if (!debt.completed)
        return missing(MissingKind::CompletionDay);
    due = *debt.completed + act.dueDays;
    return Step{StepKind::PaymentDueByAct, {isoDate(*debt.completed), std::to_string(act.dueDays)}, isoDate(due)};
}

}

FinalPayClaim finalPayClaim(const RuleBook &book, std::string_view place, const Currency &currency, const FinalPay &pay)
{
    if (const auto why = noFinalPayRule(book, place, currency, pay))
        return {tl::unexpected(*why), tl::unexpected(*why)};
    FinalPayClaim claim{missing(MissingKind::LastDay), waitingTimePenalty(pay)};
    if (pay.end && pay.lastDay)
        claim.due = finalPayDue(*pay.end, *pay.lastDay);
    return claim;
}

RateCheck checkRates(const RuleBook &book, std::string_view place, std::vector<StatedWeek> weeks)
{
    std::sort(weeks.begin(), weeks.end(), [](const StatedWeek &a, const StatedWeek &b) { return a.start < b.start; });
    RateCheck check{signsIn(book, place, weeks), {}};
    const StatedWeek *before = nullptr;
    for (const StatedWeek &week : weeks) {
        if (!week.rate)
            continue;
        if (before != nullptr && *week.rate < *before->rate) {
            // The old rate is above the new one, so above nothing: there is an answer.
            if (auto percent = rateCutPercent(*before->rate, *week.rate))
                check.cuts.push_back({before->start, week.start, std::move(*percent)});
        }
        before = &week;
    }
    return check;
}

Answer<LateDebtClaim> lateDebtClaim(const RuleBook &book, std::string_view place, const Currency &currency,
                                    const LateDebtFacts &debt, DayNumber asOf)
{
    const auto act = std::find_if(book.acts.begin(), book.acts.end(),
                                  [](const FreelanceAct &each) { return each.id == latePaymentAct; });
    if (act == book.acts.end() || !isIn(place, act->place))
        return missing(MissingKind::RegimeElsewhere, {std::string(latePaymentAct), std::string(place)});
    if (currency != act->currency)
        return missing(MissingKind::OtherCurrency, {std::string(currency.code()), act->id});
    LateDebtClaim claim;
    Answer<Step> due = dueOf(*act, debt, claim.due);
    if (!due)
        return tl::unexpected(due.error());
    if (claim.due < act->from || claim.due > act->checkedThrough)
        return missing(MissingKind::ActUnchecked, {act->id, isoDate(claim.due)});
    claim.dueStep = std::move(*due);
    claim.duePassed = asOf > claim.due;
    const LateDebt late{debt.amount, claim.due, debt.payments};
    if (claim.duePassed)
        claim.unpaidWhenDue = unpaidWhenDue(late);
    claim.interest = lateInterest(late, latePaymentAddition(), book.ukReferenceRates, asOf);
    claim.fixedSum = lateFixedSum(late, asOf);
    return claim;
}

}
