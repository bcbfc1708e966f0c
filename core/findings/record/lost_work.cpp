// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_builder.h"
#include "core/findings/record/row_chains.h"
#include "core/findings/record_findings.h"

#include <algorithm>
#include <map>

namespace backpay {

namespace {

using PlatformCurrency = std::pair<std::string, Currency>;

struct Rows
{
    std::vector<std::size_t> rows;
    std::int64_t seconds = 0;
};

/** The rows of one standing by platform and, where money is the point, by currency. */
std::map<PlatformCurrency, Rows> rowsOf(const CaseFacts &facts, Standing standing, bool byCurrency)
{
    std::map<PlatformCurrency, Rows> found;
    const Books &books = facts.books();
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        if (row.standing != standing)
            continue;
        Rows &of = found[{facts.contract(row.contract).platform, byCurrency ? row.currency : Currency()}];
        of.rows.push_back(i);
        of.seconds += row.seconds;
    }
    return found;
}

/** What is late on a contract: a balance that a worker writes down with the end of work may be the same money. */
std::vector<TracedRow> overdueOf(const CaseFacts &facts, std::uint32_t contract, const Currency &currency)
{
    std::vector<TracedRow> rows;
    for (std::size_t i = 0; i < facts.books().earnings.size(); ++i) {
        const EarningFact &row = facts.books().earnings[i];
        const std::int64_t overdue = facts.reconciliation().earnings[i].overdue;
        if (row.contract == contract && row.currency == currency && overdue != 0)
            rows.push_back(tracedEarning(facts, i, overdue));
    }
    return rows;
}

/** Pay of rejected rows. What an earlier export said and the row does not say any more is no sum of rows as they are.
 */
class ShownPay
{
public:
    explicit ShownPay(const CaseFacts &facts)
        : facts_(facts)
    {
    }

    void add(std::size_t earning, std::int64_t pay)
    {
        const EarningFact &row = facts_.books().earnings[earning];
        shown_ = shown_ && pay == row.workPay + row.bonus;
        amount_ += pay;
        rows_.push_back(tracedEarning(facts_, earning, pay));
    }

    [[nodiscard]] std::int64_t amount() const { return amount_; }
    [[nodiscard]] std::size_t count() const { return rows_.size(); }
    [[nodiscard]] std::vector<TracedRow> rows() const { return shown_ ? rows_ : std::vector<TracedRow>(); }

private:
    const CaseFacts &facts_;
    std::vector<TracedRow> rows_;
    std::int64_t amount_ = 0;
    bool shown_ = true;
};

Finding endedFinding(const CaseFacts &facts, const CancellationFact &ended)
{
    FindingBuilder builder(facts, "record.cancelled", facts.contract(ended.contract).platform);
    builder.addCancellation(ended);
    const std::string day = ended.when.kind == WhenKind::Undated ? std::string() : dayStep(ended.when.day);
    builder.step(RecordStepKind::WorkEnded, {day, ended.cause, ended.decidedBy});
    if (ended.noticeDays)
        builder.step(RecordStepKind::NoticeGiven, {std::to_string(*ended.noticeDays)});
    else
        builder.step(RecordStepKind::NoticeNotGiven, {});
    if (ended.secondsLost) {
        builder.timeStep(RecordStepKind::TimeLost, {}, *ended.secondsLost);
        builder.finding().seconds = *ended.secondsLost;
    }
    if (ended.amountLost != 0) {
        builder.step(RecordStepKind::MoneyLost, {}, ended.amountLost, ended.currency);
        const TracedRows late(TracedUnit::MinorUnits, overdueOf(facts, ended.contract, ended.currency));
        const std::int64_t overdue = late.sum();
        if (overdue > 0)
            builder.step(RecordStepKind::MayBeOverdue, {}, overdue, ended.currency, late.rows());
        builder.setAmount(ended.amountLost, ended.currency, overdue == 0);
    }
    return builder.build();
}

}

std::vector<Finding> rejectedWorkFindings(const CaseFacts &facts)
{
    std::map<std::int64_t, std::int64_t> takenBack; // by revision: what had been approved before
    for (const ChangedEarning &row : facts.records().changed) {
        if (row.before.standing == Standing::Earned && row.after.standing == Standing::Lost)
            takenBack[row.after.revision] = row.before.pay;
    }
    const RowChains chains(facts.records().changed);
    std::vector<Finding> findings;
    for (const auto &[of, rejected] : rowsOf(facts, Standing::Lost, true)) {
        FindingBuilder builder(facts, "record.rejected-work", of.first);
        ShownPay all(facts);
        ShownPay back(facts);
        for (const std::size_t i : rejected.rows) {
            const EarningFact &row = facts.books().earnings[i];
            const std::int64_t pay = std::max(row.workPay + row.bonus, chains.highestPay(row.revision));
            builder.addEarning(i, pay);
            all.add(i, pay);
            if (const auto found = takenBack.find(row.revision); found != takenBack.end())
                back.add(i, found->second);
        }
        builder.step(RecordStepKind::Rejected, {std::to_string(all.count()), durationStep(rejected.seconds)},
                     all.amount(), of.second, all.rows());
        if (back.count() > 0)
            builder.step(RecordStepKind::TakenBackLater, {std::to_string(back.count())}, back.amount(), of.second,
                         back.rows());
        builder.setAmount(all.amount(), of.second, true);
        builder.finding().seconds = rejected.seconds;
        findings.push_back(builder.build());
    }
    return findings;
}

std::vector<Finding> cancelledFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings;
    for (const CancellationFact &ended : facts.records().cancellations)
        findings.push_back(endedFinding(facts, ended));
    for (const auto &[of, returned] : rowsOf(facts, Standing::Cancelled, false)) {
        FindingBuilder builder(facts, "record.cancelled", of.first);
        std::vector<TracedRow> rows;
        for (const std::size_t i : returned.rows) {
            builder.addEarning(i);
            rows.push_back(tracedEarning(facts, i, facts.books().earnings[i].seconds));
        }
        builder.timeStep(RecordStepKind::Returned, {std::to_string(rows.size())}, returned.seconds, rows);
        builder.finding().seconds = returned.seconds;
        findings.push_back(builder.build());
    }
    return findings;
}

}
