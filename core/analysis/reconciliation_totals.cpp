// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contract_calendar.h"
#include "core/analysis/reconciliation.h"

#include <algorithm>
#include <map>

namespace backpay {

namespace {

class Totaller
{
public:
    Totaller(const Books &books, const Reconciliation &reconciliation, const ReconciliationSpan &span,
             const ZoneResolver &zones)
        : books_(books)
        , reconciliation_(reconciliation)
        , span_(span)
        , calendar_(books.contracts, zones)
    {
    }

    std::vector<ReconciliationTotals> run()
    {
        for (std::size_t i = 0; i < books_.earnings.size(); ++i)
            addEarning(books_.earnings[i], reconciliation_.earnings[i]);
        std::vector<bool> again(books_.payouts.size(), false);
        for (const SameMoney &same : reconciliation_.sameMoney)
            again[same.again] = true;
        for (std::size_t i = 0; i < books_.payouts.size(); ++i) {
            if (!again[i])
                addPayout(books_.payouts[i], reconciliation_.payoutLeft[i]);
        }
        std::vector<ReconciliationTotals> all;
        all.reserve(totals_.size());
        for (auto &[key, totals] : totals_) {
            totals.platform = key.first;
            totals.currency = key.second;
            totals.payoutRecorded = reconciliation_.paying.contains(key.first);
            all.push_back(std::move(totals));
        }
        return all;
    }

private:
    void addEarning(const EarningFact &earning, const EarningSettlement &settlement)
    {
        const std::string &platform = books_.contracts[earning.contract].platform;
        if (earning.standing != Standing::Earned || !takes(platform))
            return;
        if (dated() && !inSpan(calendar_.dayOf(earning.when, earning.contract)))
            return;
        ReconciliationTotals &totals = totalsFor(platform, earning.currency);
        const std::int64_t amount = earning.workPay + earning.bonus;
        totals.earned += amount;
        totals.received += settlement.received;
        totals.overdue += settlement.overdue;
        totals.notYetDue += amount - settlement.received - settlement.overdue;
        if (settlement.overdue > 0)
            totals.ageing[ageingBucket(reconciliation_.asOf - *settlement.due)] += settlement.overdue;
    }

    void addPayout(const PayoutFact &payout, std::int64_t left)
    {
        if (payout.standing != Standing::Earned || !takes(payout.platform))
            return;
        if (dated() && !inSpan(payout.when.kind == WhenKind::Undated ? std::nullopt : std::optional(payout.when.day)))
            return;
        ReconciliationTotals &totals = totalsFor(payout.platform, payout.currency);
        totals.unmatched += std::max<std::int64_t>(left, 0);
        totals.clawedBack -= std::min<std::int64_t>(payout.worth(), 0);
        totals.fees += payout.fee;
    }

    /** Rows of one account mostly follow each other. */
    ReconciliationTotals &totalsFor(const std::string &platform, const Currency &currency)
    {
        if (last_ == nullptr || lastKey_.first != platform || lastKey_.second != currency) {
            lastKey_ = {platform, currency};
            last_ = &totals_[lastKey_];
        }
        return *last_;
    }

    [[nodiscard]] bool takes(const std::string &platform) const
    {
        return !span_.platform || *span_.platform == platform;
    }
    [[nodiscard]] bool dated() const { return span_.from || span_.to; }
    [[nodiscard]] bool inSpan(std::optional<DayNumber> day) const
    {
        return day && (!span_.from || *day >= *span_.from) && (!span_.to || *day <= *span_.to);
    }

    using Key = std::pair<std::string, Currency>;

    const Books &books_;
    const Reconciliation &reconciliation_;
    const ReconciliationSpan &span_;
    ContractCalendar calendar_;
    std::map<Key, ReconciliationTotals> totals_;
    Key lastKey_;
    ReconciliationTotals *last_ = nullptr;
};

}

std::size_t ageingBucket(DayNumber daysLate)
{
    constexpr std::array<DayNumber, ageingBuckets - 1> ends = {7, 30, 90};
    return static_cast<std::size_t>(std::lower_bound(ends.begin(), ends.end(), daysLate) - ends.begin());
}

std::vector<ReconciliationTotals> totalsOf(const Books &books, const Reconciliation &reconciliation,
                                           const ReconciliationSpan &span, const ZoneResolver &zones)
{
    return Totaller(books, reconciliation, span, zones).run();
}

}
