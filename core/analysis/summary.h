// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/contract_calendar.h"
#include "core/analysis/reconciliation.h"
#include "core/domain/books.h"
#include "core/time/zone_resolver.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

enum class SummaryBy {
    Platform,
    Contract,
    Day,
    Week,
    Month,
    Kind
};

struct SummaryOptions
{
    SummaryBy by = SummaryBy::Platform;
    std::optional<DayNumber> from; // both ends included; undated rows are left out once either is set
    std::optional<DayNumber> to;
    std::optional<std::string> platform; // only this platform's contracts
    std::optional<std::string> contract; // only the contract with this key
};

/** One line of the three rates: one key and one currency. Times are seconds, amounts minor units of `currency`. */
struct SummaryRow
{
    std::optional<std::string>
        key;           // platform, contract key, day, week's or month's first day, or kind; none for rows without one
    std::string label; // what to show for it; "" where the key says it
    std::optional<Currency> currency; // none: own time without money, every amount below is then meaningless
    std::int64_t workPay = 0;         // earned only
    std::int64_t bonus = 0;           // earned only
    std::int64_t pending = 0;
    std::int64_t lost = 0;
    std::int64_t received = 0;
    std::int64_t overdue = 0;
    std::int64_t items = 0;        // distinct work items of this row, the next three among them: an item with one
                                   // lost row is rejected, with one cancelled row cancelled
    std::int64_t decidedItems = 0; // with a row that is earned or lost
    std::int64_t rejectedItems = 0;
    std::int64_t cancelledItems = 0;
    std::int64_t platformSeconds = 0; // every row's time, whatever its status
    std::int64_t workedSeconds = 0;   // per contract and day the larger of platform time and own task, over-cap and
                                      // rework time, plus other own kinds but breaks
    std::array<std::int64_t, timeKindCount> unpaidByKind{}; // sums to workedSeconds − platformSeconds
    std::optional<std::string>
        advertisedRate; // "30.0000", weighted by platformSeconds over the contracts that have one (advertisedRates)

    [[nodiscard]] std::int64_t earned() const { return workPay + bonus; }
    [[nodiscard]] std::int64_t outstanding() const { return earned() - received; }
    [[nodiscard]] std::int64_t unpaidSeconds() const { return workedSeconds - platformSeconds; }
    /** work pay ÷ platform hours and earned ÷ hours worked, four decimals; none when the divisor is 0 or there is no
     * currency. */
    [[nodiscard]] std::optional<std::string> platformRate() const;
    [[nodiscard]] std::optional<std::string> trueRate() const;
};

/**
 * The three rates, exact, one row per key and currency, sorted by key, then currency; rows without a key last.
 * Platform time covers the worker's own task time first, then over-cap, then rework; what it does not cover is unpaid
 * time of that kind. Own time stands in its contract's currency row where the contract has exactly one currency, else
 * in a row without one; covered time of a contract and day is counted over all its currencies, and its undated rows are
 * a day of their own. An own stretch that crosses midnight is split there; a platform's row stays on its date. By kind,
 * a platform's row stands under "task" with its time, items and work pay, its bonus money under "bonus", and own time
 * under its kind; only "task" has an advertised rate. A cancelled row brings its time and its item but no money.
 * Received and overdue come from `reconciliation`, which is of the same books; without one both are 0. By kind they
 * stand with the work pay first, what is more with the bonus.
 * Amounts are summed in 64 bits: the vault's limits (CHECK constraints) keep a sum of 10^7 rows inside.
 */
[[nodiscard]] std::vector<SummaryRow> summarise(const Books &books, const SummaryOptions &options,
                                                const ZoneResolver &zones,
                                                const Reconciliation *reconciliation = nullptr);

}
