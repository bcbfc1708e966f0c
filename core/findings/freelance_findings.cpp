// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/freelance_findings.h"

#include "core/findings/finding_builder.h"
#include "core/money/exact_money.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace backpay {

namespace {

using ContractCurrency = std::pair<std::uint32_t, Currency>;

/** One contract's pay: all of it, and what of it was late. */
struct ContractPay
{
    std::int64_t earned = 0;
    std::int64_t late = 0;
    std::optional<DayNumber> made;      // the day of its first row
    std::optional<DayNumber> completed; // of the late work
    std::optional<DayNumber> due;       // the first day on which some of it was late
    std::vector<std::pair<std::size_t, std::int64_t>> rows;
    std::vector<Payment> payments;     // on the late rows
    std::vector<TracedRow> paidRows;   // what of each row the payments paid
    std::vector<TracedRow> earnedRows; // what `earned` adds up
    std::vector<TracedRow> lateRows;   // what `late` adds up
};

/** What arrived late of one earning, by day. */
using LatePayments = std::vector<std::pair<DayNumber, std::int64_t>>;

/** Late payments of each earning; what was taken back later makes the latest of them undone. */
std::vector<LatePayments> latePayments(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<LatePayments> late(books.earnings.size());
    std::vector<std::int64_t> back(books.earnings.size(), 0);
    for (const MatchPart &part : facts.reconciliation().parts) {
        const auto &due = facts.reconciliation().earnings[part.earning].due;
        const When &arrived = books.payouts[part.payout].when;
        if (part.amount < 0)
            back[part.earning] -= part.amount;
        else if (due && arrived.kind != WhenKind::Undated && arrived.day > *due)
            late[part.earning].emplace_back(arrived.day, part.amount);
    }
    for (std::size_t i = 0; i < late.size(); ++i) {
        while (back[i] > 0 && !late[i].empty()) {
            auto &[day, amount] = late[i].back();
            const std::int64_t undone = std::min(amount, back[i]);
            amount -= undone;
            back[i] -= undone;
            if (amount == 0)
                late[i].pop_back();
        }
    }
    return late;
}

std::int64_t sumOf(const std::vector<TracedRow> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
                           [](std::int64_t sum, const TracedRow &row) { return sum + row.share; });
}

std::map<ContractCurrency, ContractPay> paysOf(const CaseFacts &facts)
{
    std::map<ContractCurrency, ContractPay> pays;
    const Books &books = facts.books();
    std::vector<std::int64_t> late(books.earnings.size(), 0);
    const std::vector<LatePayments> arrivals = latePayments(facts);
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        late[i] = facts.reconciliation().earnings[i].overdue;
        for (const auto &[day, amount] : arrivals[i]) {
            late[i] += amount;
            ContractPay &pay = pays[{row.contract, row.currency}];
            pay.payments.push_back({day, majorUnits(amount, row.currency)});
            pay.paidRows.push_back(tracedEarning(facts, i, amount));
        }
    }
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        const auto &day = facts.dayOf(i);
        if (row.standing != Standing::Earned || !day)
            continue;
        ContractPay &pay = pays[{row.contract, row.currency}];
        pay.earned += row.workPay + row.bonus;
        pay.earnedRows.push_back(tracedEarning(facts, i, row.workPay + row.bonus));
        pay.made = pay.made ? std::min(*pay.made, *day) : *day;
        if (late[i] == 0)
            continue;
        const DayNumber due = *facts.reconciliation().earnings[i].due;
        pay.late += late[i];
        pay.completed = pay.completed ? std::max(*pay.completed, *day) : *day;
        pay.due = pay.due ? std::min(*pay.due, due) : due;
        pay.rows.emplace_back(i, late[i]);
        pay.lateRows.push_back(tracedEarning(facts, i, late[i]));
    }
    return pays;
}

class FreelanceMaker
{
public:
    FreelanceMaker(const CaseFacts &facts, const RuleBook &rules)
        : facts_(facts)
        , rules_(rules)
        , pays_(paysOf(facts))
    {
    }

    std::vector<Finding> make()
    {
        for (const auto &[of, pay] : pays_) {
            if (pay.late == 0 || facts_.contract(of.first).place.empty())
                continue;
            for (const FreelanceAct &act : rules_.acts)
                add(of, pay, act);
        }
        return std::move(findings_);
    }

private:
    [[nodiscard]] FreelanceFacts factsOf(const ContractCurrency &of, const ContractPay &pay) const
    {
        FreelanceFacts facts;
        const Contract &contract = facts_.contract(of.first);
        facts.workPlace = contract.place;
        facts.hiringPlace = contract.hiringPlace;
        facts.made = *pay.made;
        facts.value = majorUnits(pay.late, of.second);
        facts.currency = of.second;
        facts.completed = pay.completed;
        facts.agreedPayDay = pay.due;
        facts.payments = pay.payments;
        facts.asOf = facts_.asOf();
        for (const auto &[other, theirs] : pays_) {
            if (facts_.contract(other.first).platform != contract.platform || other.second != of.second || !theirs.made)
                continue;
            // What else was earned counts to the threshold: of the contract itself, the part that was not late.
            const std::int64_t rest = theirs.earned - (other == of ? pay.late : 0);
            if (rest > 0)
                facts.others.push_back({*theirs.made, majorUnits(rest, of.second)});
        }
        return facts;
    }

    /** What a threshold's value adds up: all pay of the contracts made on its days, of this one at least what is late.
     */
    [[nodiscard]] std::vector<TracedRow> valueRows(const ContractCurrency &of, const ContractPay &pay,
                                                   const ThresholdDays &days) const
    {
        std::vector<TracedRow> rows = pay.earned > pay.late ? pay.earnedRows : pay.lateRows;
        for (const auto &[other, theirs] : pays_) {
            const bool sameParty = facts_.contract(other.first).platform == facts_.contract(of.first).platform;
            if (other == of || !sameParty || other.second != of.second || theirs.earned <= 0)
                continue;
            if (*theirs.made >= days.first && *theirs.made <= days.last)
                rows.insert(rows.end(), theirs.earnedRows.begin(), theirs.earnedRows.end());
        }
        return rows;
    }

    /** The claim's steps with the rows of those that add up pay. */
    [[nodiscard]] std::vector<FindingStep> stepsOf(const ContractCurrency &of, const ContractPay &pay,
                                                   const FreelanceAct &act, const FreelanceFacts &facts,
                                                   const FreelanceClaim &claim) const
    {
        std::vector<FindingStep> steps;
        for (const Step &step : claim.steps) {
            std::vector<TracedRow> rows;
            if (steps.size() < act.thresholds.size()) // they come first, in their order
                rows = valueRows(of, pay, thresholdDays(act.thresholds[steps.size()], facts));
            else if (step.kind == StepKind::AgreedValue)
                rows = pay.lateRows;
            else if (step.kind == StepKind::PaidLate && majorUnits(sumOf(pay.paidRows), of.second) == claim.paidLate)
                rows = pay.paidRows; // else the act counts less than came
            steps.push_back({step, shared(TracedUnit::MinorUnits, std::move(rows))});
        }
        return steps;
    }

    void add(const ContractCurrency &of, const ContractPay &pay, const FreelanceAct &act)
    {
        const FreelanceFacts facts = factsOf(of, pay);
        const Answer<FreelanceClaim> claim = freelanceClaim(act, facts, rules_.ukReferenceRates);
        if (claim && claim->outside)
            return;
        const std::vector<std::string> around = placesAround(facts_.contract(of.first).place);
        // An act elsewhere that only lacks the hiring party's place is no finding for everyone in the world.
        if (!claim && std::find(around.begin(), around.end(), act.place) == around.end())
            return;
        FindingBuilder builder(facts_, act.id, facts_.contract(of.first).platform);
        for (const auto &[row, amount] : pay.rows)
            builder.addEarning(row, amount);
        Finding finding = builder.build();
        finding.track = Track::Contractor;
        finding.currency = of.second;
        finding.assumptions = {{AssumptionKind::WorkIsFreelance, {}},
                               {AssumptionKind::PlaceOfWork, {facts_.contract(of.first).place}}};
        finding.citations = act.citations;
        if (!claim) {
            finding.certainty = FindingCertainty::CannotCompute;
            finding.missing = claim.error();
        } else {
            take(finding, *claim, of.second);
            finding.steps = stepsOf(of, pay, act, facts, *claim);
        }
        findings_.push_back(std::move(finding));
    }

    static void take(Finding &finding, const FreelanceClaim &claim, const Currency &currency)
    {
        finding.amount = minorUnits(claim.unpaidWhenDue, currency);
        finding.certainty =
            claim.certainty == Certainty::Single ? FindingCertainty::Unverified : FindingCertainty::Computed;
        finding.citations = claim.citations;
        finding.actRemedies = claim.remedies;
        finding.actDeadlines = claim.deadlines;
        for (const ActDeadline &deadline : claim.deadlines) {
            if (deadline.lastDay)
                finding.deadline =
                    finding.deadline ? std::min(*finding.deadline, *deadline.lastDay) : *deadline.lastDay;
        }
    }

    const CaseFacts &facts_;
    const RuleBook &rules_;
    std::map<ContractCurrency, ContractPay> pays_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> freelanceFindings(const CaseFacts &facts, const RuleBook &rules)
{
    return FreelanceMaker(facts, rules).make();
}

}
