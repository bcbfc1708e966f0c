// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace backpay {

namespace {

/** Payouts that tell of the same money, as sets of rows of different sources that grow together. */
class MoneyGroups
{
public:
    explicit MoneyGroups(const Books &books)
        : books_(books)
        , group_(books.payouts.size())
    {
        std::iota(group_.begin(), group_.end(), 0U);
        std::map<std::string_view, std::uint32_t> ranks;
        for (const PayoutFact &payout : books.payouts)
            ranks.emplace(payout.source, 0U);
        std::uint32_t rank = 0;
        for (auto &[source, number] : ranks)
            number = rank++;
        for (const PayoutFact &payout : books.payouts)
            source_.push_back(ranks.at(payout.source));
    }

    void decide(std::span<const SameMoneyDecision> decisions)
    {
        if (decisions.empty())
            return;
        std::unordered_map<std::int64_t, std::uint32_t> rows;
        for (std::uint32_t index = 0; index < books_.payouts.size(); ++index)
            rows.emplace(books_.payouts[index].revision, index);
        std::vector<Pair> said;
        for (const SameMoneyDecision &decision : decisions) {
            const auto one = rows.find(decision.one);
            const auto other = rows.find(decision.other);
            if (one == rows.end() || other == rows.end() || !mayBeSame(one->second, other->second))
                continue;
            if (decision.same)
                said.emplace_back(one->second, other->second);
            else
                apart_.insert(std::minmax(one->second, other->second));
        }
        for (const auto &[one, other] : said) {
            join(one, other);
            confirmed_.insert({one, other});
        }
    }

    /** Joins rows of which `amountOf` says the same, the nearest days first. */
    template <class AmountOf>
    void joinEqual(AmountOf amountOf)
    {
        std::map<std::tuple<std::string_view, Currency, std::int64_t>, std::vector<std::uint32_t>> equal;
        for (std::uint32_t index = 0; index < books_.payouts.size(); ++index) {
            const PayoutFact &payout = books_.payouts[index];
            if (counts(payout) && payout.when.kind != WhenKind::Undated && amountOf(payout) != 0)
                equal[{payout.platform, payout.currency, amountOf(payout)}].push_back(index);
        }
        for (auto &[key, rows] : equal) {
            if (rows.size() > 1)
                joinNearest(rows);
        }
    }

    [[nodiscard]] std::vector<SameMoney> told() const
    {
        std::unordered_map<std::uint32_t, std::uint32_t> counted;
        for (std::uint32_t index = 0; index < group_.size(); ++index) {
            const auto [found, isNew] = counted.emplace(group_[index], index);
            if (!isNew && order(index) > order(found->second))
                found->second = index;
        }
        std::set<std::uint32_t> saidBy;
        for (const auto &[one, other] : confirmed_)
            saidBy.insert({one, other});
        std::vector<SameMoney> all;
        for (std::uint32_t index = 0; index < group_.size(); ++index) {
            const std::uint32_t counts = counted.at(group_[index]);
            if (counts != index)
                all.push_back({counts, index, saidBy.contains(index)});
        }
        return all;
    }

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    using BySource = std::map<std::uint32_t, std::vector<std::uint32_t>>; // rows of one day and amount

    /** Whether the row tells of money at all. */
    static bool counts(const PayoutFact &payout)
    {
        return payout.standing == Standing::Earned && !payout.platform.empty() && payout.worth() != 0;
    }

    [[nodiscard]] bool mayBeSame(std::uint32_t one, std::uint32_t other) const
    {
        const PayoutFact &a = books_.payouts[one];
        const PayoutFact &b = books_.payouts[other];
        return one != other && counts(a) && counts(b) && a.platform == b.platform && a.currency == b.currency
               && (a.worth() > 0) == (b.worth() > 0);
    }

    void joinNearest(const std::vector<std::uint32_t> &rows)
    {
        std::map<DayNumber, BySource> byDay;
        for (const std::uint32_t row : rows)
            byDay[books_.payouts[row].when.day][source_[row]].push_back(row);
        for (auto &[day, sources] : byDay) {
            for (auto &[source, told] : sources)
                std::sort(told.begin(), told.end(), [this](std::uint32_t a, std::uint32_t b) {
                    return books_.payouts[a].revision < books_.payouts[b].revision;
                });
        }
        for (DayNumber apart = 0; apart <= sameMoneyDays; ++apart) {
            for (const auto &[day, earlier] : byDay) {
                const auto later = byDay.find(day + apart);
                if (later != byDay.end())
                    joinDays(earlier, later->second, apart);
            }
        }
    }

    void joinDays(const BySource &earlier, const BySource &later, DayNumber apart)
    {
        for (const auto &[source, rows] : earlier) {
            for (const auto &[otherSource, others] : later) {
                if (source != otherSource && (apart > 0 || source < otherSource))
                    joinSources(rows, others, apart);
            }
        }
    }

    /** Each row with the first of the other source's that is still free: what is taken is not looked at again. */
    void joinSources(const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &others, DayNumber apart)
    {
        constexpr std::size_t mostTried = 64; // rows that something speaks against
        std::size_t free = 0;
        for (const std::uint32_t row : rows) {
            while (free < others.size() && holds(others[free], source_[row]))
                ++free;
            for (std::size_t at = free; at < others.size() && at - free < mostTried; ++at) {
                if (mayJoin(row, others[at], apart) && canJoin(row, others[at])) {
                    join(row, others[at]);
                    break;
                }
            }
        }
    }

    /** Two accounts of the worker tell of one payment only where they are two files of one: on the same day. */
    [[nodiscard]] bool mayJoin(std::uint32_t one, std::uint32_t other, DayNumber apart) const
    {
        return apart == 0 || !books_.payouts[one].byAccount || !books_.payouts[other].byAccount;
    }

    /** Whether the row's set has one of that source. */
    [[nodiscard]] bool holds(std::uint32_t row, std::uint32_t source) const
    {
        const auto set = setOf(row);
        return std::any_of(set.begin(), set.end(), [&](std::uint32_t each) { return source_[each] == source; });
    }

    /** Whether nothing speaks against it: a source that both sets have, or the user's word on any two of them. */
    [[nodiscard]] bool canJoin(std::uint32_t one, std::uint32_t other) const
    {
        if (group_[one] == group_[other])
            return false;
        for (const std::uint32_t a : setOf(one)) {
            for (const std::uint32_t b : setOf(other)) {
                if (source_[a] == source_[b] || (!apart_.empty() && apart_.contains(std::minmax(a, b))))
                    return false;
            }
        }
        return true;
    }

    void join(std::uint32_t one, std::uint32_t other)
    {
        const std::uint32_t left = group_[one];
        const std::uint32_t right = group_[other];
        if (left == right)
            return;
        const auto first = setOf(left);
        const auto second = setOf(right);
        std::vector<std::uint32_t> both(first.begin(), first.end());
        both.insert(both.end(), second.begin(), second.end());
        for (const std::uint32_t row : both)
            group_[row] = left;
        sets_.erase(right);
        sets_[left] = std::move(both);
    }

    /** All rows that belong together with this one, itself among them. */
    [[nodiscard]] std::span<const std::uint32_t> setOf(std::uint32_t row) const
    {
        const std::uint32_t &standing = group_[row];
        const auto found = sets_.find(standing);
        return found == sets_.end() ? std::span(&standing, 1) : std::span(found->second);
    }

    /** The greatest counts. */
    [[nodiscard]] std::tuple<std::int64_t, DayNumber, bool, std::uint32_t, std::int64_t> order(std::uint32_t row) const
    {
        const PayoutFact &payout = books_.payouts[row];
        return {std::abs(payout.worth()), payout.when.kind == WhenKind::Undated ? firstDay : payout.when.day,
                payout.byAccount, source_[row], payout.revision};
    }

    const Books &books_;
    std::vector<std::uint32_t> source_;                                  // of each row, in the order of names
    std::vector<std::uint32_t> group_;                                   // the row that stands for its set
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> sets_; // of more than one row, by who stands for it
    std::set<Pair> apart_;
    std::set<Pair> confirmed_;
};

}

std::vector<SameMoney> sameMoney(const Books &books, std::span<const SameMoneyDecision> decisions)
{
    MoneyGroups groups(books);
    groups.decide(decisions);
    groups.joinEqual([](const PayoutFact &payout) { return payout.worth(); });
    groups.joinEqual([](const PayoutFact &payout) { return payout.amount; });
    return groups.told();
}

}
