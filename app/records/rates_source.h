// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rates_file.h"

#include <string>
#include <string_view>

namespace backpay {

/** Where the European Central Bank serves its euro foreign exchange reference rates, the whole history in one archive.
 */
constexpr std::string_view ratesAddress = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip";

/**
 * Reads the table, or the archive that holds it as its one file, as the bank serves it. `name` is for messages; errors
 * are those of parseRatesFile() and readArchive(), and RatesFileInvalid for an archive of any other number of files.
 */
[[nodiscard]] Result<RatesFile> readRates(const std::string &name, std::string_view bytes);

}
