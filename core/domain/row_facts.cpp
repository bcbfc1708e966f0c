// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/row_facts.h"

namespace backpay {

namespace {

std::optional<std::int64_t> written(std::int64_t seconds)
{
    return seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/** The rate as stated; none where it is per no time. */
std::optional<Rate> rateOf(std::int64_t minorUnits, std::int32_t seconds, const Currency &currency)
{
    return seconds > 0 ? std::optional(Rate{minorUnits, seconds, currency}) : std::nullopt;
}

void tell(RowFacts &facts, const ImportBatch &batch, const EarningDraft &draft)
{
    facts.item = draft.item;
    facts.status = batch.texts[draft.status];
    facts.payType = batch.texts[draft.payType];
    facts.standing = draft.standing;
    facts.currency = draft.currency;
    facts.amount = draft.workPay;
    facts.bonus = draft.bonus;
    facts.seconds = written(draft.seconds);
    facts.rate = rateOf(draft.rateMinorUnits, draft.rateSeconds, draft.currency);
}

void tell(RowFacts &facts, const ImportBatch &, const TimeEntryDraft &draft)
{
    facts.until = draft.until;
    facts.timeKind = draft.kind;
    facts.seconds = draft.seconds;
    facts.note = draft.note;
}

void tell(RowFacts &facts, const ImportBatch &batch, const PayoutDraft &draft)
{
    facts.platform = batch.platforms[draft.platform];
    facts.status = batch.texts[draft.status];
    facts.standing = draft.standing;
    facts.currency = draft.currency;
    facts.amount = draft.amount;
    facts.fee = draft.fee;
    facts.payer = draft.payer;
    facts.note = draft.note;
}

void tell(RowFacts &facts, const ImportBatch &, const StatedRateDraft &draft)
{
    facts.currency = draft.currency;
    facts.rate = rateOf(draft.rateMinorUnits, draft.rateSeconds, draft.currency);
}

void tell(RowFacts &facts, const ImportBatch &batch, const CancellationDraft &draft)
{
    facts.status = batch.texts[draft.cause];
    facts.seconds = written(draft.secondsLost);
    facts.currency = draft.currency;
    facts.amount = draft.amountLost;
    facts.note = draft.note;
}

void tell(RowFacts &facts, const ImportBatch &, const ExpenseDraft &draft)
{
    facts.currency = draft.currency;
    facts.amount = draft.amount;
    facts.note = draft.note;
}

}

RowFacts factsOf(const ImportBatch &batch, std::size_t row)
{
    RowFacts facts;
    facts.when = batch.stamps[row].when;
    const auto tellOf = [&](const auto &draft) {
        tell(facts, batch, draft);
        if constexpr (requires { draft.contract; }) {
            if (!batch.options.contract)
                facts.contract = batch.contracts[draft.contract].name;
        }
    };
    switch (batch.kind) {
    case RowKind::Earning: tellOf(batch.earnings[row]); break;
    case RowKind::TimeEntry: tellOf(batch.entries[row]); break;
    case RowKind::Payout: tellOf(batch.payouts[row]); break;
    case RowKind::StatedRate: tellOf(batch.rates[row]); break;
    case RowKind::Cancellation: tellOf(batch.cancellations[row]); break;
    case RowKind::Expense: tellOf(batch.expenses[row]); break;
    }
    return facts;
}

std::vector<RowField> differingFields(const RowFacts &before, const RowFacts &after)
{
    std::vector<RowField> fields;
    const auto add = [&](RowField field, bool differs) {
        if (differs)
            fields.push_back(field);
    };
    const bool otherCurrency = before.currency != after.currency;
    const auto amountDiffers = [&](const auto &first, const auto &second) {
        return first != second || (otherCurrency && first.value_or(0) != 0);
    };
    add(RowField::When, before.when != after.when);
    add(RowField::Until, before.until != after.until);
    add(RowField::Contract, before.contract && after.contract && *before.contract != *after.contract);
    add(RowField::Platform, before.platform && after.platform && *before.platform != *after.platform);
    add(RowField::Item, before.item != after.item);
    add(RowField::PayType, before.payType != after.payType);
    add(RowField::Status, before.status != after.status);
    add(RowField::Standing, before.status == after.status && before.standing != after.standing);
    add(RowField::TimeKind, before.timeKind != after.timeKind);
    add(RowField::Amount, amountDiffers(before.amount, after.amount));
    add(RowField::Bonus, amountDiffers(before.bonus, after.bonus));
    add(RowField::Fee, amountDiffers(before.fee, after.fee));
    add(RowField::Seconds, before.seconds != after.seconds);
    add(RowField::Rate, before.rate != after.rate);
    add(RowField::Payer, before.payer != after.payer);
    add(RowField::Note, before.note != after.note);
    return fields;
}

bool isLateBonus(const PlannedRow &row, const RowFacts &now, const RowFacts *before)
{
    const std::int64_t bonus = now.bonus.value_or(0);
    if (row.fate == RowFate::Changed)
        return before != nullptr && before->currency == now.currency && bonus > before->bonus.value_or(0);
    return row.missedOn.has_value() && bonus > 0;
}

}
