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
        addOwnSources();
        addHandRecords();
        addContractCommands();
        addListings();
        addRules();
        add(app_, "calc", "What a week should have paid: the wage engine without a vault", calc_)
            .add_option("scenario", calc_.file, "Scenario file (JSON)")
            ->required();
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
        import.add_option("files", import_.files, "Files, folders and ZIP archives of files")->required();
        addImportOptions(add(app_, "paste", "Import a table from standard input", paste_), paste_.options,
                         paste_.dryRun);
        CLI::App &imports = add(app_, "imports", "What was imported, newest first", imports_);
        CLI::App &diff = add(imports, "diff", "What changed between two imports of one source", importsDiff_);
        diff.add_option("first", importsDiff_.first, "Id of the earlier import")->required();
        diff.add_option("second", importsDiff_.second, "Id of the later import")->required();
        add(app_, "undo", "Take one import back whole", undo_)
            .add_option("import", undo_.import, "Id of the import")
            ->required();
        add(app_, "sources", "Every export format that is known, and other ways to the data of the rest", sources_);
        add(app_, "platforms", "Who pays and when, with who says so: pay weeks, pay days, time limits", platforms_);
    }

    void addOwnSources()
    {
        CLI::App *payers = app_.add_subcommand("payers", "Who is a platform in bank, card and wallet files");
        payers->require_subcommand(1);
        add(*payers, "list", "Your own rules", payersList_);
        CLI::App &payer = add(*payers, "set", "Say whom a payer's text means", payersSet_);
        payer.add_option("text", payersSet_.text, "Words as they stand in the statement")->required();
        payer.add_option("platform", payersSet_.platform, "Name of the platform; without it the rule is taken away");
        CLI::App *profiles = app_.add_subcommand("profiles", "Export formats you described yourself");
        profiles->require_subcommand(1);
        add(*profiles, "list", "Your own profiles", profilesList_);
        add(*profiles, "add", "Add a profile, in place of one with its id", profilesAdd_)
            .add_option("file", profilesAdd_.file, "Profile file (TOML)")
            ->required();
        CLI::App &draft = add(*profiles, "draft", "Print a profile for a table that no source reads", profilesDraft_);
        draft.add_option("file", profilesDraft_.file, "The table: CSV, TSV, a saved page, a workbook")->required();
        draft.add_option("--sheet", profilesDraft_.sheet, "Which sheet of a workbook, or file of an archive");
        draft.add_option("--title", profilesDraft_.title, "What you call such files")->required();
        draft.add_option("--platform", profilesDraft_.platform, "Who pays, where one platform does");
        draft.add_option("--rows", profilesDraft_.rows,
                         "earning, time-entry, payout, stated-rate, cancellation, expense");
        draft.add_option("--currency", profilesDraft_.currency, "ISO code of amounts without a mark");
        draft.add_option("--encoding", profilesDraft_.encoding,
                         "Of text that is not UTF-8: windows-1252, windows-1251, iso-8859-1, iso-8859-15");
        add(*profiles, "remove", "Take one away; what it imported stays", profilesRemove_)
            .add_option("id", profilesRemove_.id, "Id of the profile")
            ->required();
    }

    /** `add`: one subcommand a kind of record, each with the options that kind has. */
    void addHandRecords()
    {
        CLI::App *add = app_.add_subcommand("add", "Write down what no file holds");
        add->require_subcommand(1);
        const auto record = [&](const char *name, const char *about, RowKind kind) -> CLI::App & {
            CLI::App *command = add->add_subcommand(name, about);
            command->final_callback([this, kind] {
                add_.record.kind = kind;
                arguments_.command = VaultCommand(add_);
            });
            HandRecord &typed = add_.record;
            command->add_option("--date", typed.date, "Day, YYYY-MM-DD")->required();
            command->add_option("--amount", typed.amount, "With a point: 12.50")
                ->required(kind != RowKind::Cancellation);
            command->add_option("--currency", typed.currency, "ISO 4217 code")->required(kind != RowKind::Cancellation);
            command->add_flag("--estimate", typed.estimate, "It is an estimate (grade E)");
            if (kind == RowKind::Payout)
                command->add_option("--platform", typed.platform, "Who paid")->required();
            else
                command->add_option("--contract", typed.contract, "Key, alias or name")->required();
            return *command;
        };
        HandRecord &typed = add_.record;
        CLI::App &earning = record("earning", "What a platform says it owes or paid for work", RowKind::Earning);
        earning.add_option("--time", typed.time, "Time the platform counted, H:MM");
        earning.add_option("--item", typed.item, "The task");
        earning.add_option("--type", typed.type, "work-pay or bonus")->check(CLI::IsMember({"work-pay", "bonus"}));
        earning.add_option("--status", typed.status, "earned, pending or lost")
            ->check(CLI::IsMember({"earned", "pending", "lost"}));
        CLI::App &payout = record("payout", "Money that arrived", RowKind::Payout);
        payout.add_option("--payer", typed.payer, "As it stands in the statement");
        payout.add_option("--fee", typed.fee, "What was kept back");
        payout.add_option("--note", typed.note, "What it was for");
        CLI::App &cancellation = record("cancellation", "Work taken away, returned or ended", RowKind::Cancellation);
        cancellation.add_option("--cause", typed.cause, "In a word: project-ended, empty-queue, deactivated, …")
            ->required();
        cancellation.add_option("--time", typed.time, "Time lost, H:MM");
        cancellation.add_option("--note", typed.note, "What happened, what was said");
        record("expense", "What you paid to do the work", RowKind::Expense)
            .add_option("--what", typed.note, "What it was for")
            ->required();
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
        addFilter(add(app_, "payouts", "Money that arrived, row by row", payouts_), payouts_.filter);
        CLI::App &summary = add(app_, "summary", "What an hour paid: the three rates and the money", summary_);
        summary.add_option("--by", summary_.by, "platform, contract, week, month or kind")
            ->check(CLI::IsMember({"platform", "contract", "week", "month", "kind"}));
        addFilter(summary, summary_.filter);
    }

    void addRules()
    {
        CLI::App *rules = app_.add_subcommand("rules", "The law in use, with where it is written");
        rules->require_subcommand(1);
        add(*rules, "list", "Every rule, and until when it is checked", rulesList_);
        add(*rules, "show", "One rule with all its values and citations", rulesShow_)
            .add_option("id", rulesShow_.id, "Id of the rule, or code of a place: us.ca, US-CA")
            ->required();
        add(*rules, "check", "Look for holes, overlaps and values without a source", rulesCheck_);
    }

    CLI::App app_;
    Arguments arguments_;
    InitCommand init_;
    CheckCommand check_;
    ImportCommand import_;
    PasteCommand paste_;
    ImportsCommand imports_;
    ImportsDiffCommand importsDiff_;
    AddCommand add_;
    PayersListCommand payersList_;
    PayersSetCommand payersSet_;
    ProfilesListCommand profilesList_;
    ProfilesAddCommand profilesAdd_;
    ProfilesDraftCommand profilesDraft_;
    CalcCommand calc_;
    ProfilesRemoveCommand profilesRemove_;
    UndoCommand undo_;
    SourcesCommand sources_;
    PlatformsCommand platforms_;
    ContractsListCommand contractsList_;
    ContractsShowCommand contractsShow_;
    ContractsSetCommand contractsSet_;
    LogCommand log_;
    EntriesCommand entries_;
    EarningsCommand earnings_;
    PayoutsCommand payouts_;
    SummaryCommand summary_;
    RulesListCommand rulesList_;
    RulesShowCommand rulesShow_;
    RulesCheckCommand rulesCheck_;
};

}

std::variant<Arguments, ArgumentsHelp> parseArguments(int argc, const char *const *argv)
{
    return Parser().run(argc, argv);
}

}
