// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command_words.h"

namespace backpay {

namespace {

/** The options that go before or after any subcommand. */
void nameCommonOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("--vault", arguments.vault, "Vault file; without it the one in your data folder");
    CLI::Option *passphrase = app.add_option(
        "--passphrase-file", arguments.passphraseFile,
        "File whose first line is the passphrase, - for standard input; without it the terminal is asked");
    CLI::Option *words = app.add_option("--recovery-file", arguments.recoveryFile,
                                        "File with the recovery words, - for standard input, instead of the passphrase")
                             ->excludes(passphrase);
    app.add_flag("--keystore", arguments.keyStore, "Open with this system's key store instead of the passphrase")
        ->excludes(passphrase)
        ->excludes(words);
    app.add_flag("--json", arguments.json, "One JSON document on standard output");
}

}

std::variant<Arguments, ArgumentsHelp> parseArguments(int argc, const char *const *argv)
{
    Arguments arguments;
    CLI::App app("What an hour of task work really paid, from an encrypted vault.", "backpay-cli");
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", BACKPAY_VERSION, "Print which version this is and exit");
    nameCommonOptions(app, arguments);
    CommandWords words(app, arguments.command);
    nameVaultCommands(words);
    nameImportCommands(words);
    nameHandRecords(words);
    nameContractCommands(words);
    nameTimeCommands(words);
    nameListings(words);
    nameFileCommands(words);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        std::ostringstream err;
        const bool failed = app.exit(error, out, err) != 0;
        return ArgumentsHelp{failed ? err.str() : out.str(), failed};
    }
    return arguments;
}

}
