// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/rate_line.h"

#include "app/text/number_text.h"
#include "core/analysis/contract_calendar.h"
#include "core/findings/rate_steps.h"

#include <algorithm>

namespace backpay {

namespace {

void append(std::vector<RateStep> &steps, const RateStep &step)
{
    if (!steps.empty() && steps.back().rate == step.rate)
        steps.back().rows += step.rows;
    else
        steps.push_back(step);
}

/** The rows' own rates; only those that state one, or only those that do not. */
std::vector<RateStep> appliedSteps(const Books &books, std::uint32_t contract, const Currency &currency,
                                   const std::vector<AppliedRate> &applied, bool stated, const ZoneResolver &zones)
{
    ContractCalendar calendar(books.contracts, zones);
    std::vector<RatePoint> points;
    for (const AppliedRate &row : applied) {
        if (row.currency != currency || row.stated != stated)
            continue;
        if (const auto day = calendar.dayOf(row.when, contract))
            points.push_back({*day, row.rate, 0});
    }
    std::sort(points.begin(), points.end(), [](const RatePoint &a, const RatePoint &b) {
        return std::pair(a.day, a.rate) < std::pair(b.day, b.rate);
    });
    std::vector<RateStep> steps;
    for (const RateSpan &span : rateSpans(points))
        append(steps, {points[span.first].day, span.middle, static_cast<std::int64_t>(span.count())});
    return steps;
}

/** What was promised, by day; of one day the last counts, as promisedRate() takes it. */
std::vector<RateStep> promisedSteps(const Books &books, std::uint32_t contract, const Currency &currency)
{
    std::vector<RateStep> steps;
    for (std::size_t i = 0; i < books.rates.size(); ++i) {
        const StatedRateFact &rate = books.rates[i];
        const bool last = i + 1 == books.rates.size() || books.rates[i + 1].contract != rate.contract
                          || books.rates[i + 1].from != rate.from;
        if (rate.contract != contract || rate.rate.currency != currency || !last)
            continue;
        if (const auto hourly = hourlyMinorUnits(rate.rate.minorUnits, rate.rate.seconds))
            append(steps, {rate.from, *hourly, 0});
    }
    return steps;
}

}

const RateStep *RateLine::on(DayNumber day) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
                                        [](DayNumber wanted, const RateStep &step) { return wanted < step.from; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

RateLine rateLine(const Books &books, std::uint32_t contract, const Currency &currency,
                  const std::vector<AppliedRate> &applied, const ZoneResolver &zones)
{
    if (auto steps = appliedSteps(books, contract, currency, applied, true, zones); !steps.empty())
        return {RateLineKind::InForce, true, std::move(steps)};
    if (auto steps = promisedSteps(books, contract, currency); !steps.empty())
        return {RateLineKind::Promised, false, std::move(steps)};
    return {RateLineKind::Usual, true, appliedSteps(books, contract, currency, applied, false, zones)};
}

}
