// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/vault/counted_contracts.h"
#include "core/vault/database.h"

#include <string>
#include <vector>

namespace backpay {

/** A rate as the vault holds it, told by a file or by hand. */
struct StoredRate
{
    std::int64_t contract = 0; // the vault's number, as the file or the person named it
    DayNumber from = 0;        // as written, else the day of the first import that showed it
    Rate rate;
    RateKnownFrom knownFrom = RateKnownFrom::Import;
    std::string note;
    bool dayWritten = true;
    std::int64_t revision = 0; // of a file's row; 0 else, as are the next two
    std::int64_t importId = 0;
    std::int64_t line = 0;
};

/** All there are but the contracts' own advertised rates, in no order. */
[[nodiscard]] Result<std::vector<StoredRate>> loadRates(const Database &database);

/**
 * Those that hold for a standing contract: what files said of the rows that count under it, and what was told by hand
 * of it or of what leads to it. By day; of one day the one that counts last: what was told of the contract itself
 * before what was told of others, an agreement before an offer, a message and a file.
 */
[[nodiscard]] std::vector<StoredRate> ratesFor(std::int64_t standing, const std::vector<StoredRate> &rates,
                                               const CountedContracts &counted);

/** Books::rates for the standing contracts, their own advertised rates among them. */
[[nodiscard]] Result<std::vector<StatedRateFact>> loadRateFacts(const Database &database,
                                                                const CountedContracts &counted);

}
