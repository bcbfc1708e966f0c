// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stated_rates.h"

#include <algorithm>
#include <numeric>

namespace backpay {

namespace {

/** a × b, or false where it leaves 128 bits. */
bool multiply(Int128 a, Int128 b, Int128 &product) { return !__builtin_mul_overflow(a, b, &product); }

}

void StatedRates::add(std::uint32_t group, std::uint32_t contract, const Currency &currency,
                      std::int64_t platformSeconds)
{
    const auto &rate = advertised_[contract];
    if (!rate || rate->currency != currency || rate->seconds <= 0)
        return;
    const std::uint32_t at = index_.number(static_cast<std::uint64_t>(group) << 32 | contract);
    if (at == shares_.size())
        shares_.push_back({group, contract, 0});
    shares_[at].seconds += platformSeconds;
}

std::vector<std::optional<std::string>> StatedRates::byGroup(std::size_t groups) const
{
    std::vector<std::optional<std::string>> texts(groups);
    std::vector<Share> sorted = shares_;
    std::sort(sorted.begin(), sorted.end(), [](const Share &a, const Share &b) { return a.group < b.group; });
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::find_if(first, sorted.end(), [&](const Share &s) { return s.group != first->group; });
        texts[first->group] = mean({first, last});
        first = last;
    }
    return texts;
}

std::optional<std::string> StatedRates::mean(std::span<const Share> shares) const
{
    const auto rateOf = [this](const Share &share) -> const Rate & { return *advertised_[share.contract]; };
    const Rate &first = rateOf(shares.front());
    if (std::all_of(shares.begin(), shares.end(), [&](const Share &share) { return rateOf(share) == first; }))
        return hourlyText(first.minorUnits, first.seconds, first.currency.digits());

    // Σ amount ÷ per × weight over one common denominator, then divided by Σ weight: rounded once, at the end.
    Int128 per = 1;
    Int128 weight = 0;
    for (const Share &share : shares) {
        Int128 a = per;
        for (Int128 b = rateOf(share).seconds; b != 0;) {
            const Int128 rest = a % b;
            a = b;
            b = rest;
        }
        if (!multiply(per, rateOf(share).seconds / a, per))
            return std::nullopt;
        weight += share.seconds;
    }
    Int128 sum = 0;
    for (const Share &share : shares) {
        Int128 term = 0;
        if (!multiply(per / rateOf(share).seconds, share.seconds, term)
            || !multiply(term, rateOf(share).minorUnits, term) || __builtin_add_overflow(sum, term, &sum))
            return std::nullopt;
    }
    Int128 divisor = 0;
    constexpr Int128 most = Int128{1} << 96; // leaves room for the hour, a currency's digits and four decimals
    if (weight == 0 || !multiply(per, weight, divisor) || divisor > most || sum > most || sum < -most)
        return std::nullopt;
    for (int i = 0; i < first.currency.digits(); ++i)
        divisor *= 10;
    return ratioText(sum * 3600, divisor, 4);
}

}
