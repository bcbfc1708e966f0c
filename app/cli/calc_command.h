// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"

namespace backpay {

/** `calc`: the wage engine over a scenario file, without a vault. */
[[nodiscard]] ExitCode runCalc(const CalcCommand &command, const CliContext &context, const Printer &printer);

}
