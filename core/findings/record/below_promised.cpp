// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rate_history.h"
#include "core/findings/finding_builder.h"
#include "core/findings/record_findings.h"
#include "core/money/money.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace backpay {

namespace {

/** All rows of one work item, or one row that names none. */
struct ItemPay
{
    std::vector<std::size_t> rows;
    std::int64_t promised = 0; // minor units
    std::int64_t paid = 0;
    std::int64_t seconds = 0;
    bool timed = false;
    bool refused = false; // rejected, returned or clawed back: other rules tell of it
    std::optional<Rate> rate;
};

using ContractItem = std::tuple<std::uint32_t, Currency, RowKey>;

ContractItem keyOf(const EarningFact &row)
{
    // A row without an item is one by itself.
    const RowKey own{~std::uint64_t{0}, static_cast<std::uint64_t>(row.revision)};
    return {row.contract, row.currency, row.hasItem ? row.item : own};
}

void add(ItemPay &item, const CaseFacts &facts, std::size_t i)
{
    const EarningFact &row = facts.books().earnings[i];
    item.rows.push_back(i);
    item.paid += row.workPay;
    if (row.standing == Standing::Lost || row.standing == Standing::Cancelled)
        item.refused = true;
    if (row.seconds == 0 || !facts.dayOf(i))
        return;
    const auto promised = promisedRate(row.contract, facts.books().rates, *facts.dayOf(i));
    if (!promised || promised->rate.currency != row.currency)
        return;
    const std::int64_t pay = payAtRate(promised->rate.minorUnits, promised->rate.seconds, row.seconds);
    if (pay > largestRowAmount) // no row holds so much: the rate or the time was misread
        return;
    item.timed = true;
    item.rate = promised->rate;
    item.seconds += row.seconds;
    item.promised += pay;
}

/** What one contract's items come to, by the rate that was promised for them. */
struct RateShare
{
    std::int64_t items = 0;
    std::int64_t seconds = 0;
    std::int64_t promised = 0;
    std::int64_t paid = 0;
    std::vector<TracedRow> rows; // with what they paid
};

class BelowPromised
{
public:
    BelowPromised(const CaseFacts &facts, const Contract &contract, const Currency &currency)
        : facts_(facts)
        , builder_(facts, "record.below-promised", contract.platform)
        , contract_(contract.key)
        , currency_(currency)
    {
    }

    void add(const ItemPay &item)
    {
        const std::int64_t missing = item.promised - item.paid;
        RateShare &share = shares_[{item.rate->minorUnits, item.rate->seconds}];
        ++share.items;
        share.seconds += item.seconds;
        share.promised += item.promised;
        share.paid += item.paid;
        // The difference is the item's: it stands on the row whose time it is about.
        for (std::size_t i = 0; i < item.rows.size(); ++i) {
            builder_.addEarning(item.rows[i], i == 0 ? std::optional(missing) : std::nullopt);
            share.rows.push_back(tracedEarning(facts_, item.rows[i], facts_.books().earnings[item.rows[i]].workPay));
        }
    }

    Finding build()
    {
        std::int64_t amount = 0;
        std::int64_t seconds = 0;
        for (const auto &[rate, share] : shares_) {
            builder_.step(RecordStepKind::PromisedForTime,
                          {contract_, rateStep(rate.first, rate.second, currency_), std::to_string(share.items),
                           durationStep(share.seconds)},
                          share.promised, currency_);
            builder_.step(RecordStepKind::PaidForTime, {contract_, std::to_string(share.items)}, share.paid, currency_,
                          share.rows);
            amount += share.promised - share.paid;
            seconds += share.seconds;
        }
        builder_.setAmount(amount, currency_, true);
        builder_.finding().seconds = seconds;
        return builder_.build();
    }

private:
    const CaseFacts &facts_;
    FindingBuilder builder_;
    std::string contract_;
    Currency currency_;
    std::map<std::pair<std::int64_t, std::int64_t>, RateShare> shares_;
};

}

std::vector<Finding> belowPromisedFindings(const CaseFacts &facts)
{
    const Books &books = facts.books();
    std::vector<bool> stated(books.contracts.size(), false);
    for (const StatedRateFact &rate : books.rates)
        stated[rate.contract] = true;
    std::map<ContractItem, std::size_t> places;
    std::vector<std::pair<ContractItem, ItemPay>> items; // as they turn up: the order of keys means nothing
    const auto itemOf = [&](const ContractItem &key) -> ItemPay & {
        const auto [place, fresh] = places.try_emplace(key, items.size());
        if (fresh)
            items.emplace_back(key, ItemPay());
        return items[place->second].second;
    };
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        if (stated[row.contract] && facts.classOf(i) == CaseFacts::PayClass::Task)
            add(itemOf(keyOf(row)), facts, i);
    }
    std::map<std::pair<std::uint32_t, Currency>, BelowPromised> found;
    for (const auto &[key, item] : items) {
        constexpr std::int64_t rounding = 1;
        if (!item.timed || item.refused || item.promised - item.paid <= rounding)
            continue;
        const auto &[contract, currency, id] = key;
        found.try_emplace({contract, currency}, facts, facts.contract(contract), currency).first->second.add(item);
    }
    std::vector<Finding> findings;
    for (auto &[of, below] : found)
        findings.push_back(below.build());
    return findings;
}

}
