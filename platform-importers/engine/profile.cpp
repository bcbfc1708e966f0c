// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/profile.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr std::array<std::string_view, fieldKindCount> kindNames = {
    "when",     "until",  "elapsed", "duration", "item", "contract", "status",
    "pay-type", "amount", "bonus",   "rate",     "note", "tags",     "text",
};

void addColumns(const FieldSpec &field, std::vector<std::string> &columns)
{
    for (const std::string &column : {field.column, field.timeColumn}) {
        if (!column.empty() && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
}

}

std::string_view fieldKindName(FieldKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

const FieldSpec *Profile::field(FieldKind wanted) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &f) { return f.kind == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> Profile::requiredColumns() const
{
    std::vector<std::string> columns;
    for (const FieldSpec &field : fields) {
        if (!field.optional)
            addColumns(field, columns);
    }
    return columns;
}

std::vector<std::string> Profile::optionalColumns() const
{
    std::vector<std::string> columns;
    for (const FieldSpec &field : fields) {
        if (field.optional)
            addColumns(field, columns);
    }
    columns.insert(columns.end(), confidential.begin(), confidential.end());
    return columns;
}

}
