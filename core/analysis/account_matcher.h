// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pay_terms.h"
#include "core/analysis/reconciliation.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace backpay {

constexpr DayNumber noDay = 0x7fffffff; // undated: behind every day there is

/** An earning of the account, with what of it is not matched yet. */
struct OpenEarning
{
    std::uint32_t index = 0; // in Books::earnings
    DayNumber day = noDay;   // on its contract's calendar
    std::int64_t amount = 0;
    std::int64_t open = 0;
    std::int64_t revision = 0;
    std::optional<DayRange> expected;
};

/** A payout of the account, with what of it is not matched yet. */
struct OpenPayout
{
    std::uint32_t index = 0; // in Books::payouts
    DayNumber day = noDay;
    std::int64_t worth = 0;
    std::int64_t left = 0;
    std::int64_t revision = 0;
    std::vector<MatchPart> parts; // payout and earning are ranks here, in the order they were made
    std::size_t kept = 0;         // behind it no clawback finds anything any more
};

/** A pay period and the ranks of the earnings in it. */
struct PeriodMembers
{
    PayPeriodKey period;
    std::optional<DayRange> expected; // of its last member
    std::vector<std::uint32_t> members;
};

/**
 * Matches the payouts of one platform and currency to its earnings, step by step as reconcile() says. Earnings and
 * payouts stand in their order of payment; their places in it are their ranks, which everything below goes by.
 */
class AccountMatcher
{
public:
    using Pair = std::pair<std::uint32_t, std::uint32_t>; // ranks of payout and earning

    struct Confirmed
    {
        Pair pair;
        std::int64_t amount = 0;
    };

    /** Both sorted; they are changed in place. */
    AccountMatcher(std::vector<OpenEarning> &earnings, std::vector<OpenPayout> &payouts);

    /** What the user said of pairs of this account. */
    void decide(std::vector<Confirmed> confirmed, std::set<Pair> broken);
    void matchConfirmed();
    /** Each earning whose amount is a payout's. */
    void matchSameAmount();
    void matchPeriods(std::span<const PeriodMembers> periods);
    void matchRuns();
    /** The rest, by date: payouts over the oldest unpaid, clawbacks from the latest received. */
    void matchRest();
    /** Adjustments down that no payout took into account: received never exceeds earned. */
    void settleAdjustments();

private:
    /** Earnings that one payout may pay together: one of them, or those of a period. */
    struct Unit
    {
        std::vector<std::uint32_t> members;
        DayNumber day = noDay; // of the last member
        std::optional<DayRange> expected;
    };
    /** All dated earnings of one day: those from `first` to before `last`. */
    struct OpenDay
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        DayNumber day = 0;
        std::int64_t sum = 0;
        bool open = false;
    };
    struct Bucket
    {
        std::set<std::uint32_t> oldest; // units, which are numbered by day
        std::set<std::pair<DayNumber, std::uint32_t>> byDue;
    };

    void matchUnits(const std::vector<Unit> &units, MatchReason reason);
    [[nodiscard]] std::optional<std::uint32_t> unitFor(std::uint32_t payout, const std::vector<Unit> &units,
                                                       Bucket &bucket, std::uint32_t firstUndated) const;
    [[nodiscard]] bool fits(std::uint32_t payout, const Unit &unit) const;
    [[nodiscard]] std::int64_t openOf(const Unit &unit) const;
    void matchRun(std::uint32_t payout, std::span<OpenDay> days);
    [[nodiscard]] std::vector<OpenDay> openDays() const;
    void spread(std::uint32_t payout);
    void takeBack(std::uint32_t payout, std::vector<std::uint32_t> &paidBefore);
    void takeBackConfirmed(std::uint32_t payout);
    void takeBackFrom(std::uint32_t clawback, std::uint32_t payout);
    void releaseLatest(std::int64_t amount);
    /** The first rank at or behind `from` that the payout may pay, in a set of open ranks. */
    [[nodiscard]] std::optional<std::uint32_t> nextOpen(const std::set<std::uint32_t> &open, std::uint32_t payout,
                                                        std::uint32_t from) const;
    void pay(std::uint32_t payout, std::uint32_t earning, std::int64_t amount, MatchReason reason);
    [[nodiscard]] bool isBroken(std::uint32_t payout, std::uint32_t earning) const;
    [[nodiscard]] bool inTime(std::uint32_t payout, DayNumber day) const;

    std::vector<OpenEarning> &earnings_;
    std::vector<OpenPayout> &payouts_;
    std::uint32_t firstUndated_ = 0; // rank behind the last dated earning
    std::vector<Confirmed> confirmed_;
    std::set<Pair> broken_;
    // From matchRest on: which earnings, up and down, are open.
    std::set<std::uint32_t> openUp_;
    std::set<std::uint32_t> openDown_;
    bool reopened_ = false;
};

}
