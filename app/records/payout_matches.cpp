// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/payout_matches.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace backpay {

namespace {

/** What is not confirmed yet of one payout and of earnings, as confirming goes on. */
class Unconfirmed
{
public:
    Unconfirmed(const MatchedBooks &matched, std::int64_t payout)
        : matched_(matched)
        , payout_(payout)
    {
        for (const PayoutFact &fact : matched.books.payouts) {
            if (fact.revision == payout && fact.standing == Standing::Earned)
                worth_ = fact.worth();
        }
        left_ = worth_;
    }

    /** Of one earning; what is given is no longer there for the next. */
    std::int64_t take(std::int64_t earning)
    {
        const std::int64_t open = openOf(earning);
        std::int64_t amount = 0;
        if (worth_ > 0)
            amount = open < 0 ? open : std::clamp<std::int64_t>(left_, 0, open);
        else if (worth_ < 0)
            amount = -std::clamp<std::int64_t>(-left_, 0, std::abs(open));
        left_ -= amount;
        return amount;
    }

    /** Takes account of what is confirmed with others than those. */
    void keepOthers(std::span<const std::int64_t> earnings)
    {
        for (const MatchDecision &decision : matched_.decisions.matches) {
            const bool isNamed = std::find(earnings.begin(), earnings.end(), decision.earning) != earnings.end();
            if (decision.payout == payout_ && decision.confirmed && !isNamed)
                left_ -= decision.amount;
        }
    }

    void give(std::int64_t amount) { left_ -= amount; }

private:
    [[nodiscard]] std::int64_t openOf(std::int64_t earning) const
    {
        std::int64_t open = 0;
        for (const EarningFact &fact : matched_.books.earnings) {
            if (fact.revision == earning && fact.standing == Standing::Earned)
                open = fact.workPay + fact.bonus;
        }
        const std::int64_t amount = open;
        for (const MatchDecision &decision : matched_.decisions.matches) {
            if (decision.earning == earning && decision.payout != payout_ && decision.confirmed)
                open -= decision.amount;
        }
        return amount < 0 ? std::clamp<std::int64_t>(open, amount, 0) : std::clamp<std::int64_t>(open, 0, amount);
    }

    const MatchedBooks &matched_;
    std::int64_t payout_;
    std::int64_t worth_ = 0;
    std::int64_t left_ = 0;
};

}

std::vector<PlatformCalendar> platformCalendars(std::span<const Platform> platforms)
{
    std::vector<PlatformCalendar> calendars;
    for (const Platform &platform : platforms) {
        if (platform.role == PlatformRole::Platform)
            calendars.push_back({platform.name, platform.calendar});
    }
    return calendars;
}

Result<MatchedBooks> matchedBooks(const Ledger &ledger)
{
    auto books = ledger.books();
    if (!books)
        return tl::unexpected(books.error());
    auto decisions = ledger.payoutDecisions();
    if (!decisions)
        return tl::unexpected(decisions.error());
    return MatchedBooks{std::move(*books), std::move(*decisions)};
}

std::vector<MatchShare> matchedShares(const Books &books, const Reconciliation &made, std::int64_t payout)
{
    std::vector<MatchShare> shares; // parts of one pair follow each other
    for (const MatchPart &part : made.parts) {
        if (books.payouts[part.payout].revision != payout)
            continue;
        const std::int64_t earning = books.earnings[part.earning].revision;
        if (shares.empty() || shares.back().earning != earning)
            shares.push_back({earning, 0});
        shares.back().amount += part.amount;
    }
    std::erase_if(shares, [](const MatchShare &share) { return share.amount == 0; });
    return shares;
}

std::vector<MatchShare> sharesToConfirm(const MatchedBooks &matched, const Reconciliation &made, std::int64_t payout,
                                        std::span<const std::int64_t> earnings)
{
    Unconfirmed unconfirmed(matched, payout);
    unconfirmed.keepOthers(earnings);
    std::unordered_map<std::int64_t, std::int64_t> shown;
    for (const MatchShare &share : matchedShares(matched.books, made, payout))
        shown.emplace(share.earning, share.amount);
    std::vector<MatchShare> shares;
    for (const std::int64_t earning : earnings) {
        const auto found = shown.find(earning);
        shares.push_back({earning, found == shown.end() ? 0 : found->second});
        unconfirmed.give(shares.back().amount);
    }
    for (MatchShare &share : shares) {
        if (share.amount == 0)
            share.amount = unconfirmed.take(share.earning);
    }
    return shares;
}

}
