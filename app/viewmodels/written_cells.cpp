// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/written_cells.h"

#include "app/text/hidden_amounts.h"
#include "app/text/shown_text.h"
#include "platform-importers/engine/csv_reader.h"

#include <algorithm>
#include <string>
#include <vector>

namespace backpay {

namespace {

constexpr int longestShown = 48;

/** The first record of a text, read with that delimiter; `unescaped` keeps what its cells point to. */
CsvRecord firstRecord(std::string_view text, char delimiter, std::vector<std::string> &unescaped)
{
    CsvReader reader(text, delimiter, CellArena(unescaped));
    CsvRecord record;
    if (!reader.next(record))
        record = {};
    return record;
}

bool isNamed(std::string_view cell, const ColumnNames &names)
{
    const QString name = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
    return std::any_of(names.begin(), names.end(), [&](const std::string &column) {
        return name.compare(QString::fromStdString(column), Qt::CaseInsensitive) == 0;
    });
}

}

WrittenCells::WrittenCells(std::string_view text, const Profile *profile)
{
    const FieldSpec *when = profile ? profile->field(FieldKind::When) : nullptr;
    if (!when)
        return;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::vector<std::string> unescaped;
        const CsvRecord header = firstRecord(text, delimiter, unescaped);
        for (std::size_t column = 0; column < header.cells.size(); ++column) {
            if (isNamed(header.cells[column].text, when->column)) {
                delimiter_ = delimiter;
                dateColumn_ = column;
                return;
            }
        }
    }
}

QString WrittenCells::written(std::string_view text) const
{
    std::vector<std::string> unescaped;
    const CsvRecord record = firstRecord(text, delimiter_, unescaped);
    if (dateColumn_ && *dateColumn_ < record.cells.size())
        return shownText(record.cells[*dateColumn_].text, longestShown);
    return fileText(shownText(record.raw, longestShown));
}

}
