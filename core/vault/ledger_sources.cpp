// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace backpay {

namespace {

/** The rows of a table of texts, each made into a Value by its columns in order. */
template <class Value, std::size_t columns>
Result<std::vector<Value>> listTexts(const Database &database, std::string_view sql,
                                     const std::array<std::string Value::*, columns> &members)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Value> values;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        Value value;
        for (std::size_t i = 0; i < columns; ++i)
            value.*members[i] = row.text(static_cast<int>(i));
        values.push_back(std::move(value));
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return values;
}

/** Writes `sql` with one or two texts bound, and the journal entry that says so. */
Result<void> change(Vault &vault, std::string_view sql, std::string_view first, std::string_view second,
                    const std::string &entity)
{
    const Database &database = vault.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, first);
    if (!second.empty())
        statement->bindText(2, second);
    if (auto done = statement->run(); !done)
        return done;
    const nlohmann::json payload = {{"name", first}, {"value", second}};
    if (auto done = appendJournal(database, vault.clock(), "edit", entity,
                                  payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        !done)
        return tl::unexpected(done.error());
    return transaction->commit();
}

}

Result<std::vector<SourceAnswer>> Ledger::sourceAnswers() const
{
    return listTexts<SourceAnswer, 3>(vault_.database(),
                                      "SELECT profile, option, answer FROM source_answer ORDER BY profile, option",
                                      {&SourceAnswer::profile, &SourceAnswer::option, &SourceAnswer::answer});
}

Result<std::vector<PayerRule>> Ledger::payerRules() const
{
    return listTexts<PayerRule, 2>(vault_.database(), "SELECT text, platform FROM payer_rule ORDER BY text",
                                   {&PayerRule::text, &PayerRule::platform});
}

Result<void> Ledger::setPayerRule(const PayerRule &rule)
{
    const std::string_view sql = rule.platform.empty()
                                     ? "DELETE FROM payer_rule WHERE text = ?1"
                                     : "INSERT INTO payer_rule (text, platform) VALUES (?1, ?2) "
                                       "ON CONFLICT (text) DO UPDATE SET platform = excluded.platform";
    return change(vault_, sql, rule.text, rule.platform, "payer-rule");
}

Result<std::vector<UserProfile>> Ledger::userProfiles() const
{
    return listTexts<UserProfile, 2>(vault_.database(), "SELECT id, toml FROM user_profile ORDER BY id",
                                     {&UserProfile::id, &UserProfile::toml});
}

Result<void> Ledger::setUserProfile(const UserProfile &profile)
{
    const std::string_view sql = profile.toml.empty() ? "DELETE FROM user_profile WHERE id = ?1"
                                                      : "INSERT INTO user_profile (id, toml) VALUES (?1, ?2) "
                                                        "ON CONFLICT (id) DO UPDATE SET toml = excluded.toml";
    return change(vault_, sql, profile.id, profile.toml, "source " + profile.id);
}

}
