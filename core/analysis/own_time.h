// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flat_index.h"
#include "core/domain/vocabulary.h"
#include "core/time/civil.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace backpay {

using SecondsByKind = std::array<std::int64_t, timeKindCount>;

/** What one contract has on one day: the worker's own time by kind, and the platform's over all currencies. */
struct OwnDay
{
    std::uint32_t contract = 0;
    std::optional<DayNumber> day; // none: its undated rows
    SecondsByKind own{};
    std::int64_t platformSeconds = 0;

    /**
     * Own time the platform's does not cover: of task, over-cap and rework time, covered in that order, what is left;
     * of every other kind all; of breaks none. Platform time plus this is the time worked.
     */
    [[nodiscard]] SecondsByKind unpaid() const;
};

/** Own time by contract and day. Contracts without any take no room and no look-up. */
class OwnTime
{
public:
    explicit OwnTime(std::size_t contracts)
        : hasOwn_(contracts, false)
    {
    }

    void add(std::uint32_t contract, std::optional<DayNumber> day, TimeKind kind, std::int64_t seconds);
    /** Whether the contract has own time at all; once every entry is added. */
    [[nodiscard]] bool has(std::uint32_t contract) const { return hasOwn_[contract]; }
    /** Counts where there is own time to cover, else does nothing. */
    void addPlatformTime(std::uint32_t contract, std::optional<DayNumber> day, std::int64_t seconds);
    [[nodiscard]] const std::vector<OwnDay> &days() const { return days_; }

private:
    FlatIndex index_;
    std::vector<OwnDay> days_;
    std::vector<bool> hasOwn_;
};

}
