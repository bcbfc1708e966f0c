// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/item_counter.h"

#include <algorithm>
#include <bit>

namespace backpay {

namespace {

constexpr std::uint32_t rejectedFlag = 1;
constexpr std::uint32_t cancelledFlag = 2;
constexpr std::uint32_t decidedFlag = 4;
constexpr std::uint32_t flagMask = 7;

/** A distinct item: the row it was first seen on, 29 bits of its hash to spare most comparisons, and what befell it. */
struct Slot
{
    std::uint32_t row = noGroup;
    std::uint32_t tagAndFlags = 0;
};

std::uint32_t flagsOf(Standing standing)
{
    switch (standing) {
    case Standing::Earned: return decidedFlag;
    case Standing::Lost: return decidedFlag | rejectedFlag;
    case Standing::Cancelled: return cancelledFlag;
    case Standing::Pending: break;
    }
    return 0;
}

}

std::vector<ItemCounts> countItems(std::span<const EarningFact> earnings, std::span<const std::uint32_t> groupOf,
                                   std::span<const std::uint32_t> platformOf, std::size_t groups)
{
    std::vector<ItemCounts> counts(groups);
    const auto named = static_cast<std::size_t>(
        std::count_if(earnings.begin(), earnings.end(), [](const EarningFact &e) { return e.hasItem; }));
    // Half empty at most, in 8 bytes a slot: 16 MiB for a million items.
    std::vector<Slot> slots(std::bit_ceil(named * 2 + 1));
    const std::size_t mask = slots.size() - 1;
    for (std::uint32_t row = 0; row < earnings.size(); ++row) {
        const EarningFact &earning = earnings[row];
        const std::uint32_t group = groupOf[row];
        if (!earning.hasItem || group == noGroup)
            continue;
        const std::uint32_t platform = platformOf[earning.contract];
        const auto same = [&](std::uint32_t other) {
            return groupOf[other] == group && earnings[other].item == earning.item
                   && platformOf[earnings[other].contract] == platform;
        };
        const std::uint64_t hash = (earning.item.low ^ earning.item.high * 3 ^ group * 0xff51afd7ed558ccdULL
                                    ^ platform * 0xc4ceb9fe1a85ec53ULL)
                                   * 0x9e3779b97f4a7c15ULL;
        const auto tag = static_cast<std::uint32_t>(hash) & ~flagMask;
        std::size_t at = static_cast<std::size_t>(hash >> 32) & mask;
        while (slots[at].row != noGroup && ((slots[at].tagAndFlags & ~flagMask) != tag || !same(slots[at].row)))
            at = (at + 1) & mask;
        Slot &slot = slots[at];
        if (slot.row == noGroup) {
            slot = {row, tag};
            ++counts[group].items;
        }
        const std::uint32_t fresh = flagsOf(earning.standing) & ~slot.tagAndFlags;
        counts[group].decided += (fresh & decidedFlag) != 0 ? 1 : 0;
        counts[group].rejected += (fresh & rejectedFlag) != 0 ? 1 : 0;
        counts[group].cancelled += (fresh & cancelledFlag) != 0 ? 1 : 0;
        slot.tagAndFlags |= fresh;
    }
    return counts;
}

}
