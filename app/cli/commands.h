// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "core/clocking/moment.h"
#include "core/time/zone_resolver.h"

#include <cstdio>

namespace backpay {

/** What a command works with: time, zones, where it prints, and the clocks of the timer. */
struct CliContext
{
    const Clock &clock;
    const ZoneResolver &zones;
    std::FILE *out; // results
    std::FILE *err; // messages and progress
    const MomentSource &moments;
};

/** Runs one call to its end; prints its result or its error. */
[[nodiscard]] ExitCode runCommand(const Arguments &arguments, const CliContext &context);

/** Where the vault is without --vault: backpay/ledger.backpay below XDG_DATA_HOME or ~/.local/share. */
[[nodiscard]] std::string defaultVaultPath();

}
