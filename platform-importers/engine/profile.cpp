// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/profile.h"

#include "platform-importers/engine/cell_text.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::array<std::string_view, fieldKindCount> kindNames = {
    "when",       "until", "elapsed", "duration", "item",       "contract", "status",   "pay-type",
    "amount",     "bonus", "rate",    "note",     "tags",       "text",     "currency", "fee",
    "amount-out", "flow",  "payer",   "cause",    "decided-by", "notice",
};

void addColumns(const FieldSpec &field, std::vector<ColumnNames> &columns)
{
    for (const ColumnNames &column : {field.column, field.timeColumn, field.refColumn}) {
        if (!column.empty() && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
}

}

std::string_view fieldKindName(FieldKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

const std::string &FieldSpec::name() const
{
    static const std::string none;
    return column.empty() ? none : column.front();
}

bool CellFilter::matches(std::string_view cell) const
{
    switch (test) {
    case Test::Empty: return cell.empty();
    case Test::Is:
    case Test::IsNot: {
        const bool is = std::any_of(words.begin(), words.end(), [&](const auto &word) { return sameWord(word, cell); });
        return is == (test == Test::Is);
    }
    case Test::StartsWith:
        return std::any_of(words.begin(), words.end(), [&](const auto &word) {
            return cell.size() >= word.size() && equalIgnoringCase(word, cell.substr(0, word.size()));
        });
    }
    return false;
}

const FieldSpec *Profile::field(FieldKind wanted) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &f) { return f.kind == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<ColumnNames> Profile::requiredColumns() const
{
    std::vector<ColumnNames> columns;
    for (const FieldSpec &field : fields) {
        if (!field.optional)
            addColumns(field, columns);
    }
    return columns;
}

std::vector<ColumnNames> Profile::optionalColumns() const
{
    std::vector<ColumnNames> columns;
    for (const FieldSpec &field : fields) {
        if (field.optional)
            addColumns(field, columns);
    }
    for (const CellFilter &filter : filters) {
        const auto same = [&](const FieldSpec &field) { return field.column == filter.column; };
        if (std::none_of(fields.begin(), fields.end(), same))
            columns.push_back(filter.column);
    }
    for (const std::string &column : confidential)
        columns.push_back({column});
    return columns;
}

}
