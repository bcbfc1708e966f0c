// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/database.h"

#include <map>
#include <string>

namespace backpay {

/** What was typed and not saved when the vault was last closed, by the name of its field. No row of the journal: it is
 * no record, until it is saved. */
[[nodiscard]] Result<std::map<std::string, std::string>> loadDrafts(const Database &database);

/** Puts these in their place, in one transaction; nothing is written where there were none and are none. */
[[nodiscard]] Result<void> storeDrafts(const Database &database, const std::map<std::string, std::string> &drafts);

}
