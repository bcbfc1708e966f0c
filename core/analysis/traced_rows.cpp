// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/traced_rows.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace backpay {

namespace {

bool before(const TracedRow &a, const TracedRow &b)
{
    return std::tie(a.kind, a.revision) < std::tie(b.kind, b.revision);
}

}

TracedRows::TracedRows(TracedUnit unit, std::vector<TracedRow> rows)
    : unit_(unit)
{
    std::sort(rows.begin(), rows.end(), before);
    for (const TracedRow &row : rows) {
        if (rows_.empty() || before(rows_.back(), row))
            rows_.push_back(row);
        else
            rows_.back().share += row.share;
    }
}

std::int64_t TracedRows::sum() const
{
    return std::accumulate(rows_.begin(), rows_.end(), std::int64_t{0},
                           [](std::int64_t sum, const TracedRow &row) { return sum + row.share; });
}

std::optional<std::int64_t> TracedRows::shareOf(RowKind kind, std::int64_t revision) const
{
    const TracedRow wanted{kind, revision, 0};
    const auto found = std::lower_bound(rows_.begin(), rows_.end(), wanted, before);
    return found == rows_.end() || before(wanted, *found) ? std::nullopt : std::optional(found->share);
}

bool TracedRows::hold(RowKind kind) const
{
    return std::any_of(rows_.begin(), rows_.end(), [kind](const TracedRow &row) { return row.kind == kind; });
}

}
