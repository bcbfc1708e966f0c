// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/week_rows.h"

#include <algorithm>
#include <tuple>

namespace backpay {

WeekRows::WeekRows(const CaseFacts &facts)
{
    const Books &books = facts.books();
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        if (const auto &day = facts.dayOf(i))
            rows_[facts.contract(books.earnings[i].contract).key].push_back({*day, RowKind::Earning, i, 0});
    }
    for (const OwnPart &part : facts.ownParts()) {
        if (part.day)
            rows_[facts.contract(books.entries[part.entry].contract).key].push_back(
                {*part.day, RowKind::TimeEntry, part.entry, part.unpaid});
    }
    for (auto &[key, rows] : rows_)
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::tie(a.day, a.kind, a.index) < std::tie(b.day, b.kind, b.index);
        });
}

std::span<const WeekRows::Row> WeekRows::of(const std::string &contract, DayNumber from, DayNumber to) const
{
    const auto found = rows_.find(contract);
    if (found == rows_.end())
        return {};
    const std::vector<Row> &rows = found->second;
    const auto first =
        std::lower_bound(rows.begin(), rows.end(), from, [](const Row &row, DayNumber day) { return row.day < day; });
    const auto last =
        std::upper_bound(first, rows.end(), to, [](DayNumber day, const Row &row) { return day < row.day; });
    return {first, last};
}

}
