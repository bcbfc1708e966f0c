// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract_change.h"
#include "core/vault/contract_change_store.h"
#include "core/vault/database.h"

#include <string>
#include <vector>

namespace backpay {

/**
 * The one place that knows under which contract a row counts. Tables hold the contract that a row's file names; the
 * merges and splits that stand lead from there to a standing contract, one that rows may count under.
 */
class CountedContracts
{
public:
    [[nodiscard]] static Result<CountedContracts> load(const Database &database);

    /** All there are, also those whose rows count under others; by platform, then shown name. */
    [[nodiscard]] const std::vector<Contract> &all() const { return all_; }
    /** Those that rows may count under, in the same order. */
    [[nodiscard]] const std::vector<Contract> &standing() const { return standing_; }
    [[nodiscard]] const std::vector<StoredChange> &changes() const { return changes_; }

    /** The route of a contract as tables name it; null for a number there is none of. */
    [[nodiscard]] const ContractRoute *routeOf(std::int64_t contract) const;
    /** The standing contract that all undated rows of it count under: itself, or what it was merged into. */
    [[nodiscard]] std::int64_t counted(std::int64_t contract) const;
    /**
     * Which contract a row written by hand for a standing one is to name, so that it counts there: itself, else the
     * first whose rows of that time do. Itself, too, where there is none: the row then counts as others of that time.
     */
    [[nodiscard]] std::int64_t ownerFor(std::int64_t standing, const When &when) const;
    /** SQL that is true of the rows that count under one of these standing contracts, in a table with contract_id. */
    [[nodiscard]] std::string rowsOf(const std::vector<std::int64_t> &standing) const;

private:
    std::vector<Contract> all_;
    std::vector<Contract> standing_;
    std::vector<StoredChange> changes_;
    ContractRoutes routes_;
};

}
