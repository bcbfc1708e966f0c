// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/draft_store.h"

#include <string_view>

namespace backpay {

namespace {

// Settings of this vault whose names begin so.
constexpr std::string_view draftPrefix = "draft/";

}

Result<std::map<std::string, std::string>> loadDrafts(const Database &database)
{
    auto read = database.prepare("SELECT substr(name, length(?1) + 1), value FROM setting "
                                 "WHERE substr(name, 1, length(?1)) = ?1");
    if (!read)
        return tl::unexpected(read.error());
    read->bindText(1, draftPrefix);
    std::map<std::string, std::string> drafts;
    const auto listed = eachRow(*read, [&](const Statement &row) { drafts.emplace(row.text(0), row.text(1)); });
    if (!listed)
        return tl::unexpected(listed.error());
    return drafts;
}

Result<void> storeDrafts(const Database &database, const std::map<std::string, std::string> &drafts)
{
    const auto before = loadDrafts(database);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == drafts)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto clear = database.prepare("DELETE FROM setting WHERE substr(name, 1, length(?1)) = ?1");
    auto add = database.prepare("INSERT INTO setting (name, value) VALUES (?1 || ?2, ?3)");
    if (!clear || !add)
        return tl::unexpected(!clear ? clear.error() : add.error());
    clear->bindText(1, draftPrefix);
    auto done = clear->run();
    for (auto draft = drafts.begin(); done && draft != drafts.end(); ++draft) {
        add->bindText(1, draftPrefix);
        add->bindText(2, draft->first);
        add->bindText(3, draft->second);
        done = add->run();
    }
    return done ? transaction->commit() : done;
}

}
