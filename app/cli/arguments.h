// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/hand_record.h"
#include "core/domain/import_batch.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace backpay {

struct InitCommand
{
};
struct ImportCommand
{
    ImportOptions options;
    bool dryRun = false;
    std::vector<std::string> files;
};
struct PasteCommand
{
    ImportOptions options;
    bool dryRun = false;
};
struct ImportsCommand
{
};
struct ImportsDiffCommand
{
    std::string first, second;
};
struct AddCommand
{
    HandRecord record;
};
struct PayersListCommand
{
};
struct PayersSetCommand
{
    std::string text, platform; // an empty platform takes the rule away
};
struct ProfilesListCommand
{
};
struct ProfilesAddCommand
{
    std::string file;
};
struct ProfilesDraftCommand
{
    std::string file;
    std::string title;
    std::string platform;
    std::optional<std::string> sheet; // which part of the file, where it has several
    std::optional<std::string> rows;  // kind of row; else what the columns suggest
    std::optional<std::string> currency;
    std::optional<std::string> encoding; // of text that is no UTF-8
};
struct ProfilesRemoveCommand
{
    std::string id;
};
struct UndoCommand
{
    std::string import;
};
struct SourcesCommand
{
};
struct PlatformsCommand
{
};
struct CalcCommand
{
    std::string file;
};
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
struct LogCommand
{
    std::string contract, kind, from, until, note;
};
/** Filters as typed; dates and names are judged when the command runs. */
struct RowsFilterText
{
    std::optional<std::string> platform, contract, from, to;
};
struct EntriesCommand
{
    RowsFilterText filter;
};
struct EarningsCommand
{
    RowsFilterText filter;
};
struct PayoutsCommand
{
    RowsFilterText filter;
};
struct SummaryCommand
{
    std::string by = "platform";
    RowsFilterText filter;
};
struct CheckCommand
{
};
struct RulesListCommand
{
};
struct RulesShowCommand
{
    std::string id;
};
struct RulesCheckCommand
{
};

/** What needs an open vault. */
using VaultCommand =
    std::variant<ImportCommand, PasteCommand, ImportsCommand, ImportsDiffCommand, UndoCommand, AddCommand,
                 PayersListCommand, PayersSetCommand, ProfilesListCommand, ProfilesAddCommand, ProfilesRemoveCommand,
                 ContractsListCommand, ContractsShowCommand, ContractsSetCommand, LogCommand, EntriesCommand,
                 EarningsCommand, PayoutsCommand, SummaryCommand, CheckCommand>;
using Command = std::variant<InitCommand, SourcesCommand, PlatformsCommand, ProfilesDraftCommand, CalcCommand,
                             RulesListCommand, RulesShowCommand, RulesCheckCommand, VaultCommand>;

/** One call of backpay-cli. */
struct Arguments
{
    std::optional<std::string> vault;          // none: the default place
    std::optional<std::string> passphraseFile; // "-": the first line of standard input; none: ask on the terminal
    bool json = false;
    Command command;
};

/** What to print, and whether it was an error, when the words given are no call (or ask for help). */
struct ArgumentsHelp
{
    std::string text;
    bool failed = false;
};

[[nodiscard]] std::variant<Arguments, ArgumentsHelp> parseArguments(int argc, const char *const *argv);

}
