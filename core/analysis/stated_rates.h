// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flat_index.h"
#include "core/money/money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace backpay {

/** The advertised rates of each group's contracts, and the platform time that weighs them. */
class StatedRates
{
public:
    /** `advertised` is by contract, as advertisedRates() gives it. */
    explicit StatedRates(std::vector<std::optional<Rate>> advertised)
        : advertised_(std::move(advertised))
    {
    }

    /** Notes that the contract takes part in the group; nothing where it states no rate in that currency. */
    void add(std::uint32_t group, std::uint32_t contract, const Currency &currency, std::int64_t platformSeconds);

    /**
     * Each group's rate an hour with four decimals, rounded once: the contract's own where one states a rate, else the
     * mean weighted by platform time. None where no contract states one, or where several do that differ and have no
     * platform time, or where the exact ratio does not fit 128 bits.
     */
    [[nodiscard]] std::vector<std::optional<std::string>> byGroup(std::size_t groups) const;

private:
    struct Share
    {
        std::uint32_t group = 0;
        std::uint32_t contract = 0;
        std::int64_t seconds = 0;
    };
    [[nodiscard]] std::optional<std::string> mean(std::span<const Share> shares) const;

    std::vector<std::optional<Rate>> advertised_;
    FlatIndex index_;
    std::vector<Share> shares_;
};

}
