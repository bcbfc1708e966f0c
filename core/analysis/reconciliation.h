// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/domain/match_decision.h"
#include "core/time/pay_calendar.h"
#include "core/time/zone_resolver.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Why a payout is taken to pay for an earning, the surest first. */
enum class MatchReason : std::uint8_t {
    Confirmed,  // the user says so
    SameAmount, // one earning of the payout's amount
    PayPeriod,  // all that is open of one pay period of the platform's calendar
    RunOfDays,  // all that is open of days that follow each other
    LumpSum,    // the oldest unpaid first, the last one partly
};
/** "confirmed", "same-amount", "pay-period", "run-of-days", "lump-sum". */
[[nodiscard]] std::string_view matchReasonName(MatchReason reason);

/** What one payout pays for one earning, in minor units; below 0 where it takes back or an adjustment down counts. */
struct MatchPart
{
    std::uint32_t payout = 0;  // index into Books::payouts
    std::uint32_t earning = 0; // index into Books::earnings
    std::int64_t amount = 0;
    MatchReason reason = MatchReason::LumpSum;

    friend bool operator==(const MatchPart &, const MatchPart &) = default;
};

/** One payout that two sources tell of: the platform's own list and a bank's, or a note and a file. */
struct SameMoney
{
    std::uint32_t counted = 0; // index into Books::payouts
    std::uint32_t again = 0;   // the row that adds nothing
    bool confirmed = false;    // the user says so

    friend bool operator==(const SameMoney &, const SameMoney &) = default;
};

/** Days that the same money may be apart in two sources: a platform's word and its arrival over a weekend. */
constexpr DayNumber sameMoneyDays = 7;

/**
 * Payouts that several sources tell of, so that money counts once; by `again`. Rows of one platform, currency and
 * sign, each of another source, at most sameMoneyDays from another of them, of the same worth (amount and fee), else
 * the same amount; the nearest days first, then the earlier ones. Two of the worker's own accounts
 * (PayoutFact::byAccount) only on the same day, as two files of one account: money that went to two of them arrived
 * twice. Rows of one source are never taken for each other, so that two equal payouts of one day stay two. Of rows that
 * belong together the one of the greatest worth counts, then the latest, then an account's. What the user said of two
 * rows that count comes first. The order of rows does not matter.
 */
[[nodiscard]] std::vector<SameMoney> sameMoney(const Books &books, std::span<const SameMoneyDecision> decisions);

/** Where one earning stands; minor units of its currency. All 0 and nothing for a row that is not earned. */
struct EarningSettlement
{
    std::int64_t received = 0;           // between 0 and the earning's amount
    std::int64_t overdue = 0;            // of the rest, what is late; never below 0
    std::optional<DayNumber> due;        // the last day on which the money may arrive; none where it is not known
    std::optional<DayNumber> receivedOn; // day of the last payout that covers it; none where nothing does

    friend bool operator==(const EarningSettlement &, const EarningSettlement &) = default;
};

/** Days late: 1 to 7, 8 to 30, 31 to 90, more. */
constexpr std::size_t ageingBuckets = 4;
/** The bucket of so many days late, of which there is at least one. */
[[nodiscard]] std::size_t ageingBucket(DayNumber daysLate);

/** Sums of one platform and currency. earned = received + overdue + notYetDue, always. Minor units. */
struct ReconciliationTotals
{
    std::string platform;
    Currency currency;
    std::int64_t earned = 0;
    std::int64_t received = 0;
    std::int64_t overdue = 0;
    std::int64_t notYetDue = 0;                       // also what has no known due day
    std::int64_t unmatched = 0;                       // money that arrived and pays for nothing that is known
    std::int64_t clawedBack = 0;                      // money that went back, as a positive number
    std::int64_t fees = 0;                            // kept back on the way, in received and unmatched
    std::array<std::int64_t, ageingBuckets> ageing{}; // of overdue
    bool payoutRecorded = false; // whether any payout of the platform is on record, in any currency

    friend bool operator==(const ReconciliationTotals &, const ReconciliationTotals &) = default;
};

struct Reconciliation
{
    DayNumber asOf = 0;
    std::vector<SameMoney> sameMoney;          // payouts that count as part of another
    std::vector<MatchPart> parts;              // by payout, then earning, each in the order of payment
    std::vector<EarningSettlement> earnings;   // parallel to Books::earnings
    std::vector<std::int64_t> payoutLeft;      // parallel to Books::payouts: what pays for nothing that is known; below
                                               // 0 for a clawback of nothing that is known; 0 where not counted
    std::set<std::string, std::less<>> paying; // platforms of which a payout is recorded
    std::vector<ReconciliationTotals> totals;  // by platform, then currency
};

/**
 * Which payout pays for which earning, and what is late on `asOf`. A function of what is on record: the order of rows
 * does not matter, and `asOf` decides only what is late, not which payouts count.
 *
 * Only rows of standing Earned take part, each only with those of its platform and currency; rows without a platform
 * match nothing. Of payouts that tell of the same money one takes part. A payout is worth its amount and its fee. Both
 * sides are taken by day (an earning's on its contract's calendar), then amount, then revision, undated ones last. A
 * payout pays for nothing dated after it, but one day for the payer's zone, unless the user confirmed it.
 *
 * In this order, each explained by its reason: pairs the user confirmed; one earning of the payout's amount; a whole
 * pay period; a run of days within three months before the payout; the oldest unpaid, the last of them partly. Of
 * several earnings or periods of the same amount the one that is expected on that day comes first, else the oldest.
 * Pairs the user broke are never made again.
 *
 * An adjustment down (an earning below 0) counts with the payout that covers it, which then pays that much more of
 * others. One that comes after the money leaves that much of the latest payout without anything it pays for. A clawback
 * (a payout below 0) settles adjustments down, the oldest first, then takes back what was received latest; that is then
 * open again. So received is never more than earned, nor than 0 where adjustments exceed all that was earned.
 *
 * An earning is late from the day after its due day on (PayTerms::expected), once a payout of the platform is recorded.
 * Adjustments down that are still open lessen what is late, the oldest first: it is never more than what is owed.
 */
[[nodiscard]] Reconciliation reconcile(const Books &books, std::span<const PlatformCalendar> calendars, DayNumber asOf,
                                       const PayoutDecisions &decisions, const ZoneResolver &zones);

/** Which rows sums take: earnings by their day, payouts by theirs, both ends included. */
struct ReconciliationSpan
{
    std::optional<std::string> platform;
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
};

/** The sums over a part of the record; with an empty span they are Reconciliation::totals. */
[[nodiscard]] std::vector<ReconciliationTotals> totalsOf(const Books &books, const Reconciliation &reconciliation,
                                                         const ReconciliationSpan &span, const ZoneResolver &zones);

}
