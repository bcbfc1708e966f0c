// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/ledger.h"
#include "platform-importers/engine/importer.h"

#include <string>

namespace backpay {

/** The sources of the program with what the vault holds of the person's own: profiles, payers, answers. */
[[nodiscard]] Result<SourceCatalogue> sourcesOf(const Ledger &ledger);

/**
 * Keeps a profile of the person's own once it parses and its id is none of the program's; ProfileInvalid says what is
 * wrong with it. `name` is the file's, for the message.
 */
[[nodiscard]] Result<void> addProfile(const std::string &name, const std::string &toml, Ledger &ledger);

}
