// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

// The only file that includes it: it takes seconds to compile.
#include <CLI/CLI.hpp>

namespace backpay {

namespace {

void addImportOptions(CLI::App &command, ImportOptions &options, bool &dryRun)
{
    command.add_flag("--dry-run", dryRun, "Say what would happen and store nothing");
    command.add_option("--source", options.source, "Export format, instead of recognising it (see sources)");
    command.add_option("--platform", options.platform, "Who pays, for a file that does not say (a tracker's)");
    command.add_option("--contract", options.contract, "Contract all rows belong to: key, alias or name");
    command.add_option("--zone", options.zone, "IANA zone of the contracts this import makes");
    command.add_option("--date-order", options.dateOrder, "day-month or month-day");
    command.add_option("--decimal", options.decimal, "point or comma");
    command.add_option("--currency", options.currency, "ISO 4217 code of amounts without one");
    command
        .add_option_function<std::string>(
            "--include", [&options](const std::string &) { options.includeAll = true; },
            "all: also rows left out by default")
        ->check(CLI::IsMember({"all"}));
}

void addFilter(CLI::App &command, RowsFilterText &filter)
{
    command.add_option("--platform", filter.platform, "Only this platform");
    command.add_option("--contract", filter.contract, "Only this contract: key, alias or name");
    command.add_option("--from", filter.from, "First day, YYYY-MM-DD");
    command.add_option("--to", filter.to, "Last day, YYYY-MM-DD");
}

/** Holds what CLI11 writes into while it parses, and which command was chosen. */
class Parser
{
public:
    Parser()
        : app_("What an hour of task work really paid, from an encrypted vault.", "backpay-cli")
    {
        app_.require_subcommand(1);
        app_.fallthrough();
        app_.add_option("--vault", arguments_.vault, "Vault file; without it the one in your data folder");
        app_.add_option(
            "--passphrase-file", arguments_.passphraseFile,
            "File whose first line is the passphrase, - for standard input; without it the terminal is asked");
        app_.add_flag("--json", arguments_.json, "One JSON document on standard output");
        addVaultCommands();
        addImportCommands();
        addContractCommands();
        addListings();
    }

    std::variant<Arguments, ArgumentsHelp> run(int argc, const char *const *argv)
    {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            std::ostringstream out;
            std::ostringstream err;
            const bool failed = app_.exit(error, out, err) != 0;
            return ArgumentsHelp{failed ? err.str() : out.str(), failed};
        }
        return arguments_;
    }

private:
    /** A subcommand that, when chosen, puts `value` as it then is into the arguments. */
    template <class Value>
    CLI::App &add(CLI::App &parent, const std::string &name, const std::string &about, const Value &value)
    {
        CLI::App *command = parent.add_subcommand(name, about);
        command->final_callback([this, &value] {
            if constexpr (std::is_constructible_v<VaultCommand, Value>)
                arguments_.command = VaultCommand(value);
            else
                arguments_.command = value;
        });
        return *command;
    }

    void addVaultCommands()
    {
        add(app_, "init", "Make an empty vault", init_);
        add(app_, "check", "Check the vault's pages, journal, rows and originals", check_);
    }

    void addImportCommands()
    {
        CLI::App &import = add(app_, "import", "Import one or more files, each on its own", import_);
        addImportOptions(import, import_.options, import_.dryRun);
        import.add_option("files", import_.files, "Files")->required();
        addImportOptions(add(app_, "paste", "Import a table from standard input", paste_), paste_.options,
                         paste_.dryRun);
        add(app_, "imports", "What was imported, newest first", imports_);
        add(app_, "undo", "Take one import back whole", undo_)
            .add_option("import", undo_.import, "Id of the import")
            ->required();
        add(app_, "sources", "Every export format that is known, and other ways to the data of the rest", sources_);
        add(app_, "platforms", "Who pays and when, with who says so: pay weeks, pay days, time limits", platforms_);
    }

    void addContractCommands()
    {
        CLI::App *contracts = app_.add_subcommand("contracts", "Who pays, on what terms");
        contracts->require_subcommand(1);
        add(*contracts, "list", "All contracts", contractsList_);
        add(*contracts, "show", "One contract's terms", contractsShow_)
            .add_option("contract", contractsShow_.contract, "Key, alias or name")
            ->required();
        CLI::App &set = add(*contracts, "set", "Set terms", contractsSet_);
        set.add_option("contract", contractsSet_.contract, "Key, alias or name")->required();
        set.add_option("assignments", contractsSet_.assignments, "FIELD=VALUE; an empty value clears the field")
            ->required();
        CLI::App &log = add(app_, "log", "Write down a stretch of your own time", log_);
        log.add_option("--contract", log_.contract, "Key, alias or name")->required();
        log.add_option("--kind", log_.kind,
                       "task, over-cap, onboarding, qualification, training, reading, meeting, waiting, "
                       "rework, dispute, payment-admin or break")
            ->required();
        log.add_option("from", log_.from, "YYYY-MM-DDTHH:MM, by the contract's clock; with Z or an offset an instant")
            ->required();
        log.add_option("to", log_.until, "The same, or HH:MM on the same day")->required();
        log.add_option("--note", log_.note, "What it was");
    }

    void addListings()
    {
        addFilter(add(app_, "entries", "Your own time, row by row", entries_), entries_.filter);
        addFilter(add(app_, "earnings", "What platforms say they owe or paid, row by row", earnings_),
                  earnings_.filter);
        CLI::App &summary = add(app_, "summary", "What an hour paid: the three rates and the money", summary_);
        summary.add_option("--by", summary_.by, "platform, contract, week, month or kind")
            ->check(CLI::IsMember({"platform", "contract", "week", "month", "kind"}));
        addFilter(summary, summary_.filter);
    }

    CLI::App app_;
    Arguments arguments_;
    InitCommand init_;
    CheckCommand check_;
    ImportCommand import_;
    PasteCommand paste_;
    ImportsCommand imports_;
    UndoCommand undo_;
    SourcesCommand sources_;
    PlatformsCommand platforms_;
    ContractsListCommand contractsList_;
    ContractsShowCommand contractsShow_;
    ContractsSetCommand contractsSet_;
    LogCommand log_;
    EntriesCommand entries_;
    EarningsCommand earnings_;
    SummaryCommand summary_;
};

}

std::variant<Arguments, ArgumentsHelp> parseArguments(int argc, const char *const *argv)
{
    return Parser().run(argc, argv);
}

}
