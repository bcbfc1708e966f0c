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

constexpr auto asOfHelp = "The day by which money is late, YYYY-MM-DD; without it today";

constexpr const char *kinds = "task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, "
                              "dispute, payment-admin or break";

void addOverlap(CLI::App &command, std::string &overlap)
{
    command.add_option("--overlap", overlap, "keep: two clocks did run at once")->check(CLI::IsMember({"keep"}));
}

constexpr const char *inCurrency = "Also in this currency (ISO 4217), by the reference rates in the vault";

/** Holds what CLI11 writes into while it parses, and which command was chosen. */
class Parser
{
public:
    Parser()
        : app_("What an hour of task work really paid, from an encrypted vault.", "backpay-cli")
    {
        app_.require_subcommand(1);
        app_.fallthrough();
        app_.set_version_flag("--version", BACKPAY_VERSION, "Print which version this is and exit");
        app_.add_option("--vault", arguments_.vault, "Vault file; without it the one in your data folder");
        CLI::Option *passphrase = app_.add_option(
            "--passphrase-file", arguments_.passphraseFile,
            "File whose first line is the passphrase, - for standard input; without it the terminal is asked");
        CLI::Option *words =
            app_.add_option("--recovery-file", arguments_.recoveryFile,
                            "File with the recovery words, - for standard input, instead of the passphrase")
                ->excludes(passphrase);
        app_.add_flag("--keystore", arguments_.keyStore, "Open with this system's key store instead of the passphrase")
            ->excludes(passphrase)
            ->excludes(words);
        app_.add_flag("--json", arguments_.json, "One JSON document on standard output");
        addVaultCommands();
        addImportCommands();
        addOwnSources();
        addHandRecords();
        addContractCommands();
        addOwnTime();
        addListings();
        addReconciliation();
        addComparison();
        addRules();
        add(app_, "calc", "What a week should have paid: the wage engine without a vault", calc_)
            .add_option("scenario", calc_.file, "Scenario file (JSON)")
            ->required();
        CLI::App &verify =
            add(app_, "verify", "Check an evidence packet: what was changed, and which signature holds", verify_);
        verify.add_option("file", verify_.file, "The packet (ZIP)")->required();
        verify.add_option("--key", verify_.key,
                          "The fingerprint that must have signed it, as the worker told it: SHA256:...");
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
    /** A subcommand that, when it is the last one chosen, puts `value` as it then is into the arguments. */
    template <class Value>
    CLI::App &add(CLI::App &parent, const std::string &name, const std::string &about, const Value &value)
    {
        CLI::App *command = parent.add_subcommand(name, about);
        command->final_callback([this, command, &value] {
            if (!command->get_subcommands().empty())
                return; // called after its own subcommand, which is the one that was meant
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
        add(app_, "check", "Check the vault's pages, journal, rows and originals", check_)
            .add_flag("--accept-older", check_.acceptOlder,
                      "You know that this vault is older than the one last opened here");
        CLI::App &backup = add(app_, "backup", "Copy the vault while it is in use, encrypted as it is", backup_);
        backup.add_option("file", backup_.file, "A new file; without it the next in the folder of copies");
        backup.add_flag("--test", backup_.test, "Test a copy that there is; without a file the newest one")
            ->excludes(backup.add_flag("--list", backup_.list, "List the copies that are kept"));
        add(app_, "restore", "Put a copy in the vault's place; what is there is kept under another name", restore_)
            .add_option("file", restore_.file, "The copy; the passphrase asked for is its own")
            ->required();
        addSlots();
    }

    /** The ways to open the vault. */
    void addSlots()
    {
        CLI::App *ways = app_.add_subcommand("slots", "The ways to open the vault");
        ways->require_subcommand(1);
        using Action = SlotsCommand::Action;
        const auto action = [this](CLI::App &parent, const char *name, const char *about, Action chosen) -> CLI::App & {
            CLI::App *command = parent.add_subcommand(name, about);
            command->final_callback([this, chosen] {
                slots_.action = chosen;
                arguments_.command = VaultCommand(slots_);
            });
            return *command;
        };
        const auto newPassphrase = [this](CLI::App &command) {
            command.add_option("--new-passphrase-file", slots_.newPassphraseFile,
                               "File whose first line is the new passphrase; without it the terminal is asked");
        };
        action(*ways, "list", "Their numbers, what they are, and when they were added", Action::List);
        CLI::App *more = ways->add_subcommand("add", "Add one; the others stay");
        more->require_subcommand(1);
        newPassphrase(action(*more, "passphrase", "Another passphrase", Action::AddPassphrase));
        action(*more, "recovery", "24 words to write down: printed this once and kept nowhere", Action::AddRecovery);
        action(*more, "keystore", "The key store of this system, for this computer only", Action::AddKeyStore);
        CLI::App &change = action(*ways, "change", "Give a passphrase slot another passphrase", Action::Change);
        change.add_option("slot", slots_.slot, "Its number, as list shows it")->required();
        newPassphrase(change);
        action(*ways, "remove", "It no longer opens the vault; older copies keep it", Action::Remove)
            .add_option("slot", slots_.slot, "Its number, as list shows it")
            ->required();
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
        cancellation.add_option("--decided-by", typed.decidedBy, "Who ended it: the platform, its client, you");
        cancellation.add_option("--notice", typed.notice, "Days between being told and the end; 0 for none");
        cancellation.add_option("--note", typed.note, "What happened, what was said");
        record("expense", "What you paid to do the work", RowKind::Expense)
            .add_option("--what", typed.note, "What it was for")
            ->required();
    }

    /** What is not one term: rates over time, merges and splits. */
    void addContractChanges(CLI::App &contracts)
    {
        CLI::App &rate =
            add(contracts, "rate", "What an hour pays from a day on, and how that is known", contractsRate_);
        rate.add_option("contract", contractsRate_.contract, "Key, alias or name")->required();
        rate.add_option("amount", contractsRate_.amount, "With its currency: \"30.00 USD\"");
        rate.add_option("--from", contractsRate_.from, "First day, YYYY-MM-DD")->required();
        rate.add_option("--known-from", contractsRate_.knownFrom, "offer, message or agreement")
            ->required()
            ->check(CLI::IsMember({"offer", "message", "agreement"}));
        rate.add_option("--note", contractsRate_.note, "Where it stands, what was said");
        rate.add_flag("--remove", contractsRate_.remove, "Take it away");
        CLI::App &merge = add(contracts, "merge", "Count the rows of contracts under another one", contractsMerge_);
        merge.add_option("into", contractsMerge_.into, "The one they count under: key, alias or name")->required();
        merge.add_option("from", contractsMerge_.from, "The others, of the same platform")->required();
        CLI::App &split = add(contracts, "split", "Count some rows of a contract under a new one", contractsSplit_);
        split.add_option("contract", contractsSplit_.contract, "Key, alias or name")->required();
        split.add_option("name", contractsSplit_.name, "Name of the new contract")->required();
        split.add_option("--project", contractsSplit_.project, "Its rows of this project, as files write it");
        split.add_option("--from", contractsSplit_.from, "Its rows from this day on, YYYY-MM-DD");
        split.add_option("--to", contractsSplit_.to, "Its rows up to this day");
        add(contracts, "undo", "Take a merge or split back", contractsUndo_)
            .add_option("change", contractsUndo_.change, "Its id, as contracts list shows it")
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
        addContractChanges(*contracts);
    }

    void addOwnTime()
    {
        CLI::App &log = add(app_, "log", "Write down a stretch of your own time", log_);
        log.add_option("--contract", log_.contract, "Key, alias or name")->required();
        log.add_option("--kind", log_.kind, kinds);
        log.add_option("from", log_.from,
                       "YYYY-MM-DDTHH:MM, by the contract's clock; with Z or an offset an instant. Or all in one line: "
                       "\"14:10-15:05 reading guidelines\"")
            ->required();
        log.add_option("to", log_.until, "The same, or HH:MM on the same day; none after a line");
        log.add_option("--date", log_.date, "Day of a line, YYYY-MM-DD; without it today");
        log.add_option("--note", log_.note, "What it was");
        addOverlap(log, log_.overlap);
        addTimer();
    }

    void addTimer()
    {
        CLI::App *timer = app_.add_subcommand("timer", "Measure your own time while it passes");
        timer->require_subcommand(1);
        using Action = TimerCommand::Action;
        const auto action = [&](const char *name, const char *about, Action chosen) -> CLI::App & {
            CLI::App *command = timer->add_subcommand(name, about);
            command->final_callback([this, chosen] {
                timer_.action = chosen;
                arguments_.command = VaultCommand(timer_);
            });
            return *command;
        };
        const auto work = [&](CLI::App &command) -> CLI::Option * {
            command.add_option("--kind", timer_.kind, kinds);
            command.add_option("--note", timer_.note, "What it is");
            return command.add_option("--contract", timer_.contract, "Key, alias or name");
        };
        CLI::App &start = action("start", "Start it", Action::Start);
        work(start)->required();
        start.add_flag("--watch", timer_.watch, "Stay, save every few seconds, and stop on Ctrl+C");
        work(action("switch", "Go on with other work", Action::Switch));
        action("pause", "From here on it is a break", Action::Pause);
        action("resume", "Go on after a pause", Action::Resume);
        action("stop", "Stop it and write down the time", Action::Stop);
        action("status", "What runs, and what is asked", Action::Status);
        CLI::App &answer = action("answer", "Say what time was that nobody saw", Action::Answer);
        answer.add_option("question", timer_.question, "Its number, as status shows it")->required();
        answer.add_option("answer", timer_.answer, "keep, discard, waiting or split")
            ->required()
            ->check(CLI::IsMember({"keep", "discard", "waiting", "split"}));
        answer.add_option("--at", timer_.at, "Where to split: YYYY-MM-DDTHH:MM with Z or an offset");
    }

    void addEntries()
    {
        CLI::App &entries = add(app_, "entries", "Your own time, row by row", entries_);
        addFilter(entries, entries_.filter);
        entries.add_option("--by", entries_.by, "day: your clock against the platform's")
            ->check(CLI::IsMember({"day"}));
        add(entries, "show", "One entry with everything it ever said", entriesShow_)
            .add_option("entry", entriesShow_.entry, "Id, or its first digits")
            ->required();
        CLI::App &edit = add(entries, "edit", "Correct an own entry; what it said before stays", entriesEdit_);
        edit.add_option("entry", entriesEdit_.entry, "Id, or its first digits")->required();
        edit.add_option("--from", entriesEdit_.from, "YYYY-MM-DDTHH:MM, or HH:MM on its day");
        edit.add_option("--to", entriesEdit_.until, "The same");
        edit.add_option("--line", entriesEdit_.line, "Both in one line: 14:10-15:05, or 1h 20m");
        edit.add_option("--date", entriesEdit_.date, "The line's day, YYYY-MM-DD");
        edit.add_option("--kind", entriesEdit_.kind, kinds);
        edit.add_option("--contract", entriesEdit_.contract, "Key, alias or name");
        edit.add_option("--note", entriesEdit_.note, "What it was");
        addOverlap(edit, entriesEdit_.overlap);
        add(entries, "remove", "Take an own entry out of every sum; it stays readable", entriesRemove_)
            .add_option("entry", entriesRemove_.entry, "Id, or its first digits")
            ->required();
        CLI::App &restore = add(entries, "restore", "Count an own entry again that was removed", entriesRestore_);
        restore.add_option("entry", entriesRestore_.entry, "Id, or its first digits")->required();
        addOverlap(restore, entriesRestore_.overlap);
    }

    void addListings()
    {
        addEntries();
        addFilter(add(app_, "earnings", "What platforms say they owe or paid, row by row", earnings_),
                  earnings_.filter);
        addFilter(add(app_, "payouts", "Money that arrived, row by row", payouts_), payouts_.filter);
        CLI::App &summary = add(app_, "summary", "What an hour paid: the three rates and the money", summary_);
        summary.add_option("--by", summary_.by, "platform, contract, day, week, month or kind")
            ->check(CLI::IsMember({"platform", "contract", "day", "week", "month", "kind"}));
        addFilter(summary, summary_.filter);
        summary.add_option("--as-of", summary_.asOf, asOfHelp);
        summary.add_option("--in", summary_.in, inCurrency);
        CLI::App &findings = add(app_, "findings", "What may be wrong, with the working", findings_);
        findings.add_option("--platform", findings_.filter.platform, "Only this platform");
        findings.add_option("--contract", findings_.filter.contract, "Only this contract: key, alias or name");
        findings.add_option("--track", findings_.track, "record, employee or contractor")
            ->check(CLI::IsMember({"record", "employee", "contractor"}));
        findings.add_option("--as-of", findings_.asOf, asOfHelp);
        addPacket();
        addFactors();
    }

    void addPacket()
    {
        CLI::App &packet =
            add(app_, "packet", "Write an evidence packet: records, findings and report, signed", packet_);
        packet.add_option("--out", packet_.out, "The file to write (ZIP); never overwrites one")->required();
        addFilter(packet, packet_.filter);
        packet
            .add_option("--profile", packet_.reader, "Who will read it: self, lawyer (as without it), agency or public")
            ->check(CLI::IsMember({"self", "lawyer", "agency", "public"}));
        packet.add_option("--with", packet_.with, "Parts to add: sources (the files themselves), charts");
        packet.add_option(
            "--without", packet_.without,
            "Parts to leave out: daily, weekly, payments, promised, findings, chronology, classification, "
            "forms");
        packet.add_option("--paper", packet_.paper, "letter or a4; without it what the place of work uses")
            ->check(CLI::IsMember({"letter", "a4"}));
        packet.add_option("--stamp", packet_.stamp,
                          "Address of a time-stamping authority (RFC 3161): it gets one digest, and sees your address");
        packet.add_option("--stamp-roots", packet_.stampRoots, "Its root certificate (PEM), where the system lacks it");
        packet.add_option("--as-of", packet_.asOf, asOfHelp);
        CLI::App &disclose =
            add(app_, "disclose", "The cells of one row that a packet left out, with what proves them", disclose_);
        disclose.add_option("row", disclose_.row, "A row of work: its id, or the first digits of it")->required();
        disclose
            .add_option("--profile", disclose_.reader, "Who has the packet: lawyer (as without it), agency or public")
            ->check(CLI::IsMember({"lawyer", "agency", "public"}));
    }

    void addFactors()
    {
        CLI::App &factors =
            add(app_, "factors", "Facts that tests of employment look at, by contract; no verdict", factors_);
        factors.add_option("--contract", factors_.contract, "Key, alias or name");
        CLI::App &set = add(factors, "set", "Say what is so", factorsSet_);
        set.add_option("--contract", factorsSet_.contract, "Key, alias or name")->required();
        set.add_option("--evidence", factorsSet_.evidence, "Where it shows: a message, a page, a day");
        set.add_option("facts", factorsSet_.assignments, "FACT=yes, no or unknown")->required();
        factors.callback([&factors, this] {
            if (factors.get_subcommands().empty() && factors_.contract.empty())
                throw CLI::RequiredError("--contract");
        });
    }

    void addReconciliation()
    {
        CLI::App &reconcile = add(app_, "reconcile", "Which payout pays for what, and what is late", reconcile_);
        reconcile.add_option("--platform", reconcile_.filter.platform, "Only this platform");
        reconcile.add_option("--from", reconcile_.filter.from, "First day, YYYY-MM-DD");
        reconcile.add_option("--to", reconcile_.filter.to, "Last day, YYYY-MM-DD");
        reconcile.add_option("--as-of", reconcile_.asOf, asOfHelp);
        CLI::App *match = app_.add_subcommand("match", "Say yourself what a payout pays for");
        match->require_subcommand(1);
        const auto decide = [&](const char *name, const char *about, MatchCommand &command) {
            CLI::App &made = add(*match, name, about, command);
            made.add_option("payout", command.payout, "Id of the payout, or its first digits")->required();
            CLI::Option *earnings =
                made.add_option("earnings", command.earnings, "Ids of earnings; without them all it is matched with");
            made.add_option("--same-as", command.sameAs, "Id of another payout: whether both rows are the same money")
                ->excludes(earnings);
        };
        decide("confirm", "The payout pays for these earnings", confirm_);
        decide("break", "The payout does not pay for these earnings", break_);
        add(*match, "forget", "Take back what you said of the payout: the program matches it by itself again", forget_)
            .add_option("payout", forget_.payout, "Id of the payout, or its first digits")
            ->required();
    }

    /** Platforms side by side, and the reference rates that bring them into one currency. */
    void addComparison()
    {
        CLI::App &compare = add(app_, "compare", "Platforms side by side: rates, shares, days to payment", compare_);
        addFilter(compare, compare_.filter);
        compare.add_option("--in", compare_.in, inCurrency);
        CLI::App *rates = app_.add_subcommand("rates", "Daily reference rates of the European Central Bank");
        rates->require_subcommand(1);
        add(*rates, "import", "Keep the rates of a file you have: its history as CSV or ZIP", ratesImport_)
            .add_option("file", ratesImport_.file, "The file")
            ->required();
        CLI::App &fetch = add(*rates, "fetch", "Fetch the history from the bank and keep it", ratesFetch_);
        fetch.add_flag("--allow-network", ratesFetch_.networkAllowed, "Yes, fetch it; nothing of yours is sent");
        fetch.add_option("--address", ratesFetch_.address, "Another address that serves it (https)");
        add(*rates, "show", "Which days are held, and the rates of one of them", ratesShow_)
            .add_option("--day", ratesShow_.day, "YYYY-MM-DD; without it the newest");
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
    SlotsCommand slots_;
    BackupCommand backup_;
    RestoreCommand restore_;
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
    VerifyCommand verify_;
    ProfilesRemoveCommand profilesRemove_;
    UndoCommand undo_;
    SourcesCommand sources_;
    PlatformsCommand platforms_;
    ContractsListCommand contractsList_;
    ContractsShowCommand contractsShow_;
    ContractsSetCommand contractsSet_;
    ContractsRateCommand contractsRate_;
    ContractsMergeCommand contractsMerge_;
    ContractsSplitCommand contractsSplit_;
    ContractsUndoCommand contractsUndo_;
    LogCommand log_;
    TimerCommand timer_;
    EntriesCommand entries_;
    EntriesShowCommand entriesShow_;
    EntriesEditCommand entriesEdit_;
    EntriesRemoveCommand entriesRemove_;
    EntriesRestoreCommand entriesRestore_;
    EarningsCommand earnings_;
    PayoutsCommand payouts_;
    SummaryCommand summary_;
    CompareCommand compare_;
    RatesImportCommand ratesImport_;
    RatesFetchCommand ratesFetch_;
    RatesShowCommand ratesShow_;
    FindingsCommand findings_;
    PacketCommand packet_;
    DiscloseCommand disclose_;
    FactorsCommand factors_;
    FactorsSetCommand factorsSet_;
    ReconcileCommand reconcile_;
    MatchCommand confirm_{true, {}, {}, {}};
    MatchCommand break_;
    ForgetMatchCommand forget_;
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
