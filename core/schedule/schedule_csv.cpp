// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_csv.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

constexpr std::string_view formulaStarts = "=+-@\t\r\n'";
// The same four as full-width characters, which spreadsheets of some languages read alike.
constexpr std::array<std::string_view, 4> wideStarts = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

void addCell(std::string &csv, std::string_view cell)
{
    if (cell.find_first_of("\",\r\n") == std::string_view::npos) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

}

std::string formulaSafe(std::string_view text)
{
    std::string safe(text);
    const bool wide = std::any_of(wideStarts.begin(), wideStarts.end(),
                                  [&](std::string_view start) { return text.starts_with(start); });
    if (wide || (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos))
        safe.insert(safe.begin(), '\'');
    return safe;
}

std::string csvText(const Schedule &schedule)
{
    std::string csv;
    for (std::size_t column = 0; column < schedule.columns.size(); ++column) {
        csv += column == 0 ? "" : ",";
        csv += schedule.columns[column].name;
    }
    csv += "\r\n";
    for (const auto &row : schedule.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            csv += column == 0 ? "" : ",";
            // What is a number or a day by its column is none of a formula's business: "-7" stays a number.
            if (schedule.columns[column].kind == CellKind::Text)
                addCell(csv, formulaSafe(row[column]));
            else
                addCell(csv, row[column]);
        }
        csv += "\r\n";
    }
    return csv;
}

}
