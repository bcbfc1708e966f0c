// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pay_terms.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr DayNumber lastOfWeek = 6;
constexpr DayNumber halfOfMonth = 15;

/** The last day of 1 to 15, or of the month. */
DayNumber halfEnd(DayNumber day)
{
    const DayNumber middle = monthStart(day) + halfOfMonth - 1;
    return day <= middle ? middle : monthEnd(day);
}

bool pays(const PayCalendar &calendar, PayoutSchedule schedule)
{
    return std::any_of(calendar.payouts.begin(), calendar.payouts.end(),
                       [&](const Sourced<PayoutRule> &rule) { return rule.fact.schedule == schedule; });
}

}

PayTerms::PayTerms(const PayCalendar *calendar, const ZoneResolver &zones)
    : calendar_(calendar)
    , zones_(zones)
{
}

std::optional<DayRange> PayTerms::expected(const When &when, DayNumber day, const Contract &contract)
{
    if (contract.payDueDays)
        return DayRange{day + *contract.payDueDays, day + *contract.payDueDays};
    std::optional<DayRange> all;
    if (calendar_ == nullptr)
        return all;
    for (const auto &[rule, origin, notes] : calendar_->payouts) {
        if (rule.schedule == PayoutSchedule::OnRequest) // the day of the request is not known
            continue;
        const auto worked = rule.schedule == PayoutSchedule::Weekly ? weekEnd(when, day) : std::optional(day);
        const auto range = worked ? expectedPayout(rule, *worked) : std::nullopt;
        if (range)
            all = all ? DayRange{std::min(all->first, range->first), std::max(all->last, range->last)} : *range;
    }
    return all;
}

void PayTerms::periods(const When &when, DayNumber day, std::vector<PayPeriodKey> &periods)
{
    periods.clear();
    if (calendar_ == nullptr)
        return;
    if (const auto end = weekEnd(when, day))
        periods.push_back({PayoutSchedule::Weekly, *end});
    if (pays(*calendar_, PayoutSchedule::SemiMonthly))
        periods.push_back({PayoutSchedule::SemiMonthly, halfEnd(day)});
    if (pays(*calendar_, PayoutSchedule::Monthly))
        periods.push_back({PayoutSchedule::Monthly, monthEnd(day)});
}

std::optional<DayNumber> PayTerms::weekEnd(const When &when, DayNumber day)
{
    if (!calendar_->week)
        return std::nullopt;
    const PayWeek &week = calendar_->week->fact;
    if (when.kind != WhenKind::Utc)
        return weekStart(day, week.starts) + lastOfWeek;
    const Instant instant(std::chrono::days(when.day) + std::chrono::seconds(when.second));
    if (!week_ || instant < week_->begin || instant >= week_->end)
        week_ = payWeekAt(week, instant, zones_);
    return week_ ? week_->lastDay : weekStart(day, week.starts) + lastOfWeek;
}

}
