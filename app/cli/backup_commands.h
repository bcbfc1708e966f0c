// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printer.h"
#include "core/vault/vault.h"

namespace backpay {

/** Makes a copy of the open vault, tests one, or lists those that are kept. */
[[nodiscard]] ExitCode backUp(const BackupCommand &command, const Vault &vault, const Printer &printer);

/** Puts a copy in the vault's place; the passphrase it asks for is the copy's. */
[[nodiscard]] ExitCode restoreBackup(const RestoreCommand &command, const Arguments &arguments, const std::string &path,
                                     const CliContext &context, const Printer &printer);

}
