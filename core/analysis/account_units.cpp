// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that look for earnings whose sum is a payout: one earning, a pay period, a run of days.
#include "core/analysis/account_matcher.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber longestRun = 92; // days: a quarter

}

void AccountMatcher::matchSameAmount()
{
    std::unordered_set<std::int64_t> wanted;
    for (const OpenPayout &payout : payouts_)
        wanted.insert(payout.left);
    std::vector<Unit> units;
    for (std::uint32_t rank = 0; rank < earnings_.size(); ++rank) {
        const OpenEarning &earning = earnings_[rank];
        if (earning.open != 0 && wanted.contains(earning.open))
            units.push_back({{rank}, earning.day, earning.expected});
    }
    matchUnits(units, MatchReason::SameAmount);
}

void AccountMatcher::matchPeriods(std::span<const PeriodMembers> periods)
{
    std::vector<Unit> units;
    for (const PeriodMembers &period : periods)
        units.push_back({period.members, earnings_[period.members.back()].day, period.expected});
    std::stable_sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) {
        return std::pair(a.day, a.members.front()) < std::pair(b.day, b.members.front());
    });
    matchUnits(units, MatchReason::PayPeriod);
}

void AccountMatcher::matchUnits(const std::vector<Unit> &units, MatchReason reason)
{
    std::unordered_map<std::int64_t, Bucket> buckets;
    std::uint32_t firstUndated = 0;
    for (std::uint32_t number = 0; number < units.size(); ++number) {
        Bucket &bucket = buckets[openOf(units[number])];
        bucket.oldest.insert(number);
        if (units[number].expected)
            bucket.byDue.emplace(units[number].expected->last, number);
        if (units[number].day != noDay)
            firstUndated = number + 1;
    }
    for (std::uint32_t payout = 0; payout < payouts_.size(); ++payout) {
        const std::int64_t left = payouts_[payout].left;
        const auto bucket = left == 0 ? buckets.end() : buckets.find(left);
        if (bucket == buckets.end())
            continue;
        const auto unit = unitFor(payout, units, bucket->second, firstUndated);
        if (!unit)
            continue;
        for (const std::uint32_t member : units[*unit].members) {
            if (earnings_[member].open != 0)
                pay(payout, member, earnings_[member].open, reason);
        }
        bucket->second.oldest.erase(*unit);
        if (units[*unit].expected)
            bucket->second.byDue.erase({units[*unit].expected->last, *unit});
    }
}

/** The unit that is expected on the payout's day, the one due first before others; else the oldest. */
std::optional<std::uint32_t> AccountMatcher::unitFor(std::uint32_t payout, const std::vector<Unit> &units,
                                                     Bucket &bucket, std::uint32_t firstUndated) const
{
    const DayNumber day = payouts_[payout].day;
    // Of a unit whose sum is another now, another period has taken since.
    const auto isStale = [&](std::uint32_t unit) { return openOf(units[unit]) != payouts_[payout].left; };
    auto due = day == noDay ? bucket.byDue.end() : bucket.byDue.lower_bound({day - 1, 0});
    while (due != bucket.byDue.end() && units[due->second].expected->first - 1 <= day) {
        if (fits(payout, units[due->second]))
            return due->second;
        due = isStale(due->second) ? bucket.byDue.erase(due) : std::next(due);
    }
    auto oldest = bucket.oldest.begin();
    while (oldest != bucket.oldest.end()) {
        if (*oldest < firstUndated && !inTime(payout, units[*oldest].day))
            oldest = bucket.oldest.lower_bound(firstUndated);
        else if (fits(payout, units[*oldest]))
            return *oldest;
        else
            oldest = isStale(*oldest) ? bucket.oldest.erase(oldest) : std::next(oldest);
    }
    return std::nullopt;
}

bool AccountMatcher::fits(std::uint32_t payout, const Unit &unit) const
{
    return inTime(payout, unit.day) && openOf(unit) == payouts_[payout].left
           && std::none_of(unit.members.begin(), unit.members.end(),
                           [&](std::uint32_t member) { return isBroken(payout, member); });
}

std::int64_t AccountMatcher::openOf(const Unit &unit) const
{
    std::int64_t open = 0;
    for (const std::uint32_t member : unit.members)
        open += earnings_[member].open;
    return open;
}

std::vector<AccountMatcher::OpenDay> AccountMatcher::openDays() const
{
    std::vector<OpenDay> days;
    for (std::uint32_t rank = 0; rank < firstUndated_; ++rank) {
        if (days.empty() || days.back().day != earnings_[rank].day)
            days.push_back({rank, rank, earnings_[rank].day, 0, false});
        days.back().last = rank + 1;
        days.back().sum += earnings_[rank].open;
        days.back().open = days.back().open || earnings_[rank].open != 0;
    }
    return days;
}

void AccountMatcher::matchRuns()
{
    std::vector<OpenDay> days = openDays();
    for (std::uint32_t payout = 0; payout < payouts_.size(); ++payout) {
        const DayNumber paid = payouts_[payout].day;
        if (payouts_[payout].left <= 0 || paid == noDay)
            continue;
        const auto before = [](const OpenDay &day, DayNumber limit) { return day.day < limit; };
        const auto first = std::lower_bound(days.begin(), days.end(), paid - longestRun, before);
        const auto last = std::lower_bound(first, days.end(), paid + 2, before);
        matchRun(payout, {first, last});
    }
}

/** The run that begins earliest, the longest of those. Days on which nothing is open do not interrupt it. */
void AccountMatcher::matchRun(std::uint32_t payout, std::span<OpenDay> days)
{
    std::unordered_map<std::int64_t, std::size_t> begins; // the sum of all days before → the first day it is so
    std::optional<std::pair<std::size_t, std::size_t>> best;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!days[i].open)
            continue;
        const auto broken = broken_.lower_bound({payout, days[i].first});
        if (broken != broken_.end() && *broken < Pair{payout, days[i].last}) {
            begins.clear(); // no run over a day with a pair the user broke
            continue;
        }
        begins.emplace(sum, i);
        sum += days[i].sum;
        const auto begin = begins.find(sum - payouts_[payout].left);
        if (begin != begins.end() && (!best || begin->second <= best->first))
            best = {begin->second, i};
    }
    if (!best)
        return;
    for (std::size_t i = best->first; i <= best->second; ++i) {
        for (std::uint32_t rank = days[i].first; rank < days[i].last; ++rank) {
            if (earnings_[rank].open != 0)
                pay(payout, rank, earnings_[rank].open, MatchReason::RunOfDays);
        }
        days[i].sum = 0;
        days[i].open = false;
    }
}

}
