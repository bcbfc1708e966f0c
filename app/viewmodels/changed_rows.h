// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/import_rows.h"
#include "core/vault/ledger.h"

#include <QString>

#include <cstdint>

namespace backpay {

/** A row of an earlier snapshot that a file no longer holds. */
[[nodiscard]] ChangedRow vanishedRow(const StoredRow &row, DayNumber today);
/** "2 rows of earlier exports …": how many there are and that they stay; the second sentence where not all are shown.
 */
[[nodiscard]] QString vanishedNote(std::int64_t vanished, std::int64_t shown);
/** What two snapshots say of one row: new, changed with what it said, or no longer there. */
[[nodiscard]] ChangedRow changedRow(const RowChange &change, DayNumber today);

}
