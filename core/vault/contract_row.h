// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract.h"
#include "core/vault/database.h"

#include <vector>

namespace backpay {

/** Every contract, by platform, then shown name; also those whose rows count under another one. */
[[nodiscard]] Result<std::vector<Contract>> loadContracts(const Database &database);

/** Writes the terms that a person may set (core/domain/contract_terms.h); name, ref and key stay as they are. */
[[nodiscard]] Result<void> storeTerms(const Database &database, const Contract &contract);

/** Notes that a person said something about it: it stays when its last row goes. */
[[nodiscard]] Result<void> markEdited(const Database &database, std::int64_t contract);

}
