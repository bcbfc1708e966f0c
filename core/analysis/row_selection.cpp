// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/row_selection.h"

#include "core/analysis/row_fence.h"

#include <algorithm>
#include <tuple>

namespace backpay {

namespace {

constexpr int kindShift = 30; // of the bits of a place in order_
constexpr std::uint32_t indexBits = (std::uint32_t{1} << kindShift) - 1;

std::uint32_t packed(RowKind kind, std::uint32_t index)
{
    return static_cast<std::uint32_t>(kind) << kindShift | index;
}

RowRef unpacked(std::uint32_t place) { return {static_cast<RowKind>(place >> kindShift), place & indexBits}; }

std::vector<bool> countedElsewhere(const Books &books, const Reconciliation *made)
{
    std::vector<bool> again(books.payouts.size(), false);
    if (made != nullptr) {
        for (const SameMoney &same : made->sameMoney)
            again[same.again] = true;
    }
    return again;
}

}

void RowSums::add(const RowShare &share, const std::optional<Currency> &currency, std::int64_t times)
{
    rows += times;
    seconds += times * share.seconds;
    if (currency)
        amounts[*currency] += times * share.amount;
}

RowSelection::RowSelection(RowsRead read, const RowQuery &query, const RowNarrowing &narrowing,
                           const ZoneResolver &zones)
    : read_(std::move(read))
    , query_(query)
    , again_(countedElsewhere(*read_.books, read_.made.get()))
{
    RowFence fence(*read_.books, read_.made.get(), query, narrowing, zones);
    own_ =
        query.entries ? ownShares(
            *read_.books,
            [&](std::uint32_t contract, std::optional<DayNumber> day) { return fence.takesDay(contract, day); }, zones)
                      : std::vector<OwnShare>(read_.books->entries.size());
    const auto take = [&](RowKind kind, std::uint32_t index) {
        const RowRef row{kind, index};
        const std::optional<RowShare> counts = shareIn(query_.measure, row);
        if (!counts || std::any_of(narrowing.measures.begin(), narrowing.measures.end(), [&](RowMeasure measure) {
                return !shareIn(measure, row);
            }))
            return;
        const std::optional<Currency> money = currency(row);
        if (!isWithin(narrowing.bounds, counts->amount, money ? std::optional(money->digits()) : std::nullopt,
                      counts->seconds))
            return;
        order_.push_back(packed(kind, index));
        sums_.add(*counts, money);
    };
    const Books &books = *read_.books;
    for (std::uint32_t index = 0; query.earnings && index < books.earnings.size(); ++index) {
        if (fence.takesEarning(index))
            take(RowKind::Earning, index);
    }
    for (std::uint32_t index = 0; query.entries && index < books.entries.size(); ++index) {
        if (fence.takesEntry(books.entries[index]))
            take(RowKind::TimeEntry, index);
    }
    for (std::uint32_t index = 0; query.payouts && index < books.payouts.size(); ++index) {
        if (fence.takesPayout(books.payouts[index]))
            take(RowKind::Payout, index);
    }
    order_.shrink_to_fit();
}

void RowSelection::sort(RowOrder order, bool descending)
{
    struct Ranked
    {
        std::int64_t first = 0;
        std::int64_t moment = 0;
        std::uint32_t place = 0;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(order_.size());
    for (std::size_t place = 0; place < order_.size(); ++place) {
        const RowRef row = at(place);
        const When &written = when(row);
        const RowShare counts = order == RowOrder::Day ? RowShare{} : share(row);
        ranked.push_back({order == RowOrder::Amount ? counts.amount : counts.seconds,
                          written.day * secondsOfDay + written.second, order_[place]});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.first, a.moment, a.place) < std::tie(b.first, b.moment, b.place);
    });
    if (descending)
        std::reverse(ranked.begin(), ranked.end());
    std::transform(ranked.begin(), ranked.end(), order_.begin(), [](const Ranked &row) { return row.place; });
    if (order == RowOrder::Day) {
        std::stable_partition(order_.begin(), order_.end(),
                              [&](std::uint32_t place) { return when(unpacked(place)).kind != WhenKind::Undated; });
    }
}

RowRef RowSelection::at(std::size_t place) const { return unpacked(order_[place]); }

RowShare RowSelection::share(const RowRef &row) const { return shareIn(query_.measure, row).value_or(RowShare{}); }

RowShare RowSelection::whole(const RowRef &row) const
{
    switch (row.kind) {
    case RowKind::TimeEntry: return {0, books().entries[row.index].seconds};
    case RowKind::Payout: return {books().payouts[row.index].amount, 0};
    default: break;
    }
    const EarningFact &earning = books().earnings[row.index];
    return {earning.workPay + earning.bonus, earning.seconds};
}

/** What a list of given rows counts of one; the other of amount and time is shown whole. */
std::optional<RowShare> RowSelection::tracedShare(RowMeasure measure, const RowRef &row) const
{
    const auto share = query_.traced ? query_.traced->shareOf(row.kind, revision(row)) : std::nullopt;
    if (!share)
        return std::nullopt;
    const bool cancelled = row.kind == RowKind::Earning && books().earnings[row.index].standing == Standing::Cancelled;
    return measure == RowMeasure::TracedTime ? RowShare{cancelled ? 0 : whole(row).amount, *share}
                                             : RowShare{*share, whole(row).seconds};
}

std::optional<RowShare> RowSelection::shareIn(RowMeasure measure, const RowRef &row) const
{
    if (measure == RowMeasure::TracedPay || measure == RowMeasure::TracedTime)
        return tracedShare(measure, row);
    switch (row.kind) {
    case RowKind::TimeEntry: return entryShare(measure, row.index);
    case RowKind::Payout: {
        const PayoutFact &payout = books().payouts[row.index];
        const bool counts = payout.standing == Standing::Earned && !again_[row.index];
        return measure == RowMeasure::All ? std::optional(RowShare{counts ? payout.amount : 0, 0}) : std::nullopt;
    }
    default: return earningShare(measure, row.index);
    }
}

std::optional<RowShare> RowSelection::earningShare(RowMeasure measure, std::uint32_t index) const
{
    const EarningFact &earning = books().earnings[index];
    const bool earned = earning.standing == Standing::Earned;
    const std::int64_t pay = earning.workPay + earning.bonus;
    const EarningSettlement settled = read_.made ? read_.made->earnings[index] : EarningSettlement{};
    const auto where = [&](bool counts, std::int64_t amount) {
        return counts ? std::optional(RowShare{amount, earning.seconds}) : std::nullopt;
    };
    const auto part = [&](std::int64_t amount) { return where(earned && amount != 0, amount); };
    const std::int64_t shown = earning.standing == Standing::Cancelled ? 0 : pay;
    switch (measure) {
    case RowMeasure::All: return where(true, shown);
    case RowMeasure::Worked:
    case RowMeasure::PaidTime: return where(earning.seconds != 0, shown);
    case RowMeasure::UnpaidTime: return std::nullopt;
    case RowMeasure::Earned: return part(pay);
    case RowMeasure::WorkPay: return part(earning.workPay);
    case RowMeasure::Bonus: return part(earning.bonus);
    case RowMeasure::Pending: return where(earning.standing == Standing::Pending, pay);
    case RowMeasure::Lost: return where(earning.standing == Standing::Lost, pay);
    case RowMeasure::Received: return part(settled.received);
    case RowMeasure::Expected: return part(pay - settled.received - settled.overdue);
    case RowMeasure::Overdue: return part(settled.overdue);
    case RowMeasure::TrueRate: return where(earning.seconds != 0 || (earned && pay != 0), earned ? pay : 0);
    case RowMeasure::PlatformRate:
        return where(earning.seconds != 0 || (earned && earning.workPay != 0), earned ? earning.workPay : 0);
    case RowMeasure::TracedPay:
    case RowMeasure::TracedTime: break;
    }
    return std::nullopt;
}

std::optional<RowShare> RowSelection::entryShare(RowMeasure measure, std::uint32_t index) const
{
    const OwnShare &own = own_[index];
    switch (measure) {
    case RowMeasure::All: return own.seconds != 0 ? std::optional(RowShare{0, own.seconds}) : std::nullopt;
    case RowMeasure::Worked:
    case RowMeasure::UnpaidTime:
    case RowMeasure::TrueRate: return own.unpaid != 0 ? std::optional(RowShare{0, own.unpaid}) : std::nullopt;
    default: return std::nullopt;
    }
}

const When &RowSelection::when(const RowRef &row) const
{
    switch (row.kind) {
    case RowKind::TimeEntry: return books().entries[row.index].when;
    case RowKind::Payout: return books().payouts[row.index].when;
    default: return books().earnings[row.index].when;
    }
}

std::int64_t RowSelection::revision(const RowRef &row) const
{
    switch (row.kind) {
    case RowKind::TimeEntry: return books().entries[row.index].revision;
    case RowKind::Payout: return books().payouts[row.index].revision;
    default: return books().earnings[row.index].revision;
    }
}

std::optional<Currency> RowSelection::currency(const RowRef &row) const
{
    switch (row.kind) {
    case RowKind::TimeEntry: return std::nullopt;
    case RowKind::Payout: return books().payouts[row.index].currency;
    default: return books().earnings[row.index].currency;
    }
}

const Contract *RowSelection::contract(const RowRef &row) const
{
    switch (row.kind) {
    case RowKind::TimeEntry: return &books().contracts[books().entries[row.index].contract];
    case RowKind::Payout: return nullptr;
    default: return &books().contracts[books().earnings[row.index].contract];
    }
}

}
