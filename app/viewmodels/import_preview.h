// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/shown_rows.h"
#include "app/viewmodels/import_rows.h"
#include "core/domain/import_batch.h"
#include "core/domain/import_plan.h"
#include "platform-importers/engine/importer.h"

#include <QList>
#include <QVariantList>

#include <string_view>
#include <vector>

namespace backpay {

/**
 * The rows of a file as written and as read, with what will happen to each. In file order; rows left out stand as one
 * gap that says how many. `held`: what the vault holds of them, null where the file is compared with no vault.
 */
[[nodiscard]] QList<PreviewRow> previewRows(const ImportBatch &batch, const ImportPlan &plan,
                                            const SourceCatalogue &catalogue, DayNumber today,
                                            const HeldRows *held = nullptr);

/** What is shown of a file before it is stored. */
struct ImportPreview
{
    QList<PreviewRow> rows;
    QList<ChangedRow> vanished; // rows of earlier snapshots that the file should hold and does not
    QString vanishedNote;       // how many there are in all, and what becomes of them; "" for none
    QString matchNote;          // one sentence where all rows have the same reason; "" where each says its own
};
[[nodiscard]] Result<ImportPreview> previewOf(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                                              const SourceCatalogue &catalogue, DayNumber today);

/** read = new + changed + known + filtered + rejected as {figure, word, tone}. */
[[nodiscard]] QVariantList equationOf(const ImportCounts &counts);

/**
 * The text of records by the line they start on: `lines` ascending, the answer parallel to it, "" where the text has no
 * such line. A record's text runs to the end of the text; its reader stops where the record does.
 */
[[nodiscard]] std::vector<std::string_view> textFromLines(std::string_view text,
                                                          const std::vector<std::int64_t> &lines);

}
