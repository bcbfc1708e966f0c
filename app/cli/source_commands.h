// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

// What is known of sources: each prints its result or its error.

[[nodiscard]] ExitCode listSources(const Printer &printer);
[[nodiscard]] ExitCode listPlatforms(const Printer &printer);
[[nodiscard]] ExitCode listPayers(const Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode setPayer(const PayersSetCommand &command, Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode listProfiles(const Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode addProfileFile(const ProfilesAddCommand &command, Ledger &ledger, const Printer &printer);
[[nodiscard]] ExitCode removeProfile(const ProfilesRemoveCommand &command, Ledger &ledger, const Printer &printer);

}
