// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <algorithm>
#include <cstdint>

namespace backpay {

/** The distance of axis lines: the smallest of 1, 2, 5, 10, … units with which five of them reach `longest`. */
[[nodiscard]] std::int64_t axisStep(std::int64_t longest, std::int64_t unit);

/** A line of an axis: its label and where it stands, 0 at the baseline and 1 at the top. */
[[nodiscard]] QVariantMap axisLine(const QString &text, double at);

/** Rows of a chart as its table shows them. */
template <class Row>
[[nodiscard]] QList<Row> newestFirst(QList<Row> rows)
{
    std::reverse(rows.begin(), rows.end());
    return rows;
}

/** Tells the first period of each gap how many periods follow without anything, so that its words stand once. */
template <class Row>
void measureGaps(QList<Row> &rows)
{
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype end = first + 1;
        while (end < rows.size() && rows[end].gap == rows[first].gap)
            ++end;
        if (!rows[first].gap.isEmpty())
            rows[first].gapWeeks = static_cast<int>(end - first);
        first = end;
    }
}

}
