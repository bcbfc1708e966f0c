// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/import_rows.h"
#include "core/domain/import_batch.h"
#include "core/domain/import_plan.h"
#include "platform-importers/engine/importer.h"

#include <QList>
#include <QVariantList>

#include <string_view>
#include <vector>

namespace backpay {

/** How many rows of a file are shown: its first, its last, and the rejected ones between, so that a million rows are
 * few. */
constexpr std::size_t firstRowsShown = 200;
constexpr std::size_t lastRowsShown = 20;
constexpr std::size_t rejectsShown = 180;

/**
 * The rows of a file as written and as read, with what will happen to each. In file order; rows left out stand as one
 * gap that says how many. At most firstRowsShown + lastRowsShown + rejectsShown rows and the gaps between them.
 */
[[nodiscard]] QList<PreviewRow> previewRows(const ImportBatch &batch, const ImportPlan &plan,
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
