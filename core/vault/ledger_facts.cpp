// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace backpay {

Result<std::vector<FactAnswer>> Ledger::factAnswers(const std::string &contract) const
{
    auto statement =
        vault_.database().prepare("SELECT fact, state, evidence, answered_at FROM fact_answer "
                                  "JOIN contract ON contract.id = contract_id WHERE contract.key = ?1 ORDER BY fact");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindText(1, contract);
    std::vector<FactAnswer> answers;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        answers.push_back({std::string(row.text(0)), static_cast<FactState>(row.integer(1)), std::string(row.text(2)),
                           Instant(std::chrono::seconds(row.integer(3)))});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return answers;
}

Result<void> Ledger::answerFacts(const std::string &contract, const std::vector<FactAnswer> &answers)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto owner = this->contract(contract);
    if (!owner)
        return tl::unexpected(owner.error());
    auto statement = database.prepare(
        "INSERT INTO fact_answer (contract_id, fact, state, evidence, answered_at) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (contract_id, fact) DO UPDATE SET state = ?3, evidence = ?4, answered_at = ?5");
    if (!statement)
        return tl::unexpected(statement.error());
    nlohmann::json said = nlohmann::json::object();
    for (const FactAnswer &answer : answers) {
        statement->reset();
        statement->bind(1, owner->id);
        statement->bindText(2, answer.fact);
        statement->bind(3, static_cast<std::int64_t>(answer.state));
        statement->bindText(4, answer.evidence);
        statement->bind(5, std::int64_t{answer.answeredAt.time_since_epoch().count()});
        if (auto done = statement->run(); !done)
            return done;
        said[answer.fact] = {{"answer", factStateName(answer.state)}, {"evidence", answer.evidence}};
    }
    if (auto done = appendJournal(database, vault_.clock(), "edit", "facts " + owner->key,
                                  said.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        !done)
        return done;
    return transaction->commit();
}

}
