// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/account_matcher.h"

#include <algorithm>
#include <tuple>

namespace backpay {

namespace {

/** The part of `amount` within what is open, both of one sign; 0 where the signs differ. */
std::int64_t within(std::int64_t amount, std::int64_t open)
{
    if (amount > 0)
        return std::clamp<std::int64_t>(open, 0, amount);
    return std::clamp<std::int64_t>(open, amount, 0);
}

}

AccountMatcher::AccountMatcher(std::vector<OpenEarning> &earnings, std::vector<OpenPayout> &payouts)
    : earnings_(earnings)
    , payouts_(payouts)
{
    const auto dated = std::partition_point(earnings.begin(), earnings.end(),
                                            [](const OpenEarning &earning) { return earning.day != noDay; });
    firstUndated_ = static_cast<std::uint32_t>(dated - earnings.begin());
}

void AccountMatcher::decide(std::vector<Confirmed> confirmed, std::set<Pair> broken)
{
    confirmed_ = std::move(confirmed);
    broken_ = std::move(broken);
    // Adjustments down come first: they are what lets a payout cover more than its worth.
    std::sort(confirmed_.begin(), confirmed_.end(), [](const Confirmed &a, const Confirmed &b) {
        return std::tuple(a.pair.first, a.amount > 0, a.pair.second)
               < std::tuple(b.pair.first, b.amount > 0, b.pair.second);
    });
}

void AccountMatcher::matchConfirmed()
{
    for (const Confirmed &said : confirmed_) {
        const auto [payout, earning] = said.pair;
        const std::int64_t open = within(said.amount, earnings_[earning].open);
        const bool adjustsPayout = payouts_[payout].worth > 0 && open < 0;
        const std::int64_t amount = adjustsPayout ? open : within(open, payouts_[payout].left);
        if (amount != 0)
            pay(payout, earning, amount, MatchReason::Confirmed);
    }
}

void AccountMatcher::matchRest()
{
    for (std::uint32_t rank = 0; rank < earnings_.size(); ++rank) {
        if (earnings_[rank].open != 0) {
            auto &open = earnings_[rank].open > 0 ? openUp_ : openDown_;
            open.insert(open.end(), rank); // they come in order
        }
    }
    std::vector<std::uint32_t> paidBefore;
    for (std::uint32_t payout = 0; payout < payouts_.size(); ++payout) {
        if (payouts_[payout].worth < 0) {
            takeBack(payout, paidBefore);
        } else {
            spread(payout);
            payouts_[payout].kept = payouts_[payout].parts.size();
            paidBefore.push_back(payout);
        }
    }
    // What a clawback opened again may be what an earlier payout had no use for.
    for (std::uint32_t payout = 0; reopened_ && payout < payouts_.size(); ++payout) {
        if (payouts_[payout].worth > 0)
            spread(payout);
    }
}

void AccountMatcher::spread(std::uint32_t payout)
{
    std::uint32_t up = 0;
    std::uint32_t down = 0;
    const std::int64_t &left = payouts_[payout].left;
    if (left <= 0)
        return;
    while (true) {
        const auto next = nextOpen(openUp_, payout, up);
        if (!next)
            return;
        if (left == 0) { // what adjustments down set free pays for more
            const auto adjustment = nextOpen(openDown_, payout, down);
            if (!adjustment)
                return;
            down = *adjustment;
            pay(payout, down, std::max(earnings_[down].open, -earnings_[*next].open), MatchReason::LumpSum);
        }
        up = *next;
        pay(payout, up, std::min(left, earnings_[up].open), MatchReason::LumpSum);
    }
}

void AccountMatcher::takeBack(std::uint32_t payout, std::vector<std::uint32_t> &paidBefore)
{
    takeBackConfirmed(payout);
    const std::int64_t &left = payouts_[payout].left;
    for (std::uint32_t from = 0; left < 0;) {
        const auto adjustment = nextOpen(openDown_, payout, from);
        if (!adjustment)
            break;
        from = *adjustment;
        pay(payout, from, std::max(left, earnings_[from].open), MatchReason::LumpSum);
    }
    for (std::size_t i = paidBefore.size(); i > 0 && left < 0; --i)
        takeBackFrom(payout, paidBefore[i - 1]);
    while (!paidBefore.empty() && payouts_[paidBefore.back()].kept == 0)
        paidBefore.pop_back();
}

void AccountMatcher::takeBackConfirmed(std::uint32_t payout)
{
    auto said = std::lower_bound(confirmed_.begin(), confirmed_.end(), payout,
                                 [](const Confirmed &a, std::uint32_t rank) { return a.pair.first < rank; });
    for (; said != confirmed_.end() && said->pair.first == payout; ++said) {
        const OpenEarning &earning = earnings_[said->pair.second];
        if (earning.amount <= 0 || said->amount >= 0)
            continue;
        const std::int64_t received = earning.amount - earning.open;
        const std::int64_t amount = std::max({said->amount, payouts_[payout].left, -received});
        if (amount < 0)
            pay(payout, said->pair.second, amount, MatchReason::Confirmed);
    }
}

void AccountMatcher::takeBackFrom(std::uint32_t clawback, std::uint32_t payout)
{
    const auto &parts = payouts_[payout].parts;
    std::size_t &kept = payouts_[payout].kept;
    // Others may have taken back some of a part already; what is not received cannot go back.
    const auto receivedOf = [&](const MatchPart &part) {
        const OpenEarning &earning = earnings_[part.earning];
        return std::max<std::int64_t>(0, std::min(part.amount, earning.amount - earning.open));
    };
    for (std::size_t i = kept; i > 0 && payouts_[clawback].left < 0; --i) {
        const MatchPart &part = parts[i - 1];
        if (receivedOf(part) > 0 && !isBroken(clawback, part.earning))
            pay(clawback, part.earning, std::max(payouts_[clawback].left, -receivedOf(part)), MatchReason::LumpSum);
    }
    while (kept > 0 && receivedOf(parts[kept - 1]) == 0)
        --kept;
}

void AccountMatcher::settleAdjustments()
{
    std::int64_t owed = 0;
    std::int64_t received = 0;
    for (const OpenEarning &earning : earnings_) {
        owed += earning.open;
        received += earning.amount - earning.open;
    }
    std::int64_t over = std::min(-owed, received);
    const std::vector<std::uint32_t> adjustments(openDown_.begin(), openDown_.end());
    std::size_t latest = payouts_.size();
    for (const std::uint32_t adjustment : adjustments) {
        for (std::size_t i = latest; i > 0 && over > 0 && earnings_[adjustment].open < 0; --i) {
            const auto payout = static_cast<std::uint32_t>(i - 1);
            const std::int64_t used = payouts_[payout].worth - payouts_[payout].left;
            if (used <= 0 && i == latest)
                --latest;
            if (used <= 0 || isBroken(payout, adjustment))
                continue;
            const std::int64_t amount = std::min({over, used, -earnings_[adjustment].open});
            pay(payout, adjustment, -amount, MatchReason::LumpSum);
            over -= amount;
        }
    }
    if (over > 0)
        releaseLatest(over);
}

/** Where the user allows no payout to count the adjustment, that much of the latest pays for nothing. */
void AccountMatcher::releaseLatest(std::int64_t amount)
{
    for (auto payout = payouts_.rbegin(); payout != payouts_.rend(); ++payout) {
        for (auto part = payout->parts.rbegin(); part != payout->parts.rend() && amount > 0; ++part) {
            OpenEarning &earning = earnings_[part->earning];
            const std::int64_t taken = std::min({amount, part->amount, earning.amount - earning.open});
            if (taken <= 0)
                continue;
            part->amount -= taken;
            payout->left += taken;
            earning.open += taken;
            amount -= taken;
        }
    }
}

std::optional<std::uint32_t> AccountMatcher::nextOpen(const std::set<std::uint32_t> &open, std::uint32_t payout,
                                                      std::uint32_t from) const
{
    auto at = open.lower_bound(from);
    while (at != open.end()) {
        if (!inTime(payout, earnings_[*at].day) && *at < firstUndated_)
            at = open.lower_bound(firstUndated_);
        else if (isBroken(payout, *at))
            ++at;
        else
            return *at;
    }
    return std::nullopt;
}

void AccountMatcher::pay(std::uint32_t payout, std::uint32_t earning, std::int64_t amount, MatchReason reason)
{
    OpenEarning &paid = earnings_[earning];
    const bool wasOpen = paid.open != 0;
    paid.open -= amount;
    payouts_[payout].left -= amount;
    payouts_[payout].parts.push_back({payout, earning, amount, reason});
    auto &open = paid.amount > 0 ? openUp_ : openDown_;
    if (paid.open == 0) {
        open.erase(earning);
    } else if (!wasOpen) {
        open.insert(earning);
        reopened_ = true;
    }
    reopened_ = reopened_ || (paid.amount > 0 && amount < 0);
}

bool AccountMatcher::isBroken(std::uint32_t payout, std::uint32_t earning) const
{
    return !broken_.empty() && broken_.contains({payout, earning});
}

bool AccountMatcher::inTime(std::uint32_t payout, DayNumber day) const
{
    return day == noDay || payouts_[payout].day == noDay || day <= payouts_[payout].day + 1;
}

}
