// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/counted_contracts.h"

#include "core/vault/contract_row.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

using Targets = std::set<std::int64_t>;

/** "day >= 20000 AND day < 20031 OR …" of the steps that lead to one of the targets; "0" where none does. */
std::string stepsCondition(const std::vector<RouteStep> &steps, const Targets &targets, const std::string &scale)
{
    std::string sql;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!targets.contains(steps[i].contract))
            continue;
        std::string part = i == 0 ? "1" : scale + " >= " + std::to_string(steps[i].from);
        if (i + 1 < steps.size())
            part += " AND " + scale + " < " + std::to_string(steps[i + 1].from);
        sql += (sql.empty() ? "" : " OR ") + part;
    }
    return sql.empty() ? "0" : sql;
}

/** Of a contract whose rows count under several. */
std::string routeCondition(std::int64_t contract, const ContractRoute &route, const Targets &targets)
{
    std::string sql = "contract_id = " + std::to_string(contract) + " AND (when_kind IN (1, 2) AND ("
                      + stepsCondition(route.days, targets, "day") + ") OR when_kind = 3 AND ("
                      + stepsCondition(route.seconds, targets, "day * 86400 + second") + ')';
    if (targets.contains(route.undated))
        sql += " OR when_kind = 0";
    return sql + ')';
}

}

Result<CountedContracts> CountedContracts::load(const Database &database)
{
    auto contracts = loadContracts(database);
    if (!contracts)
        return tl::unexpected(contracts.error());
    auto changes = loadChanges(database);
    if (!changes)
        return tl::unexpected(changes.error());
    CountedContracts counted;
    counted.all_ = std::move(*contracts);
    counted.changes_ = std::move(*changes);
    std::vector<ContractChange> inOrder;
    for (const StoredChange &stored : counted.changes_)
        inOrder.push_back(stored.change);
    counted.routes_ = routesOf(counted.all_, inOrder);
    for (const Contract &contract : counted.all_) {
        const bool stands = std::any_of(counted.routes_.begin(), counted.routes_.end(),
                                        [&](const auto &entry) { return entry.second.leadsTo(contract.id); });
        if (stands)
            counted.standing_.push_back(contract);
    }
    return counted;
}

const ContractRoute *CountedContracts::routeOf(std::int64_t contract) const
{
    const auto found = routes_.find(contract);
    return found == routes_.end() ? nullptr : &found->second;
}

std::int64_t CountedContracts::counted(std::int64_t contract) const
{
    const bool stands = std::any_of(standing_.begin(), standing_.end(),
                                    [contract](const Contract &other) { return other.id == contract; });
    const ContractRoute *route = routeOf(contract);
    return stands || route == nullptr ? contract : route->undated;
}

std::int64_t CountedContracts::ownerFor(std::int64_t standing, const When &when) const
{
    const ContractRoute *own = routeOf(standing);
    if (own == nullptr || own->contractOf(when) == standing)
        return standing;
    for (const auto &[contract, route] : routes_) {
        if (route.contractOf(when) == standing)
            return contract;
    }
    return standing;
}

std::string CountedContracts::rowsOf(const std::vector<std::int64_t> &standing) const
{
    const Targets targets(standing.begin(), standing.end());
    std::string whole;
    std::string parts;
    for (const auto &[contract, route] : routes_) {
        const bool met = std::any_of(targets.begin(), targets.end(),
                                     [&route = route](std::int64_t target) { return route.leadsTo(target); });
        if (!met)
            continue;
        if (route.fixed())
            whole += (whole.empty() ? "" : ",") + std::to_string(contract);
        else
            parts += " OR " + routeCondition(contract, route, targets);
    }
    return "(contract_id IN (" + whole + ')' + parts + ')';
}

}
