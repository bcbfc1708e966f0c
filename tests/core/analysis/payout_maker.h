// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"
#include "tests/core/analysis/books_maker.h"
#include "tests/support/fixed_zones.h"

#include <string>
#include <vector>

namespace backpay {

/** Books with payouts; every row gets a revision of its own, which is its place among those of its kind and 1. */
class PayoutMaker : public BooksMaker
{
public:
    EarningFact &earned(std::uint32_t contract, const When &when, std::int64_t amount, const char *currency = "USD")
    {
        EarningFact &fact = earning(contract, when, amount, 0, currency);
        fact.revision = static_cast<std::int64_t>(books.earnings.size());
        return fact;
    }

    PayoutFact &paid(const std::string &platform, const When &when, std::int64_t amount, std::int64_t fee = 0,
                     const char *currency = "USD")
    {
        PayoutFact fact;
        fact.when = when;
        fact.platform = platform;
        fact.currency = *Currency::fromCode(currency);
        fact.amount = amount;
        fact.fee = fee;
        fact.revision = static_cast<std::int64_t>(books.payouts.size()) + 1;
        books.payouts.push_back(fact);
        return books.payouts.back();
    }

    [[nodiscard]] Reconciliation reconciled(const char *asOf = "2025-12-31") const
    {
        return reconcile(books, calendars, *parseIsoDate(asOf), decisions, FixedZones());
    }

    std::vector<PlatformCalendar> calendars;
    PayoutDecisions decisions;
};

/** Pays on Wednesday for the week from Monday, the money a day later at most. */
inline PlatformCalendar weeklyCalendar(const char *platform)
{
    PayCalendar calendar;
    calendar.week = Sourced<PayWeek>{{"", Weekday::Monday, 0}, {}, {}};
    PayoutRule rule;
    rule.weekday = Weekday::Wednesday;
    rule.lag = PayoutLag{0, 1, false};
    calendar.payouts.push_back({rule, {}, {}});
    return {platform, calendar};
}

}
