// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/converted_summary.h"

#include "core/money/exact_money.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber daysOfWeek = 7;

std::optional<Exact> hourly(const Exact &money, std::int64_t seconds)
{
    return seconds == 0 ? std::nullopt : std::optional(money / hoursOf(seconds));
}

ConvertedRow convertRow(const SummaryRow &row, const CrossRate &rate)
{
    const auto exact = [&](std::int64_t minorUnits) { return majorUnits(minorUnits, *row.currency) * rate.ratio; };
    ConvertedRow made{{exact(row.workPay), exact(row.bonus), exact(row.pending), exact(row.lost), exact(row.received),
                       exact(row.overdue), row.platformSeconds, row.workedSeconds},
                      {},
                      rate};
    if (const auto advertised = row.advertisedRate ? parseExact(*row.advertisedRate) : std::nullopt)
        made.advertisedRate = *advertised * rate.ratio;
    return made;
}

}

std::optional<Exact> ConvertedMoney::platformRate() const { return hourly(workPay, platformSeconds); }

std::optional<Exact> ConvertedMoney::trueRate() const { return hourly(earned(), workedSeconds); }

ConvertedMoney &ConvertedMoney::operator+=(const ConvertedMoney &other)
{
    workPay += other.workPay;
    bonus += other.bonus;
    pending += other.pending;
    lost += other.lost;
    received += other.received;
    overdue += other.overdue;
    platformSeconds += other.platformSeconds;
    workedSeconds += other.workedSeconds;
    return *this;
}

DayNumber rateDayOf(const SummaryRow &row, SummaryBy by, DayNumber end)
{
    const auto first =
        row.key && (by == SummaryBy::Week || by == SummaryBy::Month) ? parseIsoDate(*row.key) : std::nullopt;
    if (!first)
        return end;
    const DayNumber last = by == SummaryBy::Week ? *first + daysOfWeek - 1 : monthEnd(*first);
    return std::min(last, end);
}

ConvertedSummary convertSummary(std::span<const SummaryRow> rows, SummaryBy by, const Currency &currency, DayNumber end,
                                const ReferenceRates &rates)
{
    ConvertedSummary summary;
    summary.currency = currency;
    for (const SummaryRow &row : rows) {
        const std::size_t index = summary.rows.size();
        auto &made = summary.rows.emplace_back();
        if (!row.currency) {
            summary.leftOut.push_back({index, {}});
            continue;
        }
        const auto rate = rates.cross(*row.currency, currency, rateDayOf(row, by, end));
        if (!rate) {
            summary.leftOut.push_back({index, rate.error()});
            continue;
        }
        made = convertRow(row, *rate);
        summary.total += made->money;
        if (*row.currency != currency)
            summary.dates.insert(rate->day);
    }
    return summary;
}

}
