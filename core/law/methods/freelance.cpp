// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/freelance.h"

#include "core/law/months.h"

#include <algorithm>

namespace backpay {

namespace {

enum class Reach {
    Inside,
    Outside,
    Unknown,
};

Reach reachOf(std::string_view place, std::string_view area)
{
    if (place.empty())
        return Reach::Unknown;
    const bool inside =
        place == area || (place.size() > area.size() && place.starts_with(area) && place[area.size()] == '-');
    return inside ? Reach::Inside : Reach::Outside;
}

/** Whether the act's place reaches the contract, or which place is not known. */
Answer<bool> reaches(const FreelanceAct &act, const FreelanceFacts &facts)
{
    const Reach work = reachOf(facts.workPlace, act.place);
    const Reach party = reachOf(facts.hiringPlace, act.place);
    const bool byWork = act.scope != FreelanceScope::HiringParty;
    const bool byParty = act.scope != FreelanceScope::WorkPlace;
    if ((byWork && work == Reach::Inside) || (byParty && party == Reach::Inside))
        return true;
    if (byWork && work == Reach::Unknown)
        return missing(MissingKind::WorkPlace, {act.id});
    if (byParty && party == Reach::Unknown)
        return missing(MissingKind::HiringPlace, {act.id});
    return false;
}

std::int32_t yearOf(DayNumber day) { return static_cast<std::int32_t>(civilDate(day).year()); }

/** The others made on these days, and this one. */
Exact valueOn(const ThresholdDays &days, const FreelanceFacts &facts)
{
    Exact value = facts.value;
    for (const PartyContract &other : facts.others)
        if (other.made >= days.first && other.made <= days.last)
            value += other.value;
    return value;
}

/** Of all so many days on end that hold the contract's day, those of the largest value. */
ThresholdDays consecutiveDays(const FreelanceFacts &facts, std::int32_t days)
{
    ThresholdDays best{facts.made - days + 1, facts.made};
    for (DayNumber first = best.first + 1; first <= facts.made; ++first) {
        const ThresholdDays next{first, first + days - 1};
        if (valueOn(next, facts) > valueOn(best, facts))
            best = next;
    }
    return best;
}

Step thresholdStep(const FreelanceThreshold &threshold, const FreelanceFacts &facts)
{
    const std::string value = amountText(thresholdValue(threshold, facts));
    const std::string least = amountText(threshold.amount);
    switch (threshold.window) {
    case ThresholdWindow::CalendarYear:
        return {StepKind::ValueOfYear, {std::to_string(yearOf(facts.made)), least}, value};
    case ThresholdWindow::ConsecutiveDays:
        return {StepKind::ValueOfConsecutiveDays, {std::to_string(threshold.days), least}, value};
    case ThresholdWindow::PrecedingDays: break;
    }
    return {StepKind::ValueOfPrecedingDays, {std::to_string(threshold.days), least}, value};
}

/** Whether one threshold is reached; each that was looked at leaves its step. */
bool overThreshold(const FreelanceAct &act, const FreelanceFacts &facts, FreelanceClaim &claim)
{
    bool reached = act.thresholds.empty();
    for (const FreelanceThreshold &threshold : act.thresholds) {
        claim.steps.push_back(thresholdStep(threshold, facts));
        claim.citations.push_back(threshold.citation);
        reached = reached || thresholdValue(threshold, facts) >= threshold.amount;
    }
    return reached;
}

/** (1) Day, place and threshold. */
Answer<std::optional<ActOutside>> outsideOf(const FreelanceAct &act, const FreelanceFacts &facts, FreelanceClaim &claim)
{
    if (facts.made < act.from)
        return ActOutside::BeforeAct;
    const Answer<bool> here = reaches(act, facts);
    if (!here)
        return tl::unexpected<Missing>(here.error());
    if (!*here)
        return ActOutside::Elsewhere;
    if (facts.currency != act.currency)
        return missing(MissingKind::OtherCurrency, {std::string(facts.currency.code()), act.id});
    if (facts.made > act.checkedThrough)
        return missing(MissingKind::ActUnchecked, {act.id, isoDate(facts.made)});
    if (!overThreshold(act, facts, claim))
        return ActOutside::BelowThreshold;
    return std::optional<ActOutside>();
}

/** (2) The day payment was due. */
Answer<Step> dueStep(const FreelanceAct &act, const FreelanceFacts &facts, DayNumber &due)
{
    if (facts.agreedPayDay) {
        due = *facts.agreedPayDay;
        return Step{StepKind::PaymentDueAsAgreed, {}, isoDate(due)};
    }
    if (!act.dueDaysRead)
        return missing(MissingKind::DueDays, {act.id});
    if (!facts.completed)
        return missing(MissingKind::CompletionDay);
    due = *facts.completed + act.dueDays;
    return Step{StepKind::PaymentDueByAct, {isoDate(*facts.completed), std::to_string(act.dueDays)}, isoDate(due)};
}

/** (3) What was unpaid when due, and what came late. */
void addUnpaid(const FreelanceFacts &facts, FreelanceClaim &claim)
{
    Exact inTime;
    Exact later;
    for (const Payment &payment : facts.payments) {
        if (payment.day <= claim.due)
            inTime += payment.amount;
        else if (payment.day <= facts.asOf)
            later += payment.amount;
    }
    claim.duePassed = facts.asOf > claim.due;
    const std::string due = isoDate(claim.due);
    claim.steps.push_back({StepKind::AgreedValue, {}, amountText(facts.value)});
    if (!claim.duePassed)
        return;
    claim.unpaidWhenDue = unpaidWhenDue({facts.value, claim.due, facts.payments});
    claim.paidLate = std::min(later, claim.unpaidWhenDue);
    claim.stillUnpaid = claim.unpaidWhenDue - claim.paidLate;
    claim.steps.push_back({StepKind::PaidByDueDay, {due}, amountText(inTime)});
    claim.steps.push_back({StepKind::UnpaidWhenDue, {due}, amountText(claim.unpaidWhenDue)});
    if (claim.paidLate > 0)
        claim.steps.push_back({StepKind::PaidLate, {}, amountText(claim.paidLate)});
}

/** Whether what is on record about the written contract speaks against the remedy. */
bool contradicted(const FreelanceRemedy &remedy, WrittenContract written)
{
    if (remedy.onlyIf == WrittenContract::Unknown || written == WrittenContract::Unknown)
        return false;
    if (remedy.onlyIf == WrittenContract::NotGiven)
        return written == WrittenContract::Given;
    return written != remedy.onlyIf;
}

void add(ActRemedy &found, Step step, const Exact &amount)
{
    found.amount = found.amount.value_or(0) + amount;
    step.value = amountText(amount);
    found.steps.push_back(std::move(step));
}

/** Whether it needs that something was unpaid when due, and of another size than was. */
bool otherDebt(const FreelanceRemedy &remedy, const Exact &unpaid)
{
    const bool needsDebt = remedy.timesUnpaid || remedy.percentOverReference || remedy.debtFrom || remedy.debtBelow;
    return (needsDebt && unpaid == 0) || (remedy.debtFrom && unpaid < *remedy.debtFrom)
           || (remedy.debtBelow && unpaid >= *remedy.debtBelow);
}

void addLateInterest(ActRemedy &found, const FreelanceFacts &facts, const FreelanceClaim &claim,
                     const std::vector<ReferenceRate> &rates)
{
    const LateDebt debt{facts.value, claim.due, facts.payments};
    const auto late = lateInterest(debt, *found.remedy.percentOverReference, rates, facts.asOf);
    if (!late) {
        found.lacks = late.error();
        return;
    }
    found.amount = found.amount.value_or(0) + late->interest.amount;
    found.steps.insert(found.steps.end(), late->interest.steps.begin(), late->interest.steps.end());
}

/** (4) One remedy, base and multiplier shown. */
ActRemedy remedyFor(const FreelanceRemedy &remedy, const FreelanceFacts &facts, const FreelanceClaim &claim,
                    const std::vector<ReferenceRate> &rates)
{
    ActRemedy found{remedy, std::nullopt, std::nullopt, {}};
    if (remedy.amountNotRead)
        return found;
    if (remedy.timesUnpaid)
        add(found, {StepKind::TimesUnpaid, {amountText(claim.unpaidWhenDue), plainText(*remedy.timesUnpaid)}, ""},
            claim.unpaidWhenDue * *remedy.timesUnpaid);
    if (remedy.fixedAmount)
        add(found, {StepKind::FixedAmount, {}, ""}, *remedy.fixedAmount);
    if (remedy.contractValue)
        add(found, {StepKind::ContractValue, {}, ""}, facts.value);
    if (remedy.percentOverReference)
        addLateInterest(found, facts, claim, rates);
    return found;
}

void addRemedies(const FreelanceAct &act, const FreelanceFacts &facts, const std::vector<ReferenceRate> &rates,
                 FreelanceClaim &claim)
{
    for (const FreelanceRemedy &remedy : act.remedies)
        if (!otherDebt(remedy, claim.unpaidWhenDue) && !contradicted(remedy, facts.written))
            claim.remedies.push_back(remedyFor(remedy, facts, claim, rates));
}

/** (5) Until when. */
void addDeadlines(const FreelanceAct &act, FreelanceClaim &claim)
{
    for (const Limitation &limit : act.limits) {
        ActDeadline deadline{limit, std::nullopt};
        if (limit.period)
            deadline.lastDay = lastClaimDay(*limit.period, claim.due);
        claim.deadlines.push_back(std::move(deadline));
    }
}

}

ThresholdDays thresholdDays(const FreelanceThreshold &threshold, const FreelanceFacts &facts)
{
    switch (threshold.window) {
    case ThresholdWindow::ConsecutiveDays: return consecutiveDays(facts, threshold.days);
    case ThresholdWindow::CalendarYear: {
        const std::int32_t year = yearOf(facts.made);
        return {*dayNumber(year, 1, 1), *dayNumber(year, 12, 31)};
    }
    case ThresholdWindow::PrecedingDays: break;
    }
    return {facts.made - threshold.days, facts.made};
}

Exact thresholdValue(const FreelanceThreshold &threshold, const FreelanceFacts &facts)
{
    return valueOn(thresholdDays(threshold, facts), facts);
}

Answer<FreelanceClaim> freelanceClaim(const FreelanceAct &act, const FreelanceFacts &facts,
                                      const std::vector<ReferenceRate> &rates)
{
    FreelanceClaim claim;
    claim.act = act.id;
    claim.citations = act.citations;
    claim.certainty = act.certainty;
    const Answer<std::optional<ActOutside>> outside = outsideOf(act, facts, claim);
    if (!outside)
        return tl::unexpected<Missing>(outside.error());
    claim.outside = *outside;
    if (claim.outside)
        return claim;
    const Answer<Step> due = dueStep(act, facts, claim.due);
    if (!due)
        return tl::unexpected<Missing>(due.error());
    claim.steps.push_back(*due);
    addUnpaid(facts, claim);
    addRemedies(act, facts, rates, claim);
    addDeadlines(act, claim);
    return claim;
}

std::vector<Answer<FreelanceClaim>> freelanceClaims(const std::vector<FreelanceAct> &acts, const FreelanceFacts &facts,
                                                    const std::vector<ReferenceRate> &rates)
{
    std::vector<Answer<FreelanceClaim>> claims;
    claims.reserve(acts.size());
    for (const FreelanceAct &act : acts)
        claims.push_back(freelanceClaim(act, facts, rates));
    return claims;
}

}
