// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace backpay {

struct ContractsListCommand
{
};
struct ContractsShowCommand
{
    std::string contract;
};
struct ContractsSetCommand
{
    std::string contract;
    std::vector<std::string> assignments;
};
struct ContractsRateCommand
{
    std::string contract;
    std::optional<std::string> amount; // none: the rate is taken away
    std::string from, knownFrom, note;
    bool remove = false;
};
struct ContractsMergeCommand
{
    std::string into;
    std::vector<std::string> from;
};
struct ContractsSplitCommand
{
    std::string contract, name;
    std::optional<std::string> project, from, to;
};
struct ContractsUndoCommand
{
    std::string change;
};

using ContractsCommand =
    std::variant<ContractsListCommand, ContractsShowCommand, ContractsSetCommand, ContractsRateCommand,
                 ContractsMergeCommand, ContractsSplitCommand, ContractsUndoCommand>;

}
