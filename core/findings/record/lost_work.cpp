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
std::int64_t overdueOf(const CaseFacts &facts, std::uint32_t contract, const Currency &currency)
{
    std::int64_t overdue = 0;
    for (std::size_t i = 0; i < facts.books().earnings.size(); ++i) {
        const EarningFact &row = facts.books().earnings[i];
        if (row.contract == contract && row.currency == currency)
            overdue += facts.reconciliation().earnings[i].overdue;
    }
    return overdue;
}

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
        builder.step(RecordStepKind::TimeLost, {}, durationStep(*ended.secondsLost));
        builder.finding().seconds = *ended.secondsLost;
    }
    if (ended.amountLost != 0) {
        builder.step(RecordStepKind::MoneyLost, {}, ended.amountLost, ended.currency);
        const std::int64_t overdue = overdueOf(facts, ended.contract, ended.currency);
        if (overdue > 0)
            builder.step(RecordStepKind::MayBeOverdue, {}, overdue, ended.currency);
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
        std::int64_t amount = 0;
        std::int64_t back = 0;
        std::int64_t backRows = 0;
        for (const std::size_t i : rejected.rows) {
            const EarningFact &row = facts.books().earnings[i];
            const std::int64_t pay = std::max(row.workPay + row.bonus, chains.highestPay(row.revision));
            builder.addEarning(i, pay);
            amount += pay;
            if (const auto found = takenBack.find(row.revision); found != takenBack.end()) {
                back += found->second;
                ++backRows;
            }
        }
        builder.step(RecordStepKind::Rejected, {std::to_string(rejected.rows.size()), durationStep(rejected.seconds)},
                     amount, of.second);
        if (backRows > 0)
            builder.step(RecordStepKind::TakenBackLater, {std::to_string(backRows)}, back, of.second);
        builder.setAmount(amount, of.second, true);
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
        for (const std::size_t i : returned.rows)
            builder.addEarning(i);
        builder.step(RecordStepKind::Returned, {std::to_string(returned.rows.size())}, durationStep(returned.seconds));
        builder.finding().seconds = returned.seconds;
        findings.push_back(builder.build());
    }
    return findings;
}

}
