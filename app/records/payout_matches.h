// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"
#include "core/vault/ledger.h"
#include "platform-importers/engine/platform.h"

#include <cstdint>
#include <span>
#include <vector>

namespace backpay {

/** The calendars of the platforms that the program knows, by the names contracts and payouts have. */
[[nodiscard]] std::vector<PlatformCalendar> platformCalendars(std::span<const Platform> platforms);

/** The books with what the user said of their matches: what reconcile() needs of a vault. */
struct MatchedBooks
{
    Books books;
    PayoutDecisions decisions;
};
[[nodiscard]] Result<MatchedBooks> matchedBooks(const Ledger &ledger);

/** What a payout (by its shown revision) is matched with today: of each earning the sum over all reasons. */
[[nodiscard]] std::vector<MatchShare> matchedShares(const Books &books, const Reconciliation &made,
                                                    std::int64_t payout);
/**
 * What confirming that a payout pays for those earnings says (all by shown revisions). A pair that is matched is
 * confirmed with its amount; any other with what payout and earning have that is not confirmed elsewhere, 0 where that
 * is nothing.
 */
[[nodiscard]] std::vector<MatchShare> sharesToConfirm(const MatchedBooks &matched, const Reconciliation &made,
                                                      std::int64_t payout, std::span<const std::int64_t> earnings);

}
