// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"

namespace backpay {

// The law in use: each prints its result or its error. None needs a vault.

[[nodiscard]] ExitCode listRules(const Printer &printer);
[[nodiscard]] ExitCode showRule(const RulesShowCommand &command, const Printer &printer);
/** CheckFailed where the book has a fault. */
[[nodiscard]] ExitCode checkAllRules(const Printer &printer);

}
