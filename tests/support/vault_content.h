// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** Every table with all that stands in it; nothing for a table that cannot be read to its end. */
using VaultContent = std::map<std::string, std::optional<std::string>>;

/** Empty where not even the list of tables can be read. */
inline VaultContent contentOf(const Database &database)
{
    VaultContent content;
    auto tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    std::vector<std::string> names;
    if (!tables || !eachRow(*tables, [&](const Statement &row) { names.emplace_back(row.text(0)); }))
        return {};
    for (const std::string &name : names) {
        std::string text;
        auto rows = database.prepare("SELECT * FROM \"" + name + '"');
        const bool whole = rows && eachRow(*rows, [&](const Statement &row) {
                               for (int i = 0; i < row.columns(); ++i) {
                                   const auto bytes = row.blob(i);
                                   text.append(reinterpret_cast<const char *>(bytes.data()), bytes.size()) += '|';
                               }
                               text += '\n';
                           });
        content[name] = whole ? std::optional(text) : std::nullopt;
    }
    return content;
}

/** Whether all that can be read of `seen` is what stands in `truth`: some of it may be unreadable, none of it is wrong.
 */
inline bool showsNothingWrong(const VaultContent &seen, const VaultContent &truth)
{
    for (const auto &[name, text] : seen) {
        const auto at = truth.find(name);
        if (at == truth.end() || (text && text != at->second))
            return false;
    }
    return true;
}

}
