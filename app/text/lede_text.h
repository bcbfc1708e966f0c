// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace backpay {

/*
 * The sentence at the top of each page. Number phrases come with no-break spaces, so that "18:05 of it paid" stays on
 * one line. Figures are handed in as text that app/text/number_text.h made; an empty one means that there is no record
 * of it.
 */

/** "24:45 worked this week, 18:05 of it paid." for the current week, "… in the week of 17 November 2025, …" for
 * another. */
[[nodiscard]] QString todayLede(const QString &worked, const QString &paid, const QString &otherWeek);
[[nodiscard]] QString todayLedeWithoutRecords();

/** "An hour was offered at $36.88. It paid $25.75."; without an offer "An hour of work paid $32.15." */
[[nodiscard]] QString payLede(const QString &advertised, const QString &trueRate);
/** `elsewhere`: there are records, but none in the period chosen. */
[[nodiscard]] QString payLedeWithoutRecords(bool elsewhere);

/** "Nine contracts with two platforms." */
[[nodiscard]] QString contractsLede(std::size_t contracts, std::size_t platforms);

/** "Offered at $30.00. It paid $22.39."; "An hour of it paid …" without an offer; a form for no hours on record. */
[[nodiscard]] QString contractLede(const QString &advertised, const QString &trueRate, const QString &earned);
/** "Offered at $30.00, cut to $25.50 on 26 October 2026. It paid $22.39." */
[[nodiscard]] QString contractLedeWithCut(const QString &advertised, const QString &rate, const QString &day,
                                          const QString &trueRate);

/** The import page: "Which task history shall be read?", "Three files, one question. Nothing is stored yet.", … */
[[nodiscard]] QString importLedeAtStart();
[[nodiscard]] QString importLedeReading(std::size_t files);
[[nodiscard]] QString importLedeAtCheck(std::size_t files, std::size_t questions, std::size_t refused);
[[nodiscard]] QString importLedeStoring();
/** "185 new rows stored." */
[[nodiscard]] QString importLedeDone(const ImportCounts &counts);

/** "3 new rows, 2 changed, 1 no longer there.": what changed between two exports. */
[[nodiscard]] QString comparisonLede(std::int64_t fresh, std::int64_t changed, std::int64_t vanished);

/** A count in words up to twelve, as a sentence begins: "Three", then figures. */
[[nodiscard]] QString countWord(std::size_t count);

}
