// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/contract_change.h"
#include "core/vault/database.h"

#include <string>
#include <vector>

namespace backpay {

/** A merge or split as the vault holds it. */
struct StoredChange
{
    std::int64_t id = 0;
    std::string uuid;
    Instant madeAt;
    ContractChange change;
};

/** Those that stand, the oldest first. */
[[nodiscard]] Result<std::vector<StoredChange>> loadChanges(const Database &database);
[[nodiscard]] Result<void> insertChange(const Database &database, const StoredChange &change);
[[nodiscard]] Result<void> deleteChange(const Database &database, std::int64_t id);

/** What the journal says of it, as canonical JSON with the contracts' keys. */
[[nodiscard]] std::string changePayload(const ContractChange &change, const std::vector<Contract> &contracts);

}
