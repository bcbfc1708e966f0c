// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/printer.h"
#include "core/vault/ledger.h"

namespace backpay {

/**
 * `packet`: writes an evidence packet. SOURCE_DATE_EPOCH, where it is set, is the packet's time and, unless --as-of
 * says otherwise, the day that lateness is counted to. Needs a QGuiApplication.
 */
[[nodiscard]] ExitCode makePacket(const PacketCommand &command, const RowFilter &filter,
                                  const std::optional<DayNumber> &asOf, DayNumber today, Ledger &ledger,
                                  const CliContext &context, const Printer &printer);

/** `disclose`: what proves the cells of one row that a packet for that reader left out. */
[[nodiscard]] ExitCode discloseRow(const DiscloseCommand &command, DayNumber today, Ledger &ledger,
                                   const CliContext &context, const Printer &printer);

}
