// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/vault/vault.h"

#include <memory>
#include <string>

namespace backpay {

/** Lists, adds, changes and removes the ways to open a vault. New recovery words are printed and kept nowhere. */
[[nodiscard]] ExitCode runSlots(const SlotsCommand &command, const Vault &vault, const CliContext &context,
                                const Printer &printer);

/** Opens a vault with what this system's key store has for it. KeyStoreFailed, and the errors of opening. */
[[nodiscard]] Result<std::unique_ptr<Vault>> openWithKeyStore(const std::string &path, const Clock &clock);

}
