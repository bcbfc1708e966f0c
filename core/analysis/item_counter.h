// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"

#include <cstdint>
#include <span>
#include <vector>

namespace backpay {

struct ItemCounts
{
    std::int64_t items = 0;
    std::int64_t decided = 0;   // with a row that is earned or lost
    std::int64_t rejected = 0;  // with a row that is lost
    std::int64_t cancelled = 0; // with a row that is cancelled
};

/** An earning that belongs to no group. */
constexpr std::uint32_t noGroup = 0xffffffff;

/**
 * The distinct work items of each group. `groupOf` is parallel to `earnings`; `platformOf` gives a number for the
 * platform of each contract, since an item's name is only unique within its platform.
 */
[[nodiscard]] std::vector<ItemCounts> countItems(std::span<const EarningFact> earnings,
                                                 std::span<const std::uint32_t> groupOf,
                                                 std::span<const std::uint32_t> platformOf, std::size_t groups);

}
