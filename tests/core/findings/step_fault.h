// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_builder.h"
#include "core/findings/findings.h"
#include "core/money/exact_money.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace backpay {

/** Which argument of a step says how many rows it adds up. */
inline const std::map<RecordStepKind, std::size_t> rowCountArgument = {
    {RecordStepKind::TimeOverCap, 0},  {RecordStepKind::PaidOverCap, 0},    {RecordStepKind::OverCapNotPriced, 0},
    {RecordStepKind::UnpaidKind, 1},   {RecordStepKind::OwnTimeOverCap, 0}, {RecordStepKind::Rejected, 0},
    {RecordStepKind::Returned, 0},     {RecordStepKind::TakenBackLater, 0}, {RecordStepKind::RowsGone, 1},
    {RecordStepKind::RowsGonePaid, 0}, {RecordStepKind::DueUnpaid, 1},      {RecordStepKind::RowsGoneRejected, 0},
};

/** What a row of the books says by itself: its time, or its amount with the currency; none for one that is not there.
 */
struct SaidByRow
{
    std::int64_t value = 0;
    std::optional<Currency> currency;
};
inline std::optional<SaidByRow> saidBy(const Books &books, const TracedRow &row, TracedUnit unit)
{
    const auto of = [&](const auto &rows) {
        return std::find_if(rows.begin(), rows.end(), [&](const auto &each) { return each.revision == row.revision; });
    };
    const bool time = unit == TracedUnit::Seconds;
    if (row.kind == RowKind::TimeEntry) {
        const auto entry = of(books.entries);
        return entry == books.entries.end() || !time ? std::nullopt : std::optional(SaidByRow{entry->seconds, {}});
    }
    if (row.kind == RowKind::Payout) {
        const auto payout = of(books.payouts);
        return payout == books.payouts.end() || time ? std::nullopt
                                                     : std::optional(SaidByRow{payout->amount, payout->currency});
    }
    const auto earning = of(books.earnings);
    if (row.kind != RowKind::Earning || earning == books.earnings.end())
        return std::nullopt;
    return time ? SaidByRow{earning->seconds, {}} : SaidByRow{earning->workPay + earning->bonus, earning->currency};
}

/** What a line prints for a sum of rows: steps on records exactly, the law's with two decimals. */
inline std::string printedSum(const FindingStep &step, const std::optional<Currency> &currency)
{
    const std::int64_t sum = step.rows->sum();
    const bool law = std::holds_alternative<Step>(step.line);
    if (step.rows->unit() == TracedUnit::Seconds)
        return law ? exactText(Exact(sum) / 3600, 2) : durationStep(sum);
    if (!currency)
        return {};
    return law ? exactText(majorUnits(sum, *currency), 2) : amountText(sum, currency->digits());
}

/** Says which step of a finding is not the exact sum of its rows, or counts more of a row than it says; "" for none. */
inline std::string stepFault(const CaseFacts &facts, const Finding &finding)
{
    for (std::size_t number = 0; number < finding.steps.size(); ++number) {
        const FindingStep &step = finding.steps[number];
        if (!step.rows)
            continue;
        const std::string where =
            finding.rule + ", step " + std::to_string(number + 1) + ", \"" + step.value() + "\": ";
        std::optional<Currency> currency;
        for (const TracedRow &row : step.rows->rows()) {
            const auto said = saidBy(facts.books(), row, step.rows->unit());
            if (!said)
                return where + "a row that the books do not show, " + std::to_string(row.revision);
            if (std::abs(row.share) > std::abs(said->value))
                return where + "more than row " + std::to_string(row.revision) + " says";
            if (currency && said->currency && *currency != *said->currency)
                return where + "two currencies";
            currency = said->currency ? said->currency : currency;
        }
        if (const std::string printed = printedSum(step, currency); printed != step.value())
            return where + "its rows come to " + printed;
        const auto *record = std::get_if<RecordStep>(&step.line);
        if (record == nullptr || !rowCountArgument.contains(record->kind))
            continue;
        if (record->arguments[rowCountArgument.at(record->kind)] != std::to_string(step.rows->rows().size()))
            return where + "it has " + std::to_string(step.rows->rows().size()) + " rows";
    }
    return {};
}

}
