// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/case_file.h"
#include "core/schedule/schedule.h"

#include <vector>

namespace backpay {

// The tables of a packet. Rows are in the order of days, undated ones last, then of contract, then as the vault has
// them; days are the contract's calendar. Amounts carry their currency's digits and stand in its own column; currencies
// are never added. Time is whole seconds. A cell is empty where nothing is on record or the reader is not to see it.

/** Every row of platform work and of own time. Not for a reader who sees no rows. */
[[nodiscard]] Schedule workSchedule(const CaseFile &file);
/** Contract by day: first start and last end that are known, the time by both clocks, what was earned. */
[[nodiscard]] Schedule dailySchedule(const CaseFile &file);
/** The same by the contract's workweek. */
[[nodiscard]] Schedule weeklySchedule(const CaseFile &file);
/** Money that arrived or went back, and what of it pays for nothing on record. */
[[nodiscard]] Schedule paymentSchedule(const CaseFile &file);
/** What was earned, received and is late, by earning. Not for a reader who sees no rows. */
[[nodiscard]] Schedule ageingSchedule(const CaseFile &file);
/**
 * What was promised, or is due by a law if the work is employment, beside what was paid: by contract and rate in force,
 * and by week and law. Pay promised for time is exact and rounded once, half away from zero, to the currency's digits.
 */
[[nodiscard]] Schedule differenceSchedule(const CaseFile &file);
/** The wage computation by week and law: every figure, rounded once; a figure that cannot be had is empty. */
[[nodiscard]] Schedule wageSchedule(const CaseFile &file);
/** Every finding with its amount; amounts of different tracks are the same money and are not to be added. */
[[nodiscard]] Schedule findingSchedule(const CaseFile &file);
/** How each finding's amount comes about, line by line. */
[[nodiscard]] Schedule workingSchedule(const CaseFile &file);
/** The rows that each finding rests on. Not for a reader who sees no rows. */
[[nodiscard]] Schedule findingRecordSchedule(const CaseFile &file);
/** Until when a claim may be made, by finding and law. */
[[nodiscard]] Schedule limitSchedule(const CaseFile &file);
/** What was said and done when: stated rates, cancellations, rows changed and gone. */
[[nodiscard]] Schedule chronologySchedule(const CaseFile &file);
/** Facts of how the work was done that courts weigh, on both sides. No result. */
[[nodiscard]] Schedule controlEventSchedule(const CaseFile &file);
/** The files that rows come from. */
[[nodiscard]] Schedule sourceSchedule(const CaseFile &file);

/** One table that a packet may hold, and what makes it. */
struct ScheduleMaker
{
    std::string_view name; // Schedule::name
    Schedule (*make)(const CaseFile &);
};
/** The tables that a reader sees, in the order above. Made one by one: those of rows are large. */
[[nodiscard]] std::vector<ScheduleMaker> schedulesFor(PacketReader reader);

}
