// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/database.h"

#include <string>

namespace backpay {

/**
 * Adds the next entry to the vault's journal, chained to the last one, under this vault's device id. Must run inside
 * the transaction that makes the change it tells of. `payload` is canonical JSON: keys sorted, no spaces.
 */
[[nodiscard]] Result<void> appendJournal(const Database &database, const Clock &clock, const std::string &kind,
                                         const std::string &entity, const std::string &payload);

}
