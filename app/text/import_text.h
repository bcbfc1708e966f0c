// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/domain/import_plan.h"
#include "platform-importers/engine/profile.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** "not an amount": why a row was rejected, in lower case, to stand behind a colon. */
[[nodiscard]] QString rejectText(RejectReason reason);

/** A question in words: what is asked, and why the file leaves it open. */
struct QuestionWords
{
    QString text;
    QString why;
};
[[nodiscard]] QuestionWords questionWords(const ImportQuestion &question);
/** One answer as a label: "Day first"; a currency stays its code. */
[[nodiscard]] QString choiceText(const std::string &choice);

/** "header has all 8 columns of outlier.earnings-csv" */
[[nodiscard]] QString recognitionReason(std::string_view source, std::size_t columnsMatched);
/** "Outlier earnings report": the title its profile gives it; a source of the person's own is shown by its id. */
[[nodiscard]] QString sourceName(std::string_view source);
/** "Client is not imported, because …"; "" where nothing was cut. */
[[nodiscard]] QString cutNote(const std::vector<std::string> &cutColumns);
/** What was counted without being understood: pay types as work pay, statuses as pending; "" where all was known. */
[[nodiscard]] QString unknownWordsNote(const std::vector<std::string> &payTypes,
                                       const std::vector<std::string> &statuses);

/** Each sum that the file states and its rows do not come to; "" where all agree. */
[[nodiscard]] QString totalsNote(const std::vector<StatedTotal> &totals);

/** "Earnings", "Own time", …: what the rows of a file are. */
[[nodiscard]] QString rowKindText(RowKind kind);
/** "Earning", "Payout", …: one record. */
[[nodiscard]] QString oneRowText(RowKind kind);
/** "Date or start", "Amount", …: what a column of a table may be said to be. */
[[nodiscard]] QString fieldKindText(FieldKind kind);
/** "New", "Changed", "Known", "Left out". */
[[nodiscard]] QString fateText(RowFate fate);
/** "Rejected: not an amount" */
[[nodiscard]] QString rejectedText(RejectReason reason);

/** "185 read, 181 new", "24 read, 1 rejected": the two counts that matter most, zero counts left out. */
[[nodiscard]] QString countsText(const ImportCounts &counts);
/** "24 read: 19 new, 1 changed, 3 known, 1 rejected; 2 no longer there": every count that is not zero. */
[[nodiscard]] QString allCountsText(const ImportCounts &counts);

}
