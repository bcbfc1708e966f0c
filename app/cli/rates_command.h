// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/** Keeps the reference rates of a file that the person has. */
[[nodiscard]] ExitCode importRates(const RatesImportCommand &command, Ledger &ledger, const Printer &printer);
/** Fetches and keeps them; without leave NetworkNotAllowed names the address that would be asked. */
[[nodiscard]] ExitCode fetchRates(const RatesFetchCommand &command, Ledger &ledger, const Printer &printer);
/** Which days are held, and the rates in force on one of them: `command.day`, else the newest. */
[[nodiscard]] ExitCode showRates(const RatesShowCommand &command, const Ledger &ledger, const Printer &printer);

}
