// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/row_query.h"
#include "core/analysis/row_selection.h"

#include <QString>

namespace backpay {

/** "Unpaid time", "True rate", …: what a list of rows adds up; where that is all, which rows it holds. */
[[nodiscard]] QString measureText(const RowQuery &query);
/** One sentence on what the figure of that name holds. */
[[nodiscard]] QString measureMeaning(RowMeasure measure);
/** Where a query looks: "Outlier, week of 16 November 2026, USD"; "" where it looks everywhere. */
[[nodiscard]] QString scopeText(const RowQuery &query, const Books &books);
/** What the rows come to in the terms of their figure: "18:05", "$532.83", "$21.53 an hour"; parts by comma. */
[[nodiscard]] QString sumsText(const RowSums &sums, RowMeasure measure);
/** "23 rows, 18:05." with what they come to; "No row." where there is none. */
[[nodiscard]] QString rowsLede(const RowSums &sums, RowMeasure measure);
/** "1,240 rows" */
[[nodiscard]] QString rowCountText(std::int64_t rows);

/** The rate of some sums; none without time, or where they hold several currencies. Minor units an hour. */
[[nodiscard]] std::optional<std::int64_t> rateOf(const RowSums &sums);
/** Whether a list adds up times, amounts or both of them to a rate. */
enum class MeasureUnit {
    Rows,
    Time,
    Amount,
    Rate
};
[[nodiscard]] MeasureUnit unitOf(RowMeasure measure);

}
