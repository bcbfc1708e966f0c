// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/money_field.h"

#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <limits>
#include <string>

namespace backpay {

namespace {

std::optional<ReadAmount> readBy(ProfileDecimal decimal, std::string_view text)
{
    if (decimal != ProfileDecimal::Both)
        return readAmount(text, decimal == ProfileDecimal::Comma ? DecimalMark::Comma : DecimalMark::Point);
    const auto byPoint = readAmount(text, DecimalMark::Point);
    const auto byComma = readAmount(text, DecimalMark::Comma);
    if (!byPoint || !byComma)
        return byPoint ? byPoint : byComma;
    // "1,250" is one and a quarter or twelve hundred and fifty: a guess would be a wrong figure.
    const bool same = byPoint->scaled == byComma->scaled && byPoint->decimals == byComma->decimals;
    return same ? byPoint : std::nullopt;
}

}

MoneyReader::MoneyReader(const Recognised &source, std::optional<Currency> answer)
    : amount_(bindField(source.profile->field(FieldKind::Amount), source))
    , bonus_(bindField(source.profile->field(FieldKind::Bonus), source))
    , rate_(bindField(source.profile->field(FieldKind::Rate), source))
    , decimal_(source.profile->decimal)
    , answer_(answer)
    , fallback_(answer ? answer : source.profile->currency)
{
}

MoneyOutcome MoneyReader::read(const CsvRecord &record, MoneyValue &value)
{
    value = {};
    Cell amount;
    Cell bonus;
    if (const auto fault = readCell(amount_, record, amount))
        return {fault, false};
    if (const auto fault = readCell(bonus_, record, bonus))
        return {fault, false};
    const MoneyOutcome outcome = settle(amount, bonus, value);
    if (outcome.fault || outcome.open)
        return outcome;
    return {readRateCell(record, value), false};
}

std::optional<CellFault> MoneyReader::readCell(const BoundField &field, const CsvRecord &record, Cell &cell) const
{
    if (!field.present())
        return std::nullopt;
    cell.text = field.cell(record);
    if (field.isEmpty(cell.text)) {
        if (field.spec->mayBeEmpty || field.spec->optional)
            return std::nullopt;
        return CellFault{RejectReason::CellMissing, field.column};
    }
    const auto read = readBy(decimal_, cell.text);
    if (!read)
        return CellFault{RejectReason::NotAnAmount, field.column};
    cell.amount = *read;
    cell.empty = false;
    return std::nullopt;
}

MoneyReader::Meaning MoneyReader::markMeaning(std::string_view mark) const
{
    if (mark.empty())
        return {fallback_, !fallback_};
    if (const auto single = currencyMarked(mark))
        return {single, false};
    const std::vector<Currency> choices = currenciesMarked(mark);
    const bool answered = answer_ && std::find(choices.begin(), choices.end(), *answer_) != choices.end();
    if (answered)
        return {answer_, false};
    return {std::nullopt, choices.size() > 1 && !answer_};
}

const MoneyReader::Meaning &MoneyReader::meaningOf(const Cell &cell)
{
    return lastMark_.of(cell.amount.mark, [this](std::string_view mark) { return markMeaning(mark); });
}

// A row has one currency. A zero beside an amount in another currency says nothing, and a cell without a mark goes with
// the marked one.
MoneyOutcome MoneyReader::settle(const Cell &amount, const Cell &bonus, MoneyValue &value)
{
    const bool bonusCounts = !bonus.empty && bonus.amount.scaled != 0;
    const bool amountCounts = !amount.empty && (amount.amount.scaled != 0 || !bonusCounts);
    const bool byBonus = bonusCounts && (!amountCounts || (amount.amount.mark.empty() && !bonus.amount.mark.empty()));
    const Cell &leading = byBonus ? bonus : amount;
    const BoundField &leadingField = byBonus ? bonus_ : amount_;
    const Meaning meaning = meaningOf(leading);
    if (meaning.open) {
        ask(leading);
        return {std::nullopt, true};
    }
    if (!meaning.currency)
        return {CellFault{RejectReason::CurrencyUnknown, leadingField.column}, false};
    value.currency = *meaning.currency;
    if (bonusCounts && !byBonus && !bonus.amount.mark.empty()) {
        const Meaning other = meaningOf(bonus);
        if (other.open) {
            ask(bonus);
            return {std::nullopt, true};
        }
        if (!other.currency)
            return {CellFault{RejectReason::CurrencyUnknown, bonus_.column}, false};
        if (*other.currency != value.currency)
            return {CellFault{RejectReason::TwoCurrencies, bonus_.column}, false};
    }
    const auto amountUnits = amountCounts ? minorUnits(amount, value.currency) : std::optional<std::int64_t>(0);
    if (!amountUnits)
        return {amountFault(amount_, amount, value.currency), false};
    const auto bonusUnits = bonusCounts ? minorUnits(bonus, value.currency) : std::optional<std::int64_t>(0);
    if (!bonusUnits)
        return {amountFault(bonus_, bonus, value.currency), false};
    value.amount = *amountUnits;
    value.bonus = *bonusUnits;
    return {};
}

std::optional<std::int64_t> MoneyReader::minorUnits(const Cell &cell, Currency currency) const
{
    const auto units = toMinorUnits(cell.amount, currency.digits());
    return units && *units <= largestRowAmount && *units >= -largestRowAmount ? units : std::nullopt;
}

CellFault MoneyReader::amountFault(const BoundField &field, const Cell &cell, Currency currency) const
{
    const bool finer = cell.amount.decimals > currency.digits();
    return {finer ? RejectReason::TooManyDecimals : RejectReason::AmountTooLarge, field.column};
}

std::optional<CellFault> MoneyReader::readRateCell(const CsvRecord &record, MoneyValue &value) const
{
    if (!rate_.present())
        return std::nullopt;
    const std::string_view text = rate_.cell(record);
    if (rate_.isEmpty(text))
        return rate_.spec->mayBeEmpty || rate_.spec->optional
                   ? std::nullopt
                   : std::optional(CellFault{RejectReason::CellMissing, rate_.column});
    const auto mark = decimal_ == ProfileDecimal::Comma ? DecimalMark::Comma : DecimalMark::Point;
    const auto rate = readRate(text, mark, value.currency);
    if (!rate || rate->seconds > std::numeric_limits<std::int32_t>::max())
        return CellFault{RejectReason::NotAnAmount, rate_.column};
    if (rate->currency != value.currency)
        return CellFault{RejectReason::TwoCurrencies, rate_.column};
    value.rateMinorUnits = rate->minorUnits;
    value.rateSeconds = static_cast<std::int32_t>(rate->seconds);
    return std::nullopt;
}

void MoneyReader::ask(const Cell &cell)
{
    if (!questions_.empty())
        return;
    ImportQuestion question;
    question.option = "--currency";
    question.why = cell.amount.mark.empty() ? "currency-missing" : "currency-mark-open";
    question.example = cutToBytes(cell.text, ImportLimits::rejectTextBytes);
    for (const Currency currency : currenciesMarked(cell.amount.mark))
        question.choices.emplace_back(currency.code());
    questions_.push_back(std::move(question));
}

}
