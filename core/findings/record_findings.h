// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace backpay {

/*
 * What the records alone show. One function a rule; each finding is one event of one platform, and its amount is in
 * minor units of one currency. A row's money is in the amount of one rule only, so that the amounts of the track may be
 * added: rows that were rejected are in record.rejected-work alone, rows that vanished in record.vanished alone.
 */

/**
 * record.over-cap: time beyond a task's cap that was paid at less than the task's own rate, or not at all. One per
 * platform and currency. Per row: the rate that the row of the same item states for the task × the row's seconds, half
 * up, less what the row paid. Rows whose task's rate is not known or is below their own are counted without an amount;
 * so is over-cap time of the worker's own clock that no row of the platform holds.
 */
[[nodiscard]] std::vector<Finding> overCapFindings(const CaseFacts &facts);

/**
 * record.rate-cut: the middle rate of a contract's work is lower from a day on than it was before. One per contract and
 * day. A rate is what the row states, else work pay ÷ platform time, a whole minor unit an hour. Where rates stand
 * still (the middle half of them within 2 %) three rows on each side are enough and any fall of 1 % counts; where they
 * vary there must be twenty on each side, the fall at least 10 % and the middle halves apart. No amount: what the same
 * hours would have paid is in record.below-promised where a rate was promised.
 */
[[nodiscard]] std::vector<Finding> rateCutFindings(const CaseFacts &facts);

/**
 * record.below-promised: work whose pay is less than the rate that the contract states for its platform time. One per
 * contract and currency. By work item: rate × seconds, half up, less all its work pay but over-cap pay; differences of
 * one minor unit are rounding and left out, and what was paid above the rate elsewhere does not make up for it.
 */
[[nodiscard]] std::vector<Finding> belowPromisedFindings(const CaseFacts &facts);

/** record.unpaid-time: onboarding, reading, waiting and other own time that no row of the platform holds; one per
 * platform, by kind. Time on tasks is in record.tracker-gap, time over a cap in record.over-cap. */
[[nodiscard]] std::vector<Finding> unpaidTimeFindings(const CaseFacts &facts);

/** record.tracker-gap: the worker's own clock shows more time on tasks than the platform's rows of the same contract
 * and day, fifteen minutes in all or more; one per platform. Contracts without platform time are left out. */
[[nodiscard]] std::vector<Finding> trackerGapFindings(const CaseFacts &facts);

/** record.overlap: two of the worker's own clocks at once; one per run of overlapping entries. The time counts twice in
 * every other figure until one of them is corrected. */
[[nodiscard]] std::vector<Finding> overlapFindings(const CaseFacts &facts);

/** record.rejected-work: pay that was shown and then rejected or clawed back; one per platform and currency. Of a row
 * whose pay was lowered when it was rejected, the highest that an earlier export showed. */
[[nodiscard]] std::vector<Finding> rejectedWorkFindings(const CaseFacts &facts);

/**
 * record.cancelled: work taken away. One for each cancellation on record with who decided it, the notice given, time
 * and money lost; and one per platform for work that was returned or timed out, with its time. Money lost on a contract
 * with overdue pay may be that pay, and is in no sum.
 */
[[nodiscard]] std::vector<Finding> cancelledFindings(const CaseFacts &facts);

/** What other rules count of rows, by number: an amount, or nothing for a row whose share is not told. */
using CountedRows = std::unordered_map<std::int64_t, std::optional<std::int64_t>>;

/**
 * record.changed: rows that a later export shows with less pay, less time, a lower rate or no longer approved; one per
 * export, platform and currency. The amount is the pay that went and did not come back in a later export, less what
 * `counted` says that the rules on rates hold of the row; pay that was rejected is in record.rejected-work.
 */
[[nodiscard]] std::vector<Finding> changedFindings(const CaseFacts &facts, const CountedRows &counted);

/** record.vanished: rows that an earlier export held and a later one, reaching over their day, does not; one per
 * export, platform and currency. The amount is what they showed as earned or undecided, less what of it arrived. */
[[nodiscard]] std::vector<Finding> vanishedFindings(const CaseFacts &facts);

/** record.history-expiring: rows that the platform will soon no longer show have not been exported: in two weeks or
 * less, or since thirty days at most. One per platform whose history window is known. */
[[nodiscard]] std::vector<Finding> historyExpiringFindings(const CaseFacts &facts);

/**
 * record.overdue: pay that was due and has not arrived, one per platform and currency, with what fell due on each day;
 * and pay that arrived after it was due, one per payout, which is in no total. Due by the contract's own days, else by
 * the platform's calendar; nothing is overdue before a payout of the platform is recorded. Rows that vanished are left
 * to their own rule.
 */
[[nodiscard]] std::vector<Finding> overdueFindings(const CaseFacts &facts);

/** record.unmatched: a platform's payout that pays, in part or whole, for no earning on record; one per payout. Rows
 * may be missing from what was imported. */
[[nodiscard]] std::vector<Finding> unmatchedFindings(const CaseFacts &facts);

/** All of the above, by rule in the order of the interface, then platform, day and contracts. */
[[nodiscard]] std::vector<Finding> recordFindings(const CaseFacts &facts);

}
