// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/printer.h"
#include "core/vault/timer_ledger.h"

namespace backpay {

/**
 * What a program that ticked the timer of this vault and is gone left behind, now written down; nothing where none did.
 * Says so on the error output. A vault that cannot be written to keeps it for the next call.
 */
[[nodiscard]] std::vector<TimeEntryRow> settleTimer(Vault &vault, const CliContext &context);

/**
 * `timer start|switch|pause|resume|stop|status|answer`. With --watch a start stays, ticks and stops when it is
 * interrupted. `settled` is what settleTimer() gave.
 */
[[nodiscard]] ExitCode runTimer(const TimerCommand &command, Vault &vault, const std::vector<TimeEntryRow> &settled,
                                const CliContext &context, const Printer &printer);

}
