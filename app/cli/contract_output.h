// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"

#include <QString>

#include <string>
#include <vector>

namespace backpay {

[[nodiscard]] Json contractJson(const Contract &contract);
[[nodiscard]] Json statedRateJson(const StatedRateRow &row);
[[nodiscard]] Json knownRateJson(const KnownRateRow &row);
[[nodiscard]] Json contractChangeJson(const ContractChangeRecord &change);

[[nodiscard]] QString contractsText(const std::vector<Contract> &contracts);
/** Merges and splits with their ids; "" where none stands. */
[[nodiscard]] QString contractChangesText(const std::vector<ContractChangeRecord> &changes);
/** Fields by the names that `contracts set` takes. */
[[nodiscard]] QString contractTermsText(const Contract &contract, const std::vector<std::string> &projects);
[[nodiscard]] QString knownRatesText(const std::vector<KnownRateRow> &rows);

}
