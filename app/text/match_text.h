// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "core/domain/row_facts.h"
#include "platform-importers/engine/profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace backpay {

/** "task id, kind of pay and date": what makes two rows of a source the same event. */
[[nodiscard]] QString identityText(const Profile &profile);

/** What the words about a row's match are made of. */
struct RowMatch
{
    const PlannedRow *row = nullptr;
    QString identity;                // identityText of its source
    std::optional<DayNumber> heldOn; // when the row it was matched with was imported
    QString twin;                    // where the first row of its key stands: "line 3"; "" where it is none's twin
};

/** The only reason of a file of which no row was matched with any other: "No row imported before has the same …." */
[[nodiscard]] QString plainlyNewText(const QString &identity);

/** "Same task id and date as a row imported Tue 3 Mar.", in whole sentences: why a row is new, changed or known. */
[[nodiscard]] QString whyText(const RowMatch &match, DayNumber today);

/** One field of which two exports say something else. */
struct FieldChange
{
    QString field;
    QString before;
    QString after;
};
/** What a changed row said and says, field by field; none where only cells differ that the stored file alone keeps. */
[[nodiscard]] std::vector<FieldChange> fieldChanges(const RowFacts &before, const RowFacts &after, DayNumber today);
/** "Status: pending → paid. Pay: $45.00 → $48.00.", and a sentence for no field. */
[[nodiscard]] QString changesText(const std::vector<FieldChange> &changes);

/** "New", "New, late bonus", "Changed, was pending", …: fateText with the one thing that is most worth knowing. */
[[nodiscard]] QString fateInShort(const PlannedRow &row, const RowFacts &now, const RowFacts *before);

/** "line 4", or the file's own words where it has no lines. */
[[nodiscard]] QString rowPlaceText(const RowPlace &place);

/** A row's facts in the columns that all kinds share. */
struct FactColumns
{
    QString day;
    QString task; // the task, else the project, payer or purpose
    QString time;
    QString pay; // all of it, with its currency
    QString status;
};
[[nodiscard]] FactColumns factColumns(const RowFacts &facts, DayNumber today);

}
