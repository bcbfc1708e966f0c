// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"
#include "app/forms/platform_record.h"

#include <string_view>
#include <vector>

namespace backpay {

/** Findings of one platform, by their place in CaseFile::findings, where findings.csv numbers them from 1. */
using ClaimNumbers = std::vector<std::size_t>;

/** Of the employee track, those of one law ("us.ca"). */
[[nodiscard]] ClaimNumbers wageClaims(const PlatformRecord &record, std::string_view law);
/** Of the contractor track, those of one act ("us.il.freelance"). */
[[nodiscard]] ClaimNumbers actClaims(const PlatformRecord &record, std::string_view act);
/**
 * Of the record track, those of one rule ("record.rate-cut"); of every rule for "". Where the record is of one place,
 * only those that are about its contracts alone.
 */
[[nodiscard]] ClaimNumbers recordClaims(const PlatformRecord &record, std::string_view rule);
/** The laws of the employee track, or the acts of the contractor's, that the platform has findings of; sorted. */
[[nodiscard]] std::vector<std::string> lawsFound(const PlatformRecord &record, Track track);

/** Which of a law's findings are about a category: the last part of their rule is one of these. */
[[nodiscard]] ClaimNumbers ofTopics(const PlatformRecord &record, const ClaimNumbers &claims,
                                    const std::vector<std::string_view> &topics);

/**
 * "USD 12.00", one line a currency; "" where none has an amount. Only for findings of one law, or of the record track:
 * those are of different money. Findings outside the record's total are left out of the record track's sums.
 */
[[nodiscard]] QString sumText(const PlatformRecord &record, const ClaimNumbers &claims);
/** The same for a freelance act: what was unpaid on the day due, less what came since. */
[[nodiscard]] QString stillUnpaidText(const PlatformRecord &record, const ClaimNumbers &claims);
/** Those of them that sumText() adds up. */
[[nodiscard]] ClaimNumbers inSum(const PlatformRecord &record, const ClaimNumbers &claims);
/** "3 to 7, 9": as findings.csv numbers them; "" for none. */
[[nodiscard]] QString numbersText(const ClaimNumbers &claims);
/** "findings 3 to 7, 9 of findings.csv, 2026-01-05 to 2026-02-01, computed, grade C or better"; "" for none. */
[[nodiscard]] QString basisText(const PlatformRecord &record, const ClaimNumbers &claims);

/** A line for each finding as findings.csv has it: number, category, period, amount, certainty, grade. */
[[nodiscard]] FormTable claimTable(const PlatformRecord &record, const ClaimNumbers &claims);
/** Why findings have no amount, a sentence each. */
[[nodiscard]] QStringList notComputed(const PlatformRecord &record, const ClaimNumbers &claims);

/**
 * How long claims of these places may be made, and the earliest last day that limits.csv has for these findings; of
 * `WithDay` only limits that have one.
 */
enum class Deadlines {
    All,
    WithDay,
};
[[nodiscard]] QStringList wageDeadlines(Deadlines which, const PlatformRecord &record, const ClaimNumbers &claims,
                                        const std::vector<std::string> &places);
/** The same for one freelance act. */
[[nodiscard]] QStringList actDeadlines(const PlatformRecord &record, const ClaimNumbers &claims, std::string_view act);

}
