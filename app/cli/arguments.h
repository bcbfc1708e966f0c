// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/contract_arguments.h"
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
struct VerifyCommand
{
    std::string file;
    std::string key; // fingerprint that the worker told by another way; "" where none was told
};
struct LogCommand
{
    std::string contract, kind, from, note, date, overlap;
    std::optional<std::string> until; // none: `from` is a whole line
};
struct TimerCommand
{
    enum class Action {
        Start,
        Switch,
        Pause,
        Resume,
        Stop,
        Status,
        Answer
    };
    Action action = Action::Status;
    std::optional<std::string> contract, kind, note;
    bool watch = false;
    std::string question, answer;
    std::optional<std::string> at; // of an answer "split"
};
/** Filters as typed; dates and names are judged when the command runs. */
struct RowsFilterText
{
    std::optional<std::string> platform, contract, from, to;
};
struct EntriesCommand
{
    RowsFilterText filter;
    std::optional<std::string> by; // "day": both clocks day by day
};
struct EntriesShowCommand
{
    std::string entry;
};
struct EntriesEditCommand
{
    std::string entry, overlap;
    std::optional<std::string> contract, kind, from, until, note, line, date;
};
struct EntriesRemoveCommand
{
    std::string entry;
};
struct EntriesRestoreCommand
{
    std::string entry, overlap;
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
    std::optional<std::string> asOf;
    std::optional<std::string> in; // code of the currency to convert into
};
struct ReconcileCommand
{
    RowsFilterText filter; // no contract: a payout is of a platform
    std::optional<std::string> asOf;
};
struct MatchCommand
{
    bool confirm = false; // false: break
    std::string payout;   // ids or their first digits
    std::vector<std::string> earnings;
    std::optional<std::string> sameAs; // id of another payout: whether both rows tell of the same money
};
struct ForgetMatchCommand
{
    std::string payout; // id or its first digits
};
struct CompareCommand
{
    RowsFilterText filter;
    std::optional<std::string> in;
};
struct RatesImportCommand
{
    std::string file;
};
struct RatesFetchCommand
{
    bool networkAllowed = false;
    std::optional<std::string> address; // another than the bank's own
};
struct RatesShowCommand
{
    std::optional<std::string> day;
};
struct FindingsCommand
{
    RowsFilterText filter;
    std::string track; // "record", "employee", "contractor"; "" for all
    std::optional<std::string> asOf;
};
struct PacketCommand
{
    std::string out;
    RowsFilterText filter;
    std::string reader = "lawyer";          // who will read it
    std::vector<std::string> with, without; // parts
    std::string paper;                      // "letter", "a4"; "" for what the place of work uses
    std::string stamp;                      // address of an authority; "" for no stamp
    std::string stampRoots;                 // PEM file of its root, where the system does not know it
    std::optional<std::string> asOf;
};
struct DiscloseCommand
{
    std::string row; // id of a row of work, or its first digits
    std::string reader = "lawyer";
};
struct FactorsCommand
{
    std::string contract;
};
struct FactorsSetCommand
{
    std::string contract, evidence;
    std::vector<std::string> assignments;
};
struct CheckCommand
{
    bool acceptOlder = false;
};
struct BackupCommand
{
    std::optional<std::string> file; // none: the next one in the folder of copies
    bool test = false, list = false;
};
struct RestoreCommand
{
    std::string file;
};
struct SlotsCommand
{
    enum class Action {
        List,
        AddPassphrase,
        AddRecovery,
        AddKeyStore,
        Change,
        Remove
    };
    Action action = Action::List;
    std::size_t slot = 0;                         // of change and remove
    std::optional<std::string> newPassphraseFile; // none: ask on the terminal
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
                 ContractsCommand, LogCommand, TimerCommand, EntriesCommand, EntriesShowCommand, EntriesEditCommand,
                 EntriesRemoveCommand, EntriesRestoreCommand, EarningsCommand, PayoutsCommand, SummaryCommand,
                 ReconcileCommand, MatchCommand, ForgetMatchCommand, CompareCommand, RatesImportCommand,
                 RatesFetchCommand, RatesShowCommand, FindingsCommand, PacketCommand, DiscloseCommand, FactorsCommand,
                 FactorsSetCommand, CheckCommand, BackupCommand, SlotsCommand>;
using Command =
    std::variant<InitCommand, SourcesCommand, PlatformsCommand, ProfilesDraftCommand, CalcCommand, VerifyCommand,
                 RulesListCommand, RulesShowCommand, RulesCheckCommand, RestoreCommand, VaultCommand>;

/** One call of backpay-cli. */
struct Arguments
{
    std::optional<std::string> vault;          // none: the default place
    std::optional<std::string> passphraseFile; // "-": the first line of standard input; none: ask on the terminal
    std::optional<std::string> recoveryFile;   // recovery words instead of the passphrase; "-": standard input
    bool keyStore = false;                     // this system's key store instead of the passphrase
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
