// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contract.h"
#include "core/time/zone_resolver.h"

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** The names of all terms that a person may set, in the order in which they are shown: "alias", "place", … */
[[nodiscard]] std::vector<std::string_view> termNames();

/**
 * Sets one term from text as on the command line; "" clears it. FieldUnknown (field, fields there are), FieldInvalid
 * (field, value, what it takes); the contract is then as it was. `agreement` takes what agreementText() gives.
 */
[[nodiscard]] Result<void> setTerm(Contract &contract, std::string_view name, const std::string &value,
                                   const ZoneResolver &zones);

/** The text that setTerm would take for the term as it is; "" where it is not set or there is no such term. */
[[nodiscard]] std::string termText(const Contract &contract, std::string_view name);

/** "30.00 USD" for an hour, "0.50 USD/min" for another unit: FieldInvalid of `field` otherwise. */
[[nodiscard]] Result<Rate> hourlyRateFrom(const std::string &field, const std::string &text);

/** SHA-256 in hex, bytes and file name, parted by a blank each. */
[[nodiscard]] std::string agreementText(const Agreement &agreement);

}
