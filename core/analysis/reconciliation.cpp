// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include "core/analysis/account_matcher.h"
#include "core/analysis/contract_calendar.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace backpay {

namespace {

using AccountKey = std::pair<std::string_view, Currency>; // platform, currency

struct Account
{
    std::vector<OpenEarning> earnings;
    std::vector<OpenPayout> payouts;
};

std::int64_t amountOf(const EarningFact &earning) { return earning.workPay + earning.bonus; }

/** Rows of standing Earned by platform and currency, each with its day, in the order of payment. */
class Accounts
{
public:
    Accounts(const Books &books, std::span<const SameMoney> twice, const ZoneResolver &zones)
        : books_(books)
        , calendar_(books.contracts, zones)
    {
        for (std::uint32_t index = 0; index < books.earnings.size(); ++index)
            addEarning(index);
        std::vector<bool> again(books.payouts.size(), false);
        for (const SameMoney &same : twice)
            again[same.again] = true;
        for (std::uint32_t index = 0; index < books.payouts.size(); ++index) {
            if (!again[index])
                addPayout(index);
        }
        for (auto &[key, account] : accounts_)
            sort(account);
    }

    [[nodiscard]] std::map<AccountKey, Account> &all() { return accounts_; }

private:
    void addEarning(std::uint32_t index)
    {
        const EarningFact &earning = books_.earnings[index];
        if (earning.standing != Standing::Earned)
            return;
        const DayNumber day = calendar_.dayOf(earning.when, earning.contract).value_or(noDay);
        const std::int64_t amount = amountOf(earning);
        accountOf(books_.contracts[earning.contract].platform, earning.currency)
            .earnings.push_back({index, day, amount, amount, earning.revision, {}});
    }

    void addPayout(std::uint32_t index)
    {
        const PayoutFact &payout = books_.payouts[index];
        if (payout.standing != Standing::Earned)
            return;
        const DayNumber day = payout.when.kind == WhenKind::Undated ? noDay : payout.when.day;
        const std::int64_t worth = payout.worth();
        accountOf(payout.platform, payout.currency)
            .payouts.push_back({index, day, worth, worth, payout.revision, {}, 0});
    }

    /** Rows of one account mostly follow each other. */
    Account &accountOf(std::string_view platform, const Currency &currency)
    {
        if (last_ == nullptr || lastKey_ != AccountKey(platform, currency)) {
            lastKey_ = {platform, currency};
            last_ = &accounts_[lastKey_];
        }
        return *last_;
    }

    static void sort(Account &account)
    {
        std::sort(account.earnings.begin(), account.earnings.end(), [](const OpenEarning &a, const OpenEarning &b) {
            return std::tuple(a.day, a.amount, a.revision, a.index) < std::tuple(b.day, b.amount, b.revision, b.index);
        });
        // On one day money arrives before any of it goes back.
        std::sort(account.payouts.begin(), account.payouts.end(), [](const OpenPayout &a, const OpenPayout &b) {
            return std::tuple(a.day, -a.worth, a.revision, a.index) < std::tuple(b.day, -b.worth, b.revision, b.index);
        });
    }

    const Books &books_;
    ContractCalendar calendar_;
    std::map<AccountKey, Account> accounts_;
    AccountKey lastKey_;
    Account *last_ = nullptr;
};

/** Due days into `account`; the pay periods of its earnings come back, each with its members by rank. */
std::vector<PeriodMembers> readTerms(Account &account, const Books &books, PayTerms terms)
{
    std::map<PayPeriodKey, PeriodMembers> byKey;
    std::vector<PayPeriodKey> keys;
    for (std::uint32_t rank = 0; rank < account.earnings.size(); ++rank) {
        OpenEarning &earning = account.earnings[rank];
        if (earning.day == noDay)
            break; // undated ones stand last
        const EarningFact &fact = books.earnings[earning.index];
        earning.expected = terms.expected(fact.when, earning.day, books.contracts[fact.contract]);
        if (account.payouts.empty())
            continue;
        terms.periods(fact.when, earning.day, keys);
        for (const PayPeriodKey &key : keys) {
            PeriodMembers &period = byKey[key];
            period.period = key;
            period.expected = earning.expected;
            period.members.push_back(rank);
        }
    }
    std::vector<PeriodMembers> periods;
    periods.reserve(byKey.size());
    for (auto &[key, period] : byKey)
        periods.push_back(std::move(period));
    return periods;
}

/** The payouts of an account in ranks by their numbers; one that counts as part of another stands for that one. */
std::unordered_map<std::int64_t, std::uint32_t> payoutRanks(const Account &account, const Books &books,
                                                            std::span<const SameMoney> twice)
{
    std::unordered_map<std::int64_t, std::uint32_t> ranks;
    for (std::uint32_t rank = 0; rank < account.payouts.size(); ++rank)
        ranks.emplace(account.payouts[rank].revision, rank);
    for (const SameMoney &same : twice) {
        const auto counted = ranks.find(books.payouts[same.counted].revision);
        if (counted != ranks.end())
            ranks.emplace(books.payouts[same.again].revision, std::uint32_t(counted->second));
    }
    return ranks;
}

/** Decisions in ranks; what is not of this account is left out. Of two on the same money the first stays. */
void decide(AccountMatcher &matcher, const Account &account, std::span<const MatchDecision> decisions,
            const Books &books, std::span<const SameMoney> twice)
{
    if (decisions.empty())
        return;
    const auto payouts = payoutRanks(account, books, twice);
    std::unordered_map<std::int64_t, std::uint32_t> earnings;
    for (std::uint32_t rank = 0; rank < account.earnings.size(); ++rank)
        earnings.emplace(account.earnings[rank].revision, rank);
    std::vector<AccountMatcher::Confirmed> confirmed;
    std::set<AccountMatcher::Pair> broken;
    std::set<AccountMatcher::Pair> decided;
    for (const MatchDecision &decision : decisions) {
        const auto payout = payouts.find(decision.payout);
        const auto earning = earnings.find(decision.earning);
        if (payout == payouts.end() || earning == earnings.end())
            continue;
        const AccountMatcher::Pair pair{payout->second, earning->second};
        if (!decided.insert(pair).second)
            continue;
        if (decision.confirmed)
            confirmed.push_back({pair, decision.amount});
        else
            broken.insert(pair);
    }
    matcher.decide(std::move(confirmed), std::move(broken));
}

void match(Account &account, const std::vector<PeriodMembers> &periods, std::span<const MatchDecision> decisions,
           const Books &books, std::span<const SameMoney> twice)
{
    AccountMatcher matcher(account.earnings, account.payouts);
    decide(matcher, account, decisions, books, twice);
    matcher.matchConfirmed();
    matcher.matchSameAmount();
    matcher.matchPeriods(periods);
    matcher.matchRuns();
    matcher.matchRest();
    matcher.settleAdjustments();
}

/** The parts of one payout by earning, those of one reason in one. */
std::vector<MatchPart> mergedParts(OpenPayout &payout)
{
    auto &parts = payout.parts;
    std::stable_sort(parts.begin(), parts.end(), [](const MatchPart &a, const MatchPart &b) {
        return std::tuple(a.earning, a.reason) < std::tuple(b.earning, b.reason);
    });
    std::vector<MatchPart> merged;
    for (const MatchPart &part : parts) {
        if (!merged.empty() && merged.back().earning == part.earning && merged.back().reason == part.reason)
            merged.back().amount += part.amount;
        else
            merged.push_back(part);
    }
    std::erase_if(merged, [](const MatchPart &part) { return part.amount == 0; });
    return merged;
}

void tellParts(Account &account, Reconciliation &into)
{
    for (OpenPayout &payout : account.payouts) {
        into.payoutLeft[payout.index] = payout.left;
        for (const MatchPart &part : mergedParts(payout)) {
            const std::uint32_t index = account.earnings[part.earning].index;
            into.parts.push_back({payout.index, index, part.amount, part.reason});
            if (payout.worth > 0 && payout.day != noDay)
                into.earnings[index].receivedOn = payout.day; // payouts come by day: the last one stays
        }
    }
}

/** What of each earning is late; adjustments down that are still open lessen it, the oldest first. */
void tellEarnings(const Account &account, bool payoutRecorded, Reconciliation &into)
{
    std::int64_t adjustments = 0;
    for (const OpenEarning &earning : account.earnings)
        adjustments += std::min<std::int64_t>(earning.open, 0);
    for (const OpenEarning &earning : account.earnings) {
        EarningSettlement &settlement = into.earnings[earning.index];
        settlement.received = earning.amount - earning.open;
        if (settlement.received == 0)
            settlement.receivedOn.reset();
        if (earning.expected)
            settlement.due = earning.expected->last;
        if (!payoutRecorded || earning.open <= 0 || !settlement.due || *settlement.due >= into.asOf)
            continue;
        const std::int64_t settled = std::min(earning.open, -adjustments);
        settlement.overdue = earning.open - settled;
        adjustments += settled;
    }
}

std::set<std::string, std::less<>> platformsThatPaid(const Books &books)
{
    std::set<std::string, std::less<>> platforms;
    for (const PayoutFact &payout : books.payouts) {
        if (payout.standing == Standing::Earned && payout.worth() > 0 && !payout.platform.empty())
            platforms.insert(payout.platform);
    }
    return platforms;
}

}

std::string_view matchReasonName(MatchReason reason)
{
    constexpr std::array<std::string_view, 5> names = {"confirmed", "same-amount", "pay-period", "run-of-days",
                                                       "lump-sum"};
    return names[static_cast<std::size_t>(reason)];
}

Reconciliation reconcile(const Books &books, std::span<const PlatformCalendar> calendars, DayNumber asOf,
                         const PayoutDecisions &decisions, const ZoneResolver &zones)
{
    Reconciliation made;
    made.asOf = asOf;
    made.earnings.resize(books.earnings.size());
    made.payoutLeft.resize(books.payouts.size());
    made.paying = platformsThatPaid(books);
    made.sameMoney = sameMoney(books, decisions.sameMoney);
    Accounts accounts(books, made.sameMoney, zones);
    for (auto &[key, account] : accounts.all()) {
        const std::string_view platform = key.first;
        const auto calendar = std::find_if(calendars.begin(), calendars.end(), [&](const PlatformCalendar &candidate) {
            return candidate.platform == platform;
        });
        const std::vector<PeriodMembers> periods =
            readTerms(account, books, PayTerms(calendar == calendars.end() ? nullptr : &calendar->calendar, zones));
        if (!platform.empty() && !account.payouts.empty())
            match(account, periods, decisions.matches, books, made.sameMoney);
        tellParts(account, made);
        tellEarnings(account, made.paying.contains(platform), made);
    }
    made.totals = totalsOf(books, made, {}, zones);
    return made;
}

}
