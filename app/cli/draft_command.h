// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"

namespace backpay {

/**
 * Prints a profile proposed for a table, as TOML to check, change and add; nothing is stored. Which of several sheets
 * is meant, and in which encoding a text is, is asked where the file leaves it open.
 */
[[nodiscard]] ExitCode draftProfile(const ProfilesDraftCommand &command, const CliContext &context,
                                    const Printer &printer);

}
