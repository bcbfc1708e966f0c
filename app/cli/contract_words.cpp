// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_words.h"

namespace backpay {

namespace {

void nameRateChange(CommandWords &words, CLI::App &contracts)
{
    auto [rate, said] =
        words.add<ContractsRateCommand>(contracts, "rate", "What an hour pays from a day on, and how that is known");
    rate.add_option("contract", said.contract, contractHelp)->required();
    rate.add_option("amount", said.amount, "With its currency: \"30.00 USD\"");
    rate.add_option("--from", said.from, "First day, YYYY-MM-DD")->required();
    rate.add_option("--known-from", said.knownFrom, "offer, message or agreement")
        ->required()
        ->check(CLI::IsMember({"offer", "message", "agreement"}));
    rate.add_option("--note", said.note, "Where it stands, what was said");
    rate.add_flag("--remove", said.remove, "Take it away");
}

/** Which contract rows count under. */
void nameMergesAndSplits(CommandWords &words, CLI::App &contracts)
{
    const auto merge =
        words.add<ContractsMergeCommand>(contracts, "merge", "Count the rows of contracts under another one");
    merge.command.add_option("into", merge.value.into, "The one they count under: key, alias or name")->required();
    merge.command.add_option("from", merge.value.from, "The others, of the same platform")->required();
    auto [split, said] =
        words.add<ContractsSplitCommand>(contracts, "split", "Count some rows of a contract under a new one");
    split.add_option("contract", said.contract, contractHelp)->required();
    split.add_option("name", said.name, "Name of the new contract")->required();
    split.add_option("--project", said.project, "Its rows of this project, as files write it");
    split.add_option("--from", said.from, "Its rows from this day on, YYYY-MM-DD");
    split.add_option("--to", said.to, "Its rows up to this day");
    const auto undo = words.add<ContractsUndoCommand>(contracts, "undo", "Take a merge or split back");
    undo.command.add_option("change", undo.value.change, "Its id, as contracts list shows it")->required();
}

}

void nameContractCommands(CommandWords &words)
{
    CLI::App &contracts = words.group(words.program(), "contracts", "Who pays, on what terms");
    words.add<ContractsListCommand>(contracts, "list", "All contracts");
    const auto show = words.add<ContractsShowCommand>(contracts, "show", "One contract's terms");
    show.command.add_option("contract", show.value.contract, contractHelp)->required();
    const auto set = words.add<ContractsSetCommand>(contracts, "set", "Set terms");
    set.command.add_option("contract", set.value.contract, contractHelp)->required();
    set.command.add_option("assignments", set.value.assignments, "FIELD=VALUE; an empty value clears the field")
        ->required();
    nameRateChange(words, contracts);
    nameMergesAndSplits(words, contracts);
}

}
