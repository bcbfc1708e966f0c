// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_words.h"

namespace backpay {

namespace {

void nameImportOptions(CLI::App &command, ImportOptions &options, bool &dryRun)
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

void nameImports(CommandWords &words)
{
    CLI::App &program = words.program();
    const auto import = words.add<ImportCommand>(program, "import", "Import one or more files, each on its own");
    nameImportOptions(import.command, import.value.options, import.value.dryRun);
    import.command.add_option("files", import.value.files, "Files, folders and ZIP archives of files")->required();
    const auto paste = words.add<PasteCommand>(program, "paste", "Import a table from standard input");
    nameImportOptions(paste.command, paste.value.options, paste.value.dryRun);
    CLI::App &imports = words.add<ImportsCommand>(program, "imports", "What was imported, newest first").command;
    const auto diff = words.add<ImportsDiffCommand>(imports, "diff", "What changed between two imports of one source");
    diff.command.add_option("first", diff.value.first, "Id of the earlier import")->required();
    diff.command.add_option("second", diff.value.second, "Id of the later import")->required();
    const auto undo = words.add<UndoCommand>(program, "undo", "Take one import back whole");
    undo.command.add_option("import", undo.value.import, "Id of the import")->required();
}

void namePayers(CommandWords &words)
{
    CLI::App &payers = words.group(words.program(), "payers", "Who is a platform in bank, card and wallet files");
    words.add<PayersListCommand>(payers, "list", "Your own rules");
    const auto payer = words.add<PayersSetCommand>(payers, "set", "Say whom a payer's text means");
    payer.command.add_option("text", payer.value.text, "Words as they stand in the statement")->required();
    payer.command.add_option("platform", payer.value.platform,
                             "Name of the platform; without it the rule is taken away");
}

void nameProfiles(CommandWords &words)
{
    CLI::App &profiles = words.group(words.program(), "profiles", "Export formats you described yourself");
    words.add<ProfilesListCommand>(profiles, "list", "Your own profiles");
    const auto added = words.add<ProfilesAddCommand>(profiles, "add", "Add a profile, in place of one with its id");
    added.command.add_option("file", added.value.file, "Profile file (TOML)")->required();
    auto [draft, drafted] =
        words.add<ProfilesDraftCommand>(profiles, "draft", "Print a profile for a table that no source reads");
    draft.add_option("file", drafted.file, "The table: CSV, TSV, a saved page, a workbook")->required();
    draft.add_option("--sheet", drafted.sheet, "Which sheet of a workbook, or file of an archive");
    draft.add_option("--title", drafted.title, "What you call such files")->required();
    draft.add_option("--platform", drafted.platform, "Who pays, where one platform does");
    draft.add_option("--rows", drafted.rows, "earning, time-entry, payout, stated-rate, cancellation, expense");
    draft.add_option("--currency", drafted.currency, "ISO code of amounts without a mark");
    draft.add_option("--encoding", drafted.encoding,
                     "Of text that is not UTF-8: windows-1252, windows-1251, iso-8859-1, iso-8859-15");
    const auto removed = words.add<ProfilesRemoveCommand>(profiles, "remove", "Take one away; what it imported stays");
    removed.command.add_option("id", removed.value.id, "Id of the profile")->required();
}

}

void nameImportCommands(CommandWords &words)
{
    nameImports(words);
    words.add<SourcesCommand>(words.program(), "sources",
                              "Every export format that is known, and other ways to the data of the rest");
    words.add<PlatformsCommand>(words.program(), "platforms",
                                "Who pays and when, with who says so: pay weeks, pay days, time limits");
    namePayers(words);
    nameProfiles(words);
}

/** `add`: one subcommand a kind of record, each with the options that kind has. */
void nameHandRecords(CommandWords &words)
{
    CLI::App &add = words.group(words.program(), "add", "Write down what no file holds");
    const auto record = [&](const char *name, const char *about, RowKind kind) {
        AddCommand begun;
        begun.record.kind = kind;
        const auto named = words.add(add, name, about, begun);
        CLI::App &command = named.command;
        HandRecord &typed = named.value.record;
        command.add_option("--date", typed.date, "Day, YYYY-MM-DD")->required();
        command.add_option("--amount", typed.amount, "With a point: 12.50")->required(kind != RowKind::Cancellation);
        command.add_option("--currency", typed.currency, "ISO 4217 code")->required(kind != RowKind::Cancellation);
        command.add_flag("--estimate", typed.estimate, "It is an estimate (grade E)");
        if (kind == RowKind::Payout)
            command.add_option("--platform", typed.platform, "Who paid")->required();
        else
            command.add_option("--contract", typed.contract, contractHelp)->required();
        return named;
    };
    {
        auto [earning, made] = record("earning", "What a platform says it owes or paid for work", RowKind::Earning);
        earning.add_option("--time", made.record.time, "Time the platform counted, H:MM");
        earning.add_option("--item", made.record.item, "The task");
        earning.add_option("--type", made.record.type, "work-pay or bonus")
            ->check(CLI::IsMember({"work-pay", "bonus"}));
        earning.add_option("--status", made.record.status, "earned, pending or lost")
            ->check(CLI::IsMember({"earned", "pending", "lost"}));
    }
    {
        auto [payout, made] = record("payout", "Money that arrived", RowKind::Payout);
        payout.add_option("--payer", made.record.payer, "As it stands in the statement");
        payout.add_option("--fee", made.record.fee, "What was kept back");
        payout.add_option("--note", made.record.note, "What it was for");
    }
    {
        auto [cancellation, made] = record("cancellation", "Work taken away, returned or ended", RowKind::Cancellation);
        cancellation.add_option("--cause", made.record.cause, "In a word: project-ended, empty-queue, deactivated, …")
            ->required();
        cancellation.add_option("--time", made.record.time, "Time lost, H:MM");
        cancellation.add_option("--decided-by", made.record.decidedBy, "Who ended it: the platform, its client, you");
        cancellation.add_option("--notice", made.record.notice, "Days between being told and the end; 0 for none");
        cancellation.add_option("--note", made.record.note, "What happened, what was said");
    }
    auto [expense, made] = record("expense", "What you paid to do the work", RowKind::Expense);
    expense.add_option("--what", made.record.note, "What it was for")->required();
}

}
