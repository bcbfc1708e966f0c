// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/timer.h"
#include "core/vault/ledger.h"

namespace backpay {

/**
 * Seconds of own time on one contract today, breaks left out, the open stretch of `timer` (null: none) among them. The
 * day is that of the contract's calendar, as in every sum (UTC where it has no zone).
 */
[[nodiscard]] Result<std::int64_t> secondsToday(const Ledger &ledger, const Contract &contract,
                                                const ZoneResolver &zones, const Moment &now,
                                                const RunningTimer *timer);

}
