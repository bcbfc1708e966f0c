// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_words.h"

namespace backpay {

namespace {

void nameNewPassphrase(CommandWords::Named<SlotsCommand> named)
{
    named.command.add_option("--new-passphrase-file", named.value.newPassphraseFile,
                             "File whose first line is the new passphrase; without it the terminal is asked");
}

void nameSlot(CommandWords::Named<SlotsCommand> named)
{
    named.command.add_option("slot", named.value.slot, "Its number, as list shows it")->required();
}

/** The ways to open the vault. */
void nameSlots(CommandWords &words)
{
    CLI::App &ways = words.group(words.program(), "slots", "The ways to open the vault");
    using Action = SlotsCommand::Action;
    const auto action = [&](CLI::App &parent, const char *name, const char *about, Action chosen) {
        SlotsCommand begun;
        begun.action = chosen;
        return words.add(parent, name, about, begun);
    };
    action(ways, "list", "Their numbers, what they are, and when they were added", Action::List);
    CLI::App &more = words.group(ways, "add", "Add one; the others stay");
    nameNewPassphrase(action(more, "passphrase", "Another passphrase", Action::AddPassphrase));
    action(more, "recovery", "24 words to write down: printed this once and kept nowhere", Action::AddRecovery);
    action(more, "keystore", "The key store of this system, for this computer only", Action::AddKeyStore);
    const auto change = action(ways, "change", "Give a passphrase slot another passphrase", Action::Change);
    nameSlot(change);
    nameNewPassphrase(change);
    nameSlot(action(ways, "remove", "It no longer opens the vault; older copies keep it", Action::Remove));
}

}

void nameVaultCommands(CommandWords &words)
{
    CLI::App &program = words.program();
    words.add<InitCommand>(program, "init", "Make an empty vault");
    const auto check =
        words.add<CheckCommand>(program, "check", "Check the vault's pages, journal, rows and originals");
    check.command.add_flag("--accept-older", check.value.acceptOlder,
                           "You know that this vault is older than the one last opened here");
    const auto backup =
        words.add<BackupCommand>(program, "backup", "Copy the vault while it is in use, encrypted as it is");
    backup.command.add_option("file", backup.value.file, "A new file; without it the next in the folder of copies");
    backup.command.add_flag("--test", backup.value.test, "Test a copy that there is; without a file the newest one")
        ->excludes(backup.command.add_flag("--list", backup.value.list, "List the copies that are kept"));
    const auto restore = words.add<RestoreCommand>(
        program, "restore", "Put a copy in the vault's place; what is there is kept under another name");
    restore.command.add_option("file", restore.value.file, "The copy; the passphrase asked for is its own")->required();
    nameSlots(words);
}

}
