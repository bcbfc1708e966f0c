// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/domain/contract_terms.h"
#include "core/vault/contract_row.h"
#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"

#include <nlohmann/json.hpp>

namespace backpay {

Result<std::vector<Contract>> Ledger::contracts() const
{
    const auto counted = CountedContracts::load(vault_.database());
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->standing();
}

Result<Contract> Ledger::contract(const std::string &named) const
{
    const auto counted = CountedContracts::load(vault_.database());
    if (!counted)
        return tl::unexpected(counted.error());
    return findStanding(*counted, named);
}

Result<Contract> Ledger::editContract(const std::string &key, const std::vector<ContractEdit> &edits,
                                      const ZoneResolver &zones)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto found = contract(key);
    if (!found)
        return found;
    Contract edited = *found;
    nlohmann::json changes = nlohmann::json::object();
    for (const ContractEdit &edit : edits) {
        const std::string before = termText(edited, edit.field);
        if (auto done = setTerm(edited, edit.field, edit.value, zones); !done)
            return tl::unexpected(done.error());
        changes[edit.field] = {{"before", before}, {"after", termText(edited, edit.field)}};
    }
    if (auto done = storeTerms(database, edited).and_then([&] { return markEdited(database, edited.id); }); !done)
        return tl::unexpected(done.error());
    const std::string payload = changes.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (auto done = appendJournal(database, vault_.clock(), "edit", "contract " + edited.key, payload); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return edited;
}

}
