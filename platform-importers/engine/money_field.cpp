// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/money_field.h"

#include "platform-importers/engine/limits.h"

#include <algorithm>
#include <limits>
#include <string>

namespace backpay {

namespace {

/** "USD", "usd" and what ends in such a code: "Euro - EUR". */
std::optional<Currency> codeIn(std::string_view text)
{
    constexpr std::size_t codeLength = 3;
    if (text.size() < codeLength)
        return std::nullopt;
    const std::string_view before = text.substr(0, text.size() - codeLength);
    if (!before.empty() && before.back() != ' ')
        return std::nullopt;
    std::string code(text.substr(text.size() - codeLength));
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return Currency::fromCode(code);
}

}

MoneyReader::MoneyReader(const Recognised &source, std::optional<Currency> answer)
    : amount_(bindField(source.profile->field(FieldKind::Amount), source))
    , bonus_(bindField(source.profile->field(FieldKind::Bonus), source))
    , out_(bindField(source.profile->field(FieldKind::AmountOut), source))
    , fee_(bindField(source.profile->field(FieldKind::Fee), source))
    , rate_(bindField(source.profile->field(FieldKind::Rate), source))
    , code_(bindField(source.profile->field(FieldKind::Currency), source))
    , either_(source.profile->decimal == ProfileDecimal::Both)
    , plain_(source.profile->plainAmounts)
    , decimal_(source.habits.decimal)
    , answer_(answer)
    , fallback_(answer ? answer : source.profile->currency)
{
}

std::optional<ReadAmount> MoneyReader::readBy(std::string_view text) const
{
    if (!either_)
        return readAmount(text, decimal_);
    const auto byPoint = readAmount(text, DecimalMark::Point);
    const auto byComma = readAmount(text, DecimalMark::Comma);
    if (!byPoint || !byComma)
        return byPoint ? byPoint : byComma;
    // "1,250" is one and a quarter or twelve hundred and fifty: a guess would be a wrong figure.
    const bool same = byPoint->scaled == byComma->scaled && byPoint->decimals == byComma->decimals;
    return same ? byPoint : std::nullopt;
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
    if (const auto fault = readCurrency(record))
        return {fault, false};
    const MoneyOutcome outcome = settle(amount, bonus, value);
    if (outcome.fault || outcome.open)
        return outcome;
    if (const auto fault = readOut(record, value))
        return {fault, false};
    if (const auto fault = readFee(record, value))
        return {fault, false};
    return {readRateCell(record, value), false};
}

std::optional<CellFault> MoneyReader::check(const CsvRecord &record) const
{
    Cell cell;
    for (const BoundField *field : {&amount_, &out_, &bonus_, &fee_}) {
        if (auto fault = readCell(*field, record, cell))
            return fault;
    }
    return std::nullopt;
}

std::optional<CellFault> MoneyReader::readCurrency(const CsvRecord &record)
{
    row_.reset();
    if (!code_.present())
        return std::nullopt;
    const std::string_view text = code_.cell(record);
    if (code_.isEmpty(text)) {
        if (code_.spec->mayBeEmpty || code_.spec->optional)
            return std::nullopt;
        return CellFault{RejectReason::CellMissing, code_.column};
    }
    row_ = codeIn(text);
    return row_ ? std::nullopt : std::optional(CellFault{RejectReason::CurrencyUnknown, code_.column});
}

// Some files write money out with its minus, some without: it leaves either way.
std::optional<CellFault> MoneyReader::readOut(const CsvRecord &record, MoneyValue &value) const
{
    Cell out;
    if (const auto fault = readCell(out_, record, out); fault || out.empty)
        return fault;
    const auto units = minorUnits(out_, out, value.currency);
    if (!units)
        return amountFault(out_, out, value.currency);
    value.amount -= *units < 0 ? -*units : *units;
    return std::nullopt;
}

std::optional<CellFault> MoneyReader::readFee(const CsvRecord &record, MoneyValue &value) const
{
    Cell fee;
    if (const auto fault = readCell(fee_, record, fee); fault || fee.empty)
        return fault;
    const auto units = minorUnits(fee_, fee, value.currency);
    if (!units)
        return amountFault(fee_, fee, value.currency);
    value.fee = *units < 0 ? -*units : *units;
    return std::nullopt;
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
    const auto read = readBy(cell.text);
    if (!read || (plain_ && !read->mark.empty()) || (field.spec->minorUnits && read->decimals != 0))
        return CellFault{RejectReason::NotAnAmount, field.column};
    cell.amount = *read;
    cell.empty = false;
    return std::nullopt;
}

MoneyReader::Meaning MoneyReader::markMeaning(std::string_view mark) const
{
    if (row_ && mark.empty())
        return {row_, false};
    if (row_) { // "$" beside CAD says no more than CAD does
        const std::vector<Currency> choices = currenciesMarked(mark);
        const bool fits =
            currencyMarked(mark) == row_ || std::find(choices.begin(), choices.end(), *row_) != choices.end();
        return {fits ? row_ : std::nullopt, false};
    }
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
    if (row_)
        return rowMeaning_ = markMeaning(cell.amount.mark);
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
    const auto amountUnits =
        amountCounts ? minorUnits(amount_, amount, value.currency) : std::optional<std::int64_t>(0);
    if (!amountUnits)
        return {amountFault(amount_, amount, value.currency), false};
    const auto bonusUnits = bonusCounts ? minorUnits(bonus_, bonus, value.currency) : std::optional<std::int64_t>(0);
    if (!bonusUnits)
        return {amountFault(bonus_, bonus, value.currency), false};
    value.amount = amount_.present() && amount_.spec->negate ? -*amountUnits : *amountUnits;
    value.bonus = *bonusUnits;
    return {};
}

std::optional<std::int64_t> MoneyReader::minorUnits(const BoundField &field, const Cell &cell, Currency currency) const
{
    const auto units =
        field.spec->minorUnits ? std::optional(cell.amount.scaled) : toMinorUnits(cell.amount, currency.digits());
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
    const auto rate = readRateText(text, value.currency);
    if (!rate || rate->seconds > std::numeric_limits<std::int32_t>::max())
        return CellFault{RejectReason::NotAnAmount, rate_.column};
    if (rate->currency != value.currency)
        return CellFault{RejectReason::TwoCurrencies, rate_.column};
    value.rateMinorUnits = rate->minorUnits;
    value.rateSeconds = static_cast<std::int32_t>(rate->seconds);
    return std::nullopt;
}

std::optional<Rate> MoneyReader::readRateText(std::string_view text, Currency currency) const
{
    if (rate_.spec->perSeconds == 0)
        return readRate(text, decimal_, currency);
    const auto amount = readBy(text);
    const bool minor = rate_.spec->minorUnits;
    if (!amount || amount->scaled < 0 || (!amount->mark.empty() && plain_) || (minor && amount->decimals != 0))
        return std::nullopt;
    const auto units = minor ? std::optional(amount->scaled) : toMinorUnits(*amount, currency.digits());
    return units ? std::optional(Rate{*units, rate_.spec->perSeconds, currency}) : std::nullopt;
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
