// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/int128.h"
#include "core/findings/finding_builder.h"
#include "core/findings/record/row_chains.h"
#include "core/findings/record_findings.h"

#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace backpay {

namespace {

using SnapshotKey = std::tuple<std::string, std::int64_t, Currency>; // platform, snapshot, currency

/** What one export says less of than an earlier one did. */
struct Lowered
{
    DayNumber noticedOn = 0;
    std::vector<std::pair<const ChangedEarning *, std::int64_t>> rows; // with the pay that went and counts here
    std::int64_t payRows = 0;
    std::int64_t pay = 0;
    std::int64_t elsewhereRows = 0;
    std::int64_t elsewhere = 0; // of `pay`, what another rule counts
    std::int64_t timeRows = 0;
    std::int64_t time = 0;
    std::int64_t rateRows = 0;
    std::map<Standing, std::pair<std::int64_t, std::int64_t>> withdrawn; // rows and pay, by what they are now
};

bool rateLower(const RowVersion &before, const RowVersion &after)
{
    return before.rate && after.rate
           && Int128(after.rate->minorUnits) * before.rate->seconds
                  < Int128(before.rate->minorUnits) * after.rate->seconds;
}

/** Adds what the change lowered, `gone` of pay among it; false where it lowered nothing. */
bool add(Lowered &lowered, const ChangedEarning &row, std::int64_t gone, const CountedRows &counted)
{
    const std::int64_t time = std::max<std::int64_t>(row.before.seconds - row.after.seconds, 0);
    const bool rate = rateLower(row.before, row.after);
    const bool withdrawn = row.before.standing == Standing::Earned && row.after.standing != Standing::Earned;
    if (gone == 0 && time == 0 && !rate && !withdrawn)
        return false;
    const auto found = counted.find(row.after.revision);
    const std::int64_t elsewhere = found == counted.end() ? 0 : std::min(gone, found->second.value_or(gone));
    lowered.noticedOn = row.noticedOn;
    lowered.rows.emplace_back(&row, gone - elsewhere);
    lowered.pay += gone;
    lowered.payRows += gone > 0 ? 1 : 0;
    lowered.elsewhere += elsewhere;
    lowered.elsewhereRows += elsewhere > 0 ? 1 : 0;
    lowered.time += time;
    lowered.timeRows += time > 0 ? 1 : 0;
    lowered.rateRows += rate ? 1 : 0;
    if (withdrawn) {
        auto &[rows, pay] = lowered.withdrawn[row.after.standing];
        ++rows;
        pay += row.before.pay;
    }
    return true;
}

RecordStepKind withdrawnStep(Standing now)
{
    return now == Standing::Lost        ? RecordStepKind::ApprovalWithdrawn
           : now == Standing::Cancelled ? RecordStepKind::CancelledLater
                                        : RecordStepKind::ApprovalReopened;
}

Finding changedFinding(const CaseFacts &facts, const SnapshotKey &key, const Lowered &lowered)
{
    const auto &[platform, snapshot, currency] = key;
    FindingBuilder builder(facts, "record.changed", platform);
    for (const auto &[row, gone] : lowered.rows) {
        builder.addVersion(row->contract, row->before);
        builder.addVersion(row->contract, row->after, gone);
    }
    const std::string day = dayStep(lowered.noticedOn);
    if (lowered.payRows > 0) {
        builder.step(RecordStepKind::PayLowered, {day, std::to_string(lowered.payRows)}, lowered.pay, currency);
        if (lowered.elsewhereRows > 0)
            builder.step(RecordStepKind::CountedByRate, {std::to_string(lowered.elsewhereRows)}, lowered.elsewhere,
                         currency);
        builder.setAmount(lowered.pay - lowered.elsewhere, currency, true);
    }
    if (lowered.timeRows > 0)
        builder.timeStep(RecordStepKind::TimeLowered, {day, std::to_string(lowered.timeRows)}, lowered.time);
    if (lowered.rateRows > 0)
        builder.step(RecordStepKind::RateOfRowLowered, {day, std::to_string(lowered.rateRows)});
    for (const auto &[standing, rows] : lowered.withdrawn)
        builder.step(withdrawnStep(standing), {day, std::to_string(rows.first)}, rows.second, currency);
    if (lowered.time > 0)
        builder.finding().seconds = lowered.time;
    return builder.build();
}

/** What the vault shows of a row that vanished. */
struct ShownStill
{
    std::int64_t received = 0;
    std::optional<std::int64_t> pay; // none where it does not show the row any more
};
using ShownRows = std::unordered_map<std::int64_t, ShownStill>; // by number

ShownRows shownRows(const CaseFacts &facts)
{
    ShownRows shown;
    for (const VanishedEarning &row : facts.records().vanished)
        shown.emplace(row.last.revision, ShownStill());
    for (std::size_t i = 0; i < facts.books().earnings.size(); ++i) {
        const EarningFact &row = facts.books().earnings[i];
        const auto found = shown.find(row.revision);
        if (found != shown.end())
            found->second = {std::max<std::int64_t>(facts.reconciliation().earnings[i].received, 0),
                             row.workPay + row.bonus};
    }
    return shown;
}

/** A sum over rows that vanished; it opens them where the vault shows all of them still. */
struct GoneRows
{
    std::int64_t amount = 0;
    std::vector<TracedRow> rows;
    bool shown = true;

    void add(const VanishedEarning &row, std::int64_t share, const ShownStill &still)
    {
        amount += share;
        rows.push_back({RowKind::Earning, row.last.revision, share});
        shown = shown && still.pay == row.last.pay;
    }
    void step(FindingBuilder &builder, RecordStepKind kind, std::vector<std::string> arguments,
              const Currency &currency) const
    {
        arguments.push_back(std::to_string(rows.size()));
        builder.step(kind, std::move(arguments), amount, currency, shown ? rows : std::vector<TracedRow>());
    }
};

Finding vanishedFinding(const CaseFacts &facts, const SnapshotKey &key,
                        const std::vector<const VanishedEarning *> &rows, const ShownRows &shown)
{
    const auto &[platform, snapshot, currency] = key;
    FindingBuilder builder(facts, "record.vanished", platform);
    GoneRows open;
    GoneRows arrived;
    GoneRows rejected;
    std::int64_t seconds = 0;
    for (const VanishedEarning *row : rows) {
        const ShownStill &still = shown.at(row->last.revision);
        const bool counts = isOpen(row->last.standing);
        const std::int64_t came = counts ? std::min(still.received, row->last.pay) : 0;
        builder.addVersion(row->contract, row->last, counts ? row->last.pay - came : 0);
        (counts ? open : rejected).add(*row, row->last.pay, still);
        if (came > 0)
            arrived.add(*row, came, still);
        seconds += row->last.seconds;
    }
    open.step(builder, RecordStepKind::RowsGone, {dayStep(rows.front()->noticedOn)}, currency);
    if (!arrived.rows.empty())
        arrived.step(builder, RecordStepKind::RowsGonePaid, {}, currency);
    if (!rejected.rows.empty())
        rejected.step(builder, RecordStepKind::RowsGoneRejected, {}, currency);
    builder.setAmount(open.amount - arrived.amount, currency, true);
    builder.finding().seconds = seconds;
    return builder.build();
}

}

std::vector<Finding> changedFindings(const CaseFacts &facts, const CountedRows &counted)
{
    const std::vector<ChangedEarning> &changed = facts.records().changed;
    const RowChains chains(changed);
    std::map<SnapshotKey, Lowered> found;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const SnapshotKey key{facts.contract(changed[i].contract).platform, changed[i].snapshot, changed[i].currency};
        Lowered one;
        if (add(one, changed[i], chains.payGone(i), counted))
            add(found[key], changed[i], chains.payGone(i), counted);
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
    const ShownRows shown = shownRows(facts);
    std::vector<Finding> findings;
    for (const auto &[key, rows] : found)
        findings.push_back(vanishedFinding(facts, key, rows, shown));
    return findings;
}

}
