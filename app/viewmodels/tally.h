// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/summary.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace backpay {

/** The summary row of one contract and one currency (or none). */
struct ContractSum
{
    std::uint32_t contract = 0; // index into Books::contracts
    SummaryRow row;
};

/** Every contract's sums between two days, both included; what arrived and what is late where `made` is given. */
[[nodiscard]] std::vector<ContractSum> sumByContract(const Books &books, std::optional<DayNumber> from,
                                                     std::optional<DayNumber> to, const ZoneResolver &zones,
                                                     const Reconciliation *made = nullptr);

/** Exact sums over several rows of one currency. Rates are minor units an hour, rounded once; none where not known. */
struct Tally
{
    std::int64_t workPay = 0;
    std::int64_t bonus = 0;
    std::int64_t pending = 0;
    std::int64_t lost = 0;
    std::int64_t received = 0;
    std::int64_t overdue = 0;
    std::int64_t platformSeconds = 0;
    std::int64_t workedSeconds = 0;
    std::array<std::int64_t, timeKindCount> unpaidByKind{};
    std::optional<std::int64_t> advertised; // weighted by platform time

    void add(const SummaryRow &row);
    [[nodiscard]] std::int64_t earned() const { return workPay + bonus; }
    [[nodiscard]] std::int64_t unpaidSeconds() const { return workedSeconds - platformSeconds; }
    [[nodiscard]] std::optional<std::int64_t> platformRate() const;
    [[nodiscard]] std::optional<std::int64_t> trueRate() const;
    /** The largest of the three rates, 0 where none is known: the end of a bar's scale. */
    [[nodiscard]] std::int64_t largestRate() const;
};

/** The sums that `takes` lets in, which must all be of one currency or none. */
[[nodiscard]] Tally tallyOf(const Books &books, const std::vector<ContractSum> &sums,
                            const std::function<bool(const ContractSum &)> &takes);

/** The currencies of the sums, the one with the most platform time first, then by code. */
[[nodiscard]] std::vector<Currency> currenciesOf(const std::vector<ContractSum> &sums);

/** The parts of a rate bar from left to right, on a scale from 0 to `top`: paid an hour, lost to unpaid time, offered
 * but not paid. */
struct BarParts
{
    double solid = 0;
    double hatch = 0;
    double outline = 0;
};
[[nodiscard]] BarParts barParts(const Tally &tally, std::int64_t top);

/** part ÷ whole between 0 and 1: a length on screen, never a figure. */
[[nodiscard]] double fraction(std::int64_t part, std::int64_t whole);

/** An amount or rate for a column: "25.75", with its code where the column mixes currencies; "no record" where there is
 * none. */
[[nodiscard]] QString figureText(const std::optional<std::int64_t> &minorUnits, const Currency &currency, bool mixed);

/** The currency's code as text. */
[[nodiscard]] QString codeText(const Currency &currency);

}
