// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"
#include "core/findings/record_findings.h"

#include <algorithm>
#include <map>

namespace backpay {

namespace {

using PlatformCurrency = std::pair<std::string, Currency>;

/** What fell due on one day and did not arrive. */
struct DueDay
{
    std::vector<TracedRow> rows;
    std::int64_t amount = 0;
};

struct Overdue
{
    std::map<DayNumber, DueDay> days;
    std::vector<std::pair<std::size_t, std::int64_t>> rows; // earning and what of it is late
    std::int64_t amount = 0;
};

/** What arrived too late with one payout. */
struct LateArrival
{
    std::vector<std::pair<std::size_t, std::int64_t>> rows;
    std::int64_t amount = 0;
    DayNumber firstDue = 0;
};

void assumeDueDays(Finding &finding, const CaseFacts &facts)
{
    const auto &contracts = facts.books().contracts;
    const bool agreed = std::all_of(contracts.begin(), contracts.end(), [&](const Contract &contract) {
        return contract.payDueDays.has_value()
               || std::find(finding.contracts.begin(), finding.contracts.end(), contract.key)
                      == finding.contracts.end();
    });
    const PlatformTerms *terms = facts.termsOf(finding.platform);
    if (!agreed && terms != nullptr && !terms->calendar.payouts.empty())
        finding.assumptions.push_back(
            {AssumptionKind::CalendarOfPlatform, {terms->name, terms->calendar.payouts.front().origin.source}});
}

Finding overdueFinding(const CaseFacts &facts, const PlatformCurrency &of, const Overdue &overdue)
{
    FindingBuilder builder(facts, "record.overdue", of.first);
    std::vector<TracedRow> all;
    for (const auto &[row, amount] : overdue.rows) {
        builder.addEarning(row, amount);
        all.push_back(tracedEarning(facts, row, amount));
    }
    for (const auto &[due, day] : overdue.days)
        builder.step(RecordStepKind::DueUnpaid,
                     {dayStep(due), std::to_string(day.rows.size()), std::to_string(facts.asOf() - due)}, day.amount,
                     of.second, day.rows);
    builder.step(RecordStepKind::DueUnpaidSum, {}, overdue.amount, of.second, std::move(all));
    builder.setAmount(overdue.amount, of.second, true);
    Finding finding = builder.build();
    assumeDueDays(finding, facts);
    return finding;
}

std::vector<Finding> stillOverdue(const CaseFacts &facts)
{
    // Rows that vanished are told of by their own rule.
    std::vector<std::int64_t> gone;
    for (const VanishedEarning &row : facts.records().vanished)
        gone.push_back(row.last.revision);
    std::sort(gone.begin(), gone.end());
    std::map<PlatformCurrency, Overdue> found;
    const Books &books = facts.books();
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        const EarningSettlement &settled = facts.reconciliation().earnings[i];
        if (settled.overdue == 0 || !settled.due || std::binary_search(gone.begin(), gone.end(), row.revision))
            continue;
        Overdue &of = found[{facts.contract(row.contract).platform, row.currency}];
        of.rows.emplace_back(i, settled.overdue);
        of.amount += settled.overdue;
        DueDay &day = of.days[*settled.due];
        day.rows.push_back(tracedEarning(facts, i, settled.overdue));
        day.amount += settled.overdue;
    }
    std::vector<Finding> findings;
    for (const auto &[of, overdue] : found)
        findings.push_back(overdueFinding(facts, of, overdue));
    return findings;
}

/** Payouts with earnings that had fallen due before they arrived. */
std::vector<Finding> arrivedLate(const CaseFacts &facts)
{
    const Books &books = facts.books();
    const Reconciliation &reconciliation = facts.reconciliation();
    std::map<std::uint32_t, LateArrival> found;
    for (const MatchPart &part : reconciliation.parts) {
        const auto &due = reconciliation.earnings[part.earning].due;
        const When &arrived = books.payouts[part.payout].when;
        if (part.amount <= 0 || !due || arrived.kind == WhenKind::Undated || arrived.day <= *due)
            continue;
        LateArrival &late = found[part.payout];
        late.firstDue = late.rows.empty() ? *due : std::min(late.firstDue, *due);
        late.rows.emplace_back(part.earning, part.amount);
        late.amount += part.amount;
    }
    std::vector<Finding> findings;
    for (const auto &[payout, late] : found) {
        const PayoutFact &fact = books.payouts[payout];
        FindingBuilder builder(facts, "record.overdue", fact.platform);
        std::vector<TracedRow> rows;
        for (const auto &[row, amount] : late.rows) {
            builder.addEarning(row, amount);
            rows.push_back(tracedEarning(facts, row, amount));
        }
        builder.addPayout(payout);
        builder.step(RecordStepKind::ArrivedLate,
                     {dayStep(fact.when.day), dayStep(late.firstDue), std::to_string(fact.when.day - late.firstDue),
                      std::to_string(late.rows.size())},
                     late.amount, fact.currency, std::move(rows));
        builder.setAmount(late.amount, fact.currency, false); // it has arrived
        Finding finding = builder.build();
        finding.from = fact.when.day;
        finding.to = fact.when.day;
        finding.settledOn = fact.when.day;
        assumeDueDays(finding, facts);
        findings.push_back(std::move(finding));
    }
    return findings;
}

}

std::vector<Finding> overdueFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings = stillOverdue(facts);
    std::vector<Finding> late = arrivedLate(facts);
    std::move(late.begin(), late.end(), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> unmatchedFindings(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<std::vector<TracedRow>> parts(books.payouts.size());
    for (const MatchPart &part : facts.reconciliation().parts)
        parts[part.payout].push_back(tracedEarning(facts, part.earning, part.amount));
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < books.payouts.size(); ++i) {
        const std::int64_t left = facts.reconciliation().payoutLeft[i];
        const PayoutFact &payout = books.payouts[i];
        if (left == 0 || payout.platform.empty())
            continue;
        FindingBuilder builder(facts, "record.unmatched", payout.platform);
        builder.addPayout(i);
        const std::int64_t worth = payout.worth();
        const std::string day = payout.when.kind == WhenKind::Undated ? std::string() : dayStep(payout.when.day);
        std::vector<TracedRow> arrived; // a row shows what arrived, without what was kept back
        if (payout.fee == 0)
            arrived.push_back(tracedPayout(facts, i, worth));
        builder.step(RecordStepKind::PayoutArrived, {day, amountText(payout.fee, payout.currency.digits())}, worth,
                     payout.currency, std::move(arrived));
        builder.step(RecordStepKind::PayoutMatched, {std::to_string(parts[i].size())}, worth - left, payout.currency,
                     parts[i]);
        builder.step(RecordStepKind::PayoutLeft, {}, left, payout.currency);
        builder.setAmount(left, payout.currency, false); // it is money that came
        findings.push_back(builder.build());
    }
    return findings;
}

}
