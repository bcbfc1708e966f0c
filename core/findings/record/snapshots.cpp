// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/int128.h"
#include "core/findings/finding_builder.h"
#include "core/findings/record_findings.h"

#include <map>
#include <tuple>

namespace backpay {

namespace {

using SnapshotKey = std::tuple<std::string, std::int64_t, Currency>; // platform, snapshot, currency

/** What one export says less of than an earlier one did. */
struct Lowered
{
    DayNumber noticedOn = 0;
    std::vector<const ChangedEarning *> rows;
    std::int64_t payRows = 0;
    std::int64_t pay = 0;
    std::int64_t timeRows = 0;
    std::int64_t time = 0;
    std::int64_t rateRows = 0;
    std::int64_t withdrawnRows = 0;
    std::int64_t withdrawn = 0;
};

bool open(Standing standing) { return standing == Standing::Earned || standing == Standing::Pending; }

bool rateLower(const RowVersion &before, const RowVersion &after)
{
    return before.rate && after.rate
           && Int128(after.rate->minorUnits) * before.rate->seconds
                  < Int128(before.rate->minorUnits) * after.rate->seconds;
}

/** The pay that went by the change; 0 where it rose, or where rejected work holds it. */
std::int64_t payGone(const ChangedEarning &row)
{
    if (!open(row.before.standing) || !open(row.after.standing))
        return 0;
    return std::max<std::int64_t>(row.before.pay - row.after.pay, 0);
}

/** Adds what the change lowered; false where it lowered nothing. */
bool add(Lowered &lowered, const ChangedEarning &row)
{
    const std::int64_t pay = payGone(row);
    const std::int64_t time = std::max<std::int64_t>(row.before.seconds - row.after.seconds, 0);
    const bool rate = rateLower(row.before, row.after);
    const bool withdrawn = row.before.standing == Standing::Earned && row.after.standing != Standing::Earned;
    if (pay == 0 && time == 0 && !rate && !withdrawn)
        return false;
    lowered.noticedOn = row.noticedOn;
    lowered.rows.push_back(&row);
    lowered.pay += pay;
    lowered.payRows += pay > 0 ? 1 : 0;
    lowered.time += time;
    lowered.timeRows += time > 0 ? 1 : 0;
    lowered.rateRows += rate ? 1 : 0;
    if (withdrawn) {
        lowered.withdrawn += row.before.pay;
        ++lowered.withdrawnRows;
    }
    return true;
}

Finding changedFinding(const CaseFacts &facts, const SnapshotKey &key, const Lowered &lowered)
{
    const auto &[platform, snapshot, currency] = key;
    FindingBuilder builder(facts, "record.changed", platform);
    for (const ChangedEarning *row : lowered.rows) {
        builder.addVersion(row->contract, row->before);
        builder.addVersion(row->contract, row->after, payGone(*row));
    }
    const std::string day = dayStep(lowered.noticedOn);
    if (lowered.payRows > 0) {
        builder.step(RecordStepKind::PayLowered, {day, std::to_string(lowered.payRows)}, lowered.pay, currency);
        builder.setAmount(lowered.pay, currency, true);
    }
    if (lowered.timeRows > 0)
        builder.step(RecordStepKind::TimeLowered, {day, std::to_string(lowered.timeRows)}, durationStep(lowered.time));
    if (lowered.rateRows > 0)
        builder.step(RecordStepKind::RateOfRowLowered, {day, std::to_string(lowered.rateRows)});
    if (lowered.withdrawnRows > 0)
        builder.step(RecordStepKind::ApprovalWithdrawn, {day, std::to_string(lowered.withdrawnRows)}, lowered.withdrawn,
                     currency);
    if (lowered.time > 0)
        builder.finding().seconds = lowered.time;
    return builder.build();
}

Finding vanishedFinding(const CaseFacts &facts, const SnapshotKey &key,
                        const std::vector<const VanishedEarning *> &rows)
{
    const auto &[platform, snapshot, currency] = key;
    FindingBuilder builder(facts, "record.vanished", platform);
    std::int64_t amount = 0;
    std::int64_t rejected = 0;
    std::int64_t rejectedRows = 0;
    std::int64_t seconds = 0;
    for (const VanishedEarning *row : rows) {
        const bool counts = open(row->last.standing);
        builder.addVersion(row->contract, row->last, counts ? row->last.pay : 0);
        amount += counts ? row->last.pay : 0;
        rejected += counts ? 0 : row->last.pay;
        rejectedRows += counts ? 0 : 1;
        seconds += row->last.seconds;
    }
    builder.step(
        RecordStepKind::RowsGone,
        {dayStep(rows.front()->noticedOn), std::to_string(static_cast<std::int64_t>(rows.size()) - rejectedRows)},
        amount, currency);
    if (rejectedRows > 0)
        builder.step(RecordStepKind::RowsGoneRejected, {std::to_string(rejectedRows)}, rejected, currency);
    builder.setAmount(amount, currency, true);
    builder.finding().seconds = seconds;
    return builder.build();
}

}

std::vector<Finding> changedFindings(const CaseFacts &facts)
{
    std::map<SnapshotKey, Lowered> found;
    for (const ChangedEarning &row : facts.records().changed) {
        Lowered one;
        if (add(one, row))
            add(found[{facts.contract(row.contract).platform, row.snapshot, row.currency}], row);
    }
    std::vector<Finding> findings;
    for (const auto &[key, lowered] : found)
        findings.push_back(changedFinding(facts, key, lowered));
    return findings;
}

std::vector<Finding> vanishedFindings(const CaseFacts &facts)
{
    std::map<SnapshotKey, std::vector<const VanishedEarning *>> found;
    for (const VanishedEarning &row : facts.records().vanished)
        found[{facts.contract(row.contract).platform, row.snapshot, row.currency}].push_back(&row);
    std::vector<Finding> findings;
    for (const auto &[key, rows] : found)
        findings.push_back(vanishedFinding(facts, key, rows));
    return findings;
}

}
