// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace backpay {

/**
 * Where the subcommands of backpay-cli are given their words. Included by the files that name them and by no other: the
 * parser takes seconds to compile.
 */
class CommandWords
{
public:
    /** A subcommand, and what its options write into; that lives as long as this. */
    template <class Value>
    struct Named
    {
        CLI::App &command;
        Value &value;
    };

    /** What is chosen is put into `chosen` while `program` parses; both outlive this. */
    CommandWords(CLI::App &program, Command &chosen)
        : program_(program)
        , chosen_(chosen)
    {
    }

    [[nodiscard]] CLI::App &program() const { return program_; }

    /** A subcommand that begins as `value` and is the call where it is the last one on the line. */
    template <class Value>
    Named<Value> add(CLI::App &parent, const std::string &name, const std::string &about, Value value = {})
    {
        const auto kept = std::make_shared<Value>(std::move(value));
        kept_.push_back(kept);
        CLI::App *command = parent.add_subcommand(name, about);
        command->final_callback([&chosen = chosen_, command, &said = *kept] {
            if (!command->get_subcommands().empty())
                return; // called after its own subcommand, which is the one that was meant
            if constexpr (std::is_constructible_v<VaultCommand, Value>)
                chosen = VaultCommand(said);
            else
                chosen = said;
        });
        return {*command, *kept};
    }

    /** A word that leads to subcommands and is no call by itself. */
    CLI::App &group(CLI::App &parent, const std::string &name, const std::string &about) const
    {
        CLI::App *made = parent.add_subcommand(name, about);
        made->require_subcommand(1);
        return *made;
    }

private:
    CLI::App &program_;
    Command &chosen_;
    std::vector<std::shared_ptr<void>> kept_;
};

// In the order of --help.
void nameVaultCommands(CommandWords &words);
void nameImportCommands(CommandWords &words);
void nameHandRecords(CommandWords &words);
void nameContractCommands(CommandWords &words);
void nameTimeCommands(CommandWords &words);
void nameListings(CommandWords &words);
void nameFileCommands(CommandWords &words);

inline constexpr auto contractHelp = "Key, alias or name";

/** --platform, --contract, --from and --to. */
void nameFilter(CLI::App &command, RowsFilterText &filter);

}
