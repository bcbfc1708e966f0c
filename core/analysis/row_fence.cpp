// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/row_fence.h"

#include "core/analysis/chart_weeks.h"
#include "core/base/int128.h"

#include <algorithm>

namespace backpay {

namespace {

bool holds(const std::vector<std::int64_t> &sorted, std::int64_t revision)
{
    return std::binary_search(sorted.begin(), sorted.end(), revision);
}

template <class Value>
bool isAmong(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int step = 0; step < exponent; ++step)
        power *= 10;
    return power;
}

}

RowFence::RowFence(const Books &books, const Reconciliation *made, const RowQuery &query, const RowNarrowing &narrowing,
                   const ZoneResolver &zones)
    : books_(books)
    , made_(made)
    , query_(query)
    , narrowing_(narrowing)
    , calendar_(books.contracts, zones)
    , chartStart_(chartStart(books))
    , dated_(query.from || query.to || query.week || narrowing.dated())
    , onlyCurrency_(books.contracts.size())
{
    for (const Contract &contract : books.contracts)
        contracts_.push_back((!query.platform || contract.platform == *query.platform)
                             && (!query.contract || contract.key == *query.contract));
    noteCurrencies();
}

void RowFence::noteCurrencies()
{
    if (!query_.currency && !query_.withoutCurrency)
        return;
    std::vector<bool> several(books_.contracts.size(), false);
    for (const EarningFact &earning : books_.earnings) {
        std::optional<Currency> &only = onlyCurrency_[earning.contract];
        several[earning.contract] = several[earning.contract] || (only && *only != earning.currency);
        only = earning.currency;
    }
    for (std::size_t contract = 0; contract < several.size(); ++contract) {
        if (several[contract])
            onlyCurrency_[contract].reset();
    }
}

bool RowFence::isTraced(RowKind kind, std::int64_t revision) const
{
    return !query_.traced || query_.traced->shareOf(kind, revision);
}

bool RowFence::takesEarning(std::uint32_t index)
{
    const EarningFact &earning = books_.earnings[index];
    if (!isTraced(RowKind::Earning, earning.revision))
        return false;
    if (query_.withoutCurrency || query_.kind || !narrowing_.kinds.empty() || !contracts_[earning.contract]
        || (query_.currency && *query_.currency != earning.currency) || !hasStanding(earning.standing))
        return false;
    if (query_.ageing) {
        if (made_ == nullptr || made_->earnings[index].overdue <= 0
            || ageingBucket(made_->asOf - *made_->earnings[index].due) != *query_.ageing)
            return false;
    }
    if (dated_ && !takesDay(earning.contract, calendar_.dayOf(earning.when, earning.contract)))
        return false;
    return std::all_of(narrowing_.words.begin(), narrowing_.words.end(), [&](const RowsSaying &word) {
        return word.contracts[earning.contract] || holds(word.earnings, earning.revision);
    });
}

bool RowFence::takesEntry(const TimeFact &entry) const
{
    if (!isTraced(RowKind::TimeEntry, entry.revision))
        return false;
    if (query_.ageing || !contracts_[entry.contract] || (query_.kind && *query_.kind != entry.kind)
        || !narrowing_.standings.empty() || !isOfCurrency(entry.contract))
        return false;
    if (!narrowing_.kinds.empty() && !isAmong(narrowing_.kinds, entry.kind))
        return false;
    return std::all_of(narrowing_.words.begin(), narrowing_.words.end(), [&](const RowsSaying &word) {
        return word.contracts[entry.contract] || isAmong(word.kinds, entry.kind) || holds(word.entries, entry.revision);
    });
}

bool RowFence::takesPayout(const PayoutFact &payout) const
{
    if (!isTraced(RowKind::Payout, payout.revision))
        return false;
    if (query_.withoutCurrency || query_.kind || query_.contract || query_.week || query_.ageing
        || (query_.platform && *query_.platform != payout.platform)
        || (query_.currency && *query_.currency != payout.currency) || !narrowing_.kinds.empty()
        || !hasStanding(payout.standing))
        return false;
    if (!inSpan(payout.when.kind == WhenKind::Undated ? std::nullopt : std::optional(payout.when.day)))
        return false;
    return std::all_of(narrowing_.words.begin(), narrowing_.words.end(), [&](const RowsSaying &word) {
        return isAmong(word.platforms, payout.platform) || holds(word.payouts, payout.revision);
    });
}

bool RowFence::takesDay(std::uint32_t contract, std::optional<DayNumber> day) const
{
    if (!inSpan(day))
        return false;
    return !query_.week || (day && chartWeek(*day, books_.contracts[contract], chartStart_) == *query_.week);
}

bool RowFence::inSpan(std::optional<DayNumber> day) const
{
    if (!dated_)
        return true;
    return day && (!query_.from || *day >= *query_.from) && (!query_.to || *day <= *query_.to)
           && (!narrowing_.from || *day >= *narrowing_.from) && (!narrowing_.to || *day <= *narrowing_.to);
}

bool RowFence::hasStanding(Standing standing) const
{
    return narrowing_.standings.empty() || isAmong(narrowing_.standings, standing);
}

bool RowFence::isOfCurrency(std::uint32_t contract) const
{
    if (query_.withoutCurrency)
        return !onlyCurrency_[contract];
    return !query_.currency || onlyCurrency_[contract] == query_.currency;
}

bool isWithin(const std::vector<RowBound> &bounds, std::int64_t amount, std::optional<int> digits, std::int64_t seconds)
{
    return std::all_of(bounds.begin(), bounds.end(), [&](const RowBound &bound) {
        Int128 value = seconds;
        Int128 limit = bound.seconds.value_or(0);
        if (bound.amount) {
            if (!digits)
                return false;
            value = Int128(amount) * powerOfTen(bound.amount->decimals);
            limit = Int128(bound.amount->scaled) * powerOfTen(*digits);
        }
        if (bound.orEqual && value == limit)
            return true;
        return bound.above ? value > limit : value < limit;
    });
}

}
