// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rate_history.h"

#include <algorithm>
#include <utility>

namespace backpay {

std::optional<StatedRateFact> promisedRate(std::uint32_t contract, std::span<const StatedRateFact> history,
                                           DayNumber day)
{
    const auto after = std::upper_bound(history.begin(), history.end(), std::pair(contract, day),
                                        [](const std::pair<std::uint32_t, DayNumber> &at, const StatedRateFact &rate) {
                                            return at < std::pair(rate.contract, rate.from);
                                        });
    if (after == history.begin() || std::prev(after)->contract != contract)
        return std::nullopt;
    return *std::prev(after);
}

std::vector<std::optional<Rate>> advertisedRates(const Books &books)
{
    std::vector<std::optional<Rate>> rates(books.contracts.size());
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = books.contracts[i].advertisedRate;
    // Offers first: the history is by day, so that the first one met of each kind is the earliest.
    for (const bool offers : {true, false}) {
        for (const StatedRateFact &rate : books.rates) {
            if ((rate.knownFrom == RateKnownFrom::Offer) == offers && !rates[rate.contract])
                rates[rate.contract] = rate.rate;
        }
    }
    return rates;
}

}
