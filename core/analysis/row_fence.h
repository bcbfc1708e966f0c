// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/contract_calendar.h"
#include "core/analysis/own_shares.h"
#include "core/analysis/reconciliation.h"
#include "core/analysis/row_query.h"

namespace backpay {

/** Whether a row lies where a query and what was typed want it, but for what it counts. All it is given outlives it. */
class RowFence
{
public:
    RowFence(const Books &books, const Reconciliation *made, const RowQuery &query, const RowNarrowing &narrowing,
             const ZoneResolver &zones);

    [[nodiscard]] bool takesEarning(std::uint32_t index);
    [[nodiscard]] bool takesEntry(const TimeFact &entry) const;
    [[nodiscard]] bool takesPayout(const PayoutFact &payout) const;
    /** The days on which own time counts. */
    [[nodiscard]] bool takesDay(std::uint32_t contract, std::optional<DayNumber> day) const;

private:
    void noteCurrencies();
    [[nodiscard]] bool isTraced(RowKind kind, std::int64_t revision) const;
    [[nodiscard]] bool inSpan(std::optional<DayNumber> day) const;
    [[nodiscard]] bool hasStanding(Standing standing) const;
    [[nodiscard]] bool isOfCurrency(std::uint32_t contract) const;

    const Books &books_;
    const Reconciliation *made_;
    const RowQuery &query_;
    const RowNarrowing &narrowing_;
    ContractCalendar calendar_;
    Weekday chartStart_;
    bool dated_;
    std::vector<bool> contracts_;                       // by place: those the query names
    std::vector<std::optional<Currency>> onlyCurrency_; // by contract, over all its rows
};

/** Whether a share lies within all bounds; digits are those of the row's currency. */
[[nodiscard]] bool isWithin(const std::vector<RowBound> &bounds, std::int64_t amount, std::optional<int> digits,
                            std::int64_t seconds);

}
