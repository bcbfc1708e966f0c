// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/row_query.h"
#include "core/domain/books.h"

#include <QString>
#include <QStringList>

namespace backpay {

/** A search for rows as it was understood: "platform:outlier unpaid >30m 2026-03 sandpiper". */
struct RowSearch
{
    RowNarrowing narrowing; // but for words
    QStringList platforms;  // parts of their names
    QStringList contracts;  // likewise
    QStringList words;      // of anything that a row says
    QStringList asRead;     // each token in words, in the order of the tokens

    [[nodiscard]] bool isEmpty() const { return asRead.isEmpty(); }
};

/**
 * Reads what a person typed. Tokens are parted by blanks, and quotes keep blanks in: platform:NAME, contract:NAME;
 * paid, unpaid, earned, pending, rejected, cancelled, received, expected, overdue; >30m, >1h30m, >1:30 and <, >=, <=
 * for times, >20 or >$20.00 for amounts; 2026, 2026-03, 2026-03-05 and 2026-03-05..2026-04-01 for days. Kinds of own
 * time are written as on the command line. Case does not matter. Whatever is none of these is a word, a broken token
 * too, so that nothing typed is ignored.
 */
[[nodiscard]] RowSearch readRowSearch(const QString &typed);

/** "Read as: platform "outlier"; unpaid time; the word "sandpiper"."; "" where nothing was typed. */
[[nodiscard]] QString searchText(const RowSearch &search);

/** The rows whose contract, platform or kind holds a word; those of the vault are not among them. */
[[nodiscard]] RowsSaying booksSaying(const Books &books, const QString &word);
/** The rows of platforms, or of contracts, whose name holds a text. */
[[nodiscard]] RowsSaying rowsOfPlatform(const Books &books, const QString &name);
[[nodiscard]] RowsSaying rowsOfContract(const Books &books, const QString &name);

}
