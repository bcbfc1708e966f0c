// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_words.h"

namespace backpay {

namespace {

constexpr auto kindsHelp = "task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, "
                           "dispute, payment-admin or break";
constexpr auto entryHelp = "Id, or its first digits";

void nameOverlap(CLI::App &command, std::string &overlap)
{
    command.add_option("--overlap", overlap, "keep: two clocks did run at once")->check(CLI::IsMember({"keep"}));
}

void nameLog(CommandWords &words)
{
    auto [log, said] = words.add<LogCommand>(words.program(), "log", "Write down a stretch of your own time");
    log.add_option("--contract", said.contract, contractHelp)->required();
    log.add_option("--kind", said.kind, kindsHelp);
    log.add_option("from", said.from,
                   "YYYY-MM-DDTHH:MM, by the contract's clock; with Z or an offset an instant. Or all in one line: "
                   "\"14:10-15:05 reading guidelines\"")
        ->required();
    log.add_option("to", said.until, "The same, or HH:MM on the same day; none after a line");
    log.add_option("--date", said.date, "Day of a line, YYYY-MM-DD; without it today");
    log.add_option("--note", said.note, "What it was");
    nameOverlap(log, said.overlap);
}

void nameTimer(CommandWords &words)
{
    CLI::App &timer = words.group(words.program(), "timer", "Measure your own time while it passes");
    using Action = TimerCommand::Action;
    const auto action = [&](const char *name, const char *about, Action chosen) {
        TimerCommand begun;
        begun.action = chosen;
        return words.add(timer, name, about, begun);
    };
    const auto work = [](CommandWords::Named<TimerCommand> named) -> CLI::Option * {
        named.command.add_option("--kind", named.value.kind, kindsHelp);
        named.command.add_option("--note", named.value.note, "What it is");
        return named.command.add_option("--contract", named.value.contract, contractHelp);
    };
    const auto start = action("start", "Start it", Action::Start);
    work(start)->required();
    start.command.add_flag("--watch", start.value.watch, "Stay, save every few seconds, and stop on Ctrl+C");
    work(action("switch", "Go on with other work", Action::Switch));
    action("pause", "From here on it is a break", Action::Pause);
    action("resume", "Go on after a pause", Action::Resume);
    action("stop", "Stop it and write down the time", Action::Stop);
    action("status", "What runs, and what is asked", Action::Status);
    auto [answer, said] = action("answer", "Say what time was that nobody saw", Action::Answer);
    answer.add_option("question", said.question, "Its number, as status shows it")->required();
    answer.add_option("answer", said.answer, "keep, discard, waiting or split")
        ->required()
        ->check(CLI::IsMember({"keep", "discard", "waiting", "split"}));
    answer.add_option("--at", said.at, "Where to split: YYYY-MM-DDTHH:MM with Z or an offset");
}

void nameEdit(CommandWords &words, CLI::App &entries)
{
    auto [edit, said] =
        words.add<EntriesEditCommand>(entries, "edit", "Correct an own entry; what it said before stays");
    edit.add_option("entry", said.entry, entryHelp)->required();
    edit.add_option("--from", said.from, "YYYY-MM-DDTHH:MM, or HH:MM on its day");
    edit.add_option("--to", said.until, "The same");
    edit.add_option("--line", said.line, "Both in one line: 14:10-15:05, or 1h 20m");
    edit.add_option("--date", said.date, "The line's day, YYYY-MM-DD");
    edit.add_option("--kind", said.kind, kindsHelp);
    edit.add_option("--contract", said.contract, contractHelp);
    edit.add_option("--note", said.note, "What it was");
    nameOverlap(edit, said.overlap);
}

}

void nameTimeCommands(CommandWords &words)
{
    nameLog(words);
    nameTimer(words);
    auto [entries, listed] = words.add<EntriesCommand>(words.program(), "entries", "Your own time, row by row");
    nameFilter(entries, listed.filter);
    entries.add_option("--by", listed.by, "day: your clock against the platform's")->check(CLI::IsMember({"day"}));
    const auto show = words.add<EntriesShowCommand>(entries, "show", "One entry with everything it ever said");
    show.command.add_option("entry", show.value.entry, entryHelp)->required();
    nameEdit(words, entries);
    const auto removed =
        words.add<EntriesRemoveCommand>(entries, "remove", "Take an own entry out of every sum; it stays readable");
    removed.command.add_option("entry", removed.value.entry, entryHelp)->required();
    const auto restored =
        words.add<EntriesRestoreCommand>(entries, "restore", "Count an own entry again that was removed");
    restored.command.add_option("entry", restored.value.entry, entryHelp)->required();
    nameOverlap(restored.command, restored.value.overlap);
}

}
