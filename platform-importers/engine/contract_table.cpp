// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/contract_table.h"

#include <utility>

namespace backpay {

ContractTable::ContractTable(std::vector<ContractDraft> &contracts, std::string platform,
                             std::optional<std::string> everyRow, ContractTransform transform)
    : contracts_(&contracts)
    , platform_(std::move(platform))
    , everyRow_(std::move(everyRow))
    , transform_(transform)
{
}

const ContractValue &ContractTable::of(std::string_view cell)
{
    return last_.of(cell, [this](std::string_view text) {
        const auto known = cells_.find(text);
        return known != cells_.end() ? known->second : cells_.emplace(text, lookUp(text)).first->second;
    });
}

const ContractValue &ContractTable::of(std::string_view cell, std::string_view ref)
{
    if (ref.empty())
        return of(cell);
    const NamedContract named{transform_(cell).name, ref};
    apart_ = {named, everyRow_ ? indexOf({*everyRow_, {}}) : indexOf(named)};
    return apart_;
}

ContractValue ContractTable::lookUp(std::string_view cell)
{
    const NamedContract named = transform_(cell);
    return {named, everyRow_ ? indexOf({*everyRow_, {}}) : indexOf(named)};
}

std::uint32_t ContractTable::indexOf(const NamedContract &named)
{
    auto &known = named.ref.empty() ? byName_ : byRef_;
    const auto next = static_cast<std::uint32_t>(contracts_->size());
    const auto [entry, fresh] = known.try_emplace(named.ref.empty() ? named.name : named.ref, next);
    if (fresh)
        contracts_->push_back({platform_, std::string(named.name), std::string(named.ref)});
    return entry->second;
}

}
