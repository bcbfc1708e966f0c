// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/vault/ledger.h"

namespace backpay {

/**
 * Writes down a stretch of own time. FROM and TO are wall clock in the contract's zone or, with Z or an offset,
 * instants. A stretch across a clock change lasts what the zone says; an hour that happens twice or never is refused
 * with the way to write it. Grade C when it is written on its own day, D later; the day is the contract zone's, or this
 * computer's where the contract has none. Errors: FieldInvalid, SpanInvalid, Contract….
 */
[[nodiscard]] Result<TimeEntryRow> logTime(const LogCommand &command, Ledger &ledger, const CliContext &context);

}
