// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/platform_comparison.h"

#include "core/money/money.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

namespace backpay {

namespace {

constexpr int shareDecimals = 4;

std::optional<std::string> shareText(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(ratioText(part, whole, shareDecimals));
}

/** Twice the median, so that it is whole. There is at least one value. */
std::int64_t twiceMedian(std::vector<std::int64_t> &values)
{
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) / 2] + values[values.size() / 2];
}

/** What is gathered of one platform and currency, row by row. */
struct Gathered
{
    std::map<DayNumber, std::int64_t> weeks; // earned, by the week's Monday
    std::vector<std::int64_t> daysToPayment;
};

std::vector<std::int64_t> everyWeek(const std::map<DayNumber, std::int64_t> &weeks)
{
    std::vector<std::int64_t> all;
    if (weeks.empty())
        return all;
    for (DayNumber monday = weeks.begin()->first; monday <= weeks.rbegin()->first; monday += daysOfWeek) {
        const auto week = weeks.find(monday);
        all.push_back(week == weeks.end() ? 0 : week->second);
    }
    return all;
}

/** Sums stay below 10^18 by the vault's limits, so that eight times one stays in 64 bits. */
std::optional<Share> volatilityOf(std::vector<std::int64_t> weeks)
{
    if (weeks.size() < 2)
        return std::nullopt;
    const std::int64_t median = twiceMedian(weeks);
    if (median <= 0)
        return std::nullopt;
    std::vector<std::int64_t> distances;
    for (const std::int64_t week : weeks)
        distances.push_back(std::abs(2 * week - median));
    return Share{twiceMedian(distances), 2 * median}; // both are four times what they stand for
}

std::optional<DaysToPayment> daysToPaymentOf(std::vector<std::int64_t> days)
{
    if (days.empty())
        return std::nullopt;
    const std::int64_t median = twiceMedian(days);
    return DaysToPayment{Exact(median, 2), static_cast<DayNumber>(days.back()), static_cast<std::int64_t>(days.size())};
}

class Comparer
{
public:
    Comparer(const Books &books, const SummaryOptions &options, std::span<const PaidEarning> paid,
             const ZoneResolver &zones)
        : books_(books)
        , options_(options)
        , paidOn_(books.earnings.size())
        , calendar_(books.contracts, zones)
    {
        for (const PaidEarning &earning : paid)
            paidOn_[earning.earning] = earning.paidOn;
        for (std::uint32_t i = 0; i < books.earnings.size(); ++i)
            gather(i);
    }

    [[nodiscard]] ComparisonRow row(SummaryRow &&sums) const
    {
        ComparisonRow made;
        made.sums = std::move(sums);
        if (!made.sums.currency)
            return made;
        const auto found = gathered_.find(
            {made.sums.key ? std::string_view(*made.sums.key) : std::string_view(), *made.sums.currency});
        if (found == gathered_.end())
            return made;
        std::vector<std::int64_t> weeks = everyWeek(found->second.weeks);
        made.weeks = static_cast<std::int64_t>(weeks.size());
        made.volatility = volatilityOf(std::move(weeks));
        made.daysToPayment = daysToPaymentOf(found->second.daysToPayment);
        return made;
    }

private:
    void gather(std::uint32_t index)
    {
        const EarningFact &earning = books_.earnings[index];
        const Contract &contract = books_.contracts[earning.contract];
        if ((options_.platform && contract.platform != *options_.platform)
            || (options_.contract && contract.key != *options_.contract))
            return;
        const auto day = calendar_.dayOf(earning.when, earning.contract);
        if (!day || (options_.from && *day < *options_.from) || (options_.to && *day > *options_.to))
            return;
        Gathered &of = gathered_[{contract.platform, earning.currency}];
        std::int64_t &week = of.weeks[weekStart(*day, Weekday::Monday)];
        if (earning.standing != Standing::Earned)
            return;
        week += earning.workPay + earning.bonus;
        if (paidOn_[index])
            of.daysToPayment.push_back(std::int64_t{*paidOn_[index]} - *day);
    }

    const Books &books_;
    const SummaryOptions &options_;
    std::vector<std::optional<DayNumber>> paidOn_; // by earning
    ContractCalendar calendar_;
    std::map<std::pair<std::string_view, Currency>, Gathered> gathered_;
};

}

std::optional<std::string> ComparisonRow::unpaidShare() const
{
    return shareText(sums.unpaidSeconds(), sums.workedSeconds);
}

std::optional<std::string> ComparisonRow::rejectionRate() const
{
    return shareText(sums.rejectedItems, sums.decidedItems);
}

std::optional<std::string> ComparisonRow::cancellationRate() const
{
    return shareText(sums.cancelledItems, sums.items);
}

std::optional<std::string> ComparisonRow::volatilityText() const
{
    return volatility ? shareText(volatility->part, volatility->whole) : std::nullopt;
}

std::vector<ComparisonRow> comparePlatforms(const Books &books, SummaryOptions options,
                                            std::span<const PaidEarning> paid, const ZoneResolver &zones)
{
    options.by = SummaryBy::Platform;
    const Comparer comparer(books, options, paid, zones);
    std::vector<ComparisonRow> rows;
    for (SummaryRow &sums : summarise(books, options, zones))
        rows.push_back(comparer.row(std::move(sums)));
    return rows;
}

}
