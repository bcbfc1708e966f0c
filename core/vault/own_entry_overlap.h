// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone_resolver.h"
#include "core/vault/database.h"
#include "core/vault/ledger.h"
#include "core/vault/own_entry_store.h"

namespace backpay {

/**
 * EntryOverlaps where the entry shares a second with another own one of any contract, or with what the running timer
 * measures (its end is then ""). Ends that touch do not; breaks
 * overlap nothing, for they count as no work. An instant, and a wall clock whose contract has a zone, are compared as
 * instants; a wall clock without one only with its like; a bare date with nothing. `self` is the entry's own event,
 * where it is edited.
 */
[[nodiscard]] Result<void> checkOverlap(const Database &database, const NewTimeEntry &entry,
                                        const CountedContracts &counted, const ZoneResolver &zones,
                                        const EntryEvent *self = nullptr);

}
