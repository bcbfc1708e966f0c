// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "app/records/payout_matches.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace backpay {

/** A payout that is shown, with what it pays for. */
struct PayoutShown
{
    std::uint32_t index = 0; // into Books::payouts
    std::vector<MatchPart> parts;
};

/** What `reconcile` and `match` print: a reconciliation, and which rows of it. */
struct MatchesShown
{
    MatchedBooks matched;
    Reconciliation reconciliation;
    std::vector<std::optional<DayNumber>> earningDays; // parallel to Books::earnings, on the contract's calendar
    std::vector<ReconciliationTotals> totals;
    std::vector<PayoutShown> payouts;                       // by day, undated last
    std::vector<std::uint32_t> overdue;                     // into Books::earnings, those due first before others
    std::unordered_map<std::int64_t, StoredRow> payoutRows; // by revision
    std::unordered_map<std::int64_t, StoredRow> earningRows;
};

/** Chooses sums, payouts and late earnings of a span. */
void select(MatchesShown &shown, const ReconciliationSpan &span, const ZoneResolver &zones);
/** Chooses one payout by its revision. */
void selectPayout(MatchesShown &shown, std::int64_t revision);

[[nodiscard]] Json reconciliationJson(const MatchesShown &shown);
/** The match of the one payout that was selected. */
[[nodiscard]] Json decidedJson(const MatchesShown &shown);
[[nodiscard]] QString reconciliationText(const MatchesShown &shown);
[[nodiscard]] QString payoutMatchText(const MatchesShown &shown, const PayoutShown &payout);

}
