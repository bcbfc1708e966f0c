// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/commitments.h"
#include "core/vault/ledger.h"

#include <vector>

namespace backpay {

/**
 * The cells of one row of work that a packet for that reader leaves out, with what proves them; none where the reader
 * is shown them all. Works for rows that packets hold: payments for work and own time. Errors are the ledger's.
 */
[[nodiscard]] Result<std::vector<Disclosure>> disclosedCells(Ledger &ledger, PacketReader reader, RowKind kind,
                                                             std::int64_t revision, DayNumber today,
                                                             const ZoneResolver &zones);

}
